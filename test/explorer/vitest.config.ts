import { defineConfig } from "vitest/config";

// Tests of the explorer in Chromium, which need `dist`. Without Chromium they are skipped with a message.
export default defineConfig({
  test: { include: ["test/explorer/**/*.test.ts"], testTimeout: 60_000, hookTimeout: 120_000 },
});
