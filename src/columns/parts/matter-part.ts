import { type StanceTableRow, stanceTableRow } from "../stance-table-row.ts";
import { countingSort, naturalOrder } from "./counting-sort.ts";
import { lowerBound } from "./lower-bound.ts";
import type { PairPart } from "./pair-part.ts";
import { startsOf } from "./starts-of.ts";

/** The stance tables of matters. */
export interface MatterPart {
  /**
   * Returns the table of all stances on a matter. Each table is computed once and then reused, because making its rows
   * takes most of the time.
   */
  readonly tableOf: (matter: number) => readonly StanceTableRow[];
  /** Returns the table of the stances on a matter that pass a test. An actor without such stances has no row. */
  readonly tableWhere: (matter: number, test: (entry: number) => boolean) => readonly StanceTableRow[];
}

/** Returns the stance tables of the matters. Each table is computed only when it is first needed. */
export function matterPart(pairs: PairPart<unknown>): MatterPart {
  const { texts } = pairs.matterCodes;
  const byMatter = countingSort(naturalOrder(pairs.matters.length), pairs.matters, texts.length);
  const starts = startsOf(byMatter, pairs.matters, texts.length);
  const tables: (readonly StanceTableRow[] | undefined)[] = texts.map(() => undefined);
  const makeTable = (matter: number, test?: (entry: number) => boolean): StanceTableRow[] => {
    const rows: StanceTableRow[] = [];
    for (const pair of byMatter.subarray(starts[matter], starts[matter + 1])) {
      const actor = lowerBound(pairs.actorStarts, pair + 1, 0, pairs.actorStarts.length) - 1;
      const row = stanceTableRow(pairs, pair, pairs.actorCodes.texts[actor] as string, test);
      if (row !== undefined) rows.push(row);
    }
    return rows;
  };
  return {
    tableOf: (matter) => (tables[matter] ??= makeTable(matter)),
    tableWhere: makeTable,
  };
}
