import { fileURLToPath } from "node:url";
import { defineConfig } from "vitest/config";

// Runs the tests of the explorer in Chromium. They need the built package. If Chromium is not installed, they are
// skipped with a message.
export default defineConfig({
  // `npm test` runs these tests beside the unit tests, and two runs must not write the same file of durations.
  cacheDir: "node_modules/.vite/explorer",
  test: {
    include: ["test/explorer/**/*.test.ts"],
    globalSetup: [fileURLToPath(new URL("build-once.ts", import.meta.url))],
    testTimeout: 300_000,
    hookTimeout: 120_000,
    // On a busy machine a page can take longer to react than the second that vitest waits by default.
    expect: { poll: { timeout: 10_000 } },
    // The files that run in one process share its browser.
    isolate: false,
    // A test mostly waits for its browser, so on two cores two files run faster side by side.
    maxWorkers: "100%",
  },
});
