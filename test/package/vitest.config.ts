import { defineConfig } from "vitest/config";

// What holds of the built package; `dist` has to be there.
export default defineConfig({ test: { include: ["test/package/**/*.test.ts"], testTimeout: 120_000 } });
