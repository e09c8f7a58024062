// The benchmark of questions to statements: `npm run bench -- [--n 1000,10000] [--only maps,scan] [--rounds 5] [--budget 100]`.
//
// Every contestant has a process of its own at every size; all are alive at once, and each round goes to all of them in
// turn, so that whatever else the machine does meets them alike. Every answer is compared with those of two others.
import { fork } from "node:child_process";
import { mkdirSync, readdirSync, writeFileSync } from "node:fs";
import { cpus } from "node:os";
import { fileURLToPath } from "node:url";
import { parseArgs } from "node:util";
import { chart } from "./chart.mjs";
import { median } from "./clock.mjs";
import { questions } from "./generate.mjs";
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
// First those whose answers the others are held against: the one that keeps nothing, then, since it does not get far among
// a million, the one by hand.
const references = ["scan", "maps"];
const notContestants = ["shared", "validators"];
const peers = readdirSync(path("peers"))
  .filter((name) => name.endsWith(".mjs"))
  .map((name) => name.slice(0, -4))
  .filter((name) => !references.includes(name) && !notContestants.includes(name))
  .filter((name) => only === undefined || only.includes(name));
const files = [path("demarche.mjs"), ...[...references, ...peers].map((name) => path(`peers/${name}.mjs`))];
const ours = "demarche";

/** A contestant in its own process. */
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
  const told = await next();
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
  return { ...told, call, end };
}

let wrong = 0;

/** How many answers differ from those of the references, as far as each of them got. */
function differing(hashes, ofReferences) {
  return hashes.filter((hash, i) => {
    const right = ofReferences.find((of) => of !== undefined && i < of.length)?.[i];
    return right !== undefined && right !== hash;
  }).length;
}

/** The time of each contestant for an answer, over the questions that all rounds got to. */
async function timesOf(contestants, question) {
  const answers = new Map();
  for (const one of contestants)
    answers.set(one.name, await one.call("check", { question, budget: 4 * budget }));
  const ofReferences = references.map((_, i) => answers.get(contestants[i + 1].name)?.hashes);
  const passes = new Map(contestants.map(({ name }) => [name, []]));
  for (let round = 0; round < rounds; round++) {
    for (const { name, call } of contestants) passes.get(name).push(await call("time", { question, budget }));
  }
  const reached = new Map();
  for (const [name, of] of passes) {
    const last = Math.min(...of.map((pass) => pass.length)) - 1;
    const stops = of[0].slice(0, last + 1).map(([stop], k) => [stop, median(of.map((pass) => pass[k][1]))]);
    reached.set(name, new Map(stops));
  }
  return contestants.map(({ name }) => {
    const { hashes, rows } = answers.get(name);
    const mistakes = differing(hashes, ofReferences);
    if (mistakes > 0) {
      wrong += 1;
      console.error(
        `${name} answers ${mistakes} of ${hashes.length} of ${question} otherwise than the others.`,
      );
    }
    const [stop, time] = [...reached.get(name)].at(-1);
    // A slow one is compared over the questions that it got to.
    return { name, time, ratio: time / reached.get(ours).get(stop), rows, mistakes };
  });
}

async function measure(size) {
  const all = [];
  for (const file of files) {
    const one = await start(file, size);
    if (size > one.most) one.end();
    else all.push(one);
  }
  const loads = new Map(all.map(({ name }) => [name, []]));
  for (let round = 0; round < rounds; round++) {
    for (const { name, call } of all) loads.get(name).push(await call("load"));
  }
  const load = [...loads].map(([name, of]) => ({
    name,
    time: median(of.map(({ time }) => time)),
    kept: median(of.map(({ kept }) => kept)),
  }));
  const own = load.find(({ name }) => name === ours).time;
  const results = { load: load.map((of) => ({ ...of, ratio: of.time / own })) };
  for (const question of Object.keys(questions)) {
    results[question] = await timesOf(
      all.filter(({ asked }) => asked.includes(question)),
      question,
    );
  }
  for (const one of all) one.end();
  return results;
}

/** Two digits, or whole numbers where those are more; what is next to nothing is shown so. */
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

const columns = ["load", ...Object.keys(questions)];
const titles = { load: "load", ...questions };
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
  console.error(`${wrong} columns of answers are wrong.`);
  process.exitCode = 1;
}
