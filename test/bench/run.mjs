// The benchmark of queries over statements: `npm run bench -- [--n 1000,10000] [--only maps,scan] [--rounds 5] [--budget 100]`.
//
// There is one process for each contestant and each size. All processes are started together, and each round measures
// them one after the other, so that other load on the machine affects all of them equally. Two contestants are
// references: the results of all other contestants are compared with theirs.
import { fork } from "node:child_process";
import { mkdirSync, readdirSync, writeFileSync } from "node:fs";
import { cpus } from "node:os";
import { fileURLToPath } from "node:url";
import { parseArgs } from "node:util";
import { chart } from "./chart.mjs";
import { median } from "./clock.mjs";
import { queries } from "./generate.mjs";
import { growthOf } from "./growth.mjs";
import { installPeers } from "./install-peers.mjs";

const allSizes = "1000,10000,100000,1000000";
const { values: options } = parseArgs({
  options: {
    n: { type: "string", default: allSizes },
    only: { type: "string" },
    rounds: { type: "string", default: "5" },
    budget: { type: "string", default: "100" },
  },
});
const path = (name) => fileURLToPath(new URL(name, import.meta.url));
installPeers();
const sizes = options.n.split(",").map(Number);
const [rounds, budget] = [Number(options.rounds), Number(options.budget)];
const only = options.only?.split(",");
// The results of all other contestants are compared with those of two references: `scan`, which has no index, and
// `maps`, which is written by hand. `scan` alone is not enough, because it is too slow to complete more than a few
// queries over a million statements.
const references = ["scan", "maps"];
const notContestants = ["shared", "validators"];
const peers = readdirSync(path("peers"))
  .filter((name) => name.endsWith(".mjs"))
  .map((name) => name.slice(0, -4))
  .filter((name) => !references.includes(name) && !notContestants.includes(name))
  .filter((name) => only === undefined || only.includes(name));
const files = [path("demarche.mjs"), ...[...references, ...peers].map((name) => path(`peers/${name}.mjs`))];
const ours = "demarche";

/** Starts a contestant in a separate process. */
async function start(file, size) {
  const child = fork(path("measure.mjs"), [file, String(size)], {
    execArgv: ["--expose-gc", "--max-old-space-size=8192"],
  });
  const next = () =>
    new Promise((resolve, reject) => {
      child.once("message", ({ answer, error }) =>
        error === undefined ? resolve(answer) : reject(new Error(error)),
      );
      child.once("exit", (code) => reject(new Error(`${file} ended with ${code}.`)));
    });
  const description = await next();
  const call = (command, more) => {
    child.removeAllListeners("exit");
    const answer = next();
    child.send({ command, ...more });
    return answer;
  };
  const end = () => {
    child.removeAllListeners("exit");
    child.disconnect();
  };
  return { ...description, call, end };
}

let wrong = 0;

/**
 * Returns the number of results that differ from those of the references. A reference that ran out of time has results
 * only for the first queries.
 */
function differing(hashes, ofReferences) {
  return hashes.filter((hash, i) => {
    const right = ofReferences.find((reference) => reference !== undefined && i < reference.length)?.[i];
    return right !== undefined && right !== hash;
  }).length;
}

/** Returns the time per query of each contestant, over the queries that were completed in all rounds. */
async function timesOf(contestants, query) {
  const answers = new Map();
  for (const { name, call } of contestants)
    answers.set(name, await call("check", { query, budget: 4 * budget }));
  const ofReferences = references.map((_, i) => answers.get(contestants[i + 1].name)?.hashes);
  const passes = new Map(contestants.map(({ name }) => [name, []]));
  for (let round = 0; round < rounds; round++) {
    for (const { name, call } of contestants) passes.get(name).push(await call("time", { query, budget }));
  }
  const reached = new Map();
  for (const [name, passesOfRounds] of passes) {
    const last = Math.min(...passesOfRounds.map((pass) => pass.length)) - 1;
    const stops = passesOfRounds[0]
      .slice(0, last + 1)
      .map(([stop], k) => [stop, median(passesOfRounds.map((pass) => pass[k][1]))]);
    reached.set(name, new Map(stops));
  }
  return contestants.map(({ name }) => {
    const { hashes, rows } = answers.get(name);
    const mistakes = differing(hashes, ofReferences);
    if (mistakes > 0) {
      wrong += 1;
      console.error(
        `${name}: ${mistakes} of ${hashes.length} results of ${query} differ from the references.`,
      );
    }
    const [stop, time] = [...reached.get(name)].at(-1);
    // The ratio of a slow contestant is computed only over the queries that it completed.
    return { name, time, ratio: time / reached.get(ours).get(stop), rows, mistakes };
  });
}

