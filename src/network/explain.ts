import { problem } from "../errors/demarche-error.ts";
import { shown, suggest } from "../errors/suggest.ts";
import type { Citation } from "../model/citation.ts";
import type { Utterance } from "../query/stances/utterances.ts";
import type { Network } from "./network.ts";
import { recallNetwork } from "./network-memory.ts";
import { checkUniqueIds } from "./rows/check-unique-ids.ts";
import type { CountedRows } from "./rows/counted-rows.ts";
import type { NetworkRow } from "./rows/network-row.ts";
import { recallOrigin } from "./rows/rows-origin.ts";
import { labelIndex } from "./weights/label-index.ts";
import { oneModeSums } from "./weights/one-mode-weights.ts";
import { rowCells, selectCells } from "./weights/row-cells.ts";
import { skippedPairs } from "./weights/skipped-pairs.ts";
import { twoModeSums } from "./weights/two-mode-weights.ts";

/** The part of a weight that comes from one column value. */
export interface ExplainedPart {
  /** The column value: a value of the field that the option `columns` names, such as an issue. */
  readonly column: string;
  /** The amount that this column value adds to the weight, before normalization. */
  readonly amount: number;
  /** The ids of the rows that have this column value and whose row value is the argument `row` of `explain`. */
  readonly rows: readonly (string | number)[];
  /**
   * In a one-mode network, the ids of the rows that have this column value and whose row value is the argument `column`
   * of `explain`. Empty in a two-mode network.
   */
  readonly others: readonly (string | number)[];
}

/** An act that contributes to a weight. */
export interface ExplainedAct {
  /**
   * The id of the statement. If the act is a proposal or a response that was not made by a statement, it is the id of
   * the proposal or response.
   */
  readonly id: string;
  /** The kind of the record with this id. */
  readonly kind: "statements" | "proposals" | "responses";
  /** The citations of the record. */
  readonly citations: readonly Citation[];
}

/** The rows and acts that a weight is computed from. */
export interface Explanation {
  /** The label of the row. */
  readonly row: string;
  /** The label of the column. */
  readonly column: string;
  /** The weight of the row and the column in the network. */
  readonly weight: number;
  /** The sum of the amounts of all parts. The weight is this sum after normalization. */
  readonly sum: number;
  /** The ids of all rows that contribute to the weight, in chronological order. */
  readonly rows: readonly (string | number)[];
  /** The parts of the sum, one for each column value that contributes. The column values are in UTF-16 order. */
  readonly parts: readonly ExplainedPart[];
  /**
   * The acts from which the rows were made, with their citations. Each act is listed once. Null if the network was not
   * made by `stanceNetwork` or from the array that `codedRows` returned.
   */
  readonly acts: readonly ExplainedAct[] | null;
}

/**
 * Explains a weight of a network. The result has the ids of the rows from which the weight is computed, and the part of
 * the weight that comes from each column value. For the network of a dataset, the result also has the acts with their
 * citations.
 *
 * In a one-mode network, these are the rows of both actors with the column values that the actors have in common. Rows
 * that were left out of the network, such as duplicates, are not included.
 *
 * @throws {@link index!DemarcheError} for a value that is not a network, for a label that the network does not have,
 * for the same label twice in a one-mode network, because nothing has a tie with itself, for two rows with the same id,
 * and for a copy of a network, because no rows are stored for a copy.
 *
 * @example
 * ```ts
 * import { discourseNetwork, explain } from "demarche/network";
 *
 * const rows = [
 *   { id: 1, actor: "Alba", claim: "truce", agrees: true },
 *   { id: 2, actor: "Borea", claim: "truce", agrees: true },
 *   { id: 3, actor: "Borea", claim: "toll", agrees: true },
 * ];
 * const network = discourseNetwork(rows, {
 *   mode: "one-mode",
 *   rows: "actor",
 *   columns: "claim",
 *   qualifier: "agrees",
 *   aggregation: "congruence",
 * });
 * explain(network, "Alba", "Borea").rows; // => [1, 2]
 * explain(network, "Alba", "Borea").parts; // => [{ column: "truce", amount: 1, rows: [1], others: [2] }]
 * ```
 */
