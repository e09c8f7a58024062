import type { Explorer } from "../explorer.ts";
import type { View } from "../state.ts";

/** One filter, or the form with all filters of a view. `sync` updates it from the address. */
export interface Filter {
  readonly element: HTMLElement;
  readonly sync: (explorer: Explorer) => void;
}

/** The name of a filter. */
export type Field =
  | "period"
  | "actors"
  | "kinds"
  | "documents"
  | "on"
  | "attributes"
  | "attributeTo"
  | "level";

/** The filters of each view. */
export const fieldsOf: Readonly<Record<View, readonly Field[]>> = {
  timeline: ["period", "kinds", "actors", "attributes", "documents"],
  stances: ["attributeTo", "period", "actors", "attributes", "on", "documents"],
  proposals: ["period", "actors", "attributes", "documents"],
  meetings: ["level", "period", "actors", "attributes", "documents"],
  bases: ["actors", "attributes", "documents"],
  sources: [],
  search: [],
};
