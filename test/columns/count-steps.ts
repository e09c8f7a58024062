// Counts the steps that queries take at several sizes, and prints them. steps.test.ts runs this file in a separate process.
// A step is one execution of a block of code. Built-in functions have no blocks, so a look-up in a Map is not counted. Copying
// rows with `slice` or `concat` is counted separately, as one step for each row of the result.
import type * as Columns from "../../src/columns/index.ts";
import type * as Core from "../../src/index.ts";
import type { Dataset } from "../../src/model/dataset.ts";
import type { Stance } from "../../src/model/stance.ts";
import { countBlocks } from "../fixtures/count-blocks.ts";
import { dataset as datasetWith, statement } from "../fixtures/records.ts";

// Only the blocks of modules that are loaded after this point are counted.
const {
  columnsOf,
  comparePair,
  compareSides,
  monthlyStances,
  sideNetwork,
  stanceTable,
  statementsBetween,
  statementsOf,
  statementsOn,
}: typeof Columns = await import("../../src/columns/index.ts");
const { compareStances, list, proposalHistory, related, search, timeline }: typeof Core = await import(
  "../../src/index.ts"
);

interface Row {
  readonly id: string;
  readonly actor: string;
  readonly on: string;
  readonly stance: Stance;
  readonly date: string;
}

const stanceOf = (i: number): Stance => (i % 3 === 0 ? "support" : i % 3 === 1 ? "neutral" : "oppose");
// The blocks of these functions are not counted, because this file is not in `src`.
const fields: Columns.StatementFields<Row> = {
  id: ({ id }) => id,
  actor: ({ actor }) => actor,
  on: ({ on }) => on,
  stance: ({ stance }) => stance,
  date: ({ date }) => date,
};

const day = (number: number): string => new Date(number * 86_400_000).toISOString().slice(0, 10);

/**
 * Returns statements. As their number grows, there are more actors, matters and days. Each actor has sixteen statements
 * on four matters, and no other actor has statements on these matters. The result of a query for one actor, one matter
 * or one month has the same length at every size.
 */
function others(size: number): Row[] {
  return Array.from({ length: size }, (_, i) => {
    const actor = i >> 4;
    return {
      id: `s${String((i * 7919) % size).padStart(7, "0")}`,
      actor: `a${actor}`,
      on: `m${actor * 4 + ((i >> 2) & 3)}`,
      stance: stanceOf(i),
      date: imprecise[i] ?? (i % 10 === 5 ? day(i).slice(0, 7) : day(i)),
    };
  });
}

/**
 * Dates that include several days. They are sorted by their first days but not by their last days, so a query cannot use
 * the last days to skip dates.
 */
const imprecise = ["1969-06-02/1969-06-09", "1969", "196X"];

/**
 * Returns statements of four actors on four matters in one year. As their number grows, actors, matters and days stay
 * the same.
 */
function same(size: number): Row[] {
  return Array.from({ length: size }, (_, i) => ({
    id: `s${String((i * 7919) % size).padStart(7, "0")}`,
    actor: `a${i & 3}`,
    on: `m${(i >> 2) & 3}`,
    stance: stanceOf(i),
    date: i % 10 === 5 ? day(i % 365).slice(0, 7) : day(i % 365),
  }));
}

/** Returns the statements of `same` with ids that do not end in a number, so that ids are compared as text. */
const named = (size: number): Row[] => same(size).map((row) => ({ ...row, id: `${row.id}x` }));

/**
 * A query of the columns or of the dataset. Both contain the same statements. `middle` is a row in the middle of the
 * statements. The query selects statements by the actor, the matter or the date of this row.
 */
type Query = (
  columns: Columns.StatementColumns<Row>,
  middle: Row,
  dataset: Dataset,
) => { readonly length: number };

function datasetOf(rows: readonly Row[]): Dataset {
  const distinct = (ids: readonly string[]) => [...new Set(ids)];
  return datasetWith({
    actors: distinct(rows.map(({ actor }) => actor)).map((id) => ({
      id,
      type: "state",
      name: id,
      sources: [],
    })),
    issues: distinct(rows.map(({ on }) => on)).map((id) => ({ id, label: id, proposition: "It is so." })),
    statements: rows.map(({ id, actor, on, stance, date }) =>
      statement({ id, speaker: actor, date, positions: [{ on, stance }] }),
    ),
    proposals: [
      {
        id: "proposal",
        title: "Proposal",
        proposers: ["a0"],
        addressees: ["a1"],
        terms: [],
        responses: [],
        sources: [],
      },
    ],
  });
}

