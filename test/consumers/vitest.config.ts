import { fileURLToPath } from "node:url";
import { defineConfig } from "vitest/config";

/** Returns the project of the tests in a folder, which has packages of its own. */
const consumer = (folder: string) => ({
  test: {
    name: folder,
    root: fileURLToPath(new URL(folder, import.meta.url)),
    include: ["*.test.ts"],
    globalSetup: [fileURLToPath(new URL("install-once.ts", import.meta.url))],
    testTimeout: 300_000,
    fileParallelism: false,
  },
});

// Tests of the packed package that need large packages. `bundlers` bundles an application with each of the common
// bundlers and runs it, and `nodes` uses the package in several versions of Node.
export default defineConfig({
  test: { projects: ["bundlers", "nodes"].map(consumer) },
});
