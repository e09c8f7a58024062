import { defineConfig } from "tsup";

export default defineConfig({
  entry: { index: "src/index.ts", data: "src/data/index.ts", schema: "src/schema/index.ts" },
  format: ["esm", "cjs"],
  dts: true,
  clean: true,
  // Rollup's tree-shaking drops the constants that bundled libraries compute when they load.
  treeshake: true,
  // The types carry the documentation; the code is small on disk.
  minify: true,
  target: "es2022",
  external: ["zod"],
  noExternal: ["date-fns", "sha256-uint8array", "leven"],
});
