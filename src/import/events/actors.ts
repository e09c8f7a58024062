import type { ActorDetails } from "../shared/mapping/name-details.ts";
import type { EventActor, FoundActors } from "./actor.ts";
import type { EventColumns, EventScheme } from "./columns.ts";
import { gdeltActors } from "./gdelt-actors.ts";
import { icewsActors } from "./icews-actors.ts";
import { polecatActors } from "./polecat-actors.ts";

/** Reads the actors of events. */
export interface EventActors {
  /**
   * Returns the actor on a side of a row: 1 is the source, and 2 is the target. Undefined if the row has no actor on
   * this side.
   */
  readonly read: (row: object, side: 1 | 2) => EventActor | undefined;
  /** Returns the details of the actor called `name`. Undefined if no such actor has been read. */
  readonly detailsOf: (name: string) => ActorDetails | undefined;
}

/** Returns the reader of the actors of a format. */
export function eventActors(
  scheme: EventScheme,
  columns: EventColumns,
  rows: readonly object[],
): EventActors {
  const found: FoundActors = new Map();
  const describe =
    scheme === "gdelt"
      ? gdeltActors(columns, rows, found)
      : scheme === "icews"
        ? icewsActors(found)
        : polecatActors(columns, rows, found);
  return {
    read: (row, side) => {
      const actor = describe(columns, row, side);
      if (actor !== undefined && !found.has(actor.name)) found.set(actor.name, actor.details);
      return actor;
    },
    detailsOf: (name) => found.get(name),
  };
}
