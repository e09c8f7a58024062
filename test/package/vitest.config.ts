import { fileURLToPath } from "node:url";
import { defineConfig } from "vitest/config";

// Runs the tests of the packed package. The setup builds, packs and installs it.
export default defineConfig({
  test: {
    include: ["test/package/**/*.test.ts"],
    globalSetup: [fileURLToPath(new URL("../consumers/install-once.ts", import.meta.url))],
    testTimeout: 120_000,
  },
});
