// Measures the queries of `demarche` on a dataset of many statements, compared with filtering and sorting by hand:
// `npm run bench:queries -- [--n 10000,100000,1000000]`. It also checks that both give the same results.
import assert from "node:assert/strict";
import { cpus } from "node:os";
import { parseArgs } from "node:util";
import { compareStances, list, matchesPeriod, related, timeline } from "demarche";
import { median, timed } from "./clock.mjs";
import { generate } from "./generate.mjs";

const { values: options } = parseArgs({
  options: {
    n: { type: "string", default: "10000,100000,1000000" },
    rounds: { type: "string", default: "9" },
  },
});

function datasetOf({ statements, actors, topics }) {
  return {
    documents: [],
    actors: actors.map(({ id }) => ({ id, type: "state", name: id, sources: [] })),
    issues: topics.map(({ id }) => ({ id, label: id, proposition: "It is so." })),
    statements: statements.map(({ id, speaker, topic, stance, date }) => ({
      id,
      speaker,
      act: "assert",
      date,
      reporting: "direct",
      summary: "Speaks.",
      positions: [{ on: topic, stance: stance > 0 ? "support" : stance < 0 ? "oppose" : "neutral" }],
      sources: [],
    })),
    proposals: [],
    meetings: [],
    bases: [],
    events: [],
  };
}

/**
 * The text that completes a date to the last day of its year or month. The key is the length of the date. Every month
 * gets the day 31, which is enough for sorting. `orderOf` returns a sort key: the first day of the date, its last day
 * and the id, as in a timeline.
 */
const last = { 4: "-12-31", 7: "-31", 10: "" };
const orderOf = ({ date, id }) =>
  `${date}${"-01-01".slice(0, 10 - date.length)} ${date}${last[date.length]} ${id}`;
const inOrder = (statements) =>
  statements
    .map((statement) => [orderOf(statement), statement])
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([, statement]) => statement);
const ids = (records) => records.map(({ id }) => id);

/** Returns the queries. Each has a second version that is written by hand, and both versions return ids. */
function queriesOf(dataset, { speaker, topic }) {
  const { statements } = dataset;
  const byActor = (statement) => statement.speaker === speaker;
  const on = (statement) => statement.positions.some((position) => position.on === topic);
  const period = { from: "2001-05", to: "2001-06" };
  return {
    "list, of an actor": [
      () => ids(list(dataset, "statements", { speakers: [speaker] })),
      () => ids(inOrder(statements.filter(byActor))),
    ],
    "list, of an actor and an issue": [
      () => ids(list(dataset, "statements", { speakers: [speaker], on: [topic] })),
      () => ids(inOrder(statements.filter((statement) => byActor(statement) && on(statement)))),
    ],
    "list, of a period": [
      () => ids(list(dataset, "statements", period)),
      () => ids(inOrder(statements.filter(({ date }) => matchesPeriod(date, period)))),
    ],
    "timeline, of an actor": [
      () => ids(timeline(dataset, { actors: [speaker] })),
      () => ids(inOrder(statements.filter(byActor))),
    ],
    "related, to an actor": [
      () => ids(related(dataset, speaker).referredToBy),
      () => ids(statements.filter(byActor)).sort(),
    ],
    "compareStances, of an actor on an issue": [
      () =>
        compareStances(dataset, { actors: [speaker], on: [topic] }).cells.flatMap((cell) => cell.statements),
      () => ids(inOrder(statements.filter((statement) => byActor(statement) && on(statement)))),
    ],
  };
}

const figure = (number) =>
  number >= 10 ? Math.round(number).toLocaleString("en") : String(Number(number.toPrecision(2)));

console.log(
  `${cpus()[0]?.model.replace(/ \S+-Core.*/, "")}, ${cpus().length} cores, Node ${process.version}\n`,
);
for (const size of options.n.split(",").map(Number)) {
  const generated = generate(size);
  const dataset = datasetOf(generated);
  const rows = [];
  const first = timed(() => list(dataset, "statements", { speakers: [generated.actors[0].id] }));
  for (const [name, [query, byHand]] of Object.entries(queriesOf(dataset, generated.statements[size / 2]))) {
    const answer = query();
    assert.deepEqual(answer, byHand(), `${name}: the answers differ.`);
    const times = [query, byHand].map((work) =>
      median(Array.from({ length: Number(options.rounds) }, () => timed(work))),
    );
    rows.push(
      `| ${name} | ${answer.length.toLocaleString("en")} | ${figure(times[0])} ms | ${figure(times[1] / times[0])} |`,
    );
  }
  console.log(`### ${size.toLocaleString("en")} statements, the first query ${figure(first)} ms\n`);
  console.log(
    `| | rows | time | times as fast as by hand |\n| --- | ---: | ---: | ---: |\n${rows.join("\n")}\n`,
  );
}
