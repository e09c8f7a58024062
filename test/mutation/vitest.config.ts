import { defineConfig } from "vitest/config";
import project from "../../vitest.config.ts";

interface UnitProject {
  readonly resolve: object;
  readonly test: { readonly exclude: readonly string[] };
}

const [unit] = (project.test?.projects ?? []) as unknown as readonly [UnitProject];

/** The unit tests that have to detect the mutants of each folder of `src`. */
const tests: Readonly<Record<string, readonly string[]>> = {
  dates: ["test/dates/**/*.test.ts"],
  "dataset/rules": ["test/dataset/rules/**/*.test.ts"],
  query: ["test/query/**/*.test.ts"],
};

/** Runs the unit tests of one mutated folder, in UTC. `run.ts` sets the variable. */
export default defineConfig({
  ...unit,
  test: {
    ...unit.test,
    include: [...(tests[process.env.MUTATED_FOLDER ?? ""] ?? [])],
    // This test reads the sources as text, and mutation testing changes the sources.
    exclude: [...unit.test.exclude, "test/dates/zone.test.ts"],
  },
});
