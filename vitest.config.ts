import { existsSync, readdirSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { defineConfig } from "vitest/config";

const source = (path: string) => fileURLToPath(new URL(`src/${path}`, import.meta.url));
/** The entries of the package, such as `demarche/coding`: every folder of src that has an index. */
const entries = readdirSync(source("")).filter((folder) => existsSync(source(`${folder}/index.ts`)));
const alias = {
  ...Object.fromEntries(entries.map((folder) => [`demarche/${folder}`, source(`${folder}/index.ts`)])),
  demarche: source("index.ts"),
};
const exclude = ["test/package/**", "test/consumers/**", "test/explorer/**", "test/**/*.prop.test.ts"];

// These zones are far to the east and far to the west of UTC, so a date that is read in local time falls on another day
// in one of them.
const farZones = ["Pacific/Kiritimati", "America/Los_Angeles"];

/**
 * The folders whose tests also run in the far zones, because their sources compute with dates or write dates that other
 * programs read. All other sources only pass dates on. `test/dates/zone.test.ts` checks that only `src/dates` uses `Date`.
 */
const datedFolders = ["charts", "columns", "dates", "export", "network", "query", "reader/dates"];

/**
 * Tests that run without the measurement of coverage. Coverage counts every block that runs, also in packages such as
 * TypeScript and Vega, so it makes these tests much slower. They call code with large input, or call other programs, and
 * the other tests reach the thresholds of coverage without them.
 */
const slow = [
  "test/charts/chart-spec.test.ts",
  "test/examples.test.ts",
  "test/reader/drafts-of.test.ts",
  "test/reader/steps.test.ts",
  "test/schema/hostile.test.ts",
];

/**
 * Tests in these folders that run in one zone: `chart-spec.test.ts` sets several zones itself, and the others are slow
 * and compare no dates. They count steps, or read names, or check regular expressions.
 */
const inOneZone = [
  "test/charts/chart-spec.test.ts",
  "test/columns/steps.test.ts",
  "test/reader/drafts-of.test.ts",
  "test/reader/gazetteer.test.ts",
  "test/reader/regular-expressions.test.ts",
  "test/reader/steps.test.ts",
];

/** Returns the project of the unit tests in one time zone. */
const unitTests = (name: string, zone: string, include: readonly string[], excluded: readonly string[]) => ({
  resolve: { alias },
  test: {
    name,
    include: [...include],
    exclude: [...exclude, ...excluded],
    env: { TZ: zone },
    // The longest test takes ten seconds on an idle machine. `npm test` keeps a machine busy with other tests meanwhile.
    testTimeout: 300_000,
    // No test changes global state, and loading all modules again for each file takes longer than most tests.
    isolate: false,
  },
});

export default defineConfig({
  test: {
    // By default, vitest leaves one core idle, so that on two cores nothing would run in parallel.
    maxWorkers: "100%",
    projects: [
      unitTests("unit", "UTC", ["test/**/*.test.ts"], []),
      // The same tests in two parts, with and without the measurement of coverage.
      unitTests("covered", "UTC", ["test/**/*.test.ts"], slow),
      unitTests("slow", "UTC", slow, []),
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
          setupFiles: ["test/property-seed.ts"],
          testTimeout: 300_000,
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
      // These files are generated.
      exclude: [
        "src/coding/definitions.ts",
        "src/coding/drafts/draft-descriptions.ts",
        "src/data/dataset.ts",
        "src/data/ids.ts",
        "src/schema/descriptions.ts",
      ],
      reporter: ["text-summary", "json-summary"],
      thresholds: { lines: 95, functions: 95, statements: 95, branches: 90 },
    },
  },
});
