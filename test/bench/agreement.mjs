// Shows the time and memory that `stanceAgreement` takes for the votes of all states: `npm run bench:agreement`. No
// time is asserted.
import { performance } from "node:perf_hooks";
import { stanceAgreement } from "demarche";
import { votes } from "./votes.mjs";

const memory = () => {
  globalThis.gc?.();
  return Math.round(process.memoryUsage().heapUsed / 1e6);
};

for (const [states, resolutions] of [
  [200, 450],
  [200, 4550],
  [300, 100],
  [700, 100],
]) {
  const dataset = votes(states, resolutions);
  const before = memory();
  const measured = [];
  let pairs = 0;
  for (let run = 0; run < 2; run++) {
    const start = performance.now();
    pairs = stanceAgreement(dataset).length;
    measured.push(Math.round(performance.now() - start));
  }
  const [first, second] = measured;
  console.log(
    `${states} states, ${dataset.statements.length} votes on ${resolutions} resolutions: ${pairs} pairs; with the index ${first} ms, then ${second} ms; index ${memory() - before} MB`,
  );
}
