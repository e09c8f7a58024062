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
const exclude = ["test/package/**", "test/consumers/**", "test/explorer/**"];
const properties = "test/**/*.prop.test.ts";

/**
 * Tests of sources that read dates, or write dates that other programs read. They run in three time zones. All other
 * sources only pass dates on: `test/dates/zone.test.ts` checks that only `src/dates` uses `Date`. Charts are drawn in
 * several zones by `test/charts/chart-spec.test.ts`.
 */
const dated = ["dates", "export", "reader/dates"].map((folder) => `test/${folder}/**/*.test.ts`);

/**
 * Tests that `npm run test:fast` and `npm run coverage` leave out, because they call code often, or with large input, or
 * call other programs. The other tests reach the thresholds of coverage without them.
 */
const slow = [
  properties,
  "test/charts/chart-spec.test.ts",
  "test/examples.test.ts",
  "test/reader/drafts-of.test.ts",
  "test/reader/steps.test.ts",
  "test/schema/hostile.test.ts",
];

/** Returns the project of the unit tests in one time zone. */
const unitTests = (name: string, zone: string, include: readonly string[], excluded: readonly string[]) => ({
  resolve: { alias },
  test: {
    name,
    include: [...include],
    exclude: [...exclude, ...excluded],
    env: { TZ: zone },
    setupFiles: ["test/property-seed.ts"],
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
    // Each project transforms the sources anew, unless the transformed modules are kept on disk.
    experimental: { fsModuleCache: true },
    projects: [
      unitTests("unit", "UTC", ["test/**/*.test.ts"], slow),
      // The slow tests run in a far zone, because a process that has loaded the sources once then runs more tests.
      // A date that is read in local time falls on another day far to the east or far to the west of UTC.
      unitTests("far east", "Pacific/Kiritimati", [...slow, ...dated], []),
      unitTests("far west", "America/Los_Angeles", dated, [properties]),
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
