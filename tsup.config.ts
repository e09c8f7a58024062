import { mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { defineConfig, type Options } from "tsup";
import ts from "typescript";
import { readModel } from "./data/build/read-model.ts";
import { readRecord } from "./data/build/read-record.ts";
import { shippedSchemas } from "./data/build/shipped-schemas.ts";
import { writeJson } from "./data/build/write-dataset.ts";
import { descriptionsOf } from "./data/build/write-descriptions.ts";

/** The entry points and where their files go; the types of an entry are beside its code. */
const entries = ["charts", "coding", "columns", "data", "export", "network", "schema"];
/** Where zod is missing, engines and bundlers print the name of the file that imports it. */
const zodFile = "zod-is-an-optional-peer-of-demarche--run--npm-install-zod";
const entry = {
  index: "src/index.ts",
  ...Object.fromEntries(entries.map((name) => [`${name}/index`, `src/${name}/index.ts`])),
  [`schema/${zodFile}`]: "src/schema/zod.ts",
};

/** Keeps the file that imports zod apart, where the bundler would move it into a chunk without a telling name. */
const keepZodFile: NonNullable<Options["esbuildPlugins"]>[number] = {
  name: "keep-zod-file",
  setup: (build) => {
    build.onResolve({ filter: /^\.\/zod\.ts$/ }, () => ({ path: `./${zodFile}.js`, external: true }));
  },
};

const formats = ["esm", "cjs"] as const;
const built = new Set<string>();

export default defineConfig((options) =>
  formats.map((format) => ({
    entry,
    format,
    outDir: `dist/${format}`,
    clean: true,
    outExtension: () => ({ js: ".js" }),
    target: "es2022",
    external: ["zod"],
    noExternal: ["date-fns", "sha256-uint8array", "leven"],
    splitting: true,
    // Rollup's tree-shaking drops the constants that bundled libraries compute when they load.
    treeshake: true,
    sourcemap: true,
    esbuildPlugins: [keepZodFile],
    // The package has its sources once, in `src`, so that source maps and declaration maps need not repeat them.
    esbuildOptions: (esbuild) => {
      esbuild.sourcesContent = false;
    },
    onSuccess: async () => {
      built.add(format);
      if (built.size < formats.length) return;
      writeFileSync("dist/cjs/package.json", '{ "type": "commonjs" }\n');
      writeData();
      if (options.dts !== false) writeTypes();
    },
  })),
);

/** Writes the bundled record and the JSON Schemas as files. */
function writeData(): void {
  mkdirSync("dist/schemas", { recursive: true });
  writeFileSync("dist/data.json", writeJson(readRecord("data").dataset));
  for (const [name, schema] of Object.entries(shippedSchemas(descriptionsOf(readModel("src/model"))))) {
    writeFileSync(`dist/schemas/${name}.json`, `${JSON.stringify(schema)}\n`);
  }
}

/**
 * Writes declarations file by file, for both formats. Those of the modules have maps, so that "go to definition" opens
 * the source; only compilations to CommonJS under Node's resolution read the others.
 */
function writeTypes(): void {
  const { config } = ts.parseConfigFileTextToJson("tsconfig.json", readFileSync("tsconfig.json", "utf8"));
  const { options, fileNames } = ts.parseJsonConfigFileContent(config, ts.sys, ".");
  const program = ts.createProgram(fileNames, {
    ...options,
    noEmit: false,
    declaration: true,
    declarationMap: true,
    emitDeclarationOnly: true,
    rootDir: "src",
    outDir: "dist/esm",
  });
  const { diagnostics } = program.emit(undefined, (path, text) => {
    ts.sys.writeFile(path, text);
    if (path.endsWith(".map")) return;
    ts.sys.writeFile(path.replace("dist/esm", "dist/cjs"), text.replace(/\n\/\/# sourceMappingURL=.*$/, ""));
  });
  const problems = [...ts.getPreEmitDiagnostics(program), ...diagnostics];
  if (problems.length > 0) throw new Error(ts.formatDiagnostics(problems, ts.createCompilerHost(options)));
}
