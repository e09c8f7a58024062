import { getOrAdd } from "../../collections/get-or-add.ts";
import { shown } from "../../errors/suggest.ts";
import { isRow } from "../shared/cells/is-row.ts";
import type { DroppedValue } from "../shared/losses/import-losses.ts";
import { rowName } from "../shared/losses/row-name.ts";
import type { EventTable } from "./event-table.ts";
import { unspecifiedName } from "./icews-actors.ts";
import { columnsOfSide, sideWords, unevenColumns } from "./polecat-sides.ts";

/** A value of a row that describes no actor of the dataset, with the reason and how to correct it. */
interface ValueWithoutActor {
  readonly column: string;
  readonly value: string;
  readonly problem: string;
  /**
   * Whether the value is a page of Wikipedia. The losses have an entry for every page. The other values of a column
   * have one entry, which shows the first of them.
   */
  readonly isPage?: boolean;
}

/**
 * Returns the values that are in the columns of actors but in no record. In ICEWS, these are names that mean an unknown
 * actor. In POLECAT, they are lists with more or fewer items than there are actors, and pages of Wikipedia that belong
 * to another actor. `isUsed` says whether the row at an index is in the dataset.
 */
export function valuesWithoutActor<R extends object>(
  table: EventTable<R>,
  isUsed: (index: number) => boolean,
  firstRow: number,
): readonly DroppedValue[] {
  const { scheme, rows } = table;
  if (scheme === "gdelt") return [];
  const found = new Map<string, DroppedValue & { count: number }>();
  for (const [index, row] of rows.entries()) {
    if (!isRow(row) || !isUsed(index)) continue;
    for (const side of [1, 2] as const)
      for (const { column, value, problem, isPage } of readers[scheme](table, row, side)) {
        const key = JSON.stringify([column, isPage ? value : null]);
        const dropped = getOrAdd(found, key, () => {
          const message = `${rowName(index, firstRow)}, column ${shown(column)}: ${shown(value)} ${problem}`;
          return { field: "actor", column, value, count: 0, row: index + firstRow, message };
        });
        dropped.count += 1;
      }
  }
  return [...found.values()];
}

type ReadValues = (
  table: Pick<EventTable<object>, "columns" | "wrongPages">,
  row: object,
  side: 1 | 2,
) => readonly ValueWithoutActor[];

const readers: Readonly<Record<"icews" | "polecat", ReadValues>> = {
  icews: ({ columns }, row, side) => {
    const name = unspecifiedName(columns, row, side);
    const problem = "is no actor, so it is in no record. Correct the row, or leave such rows out with when.";
    return name === undefined ? [] : [{ ...name, problem }];
  },
  polecat: (table, row, side) => {
    const lists = unevenColumns(table.columns, row, side).map(({ column, value, actors }) => ({
      column,
      value,
      problem: `is a list for another number of actors than the ${actors} of the row, so it is unknown to whom its values belong. Correct the row, or give the details in actor.`,
    }));
    const pages = table.wrongPages(row, side).map((value) => ({
      column: columnsOfSide(sideWords[side]).page,
      value,
      isPage: true,
      problem:
        "was left out, because in other rows it is the page of an actor with another name and another country. Correct the row, or give the identifier in actor.",
    }));
    return [...lists, ...pages];
  },
};
