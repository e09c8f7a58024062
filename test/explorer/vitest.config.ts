import { defineConfig } from "vitest/config";

// The explorer in a real Chromium; `dist` has to be there. Without Chromium these tests are skipped, and say so.
export default defineConfig({
  test: { include: ["test/explorer/**/*.test.ts"], testTimeout: 60_000, hookTimeout: 120_000 },
});
