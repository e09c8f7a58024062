// Prints the size of the installed package, the sizes of bundles and the CPU time of imports. Fails if a value exceeds
// the budget.
import { execFileSync } from "node:child_process";
import { existsSync } from "node:fs";
import { install, pack } from "../consumers/install.ts";
import {
  budget,
  bundle,
  everything,
  readerOfNames,
  readerOfOne,
  readerOfThree,
  unpackedBytes,
} from "./budget.ts";

if (process.argv.includes("--pack") || !existsSync("test/consumers/node_modules/demarche")) install(pack());

/** Returns the CPU milliseconds of a new process that evaluates a module. */
function cpu(specifier: string): number {
  const code = `await import(${JSON.stringify(specifier)}); const { user, system } = process.cpuUsage(); console.log((user + system) / 1000)`;
  return Number(execFileSync(process.execPath, ["--input-type=module", "-e", code], { encoding: "utf8" }));
}

/**
 * Returns the CPU time of importing a module as a multiple of the CPU time of importing an empty module. The value is
 * the median of 21 pairs of processes. Changes in the load of the machine affect both processes of a pair.
 */
function importCost(specifier: string): number {
  const ratios = Array.from({ length: 21 }, () => {
    const empty = cpu("./test/package/empty.mjs");
    return cpu(specifier) / empty;
  });
  return ratios.sort((a, b) => a - b)[10] as number;
}

const rows = [
  ["installed", unpackedBytes(), budget.installed, "bytes"],
  [
    "demarche and demarche/data, bundled and gzipped",
    (await bundle(everything)).bytes,
    budget.everything,
    "bytes",
  ],
  [
    "timeline, bundled and gzipped",
    (await bundle('export { timeline } from "demarche";')).bytes,
    budget.oneQuery,
    "bytes",
  ],
  [
    "demarche/reader of one language without names of the world, bundled and gzipped",
    (await bundle(readerOfOne)).bytes,
    budget.readerOfOne,
    "bytes",
  ],
  [
    "demarche/reader of one language with the names of the world, bundled and gzipped",
    (await bundle(readerOfNames)).bytes,
    budget.readerOfNames,
    "bytes",
  ],
  [
    "demarche/reader of three languages with the names of the world, bundled and gzipped",
    (await bundle(readerOfThree)).bytes,
    budget.readerOfThree,
    "bytes",
  ],
  ['CPU of import "demarche" over an empty process', importCost("demarche"), budget.importQueries, "times"],
  [
    'CPU of import "demarche/data" over an empty process',
    importCost("demarche/data"),
    budget.importRecord,
    "times",
  ],
] as const;
for (const [what, value, most, unit] of rows) {
  const mark = value <= most ? "ok  " : "OVER";
  console.log(`${mark} ${what}: ${unit === "times" ? value.toFixed(3) : value} of ${most} ${unit}`);
  if (value > most) process.exitCode = 1;
}
