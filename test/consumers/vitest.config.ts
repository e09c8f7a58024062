import { defineConfig } from "vitest/config";

// Runs the tests of applications that use the packed package and are bundled by each of the common bundlers.
export default defineConfig({
  test: {
    root: import.meta.dirname,
    include: ["bundlers/*.test.ts"],
    globalSetup: ["bundlers/install-once.ts"],
    testTimeout: 180_000,
    fileParallelism: false,
  },
});
