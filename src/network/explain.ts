import { registryOf } from "../dataset/registry.ts";
import { sourcesOf } from "../dataset/traits.ts";
import { problem } from "../errors/demarche-error.ts";
import { shown, suggest } from "../errors/suggest.ts";
import type { Citation } from "../model/citation.ts";
import type { CodedRow } from "./coded-rows.ts";
import type { CountedRows } from "./count-rows.ts";
import { labelPlaces } from "./label-places.ts";
import type { Network } from "./network.ts";
import { recallDataset, recallNetwork } from "./network-memory.ts";
import type { NetworkRow } from "./network-row.ts";
import { oneModeSums } from "./one-mode-weights.ts";
import { rowCells, selectCells } from "./row-cells.ts";
import { twoModeSums } from "./two-mode-weights.ts";

/** What one column value adds to a weight. */
export interface ExplainedPart {
  /** The value of the column variable. */
  readonly column: string;
  /** What it adds, before anything is divided. */
  readonly amount: number;
  /** Ids of the rows of the first label on it. */
  readonly rows: readonly (string | number)[];
  /** One-mode: ids of the rows of the second label on it. Two-mode: none. */
  readonly others: readonly (string | number)[];
}

/** A statement behind a weight. */
export interface ExplainedStatement {
  /** Its id. */
  readonly id: string;
  /** What it rests on. */
  readonly citations: readonly Citation[];
}

/** Where a weight comes from. */
export interface Explanation {
  /** Label of the row. */
  readonly row: string;
  /** Label of the column. */
  readonly column: string;
  /** The weight as it stands in the network. */
  readonly weight: number;
  /** The sum of the parts; the weight is this divided as the normalization says. */
  readonly sum: number;
  /** Ids of all rows behind it, in the order of time. */
  readonly rows: readonly (string | number)[];
  /** What each column value adds, in UTF-16 order. */
  readonly parts: readonly ExplainedPart[];
  /** The statements behind it with their citations, each once; null where the rows were not made by `codedRows`, or were filtered since. */
  readonly statements: readonly ExplainedStatement[] | null;
}

/**
 * Where a weight of a network comes from: the ids of the rows behind it, what each matter adds, and, for the network of
 * a dataset, the statements and their citations.
 *
 * In a one-mode network the rows are those of both on the matters on which they meet. What was left out, a repetition
 * for example, is behind no weight.
 *
 * @throws {@link index!DemarcheError} for a label that the network does not have, and for a copy of a network, which does not
 * know its rows any more.
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
  const line = placeOf(network.rows, row, "row");
  const at = placeOf(network.columns, column, "column");
  const { kept, source, rowCodes, columnCodes, rowLabels, columnLabels } = counted;
  const oneMode = network.mode === "one-mode";
  const one = rowLabels.indexOf(row);
  const other = oneMode ? rowLabels.indexOf(column) : -1;

  // The rows of the one and of the other, by column value.
  const byColumn = new Map<number, { readonly rows: number[]; readonly others: number[] }>();
  for (let place = slice.start; place < slice.end; place++) {
    const value = columnCodes[place] as number;
    const isOne = rowCodes[place] === one;
    if (!isOne && rowCodes[place] !== other) continue;
    if (!oneMode && columnLabels[value] !== column) continue;
    if (slice.weightOf !== null && slice.weightOf(place) <= 0) continue;
    let both = byColumn.get(value);
    if (both === undefined) {
      both = { rows: [], others: [] };
      byColumn.set(value, both);
    }
    (isOne ? both.rows : both.others).push(place);
    if (oneMode && one === other) both.others.push(place);
  }
  const amounts = amountsOf(counted, network, one, other);
  const columns = [...byColumn]
    .filter(
      ([value, { others }]) => !oneMode || (others.length > 0 && (byColumn.get(value)?.rows.length ?? 0) > 0),
    )
    .sort(([a], [b]) => a - b);
  const idOf = (place: number) => (source[kept[place] as number] as NetworkRow).id;
  const places = [...new Set(columns.flatMap(([, { rows, others }]) => [...rows, ...others]))].sort(
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
    weight: (network.weights[line] as readonly number[])[at] as number,
    sum: parts.reduce((sum, part) => sum + part.amount, 0),
    rows: Object.freeze(places.map(idOf)),
    parts: Object.freeze(parts),
    statements: statementsOf(counted, places),
  });
}

function placeOf(labels: readonly string[], label: string, what: string): number {
  const place = labels.indexOf(label);
  if (place >= 0) return place;
  throw problem(
    "invalid-option",
    "",
    `explain: the network has no ${what} ${shown(label)}. ${suggest(label, labels)}`,
    label,
  );
}

/** What each column value adds to the tie of two row values, or to the weight of one. */
function amountsOf(
  counted: CountedRows,
  network: Network,
  one: number,
  other: number,
): (column: number) => number {
  const { slice } = recallNetwork("explain", network);
  const ofTwo = (place: number) => counted.rowCodes[place] === one || counted.rowCodes[place] === other;
  const weightOf = (place: number) => (ofTwo(place) ? (slice.weightOf?.(place) ?? 1) : 0);
  const cells = rowCells(counted, { ...slice, weightOf });
  const { rowLabels, columnLabels } = counted;
  return (column) => {
    const chosen = selectCells(cells, (cell) => cells.columns[cell] === column);
    const rows = labelPlaces(chosen.rows, null, rowLabels.length);
    if (network.mode === "two-mode") {
      const columns = labelPlaces(chosen.columns, null, columnLabels.length);
      return twoModeSums(counted, chosen, rows, columns)[0]?.[0] ?? 0;
    }
    const sums = oneModeSums(counted, chosen, rows);
    return sums[rows.placeOf[one] as number]?.[rows.placeOf[other] as number] ?? 0;
  };
}

function statementsOf(
  { kept, source }: CountedRows,
  places: readonly number[],
): readonly ExplainedStatement[] | null {
  const dataset = recallDataset(source);
  if (dataset === undefined) return null;
  const { byId } = registryOf(dataset);
  const ids = new Set(places.map((place) => (source[kept[place] as number] as CodedRow).statement));
  return Object.freeze(
    [...ids].flatMap((id) => {
      const entry = byId.get(id);
      return entry === undefined ? [] : [Object.freeze({ id, citations: sourcesOf(entry) })];
    }),
  );
}
