import { defineConfig } from "vitest/config";

// Bundles an application that uses the packed package with each of the common bundlers, and tests the bundles.
export default defineConfig({
  test: {
    root: import.meta.dirname,
    include: ["bundlers/*.test.ts"],
    globalSetup: ["bundlers/install-once.ts"],
    testTimeout: 180_000,
    fileParallelism: false,
  },
});
