import type { Dataset } from "../../model/dataset.ts";
import { foldText } from "../../query/words/fold-text.ts";
import { isRow } from "../shared/cells/is-row.ts";
import type { ActorDetails } from "../shared/mapping/name-details.ts";
import type { EventActor, FoundActors } from "./actor.ts";
import type { EventColumns } from "./columns.ts";
import { gdeltActors } from "./gdelt-actors.ts";
import { icewsActors } from "./icews-actors.ts";
import { type PolecatActors, polecatActors } from "./polecat-actors.ts";
import type { EventScheme } from "./schemes.ts";
import { TypicalActors } from "./typical-actors.ts";

/** Reads the actors of events. */
export interface EventActors {
  /** Returns the actors on a side of a row, without repetitions. Side 1 is the source, and side 2 is the target. */
  readonly read: (row: object, side: 1 | 2) => readonly EventActor[];
  /**
   * If the row at `index` is the first row of an actor, and other rows describe the actor differently, returns the
   * details for the record of the actor. Undefined otherwise.
   */
  readonly detailsOfFirst: (name: string, index: number) => ActorDetails | undefined;
  /** Functions for facts that only the rows of POLECAT have. */
  readonly polecat: Omit<PolecatActors, "read">;
  /** Returns the details of the actor called `name`. Undefined if no such actor has been read. */
  readonly detailsOf: (name: string) => ActorDetails | undefined;
}

/** Returns a function that returns whether a name is that of a person in `base`, the dataset in `extends`. */
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
  const polecat = polecatActors(columns, scheme === "polecat" ? rows : [], found);
  const describe =
    scheme === "gdelt"
      ? gdeltActors(columns, rows, found, personFinder(base))
      : scheme === "icews"
        ? icewsActors(found)
        : polecat.read;
  const typical = new TypicalActors();
  // In GDELT, the code of an actor decides its name and its type.
  if (scheme !== "gdelt")
    rows.forEach((row, index) => {
      if (!isRow(row)) return;
      for (const side of [1, 2] as const)
        for (const actor of describe(columns, row, side)) typical.add(actor, index);
    });
  // Several fields read the same row in succession, so the actors of the last row are kept.
  let last: { readonly row: object; readonly sides: Map<1 | 2, readonly EventActor[]> } | undefined;
  return {
    polecat,
    read: (row, side) => {
      if (last?.row !== row) last = { row, sides: new Map() };
      const known = last.sides.get(side);
      if (known !== undefined) return known;
      const actors = new Map(
        describe(columns, row, side).map((actor) => [actor.name, typical.named(actor)] as const),
      );
      for (const { name, details } of actors.values()) if (!found.has(name)) found.set(name, details);
      const list = [...actors.values()];
      last.sides.set(side, list);
      return list;
    },
    detailsOfFirst: (name, index) => {
      const details = typical.detailsOfFirst(name, index);
      return details && typical.named({ name, details }).details;
    },
    detailsOf: (name) => found.get(name),
  };
}
