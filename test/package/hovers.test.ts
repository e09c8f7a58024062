import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import ts from "typescript";
import { describe, expect, test } from "vitest";

// Checks what an editor shows for the installed package, with the language service that editors use.
const installed = fileURLToPath(new URL("../consumers/node_modules/demarche", import.meta.url));
const { exports } = JSON.parse(readFileSync(join(installed, "package.json"), "utf8"));
const entries = Object.keys(exports)
  .filter((path) => exports[path].import !== undefined)
  .map((path) => path.replace(/^\./, "demarche"));

// These checks need neither the types of browsers nor those of other packages, which take longest to read.
const withoutOthers: ts.CompilerOptions = { lib: ["lib.es2023.d.ts"], types: [] };

const declarationsOf = (entry: string): string =>
  join(installed, exports[entry.replace("demarche", ".")].import.types);
const declared = ts.createProgram(entries.map(declarationsOf), {
  ...withoutOthers,
  moduleResolution: ts.ModuleResolutionKind.Bundler,
});

/** Returns a program that uses every function and class of an entry point once, and the names of these exports. */
function usesOf(entry: string): { readonly code: string; readonly names: readonly string[] } {
  const checker = declared.getTypeChecker();
  const file = declared.getSourceFile(declarationsOf(entry)) as ts.SourceFile;
  const names = checker
    .getExportsOfModule(checker.getSymbolAtLocation(file) as ts.Symbol)
    .map((symbol) => (symbol.flags & ts.SymbolFlags.Alias ? checker.getAliasedSymbol(symbol) : symbol))
    .filter(({ flags }) => flags & (ts.SymbolFlags.Function | ts.SymbolFlags.Class))
    .map(({ name }) => name);
  return { code: `import * as it from "${entry}";\n${names.map((name) => `it.${name};\n`).join("")}`, names };
}

const codes = Object.fromEntries(entries.map((entry) => [entry, usesOf(entry)]));
const pathOf = (entry: string): string =>
  fileURLToPath(new URL(`../consumers/types/hover-${entry.replace("/", "-")}.mts`, import.meta.url));
/**
 * The code of each program. The key is the path of the program for the language service. There is no file with this
 * path.
 */
const programs = new Map(entries.map((entry) => [pathOf(entry), codes[entry]?.code ?? ""]));
const host: ts.LanguageServiceHost = {
  getCompilationSettings: () => ({
    ...withoutOthers,
    module: ts.ModuleKind.NodeNext,
    moduleResolution: ts.ModuleResolutionKind.NodeNext,
    strict: true,
  }),
  getScriptFileNames: () => [...programs.keys()],
  getScriptVersion: () => "1",
  getScriptSnapshot: (file) => {
    const text = programs.get(file) ?? (existsSync(file) ? readFileSync(file, "utf8") : undefined);
    return text === undefined ? undefined : ts.ScriptSnapshot.fromString(text);
  },
  getCurrentDirectory: () => installed,
  getDefaultLibFileName: ts.getDefaultLibFilePath,
  fileExists: ts.sys.fileExists,
  readFile: ts.sys.readFile,
  readDirectory: ts.sys.readDirectory,
  directoryExists: ts.sys.directoryExists,
};
const service = ts.createLanguageService(host);

/** A position in a file. */
interface Position {
  readonly fileName: string;
  readonly pos: number;
}

/**
 * The function that maps declarations to sources. The language service calls it only when an editor runs the service as
 * a server, so these tests call it directly.
 */
const { getSourceMapper } = service as unknown as {
  getSourceMapper(): { tryGetSourcePosition(position: Position): Position | undefined };
};

/**
 * Returns where "go to definition" in an editor leads from a position in a program. The result is a position in the
 * sources.
 */
function definitionAt(path: string, position: number): Position {
  const [definition] = service.getDefinitionAtPosition(path, position) ?? [];
  if (definition === undefined) return { fileName: "", pos: -1 };
  const inDeclarations = { fileName: definition.fileName, pos: definition.textSpan.start };
  return getSourceMapper().tryGetSourcePosition(inDeclarations) ?? inDeclarations;
}

describe.each(entries.filter((entry) => (codes[entry]?.names.length ?? 0) > 0))("%s", (entry) => {
  const { code, names } = codes[entry] as ReturnType<typeof usesOf>;
  test.each(names)("%s: hovering shows the example, and its definition opens the source", (name) => {
    const path = pathOf(entry);
    const position = code.indexOf(`it.${name};`) + "it.".length;
    const tags = service.getQuickInfoAtPosition(path, position)?.tags ?? [];
    const example = tags.find((tag) => tag.name === "example");
    expect(ts.displayPartsToString(example?.text)).toContain("// =>");

    const { fileName, pos } = definitionAt(path, position);
    expect(fileName).toMatch(/demarche\/src\/.*\.ts$/);
    expect(readFileSync(fileName, "utf8").slice(pos, pos + name.length)).toBe(name);
  });
});
