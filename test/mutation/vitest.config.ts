import { defineConfig } from "vitest/config";
import project from "../../vitest.config.ts";
import { mutatedFolders } from "./mutated-folders.ts";

interface UnitProject {
  readonly resolve: object;
  readonly test: { readonly exclude: readonly string[] };
}

const [unit] = (project.test?.projects ?? []) as unknown as readonly [UnitProject];

const folder = process.env.MUTATED_FOLDER ?? "";

/** Runs the unit tests of one mutated folder, in UTC. `run.ts` sets the variable. */
export default defineConfig({
  ...unit,
  test: {
    ...unit.test,
    include: mutatedFolders.includes(folder) ? [`test/${folder}/**/*.test.ts`] : [],
    // This test reads the sources as text, and mutation testing changes the sources.
    exclude: [...unit.test.exclude, "test/dates/zone.test.ts"],
  },
});
