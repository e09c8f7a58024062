// Measures reading 870,000 roll-call votes: `npm run bench:import -- [--n 870000]`. `mapRows` of demarche/import reads
// rows in the layout of their source. `fromRows` of demarche/schema reads the same votes from flat tables, which are
// already in the layout of a dataset. `mapRows` should take at most three times as long as `fromRows`, and at most one
// and a half times the memory of the resulting dataset.
import { spawnSync } from "node:child_process";
import { cpus } from "node:os";
import { fileURLToPath } from "node:url";
import { parseArgs } from "node:util";
import { column, mapRows } from "demarche/import";
import { fromRows } from "demarche/schema";
import { median, timed } from "./clock.mjs";

const { values: options } = parseArgs({
  options: {
    n: { type: "string", default: "870000" },
    rounds: { type: "string", default: "3" },
    heap: { type: "string" },
  },
});
const [size, rounds] = [Number(options.n), Number(options.rounds)];
const states = 193;

/** Returns roll-call votes with the columns of the votes of the General Assembly. The values are invented. */
function votesOf(count) {
  return Array.from({ length: count }, (_, i) => {
    const resolution = Math.floor(i / states);
    const state = i % states;
    return {
      rcid: resolution + 1,
      ccode: 2 + state,
      session: 1 + Math.floor(resolution / 60),
      date: `${1946 + Math.floor(resolution / 60)}-${10 + (resolution % 3)}-${11 + (resolution % 17)}`,
      vote: [1, 1, 1, 2, 3, 8][(i * 7 + resolution) % 6],
      country: `State ${state}`,
      importantvote: resolution % 9 === 0 ? 1 : 0,
      unres: `R/${1 + Math.floor(resolution / 60)}/${resolution}`,
      short: `Question ${resolution % 400}`,
    };
  });
}

const map = (rows) =>
  mapRows(rows, {
    document: { title: "Roll calls of the General Assembly" },
    statement: {
      speaker: (vote) => vote.country,
      act: "vote",
      date: (vote) => vote.date,
      positions: (vote) => [{ on: vote.unres, stance: stanceOf[vote.vote] }],
      attributes: ["importantvote"],
    },
    actor: (_, vote) => ({ type: "state", identifiers: [{ scheme: "cow", identifier: vote.ccode }] }),
    issue: (_, vote) => ({ label: vote.short === undefined ? vote.unres : `${vote.unres}: ${vote.short}` }),
  });
const mapColumns = (rows) =>
  mapRows(rows, {
    document: { title: "Roll calls of the General Assembly" },
    statement: {
      speaker: column("country"),
      act: "vote",
      date: column("date"),
      positions: [{ on: column("unres"), stance: column("vote", { values: stanceOf }) }],
      attributes: ["importantvote"],
    },
    actor: (_, vote) => ({ type: "state", identifiers: [{ scheme: "cow", identifier: vote.ccode }] }),
  });
const stanceOf = { 1: "support", 2: "neutral", 3: "oppose", 8: "neutral" };

/** Returns flat tables from which `fromRows` makes the same dataset again. */
function tablesOf({ documents, actors, issues, statements }) {
  const cited = (record) => ({
    "sources.document": record.sources[0].document,
    "sources.row": String(record.sources[0].row),
  });
  return {
    documents,
    actors: actors.map((actor) => ({
      id: actor.id,
      type: actor.type,
      name: actor.name,
      "identifiers.scheme": "cow",
      "identifiers.identifier": actor.identifiers[0].identifier,
      ...cited(actor),
    })),
    issues,
    statements: statements.map((statement) => ({
      id: statement.id,
      speaker: statement.speaker,
      act: statement.act,
      date: statement.date,
      reporting: statement.reporting,
      summary: statement.summary,
      "positions.on": statement.positions[0].on,
      "positions.stance": statement.positions[0].stance,
      ...cited(statement),
    })),
  };
}

const used = () => {
  globalThis.gc();
  globalThis.gc();
  return process.memoryUsage().heapUsed / 2 ** 20;
};

if (options.heap !== undefined) {
  // This branch runs in a child process with a limited heap. The process fails if its heap is too small.
  const rows = votesOf(size);
  if (options.heap === "rows") console.log(used());
  else {
    const before = used();
    const { dataset } = map(rows);
    console.log(used() - before, dataset.statements.length);
  }
  process.exit(0);
}

const rows = votesOf(size);
const times = { "mapRows, functions": [], "mapRows, columns": [], fromRows: [] };
for (let round = 0; round < rounds; round++) {
  let result;
  globalThis.gc();
  times["mapRows, functions"].push(timed(() => (result = map(rows))));
  if (result.dataset.statements.length !== size) throw new Error(JSON.stringify(result.losses.refused[0]));
  const tables = tablesOf(result.dataset);
  result = undefined;
  globalThis.gc();
  times["mapRows, columns"].push(timed(() => (result = mapColumns(rows))));
  result = undefined;
  globalThis.gc();
  times.fromRows.push(timed(() => (result = fromRows(tables))));
  if (result.statements.length !== size) throw new Error("fromRows read another number of statements.");
}

/**
 * Runs this script in a child process, with a heap of at most `megabytes`, and returns the numbers that the child
 * prints. Returns undefined if the heap is too small.
 */
function inHeapOf(megabytes, kind) {
  const args = [
    "--expose-gc",
    `--max-old-space-size=${megabytes}`,
    "--max-semi-space-size=1",
    fileURLToPath(import.meta.url),
    "--n",
    options.n,
    "--heap",
    kind,
  ];
  const { status, stdout } = spawnSync(process.execPath, args, { encoding: "utf8" });
  return status === 0 ? stdout.trim().split(" ").map(Number) : undefined;
}

const [rowsInUse] = inHeapOf(8000, "rows");
const [kept] = inHeapOf(8000, "map");
let [low, high] = [rowsInUse + kept * 0.9, rowsInUse + kept * 3];
while (high - low > kept * 0.04) {
  const middle = (low + high) / 2;
  if (inHeapOf(Math.round(middle), "map") === undefined) low = middle;
  else high = middle;
}

console.log(`${cpus()[0].model}, ${cpus().length} cores, Node ${process.version}`);
console.log(`${size.toLocaleString("en")} rows, median of ${rounds} rounds\n`);
console.log("| | time | times fromRows |\n| --- | ---: | ---: |");
const floor = median(times.fromRows);
for (const [name, measured] of Object.entries(times)) {
  console.log(
    `| ${name} | ${(median(measured) / 1000).toFixed(1)} s | ${(median(measured) / floor).toFixed(2)} |`,
  );
}
console.log(
  `\nThe result takes ${kept.toFixed(0)} MB. The smallest heap that suffices for mapRows has ${(high - rowsInUse).toFixed(0)} MB besides the rows, ${((high - rowsInUse) / kept).toFixed(2)} times the result.`,
);
