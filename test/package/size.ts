// Prints what the built package costs: installed, in a bundle, at import. Fails over the budget.
import { execFileSync } from "node:child_process";
import { budget, bundle, everything, lookUp } from "./budget.ts";
import { installedBytes } from "./installed.ts";

const whole = await bundle(everything);
const some = await bundle(lookUp);
const oneQuery = await bundle('export { timeline } from "demarche";');

/** CPU milliseconds of a fresh process that evaluates a module. */
function cpu(code: string): number {
  const script = `${code}; const { user, system } = process.cpuUsage(); console.log((user + system) / 1000)`;
  return Number(execFileSync(process.execPath, ["--input-type=module", "-e", script], { encoding: "utf8" }));
}
/** Median of the differences of 15 pairs of processes, so that drift of the machine hits both alike. */
function importCost(specifier: string): number {
  const pairs = Array.from({ length: 15 }, () => {
    const empty = cpu('await import("./test/package/empty.mjs")');
    return cpu(`await import(${JSON.stringify(specifier)})`) - empty;
  });
  return pairs.sort((a, b) => a - b)[7] as number;
}

const rows = [
  ["installed (npm pack, unpacked)", installedBytes(), budget.installed, "bytes"],
  ["demarche and demarche/data bundled whole, gzipped", whole.bytes, budget.everything, "bytes"],
  ["the record and its look-ups bundled, gzipped", some.bytes, budget.lookUp, "bytes"],
  ["timeline alone bundled, gzipped", oneQuery.bytes, budget.oneQuery, "bytes"],
  ['import "demarche", CPU over an empty module', importCost("demarche"), 10, "ms"],
  ['import "demarche/data", CPU over an empty module', importCost("demarche/data"), 10, "ms"],
] as const;
for (const [what, value, most, unit] of rows) {
  const mark = value <= most ? "ok  " : "OVER";
  console.log(`${mark} ${what}: ${unit === "ms" ? value.toFixed(1) : value} ${unit} of ${most}`);
  if (value > most) process.exitCode = 1;
}
