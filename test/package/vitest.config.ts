import { fileURLToPath } from "node:url";
import { defineConfig } from "vitest/config";

// Tests of the package as it is packed and installed. The setup builds it.
export default defineConfig({
  test: {
    include: ["test/package/**/*.test.ts"],
    globalSetup: [fileURLToPath(new URL("../consumers/install-once.ts", import.meta.url))],
    testTimeout: 120_000,
  },
});
