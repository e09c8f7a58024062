import type { Dataset } from "../../model/dataset.ts";
import { foldText } from "../../query/fold-text.ts";
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

/** Returns whether a name is that of a person of the dataset in `extends`. */
function personFinder(base: Dataset | undefined): (name: string) => boolean {
  const names = new Set(
    (base?.actors ?? []).flatMap(({ type, name, otherNames = [] }) =>
      type === "person" ? [name, ...otherNames.map((other) => other.name)].map(foldText) : [],
    ),
  );
  return names.size === 0 ? () => false : (name) => names.has(foldText(name));
}

/**
 * Returns the reader of the actors of a format. `base` is the dataset in `extends`.
 */
export function eventActors(
  scheme: EventScheme,
  columns: EventColumns,
  rows: readonly object[],
  base: Dataset | undefined,
): EventActors {
  const found: FoundActors = new Map();
  const describe =
    scheme === "gdelt"
      ? gdeltActors(columns, rows, found, personFinder(base))
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