/** Returns the actor with the next or the previous number, so that the matters of both are in the same order at all sizes. */
const otherThan = (actor: string): string => `a${Number(actor.slice(1)) ^ 1}`;
const dayOf = ({ date }: Row): string => (date.length === 7 ? `${date}-15` : date);
const queries: Readonly<Record<string, Query>> = {
  statementsBetween: (columns, middle) =>
    statementsBetween(columns, { from: dayOf(middle), to: dayOf(middle) }),
  "statementsBetween, certainly": (columns, middle) =>
    statementsBetween(columns, { from: dayOf(middle), to: dayOf(middle), match: "certainly" }),
  statementsOn: (columns, { actor, on }) => statementsOn(columns, { actor, on, from: "1970", to: "2020" }),
  statementsOf: (columns, { actor }) => statementsOf(columns, actor),
  "statementsOf, of a period": (columns, { actor }) =>
    statementsOf(columns, actor, { from: "1970", to: "2020" }),
  stanceTable: (columns, { on }) => stanceTable(columns, on),
  "stanceTable, of a period": (columns, { on }) => stanceTable(columns, on, { from: "1970", to: "2020" }),
  comparePair: (columns, { actor }) => comparePair(columns, { actors: [actor, otherThan(actor)] }).matters,
  compareSides: (columns, { actor }) => compareSides(columns, { actors: [actor, otherThan(actor)] }).matters,
  sideNetwork: (columns, { actor }) => sideNetwork(columns, { actors: [actor, actor, actor] }).a,
  monthlyStances: (columns, { actor, on }) => monthlyStances(columns, { actor, on }),
  list: (_, { actor, on }, dataset) => list(dataset, "statements", { speakers: [actor], on: [on] }),
  "list of a period": (_, { date }, dataset) => list(dataset, "statements", { from: date, to: date }),
  timeline: (_, { actor }, dataset) => timeline(dataset, { actors: [actor] }),
  compareStances: (_, { actor, on }, dataset) =>
    compareStances(dataset, { actors: [actor], on: [on] }).cells.flatMap(({ statements }) => statements),
  related: (_, { actor }, dataset) => related(dataset, actor).referredToBy,
  proposalHistory: (_, __, dataset) => proposalHistory(dataset, "proposal"),
  search: (_, { id }, dataset) => search(dataset, id),
};

const sizes = [1000, 4000, 16_000];
const steps: Record<string, Record<string, number[]>> = {};
for (const [name, make] of Object.entries({ others, same, named })) {
  const counted: Record<string, number[]> = {};
  const stepsOf = (work: () => number): number => {
    countBlocks();
    const copied = work();
    return countBlocks() + copied;
  };
  const count = (what: string, times: number, work: () => number): void => {
    const counts = Array.from({ length: times }, () => stepsOf(work));
    counted[what] = [...(counted[what] ?? []), Math.max(...counts)];
  };
  for (const size of sizes) {
    const rows = make(size);
    const columns = columnsOf(rows, fields);
    const dataset = datasetOf(rows);
    // Row 182 is in the middle of the year of `same`.
    const middle = rows[make === others ? size / 2 : 182] as Row;
    // Each part of the columns is computed when the first query needs it, so this counts the steps of loading.
    count("loading", 1, () => {
      for (const ask of Object.values(queries)) ask(columns, middle, dataset);
      return size;
    });
    // If a function is garbage-collected during a call, V8 drops its counts. A call can thus count too few steps, but
    // never too many. Each query is therefore counted several times, and the largest count is used.
    for (const [query, ask] of Object.entries(queries))
      count(query, 5, () => ask(columns, middle, dataset).length);
    // The table of a matter is stored after the first query. No query has needed the table of this matter yet, so the
    // steps of this call include those that make it.
    count("stanceTable, of a new matter", 1, () => stanceTable(columns, (rows[0] as Row).on).length);
  }
  steps[name] = counted;
}
console.log(JSON.stringify({ sizes, steps }));
