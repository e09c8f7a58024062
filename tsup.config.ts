import { defineConfig } from "tsup";

export default defineConfig({
  entry: {
    index: "src/index.ts",
    coding: "src/coding/index.ts",
    columns: "src/columns/index.ts",
    charts: "src/charts/index.ts",
    data: "src/data/index.ts",
    export: "src/export/index.ts",
    network: "src/network/index.ts",
    schema: "src/schema/index.ts",
  },
  external: ["zod"],
  noExternal: ["date-fns", "sha256-uint8array", "leven"],
  format: "esm",
  dts: true,
  // Rollup's tree-shaking drops the constants that bundled libraries compute when they load.
  treeshake: true,
  minify: true,
  target: "es2022",
  esbuildOptions(options) {
    // A stack trace shows the line that threw, and should not show the whole file.
    options.lineLimit = 500;
  },
});
