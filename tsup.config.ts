import { execFileSync } from "node:child_process";
import { mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { readFile } from "node:fs/promises";
import { relative, resolve } from "node:path";
import { decode, encode } from "@jridgewell/sourcemap-codec";
import { defineConfig, type Options } from "tsup";
import ts from "typescript";
import { readModel } from "./data/build/read-model.ts";
import { readRecord } from "./data/build/read-record.ts";
import { shippedSchemas } from "./data/build/shipped-schemas.ts";
import { writeJson } from "./data/build/write-dataset.ts";
import { descriptionsOf } from "./data/build/write-descriptions.ts";

/** The entry points besides the main one. Each has a folder with the same name in `src` and in the output. */
const entries = ["charts", "coding", "columns", "data", "export", "import", "network", "reader", "schema"];
/** If zod is not installed, engines and bundlers print the name of the file that imports it, so the name says how to fix it. */
const zodFile = "zod-is-an-optional-peer-of-demarche--run--npm-install-zod";
const entry = {
  index: "src/index.ts",
  ...Object.fromEntries(entries.map((name) => [`${name}/index`, `src/${name}/index.ts`])),
  [`schema/${zodFile}`]: "src/schema/zod.ts",
};
/** The CommonJS module of the dataset is written by `writeData`. */
const entryOfCommonJs = Object.fromEntries(Object.entries(entry).filter(([name]) => name !== "data/index"));

type EsbuildPlugin = NonNullable<Options["esbuildPlugins"]>[number];

/** Keeps the file that imports zod separate. Otherwise the bundler would move its code into a chunk with a generated name. */
const keepZodFile: EsbuildPlugin = {
  name: "keep-zod-file",
  setup: (build) => {
    build.onResolve({ filter: /^\.\/zod\.ts$/ }, () => ({ path: `./${zodFile}.js`, external: true }));
  },
};

/**
 * Makes every entry point except `data` and the zod file load the main one. The bundler then puts the code that they share
 * into one file, instead of one file per combination of entry points. This makes imports faster, because a process that
 * imports an entry point spends most of its time opening files.
 */
const shareOneFile: EsbuildPlugin = {
  name: "share-one-file",
  setup: (build) => {
    const main = resolve("src/index.ts");
    build.onLoad(
      { filter: /\/src\/(charts|coding|columns|export|import|network|reader|schema)\/index\.ts$/ },
      async ({ path }) => ({
        contents: `${await readFile(path, "utf8")}\nimport "the-main-entry";\n`,
        loader: "ts",
      }),
    );
    build.onResolve({ filter: /^the-main-entry$/ }, () => ({ path: main, sideEffects: true }));
  },
};

/** The command of TypeScript 7. */
const compiler = "node_modules/@typescript/native/bin/tsc";

const formats = ["esm", "cjs"] as const;
const built = new Set<string>();

export default defineConfig((options) =>
  formats.map((format) => ({
    entry: format === "esm" ? entry : entryOfCommonJs,
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
    // CommonJS has none: it would add an eighth to the package, and its code is readable as well.
    sourcemap: format === "esm",
    esbuildPlugins: [keepZodFile, shareOneFile],
    // The package contains `src`, so the source maps need not repeat the sources.
    esbuildOptions: (esbuild) => {
      esbuild.sourcesContent = false;
      // Letters such as `ș` stay letters. As escapes, they would make the lexicons longer and hard to read.
      esbuild.charset = "utf8";
    },
    onSuccess: async () => {
      built.add(format);
      if (built.size < formats.length) return;
      writeFileSync("dist/cjs/package.json", '{ "type": "commonjs" }\n');
      writeData();
      shortenSourceMaps();
      if (options.dts !== false) writeTypes();
    },
  })),
);

/**
 * Writes the bundled dataset and the JSON Schemas as JSON files. The CommonJS module of the dataset loads the JSON file.
 * The ES module cannot, because browsers and some bundlers do not import JSON, so it contains the dataset.
 */
function writeData(): void {
  mkdirSync("dist/schemas", { recursive: true });
  writeFileSync("dist/data.json", writeJson(readRecord("data").dataset));
  mkdirSync("dist/cjs/data", { recursive: true });
  writeFileSync(
    "dist/cjs/data/index.js",
    '"use strict";\n\nObject.defineProperty(exports, "__esModule", { value: true });\nexports.dataset = require("../../data.json");\n',
  );
  for (const [name, schema] of Object.entries(shippedSchemas(descriptionsOf(readModel("src/model"))))) {
    writeFileSync(`dist/schemas/${name}.json`, `${JSON.stringify(schema)}\n`);
  }
}

/**
 * Reduces the source maps to one entry per source line. The bundler writes an entry for every word, which would make the
 * maps as large as the code. Stack traces and debuggers show lines.
 */
function shortenSourceMaps(): void {
  for (const path of readdirSync("dist/esm", { recursive: true, encoding: "utf8" })) {
    if (!path.endsWith(".map")) continue;
    const map = JSON.parse(readFileSync(`dist/esm/${path}`, "utf8"));
    const lines = decode(map.mappings).map((line) =>
      line.filter(([, source, sourceLine], i) => {
        const before = line[i - 1];
        return before?.[1] !== source || before?.[2] !== sourceLine;
      }),
    );
    writeFileSync(`dist/esm/${path}`, JSON.stringify({ ...map, mappings: encode(lines) }));
  }
}

/**
 * Writes the declarations, one file per source file. The maps of the declarations make "go to definition" open the
 * source. The declarations are written once, as CommonJS, because ES modules can import them as well. ES modules only
 * need a declaration file per entry point. Declarations of internal modules are removed, because no entry point refers
 * to them.
 */
function writeTypes(): void {
  // TypeScript 7 has no API yet, but its command takes a quarter of the time of TypeScript 6. It also keeps the comments
  // on the values of lists.
  const options = ["--declaration", "--declarationMap", "--emitDeclarationOnly", "--noEmit", "false"];
  const directories = ["--rootDir", "src", "--outDir", "dist/cjs"];
  execFileSync(process.execPath, [compiler, "--project", ".", ...options, ...directories], {
    stdio: "inherit",
  });
  const folders = ["", ...entries.map((name) => `/${name}`)];
  // This program is only asked which files it has, so it needs no types of the language.
  const declarations = ts.createProgram(
    folders.map((folder) => `dist/cjs${folder}/index.d.ts`),
    {
      moduleResolution: ts.ModuleResolutionKind.Bundler,
      module: ts.ModuleKind.ESNext,
      noLib: true,
      types: [],
    },
  );
  for (const path of ts.sys.readDirectory("dist/cjs", [".d.ts"])) {
    if (declarations.getSourceFile(path)) continue;
    rmSync(path);
    rmSync(`${path}.map`);
  }
  for (const folder of folders) {
    const types = relative(`dist/esm${folder}`, `dist/cjs${folder}/index.js`);
    writeFileSync(`dist/esm${folder}/index.d.ts`, `export * from "${types}";\n`);
  }
}
