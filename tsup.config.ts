import { mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { readFile } from "node:fs/promises";
import { relative, resolve } from "node:path";
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

type EsbuildPlugin = NonNullable<Options["esbuildPlugins"]>[number];

/** Keeps the file that imports zod apart, where the bundler would move it into a chunk without a telling name. */
const keepZodFile: EsbuildPlugin = {
  name: "keep-zod-file",
  setup: (build) => {
    build.onResolve({ filter: /^\.\/zod\.ts$/ }, () => ({ path: `./${zodFile}.js`, external: true }));
  },
};

/**
 * Makes every entry but the record load the main one, so that the bundler puts what they share into one file and not into
 * one for each combination of entries: a process that imports an entry spends most of its time on opening files.
 */
const shareOneFile: EsbuildPlugin = {
  name: "share-one-file",
  setup: (build) => {
    const main = resolve("src/index.ts");
    build.onLoad(
      { filter: /\/src\/(charts|coding|columns|export|network|schema)\/index\.ts$/ },
      async ({ path }) => ({
        contents: `${await readFile(path, "utf8")}\nimport "the-main-entry";\n`,
        loader: "ts",
      }),
    );
    build.onResolve({ filter: /^the-main-entry$/ }, () => ({ path: main, sideEffects: true }));
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
    esbuildPlugins: [keepZodFile, shareOneFile],
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
 * Writes declarations file by file, with maps, so that "go to definition" opens the source. They are written once, as
 * CommonJS, which modules can import as well; modules only need an entry of their own.
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
    outDir: "dist/cjs",
  });
  const problems = [...ts.getPreEmitDiagnostics(program), ...program.emit().diagnostics];
  if (problems.length > 0) throw new Error(ts.formatDiagnostics(problems, ts.createCompilerHost(options)));
  for (const folder of ["", ...entries.map((name) => `/${name}`)]) {
    const types = relative(`dist/esm${folder}`, `dist/cjs${folder}/index.js`);
    writeFileSync(`dist/esm${folder}/index.d.ts`, `export * from "${types}";\n`);
  }
}
