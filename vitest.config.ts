import { fileURLToPath } from "node:url";
import { defineConfig } from "vitest/config";

const source = (path: string) => fileURLToPath(new URL(`src/${path}`, import.meta.url));
const alias = {
  "demarche/coding": source("coding/index.ts"),
  "demarche/columns": source("columns/index.ts"),
  "demarche/charts": source("charts/index.ts"),
  "demarche/data": source("data/index.ts"),
  "demarche/export": source("export/index.ts"),
  "demarche/network": source("network/index.ts"),
  "demarche/schema": source("schema/index.ts"),
  demarche: source("index.ts"),
};
const exclude = ["test/package/**", "test/explorer/**", "test/**/*.prop.test.ts"];

// The widest spread of offsets that there is: what depends on the zone of the machine shows in one of them.
const zones = ["UTC", "Pacific/Kiritimati", "America/Los_Angeles"];

/** What takes long and reads no zone, or draws in several zones by itself: it runs in the first of them. */
const once = ["test/charts/chart-spec.test.ts", "test/schema/hostile.test.ts"];

export default defineConfig({
  test: {
    projects: [
      ...zones.map((zone, i) => ({
        resolve: { alias },
        test: {
          name: `unit, ${zone}`,
          include: ["test/**/*.test.ts"],
          exclude: i === 0 ? exclude : [...exclude, ...once],
          env: { TZ: zone },
          testTimeout: 20_000,
          // No test leaves anything behind, and to load everything anew for each file takes longer than most tests.
          isolate: false,
        },
      })),
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