export function explain(network: Network, row: string, column: string): Explanation {
  const { counted, slice } = recallNetwork("explain", network);
  checkUniqueIds(counted.source);
  const i = positionOf(network.rows, row, "row");
  const j = positionOf(network.columns, column, "column");
  const { kept, source, rowCodes, columnCodes, rowLabels, columnLabels } = counted;
  const oneMode = network.mode === "one-mode";
  if (oneMode && row === column) throw noTieWithItself(row);
  const first = rowLabels.indexOf(row);
  const second = oneMode ? rowLabels.indexOf(column) : -1;

  // Maps each column value to the positions of its rows: `rows` are the rows with the first label, and `others` are the
  // rows with the second label.
  const byColumn = new Map<number, { readonly rows: number[]; readonly others: number[] }>();
  for (let position = slice.start; position < slice.end; position++) {
    const value = columnCodes[position] as number;
    const isFirst = rowCodes[position] === first;
    if (!isFirst && rowCodes[position] !== second) continue;
    if (!oneMode && columnLabels[value] !== column) continue;
    if (slice.weightOf !== null && slice.weightOf(position) <= 0) continue;
    let both = byColumn.get(value);
    if (both === undefined) {
      both = { rows: [], others: [] };
      byColumn.set(value, both);
    }
    (isFirst ? both.rows : both.others).push(position);
  }
  const amounts = amountsOf(counted, network, first, second);
  const skips = skippedPairs(counted, slice);
  const columns = [...byColumn]
    .filter(
      ([value, both]) =>
        !oneMode || (both.others.length > 0 && both.rows.length > 0 && !skips?.(value, first, second)),
    )
    .sort(([a], [b]) => a - b);
  const idOf = (position: number) => (source[kept[position] as number] as NetworkRow).id;
  const positions = [...new Set(columns.flatMap(([, { rows, others }]) => [...rows, ...others]))].sort(
    (a, b) => a - b,
  );
  const parts = columns.map(([value, { rows, others }]) =>
    Object.freeze({
      column: columnLabels[value] as string,
      amount: amounts(value),
      rows: Object.freeze(rows.map(idOf)),
      others: Object.freeze(others.map(idOf)),
    }),
  );
  return Object.freeze({
    row,
    column,
    weight: (network.weights[i] as readonly number[])[j] as number,
    sum: parts.reduce((sum, part) => sum + part.amount, 0),
    rows: Object.freeze(positions.map(idOf)),
    parts: Object.freeze(parts),
    acts: actsOf(counted, positions),
  });
}

function noTieWithItself(label: string) {
  return problem(
    "invalid-option",
    "",
    `explain: in a one-mode network, ${shown(label)} has no tie with itself. Name two different labels. ` +
      'For the rows of a single label, explain its cells in a network with mode: "two-mode".',
    label,
  );
}

function positionOf(labels: readonly string[], label: string, what: string): number {
  const position = labels.indexOf(label);
  if (position >= 0) return position;
  throw problem(
    "invalid-option",
    "",
    `explain: the network has no ${what} ${shown(label)}. ${suggest(label, labels)}`,
    label,
  );
}

/** Returns a function that computes the amount that a column value adds to the weight. */
function amountsOf(
  counted: CountedRows,
  network: Network,
  first: number,
  second: number,
): (column: number) => number {
  const { slice } = recallNetwork("explain", network);
  const isOfEither = (position: number) =>
    counted.rowCodes[position] === first || counted.rowCodes[position] === second;
  const weightOf = (position: number) => (isOfEither(position) ? (slice.weightOf?.(position) ?? 1) : 0);
  const cells = rowCells(counted, { ...slice, weightOf });
  const { rowLabels, columnLabels } = counted;
  return (column) => {
    const chosen = selectCells(cells, (cell) => cells.columns[cell] === column);
    const rows = labelIndex(chosen.rows, null, rowLabels.length);
    if (network.mode === "two-mode") {
      const columns = labelIndex(chosen.columns, null, columnLabels.length);
      return twoModeSums(counted, chosen, rows, columns)[0]?.[0] ?? 0;
    }
    const sums = oneModeSums(counted, chosen, rows);
    return sums[rows.positionOf[first] as number]?.[rows.positionOf[second] as number] ?? 0;
  };
}

function actsOf({ kept, source }: CountedRows, positions: readonly number[]): readonly ExplainedAct[] | null {
  const origin = recallOrigin(source);
  if (origin === undefined) return null;
  const acts = new Map<string, ExplainedAct>();
  for (const position of positions) {
    const { act } = origin.utterances[kept[position] as number] as Utterance;
    const record = act.statement ?? act.record;
    const kind = act.statement === undefined ? act.kind : "statements";
    acts.set(record.id, Object.freeze({ id: record.id, kind, citations: record.sources }));
  }
  return Object.freeze([...acts.values()]);
}
