import { defineConfig } from "vitest/config";

// Applications that use the packed package, bundled by each of the common bundlers.
export default defineConfig({
  test: {
    root: import.meta.dirname,
    include: ["bundlers/*.test.ts"],
    globalSetup: ["install-once.ts"],
    testTimeout: 180_000,
    fileParallelism: false,
  },
});
