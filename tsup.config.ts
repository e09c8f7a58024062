import { defineConfig, type Options } from "tsup";

const shared: Options = {
  entry: {
    index: "src/index.ts",
    data: "src/data/index.ts",
    charts: "src/charts/index.ts",
    network: "src/network/index.ts",
    schema: "src/schema/index.ts",
  },
  external: ["zod"],
  noExternal: ["date-fns", "sha256-uint8array", "leven"],
};

export default defineConfig([
  {
    ...shared,
    format: "esm",
    dts: true,
    // Rollup's tree-shaking drops the constants that bundled libraries compute when they load.
    treeshake: true,
    minify: true,
    target: "es2022",
    esbuildOptions(options) {
      // A stack trace shows the line that threw, and should not show the whole file.
      options.lineLimit = 120;
    },
    // The doors for CommonJS.
    publicDir: "src/commonjs",
  },
  // Types for CommonJS. The documentation is in those of the modules; here it would only be there a second time.
  { ...shared, format: "cjs", dts: { only: true, compilerOptions: { removeComments: true } } },
]);
