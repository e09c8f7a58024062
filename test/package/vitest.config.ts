import { fileURLToPath } from "node:url";
import { defineConfig } from "vitest/config";

// Runs the tests of the packed package. The setup builds, packs and installs it.
export default defineConfig({
  // `npm test` runs these tests beside the unit tests, and two runs must not write the same file of durations.
  cacheDir: "node_modules/.vite/package",
  test: {
    include: ["test/package/**/*.test.ts"],
    globalSetup: [fileURLToPath(new URL("../consumers/install-once.ts", import.meta.url))],
    testTimeout: 300_000,
    // A test mostly waits for processes that it starts, so two files run side by side.
    maxWorkers: "100%",
  },
});
