import { defineConfig } from "vitest/config";

// Uses each of the common bundlers to bundle an application that imports the packed package, and tests the bundles.
export default defineConfig({
  test: {
    root: import.meta.dirname,
    include: ["bundlers/*.test.ts"],
    globalSetup: ["bundlers/install-once.ts"],
    testTimeout: 300_000,
    fileParallelism: false,
  },
});
