// Measures how much time and memory tables and exports of many statements take:
// `npm run bench:exports -- [--n 870000]`. Each table or export is measured in a separate process, because a process
// never returns all of its memory.
import assert from "node:assert/strict";
import { execFileSync } from "node:child_process";
import { closeSync, mkdtempSync, openSync, rmSync, writeSync } from "node:fs";
import { cpus, tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { parseArgs } from "node:util";
import { kinds, toRows } from "demarche";
import {
  fromNdjson,
  toCsv,
  toCsvPieces,
  toJsonLd,
  toJsonLdPieces,
  toNdjson,
  toNdjsonPieces,
} from "demarche/export";
import { fromRows } from "demarche/schema";
import { timed } from "./clock.mjs";
import { votes } from "./votes-in-sessions.mjs";

const { values: options } = parseArgs({
  options: {
    n: { type: "string", default: "870000" },
    only: { type: "string" },
    /** The largest allowed size of the heap, in MB. */
    heap: { type: "string", default: "8000" },
  },
});

/** Writes pieces of text into a file, and returns the number of characters. */
function write(pieces) {
  const folder = mkdtempSync(join(tmpdir(), "demarche-"));
  const file = openSync(join(folder, "export"), "w");
  let length = 0;
  for (const piece of pieces) {
    writeSync(file, piece);
    length += piece.length;
  }
  closeSync(file);
  rmSync(folder, { recursive: true });
  return length;
}

/**
 * Returns the largest number of bytes in use while pieces of text are made. The garbage collector runs before each
 * measurement, so garbage does not count.
 */
function keptBy(pieces) {
  globalThis.gc();
  const before = process.memoryUsage().heapUsed;
  let [count, most] = [0, 0];
  for (const _ of pieces) {
    count += 1;
    if (count % 500 !== 0) continue;
    globalThis.gc();
    most = Math.max(most, process.memoryUsage().heapUsed - before);
  }
  return most;
}

const inPieces = {
  toCsvPieces: (dataset) => toCsvPieces(dataset.statements),
  toJsonLdPieces: (dataset) => toJsonLdPieces(dataset),
  toNdjsonPieces: (dataset) => toNdjsonPieces(dataset),
};

const rowsOf = (dataset) => Object.fromEntries(kinds.map((kind) => [kind, toRows(dataset[kind])]));

/**
 * The tasks to measure. Each takes a dataset and returns a function whose time and memory are measured. The function
 * returns the number of characters or of rows that it made.
 */
const tasks = {
  toRows: (dataset) => () => rowsOf(dataset).statements.length,
  fromRows: (dataset) => {
    const tables = rowsOf(dataset);
    return () => fromRows(tables).statements.length;
  },
  "JSON.stringify": (dataset) => () => JSON.stringify(dataset).length,
  toCsv: (dataset) => () => toCsv(dataset.statements).length,
  toCsvPieces: (dataset) => () => write(inPieces.toCsvPieces(dataset)),
  "toJsonLd, JSON.stringify": (dataset) => () => JSON.stringify(toJsonLd(dataset)).length,
  toJsonLdPieces: (dataset) => () => write(inPieces.toJsonLdPieces(dataset)),
  toNdjson: (dataset) => () => toNdjson(dataset).length,
  toNdjsonPieces: (dataset) => () => write(inPieces.toNdjsonPieces(dataset)),
  fromNdjson: (dataset) => {
    const pieces = [...toNdjsonPieces(dataset)];
    return () => fromNdjson(pieces).statements.length;
  },
};

/** Measures one task in this process. */
function measure(name) {
  const dataset = votes(Number(options.n));
  const work = tasks[name](dataset);
  globalThis.gc();
  const before = process.memoryUsage().rss;
  let result;
  let error;
  const time = timed(() => {
    try {
      result = work();
    } catch (thrown) {
      error = thrown.message;
    }
  });
  // `maxRSS` is in kilobytes.
  const added = process.resourceUsage().maxRSS * 1024 - before;
  const kept = name in inPieces ? keptBy(inPieces[name](dataset)) : undefined;
  return { time, added, kept, result, error };
}

function run(name) {
  const args = [
    "--expose-gc",
    `--max-old-space-size=${options.heap}`,
    fileURLToPath(import.meta.url),
    "--n",
    options.n,
    "--only",
    name,
  ];
  return JSON.parse(execFileSync(process.execPath, args, { encoding: "utf8" }));
}

if (options.only !== undefined) console.log(JSON.stringify(measure(options.only)));
else {
  const small = votes(20_000);
  assert.equal([...toCsvPieces(small.statements)].join(""), toCsv(small.statements));
  assert.equal([...toJsonLdPieces(small)].join(""), JSON.stringify(toJsonLd(small)));
  assert.deepEqual(fromNdjson(toNdjsonPieces(small)), small);
  assert.deepEqual(fromRows(rowsOf(small)), small);
  const measured = Object.keys(tasks).map((name) => [name, run(name)]);
  const unit = measured.find(([name]) => name === "fromRows")[1].time;
  console.log(`${cpus()[0]?.model}, ${cpus().length} cores, Node ${process.version}\n`);
  console.log(`${Number(options.n).toLocaleString("en")} statements\n`);
  console.log(
    "| | time | times fromRows | MB added | MB kept | rows or characters |\n| --- | ---: | ---: | ---: | ---: | ---: |",
  );
  for (const [name, { time, added, kept, result, error }] of measured) {
    const cells =
      error === undefined
        ? [
            `${(time / 1000).toFixed(1)} s`,
            (time / unit).toFixed(2),
            Math.round(added / 1e6),
            kept === undefined ? "" : (kept / 1e6).toFixed(1),
            result.toLocaleString("en"),
          ]
        : ["", "", "", "", error];
    console.log(`| ${name} | ${cells.join(" | ")} |`);
  }
}
