// Measures the time and memory that `stanceAgreement` takes for the votes of all states: `npm run bench:agreement`. For
// comparison, `columnsOf` and `sideNetwork` are measured with the same votes. Each measurement runs in its own process,
// so that it includes only its own memory. No time is asserted.
import { spawnSync } from "node:child_process";
import { performance } from "node:perf_hooks";
import { fileURLToPath } from "node:url";
import { stanceAgreement } from "demarche";
import { columnsOf, sideNetwork } from "demarche/columns";
import { median } from "./clock.mjs";
import { votes } from "./votes.mjs";

/** The calls that are compared. Each returns the number of pairs that it found. */
const calls = {
  stanceAgreement: (dataset) => stanceAgreement(dataset).length,
  sideNetwork: (dataset) => sideNetwork(columnsOf(dataset)).a.length,
};
/** The number of states, the number of resolutions and the share of the votes that are missing. */
const sizes = [
  [200, 450, 0.05],
  [200, 6203, 0.299],
  [300, 100, 0.05],
  [700, 100, 0.05],
];
const rounds = 3;

const memory = () => {
  globalThis.gc?.();
  const { heapUsed, arrayBuffers } = process.memoryUsage();
  return (heapUsed + arrayBuffers) / 1e6;
};

function measure(name, size) {
  const dataset = votes(...size);
  const before = memory();
  const run = () => {
    const start = performance.now();
    const pairs = calls[name](dataset);
    return { pairs, ms: performance.now() - start };
  };
  const [first, second] = [run(), run()];
  return {
    pairs: second.pairs,
    statements: dataset.statements.length,
    first: first.ms,
    second: second.ms,
    mb: memory() - before,
    // The largest memory of the process. It includes the votes themselves, which are the same for both calls.
    peak: process.resourceUsage().maxRSS / 1e3,
  };
}

const [, , name, ...given] = process.argv;
if (name !== undefined) {
  console.log(JSON.stringify(measure(name, given.map(Number))));
} else {
  for (const size of sizes) {
    const runs = Object.fromEntries(Object.keys(calls).map((call) => [call, []]));
    for (let round = 0; round < rounds; round++) {
      for (const call of Object.keys(calls)) {
        const args = ["--expose-gc", fileURLToPath(import.meta.url), call, ...size.map(String)];
        const { stdout, stderr, status } = spawnSync(process.execPath, args, { encoding: "utf8" });
        if (status !== 0) throw new Error(stderr);
        runs[call].push(JSON.parse(stdout));
      }
    }
    const of = (call, field) => median(runs[call].map((run) => run[field]));
    const row = (field) =>
      `${Math.round(of("stanceAgreement", field))} and ${Math.round(of("sideNetwork", field))} (${(of("stanceAgreement", field) / of("sideNetwork", field)).toFixed(2)})`;
    console.log(
      `${size[0]} states, ${of("stanceAgreement", "statements")} votes on ${size[1]} resolutions, ${of("stanceAgreement", "pairs")} and ${of("sideNetwork", "pairs")} pairs; stanceAgreement and sideNetwork (ratio): first call with its index ${row("first")} ms, second call ${row("second")} ms, kept ${row("mb")} MB, peak of the process ${row("peak")} MB`,
    );
  }
}
