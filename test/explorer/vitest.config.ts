import { defineConfig } from "vitest/config";

// Runs the tests of the explorer in Chromium. They need the built package. If Chromium is not installed, they are
// skipped with a message.
export default defineConfig({
  test: { include: ["test/explorer/**/*.test.ts"], testTimeout: 60_000, hookTimeout: 120_000 },
});
