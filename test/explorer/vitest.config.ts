import { fileURLToPath } from "node:url";
import { defineConfig } from "vitest/config";

// Runs the tests of the explorer in Chromium. They need the built package. If Chromium is not installed, they are
// skipped with a message.
export default defineConfig({
  test: {
    include: ["test/explorer/**/*.test.ts"],
    globalSetup: [fileURLToPath(new URL("build-once.ts", import.meta.url))],
    testTimeout: 60_000,
    hookTimeout: 120_000,
    // A test mostly waits for its browser, so on two cores two files run faster side by side.
    maxWorkers: "100%",
  },
});
