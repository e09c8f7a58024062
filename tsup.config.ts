import { defineConfig, type Options } from "tsup";

const shared: Options = {
  entry: {
    index: "src/index.ts",
    data: "src/data/index.ts",
    network: "src/network/index.ts",
    schema: "src/schema/index.ts",
  },
  // One class and one cache per format, whichever entries are loaded: also in CommonJS.
  splitting: true,
  // Rollup's tree-shaking drops the constants that bundled libraries compute when they load.
  treeshake: true,
  minify: true,
  target: "es2022",
  external: ["zod"],
  noExternal: ["date-fns", "sha256-uint8array", "leven"],
  esbuildOptions(options) {
    // A stack trace shows the line that threw, and should not show the whole file.
    options.lineLimit = 120;
  },
};

export default defineConfig([
  { ...shared, format: "esm", dts: true },
  // The documentation is in the types of the modules; here it would only be there a second time.
  { ...shared, format: "cjs", dts: { compilerOptions: { removeComments: true } } },
]);
