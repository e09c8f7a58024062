// `npm run test:mutation` sets the variable. Stryker runs once per folder, because each folder has tests of its own.
const folder = process.env.MUTATED_FOLDER ?? "dates";
const name = folder.replace("/", "-");

export default {
  mutate: [`src/${folder}/**/*.ts`],
  testRunner: "vitest",
  vitest: { configFile: "test/mutation/vitest.config.ts", related: false },
  coverageAnalysis: "perTest",
  disableTypeChecks: false,
  incremental: true,
  incrementalFile: `.stryker/${name}-incremental.json`,
  // Two folders can be tested at the same time, and neither copies the files of the other.
  ignorePatterns: [".stryker"],
  tempDirName: `.stryker/tmp-${name}`,
  reporters: ["progress-append-only", "json"],
  jsonReporter: { fileName: `.stryker/${name}.json` },
  allowConsoleColors: false,
  concurrency: 2,
  // A mutant that is only slow on a busy machine must not count as killed.
  timeoutMS: 30_000,
};