async function measure(size) {
  const all = [];
  for (const file of files) {
    const contestant = await start(file, size);
    if (size > contestant.most) contestant.end();
    else all.push(contestant);
  }
  const loads = new Map(all.map(({ name }) => [name, []]));
  for (let round = 0; round < rounds; round++) {
    for (const { name, call } of all) loads.get(name).push(await call("load"));
  }
  const load = [...loads].map(([name, measured]) => ({
    name,
    time: median(measured.map(({ time }) => time)),
    kept: median(measured.map(({ kept }) => kept)),
  }));
  const own = load.find(({ name }) => name === ours).time;
  const results = { load: load.map((result) => ({ ...result, ratio: result.time / own })) };
  for (const query of Object.keys(queries)) {
    results[query] = await timesOf(
      all.filter(({ asked }) => asked.includes(query)),
      query,
    );
  }
  for (const contestant of all) contestant.end();
  return results;
}

/**
 * Returns a number as text with two significant digits, or as a whole number if it is 99.5 or more. Numbers below 0.01
 * are shown as 0.
 */
function digits(number) {
  if (number < 0.01) return "0";
  return number >= 99.5 ? Math.round(number).toLocaleString("en") : number.toPrecision(2);
}
function shownTime(milliseconds) {
  if (milliseconds >= 1000) return `${(milliseconds / 1000).toPrecision(3)} s`;
  if (milliseconds >= 1) return `${milliseconds.toPrecision(3)} ms`;
  return milliseconds >= 0.001
    ? `${(milliseconds * 1000).toPrecision(3)} µs`
    : `${(milliseconds * 1e6).toPrecision(3)} ns`;
}

const columns = ["load", ...Object.keys(queries)];
const titles = { load: "load", ...queries };
const runs = new Map();
console.log(`${cpus()[0].model}, ${cpus().length} cores, Node ${process.version}`);
for (const size of sizes) {
  const results = await measure(size);
  runs.set(size, results);
  const names = [...new Set(columns.flatMap((column) => results[column].map(({ name }) => name)))];
  console.log(`\n### ${size.toLocaleString("en")} statements\n`);
  console.log(`| | ${columns.map((column) => titles[column]).join(" | ")} | kept |`);
  console.log(`| --- |${" ---: |".repeat(columns.length + 1)}`);
  for (const name of names) {
    const cells = columns.map((column) => {
      const of = results[column].find((one) => one.name === name);
      if (of === undefined) return "";
      const mark = of.mistakes > 0 ? " WRONG" : "";
      return name === ours ? shownTime(of.time) + mark : `${digits(of.ratio)}${mark}`;
    });
    const { kept } = results.load.find((one) => one.name === name);
    console.log(`| ${name} | ${cells.join(" | ")} | ${kept.toFixed(1)} MB |`);
  }
}

if (sizes.length > 2) {
  console.log(
    "\n### Growth of the times of demarche\n\n| | growth | mean miss of the fit | rows of an answer |\n| --- | --- | ---: | ---: |",
  );
  for (const column of columns) {
    const of = sizes.map((size) => runs.get(size)[column].find(({ name }) => name === ours));
    const { growth, error } = growthOf(
      sizes,
      of.map(({ time }) => time),
    );
    const rows = column === "load" ? "" : of.map((one) => digits(one.rows)).join(", ");
    console.log(`| ${titles[column]} | ${growth} | ${(100 * error).toFixed(0)} % | ${rows} |`);
  }
  if (only === undefined && options.n === allSizes && wrong === 0) {
    const panels = columns.map((column) => {
      const times = {};
      for (const [size, results] of runs) {
        for (const { name, time } of results[column]) {
          times[name] ??= {};
          times[name][size] = time;
        }
      }
      return { name: titles[column], times };
    });
    const contestants = [...new Set(panels.flatMap(({ times }) => Object.keys(times)))];
    const folder = path("../../docs/performance/");
    mkdirSync(folder, { recursive: true });
    const title = "Time against the number of statements, both in powers of ten";
    writeFileSync(`${folder}times.svg`, chart({ title, sizes, contestants, ours, panels }));
  }
}
if (wrong > 0) {
  console.error(`${wrong} columns of results are wrong.`);
  process.exitCode = 1;
}
