import { existsSync, readdirSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { defineConfig } from "vitest/config";

const source = (path: string) => fileURLToPath(new URL(`src/${path}`, import.meta.url));
/** `demarche/coding` and so on: every folder of src that has an index is an entry of the package. */
const entries = readdirSync(source("")).filter((folder) => existsSync(source(`${folder}/index.ts`)));
const alias = {
  ...Object.fromEntries(entries.map((folder) => [`demarche/${folder}`, source(`${folder}/index.ts`)])),
  demarche: source("index.ts"),
};
const exclude = ["test/package/**", "test/consumers/**", "test/explorer/**", "test/**/*.prop.test.ts"];

// Far to the east and far to the west of UTC: a date that is read in local time falls on another day in one of them.
const farZones = ["Pacific/Kiritimati", "America/Los_Angeles"];

/**
 * The folders whose tests run in the far zones, too, because their sources compute with dates or write dates that other
 * programs read. All other sources only pass dates on. Only `src/dates` may use `Date`: `test/dates/zone.test.ts`
 * checks that.
 */
const datedFolders = ["charts", "columns", "dates", "export", "network", "query"];

/** `chart-spec.test.ts` draws in several zones by itself. */
const inOneZone = ["test/charts/chart-spec.test.ts"];

/** The unit tests in one time zone. */
const unitTests = (name: string, zone: string, include: readonly string[], notThese: readonly string[]) => ({
  resolve: { alias },
  test: {
    name,
    include: [...include],
    exclude: [...exclude, ...notThese],
    env: { TZ: zone },
    // The longest test takes two seconds on a quiet machine, and much longer on one that is busy.
    testTimeout: 60_000,
    // No test leaves anything behind, and to load everything anew for each file takes longer than most tests.
    isolate: false,
  },
});

export default defineConfig({
  test: {
    // By default, vitest leaves one core free, so that on two cores nothing would run in parallel.
    maxWorkers: "100%",
    projects: [
      unitTests("unit", "UTC", ["test/**/*.test.ts"], []),
      ...farZones.map((zone) =>
        unitTests(
          `unit, ${zone}`,
          zone,
          datedFolders.map((folder) => `test/${folder}/**/*.test.ts`),
          inOneZone,
        ),
      ),
      {
        resolve: { alias },
        test: {
          name: "properties",
          include: ["test/**/*.prop.test.ts"],
          testTimeout: 60_000,
          isolate: false,
        },
      },
      {
        resolve: { alias },
        test: {
          name: "types",
          include: [],
          typecheck: {
            enabled: true,
            only: true,
            include: ["test/**/*.test-d.ts"],
            tsconfig: "test/tsconfig.json",
          },
        },
      },
    ],
    coverage: {
      provider: "v8",
      include: ["src/**/*.ts"],
      // Generated: a table and a literal.
      exclude: ["src/data/dataset.ts", "src/data/ids.ts", "src/schema/descriptions.ts"],
      reporter: ["text-summary", "json-summary"],
      thresholds: { lines: 95, functions: 95, statements: 95, branches: 90 },
    },
  },
});
