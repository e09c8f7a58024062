import { readdirSync } from "node:fs";
import ts from "typescript";
import { expect, test } from "vitest";

// The types in dist are written anew after the bundler: nothing but examples may get lost on the way.
const entries = readdirSync("dist")
  .filter((name) => name.endsWith(".cjs"))
  .map((name) => name.slice(0, -".cjs".length));
const sourceOf = (entry: string) => (entry === "index" ? "src/index.ts" : `src/${entry}/index.ts`);
const program = ts.createProgram(
  entries.flatMap((entry) => [sourceOf(entry), `dist/${entry}.d.ts`, `dist/${entry}.d.cts`]),
  {
    strict: true,
    exactOptionalPropertyTypes: true,
    skipLibCheck: true,
    target: ts.ScriptTarget.ES2022,
    lib: ["lib.es2023.d.ts"],
    module: ts.ModuleKind.NodeNext,
    moduleResolution: ts.ModuleResolutionKind.NodeNext,
    allowImportingTsExtensions: true,
    noEmit: true,
  },
);
const checker = program.getTypeChecker();

function exportsOf(path: string): readonly ts.Symbol[] {
  const file = program.getSourceFile(path) as ts.SourceFile;
  return checker
    .getExportsOfModule(checker.getSymbolAtLocation(file) as ts.Symbol)
    .map((symbol) => (symbol.flags & ts.SymbolFlags.Alias ? checker.getAliasedSymbol(symbol) : symbol));
}

/** What an editor shows of a name and its members, without examples and breaks of lines. */
function told(symbol: ts.Symbol): Readonly<Record<string, string>> {
  const text = (one: ts.Symbol) =>
    [
      ts.displayPartsToString(one.getDocumentationComment(checker)),
      ...one
        .getJsDocTags(checker)
        .filter(({ name }) => name !== "example")
        .map((tag) => `@${tag.name} ${ts.displayPartsToString(tag.text)}`),
    ]
      .join("\n")
      .replace(/\s+/g, " ")
      // Links that an editor cannot follow are shipped as code.
      .replace(/\{ ?@link (?:\w+ ?!)?(\w+) ?\}/g, "$1")
      .replaceAll("`", "");
  const members = [...(symbol.members?.values() ?? [])].filter(
    ({ flags }) => flags & ts.SymbolFlags.Property,
  );
  return Object.fromEntries([symbol, ...members].map((one) => [one.name, text(one)]));
}

test.each(entries)("%s: the same names, with the same words", (entry) => {
  const source = exportsOf(sourceOf(entry));
  const shipped = exportsOf(`dist/${entry}.d.ts`);
  const byName = (symbols: readonly ts.Symbol[]) =>
    Object.fromEntries(symbols.map((symbol) => [symbol.name, told(symbol)]));
  expect(source.length).toBeGreaterThan(0);
  expect(byName(shipped)).toEqual(byName(source));
});

test.each(entries)("%s: CommonJS has the same values and types", (entry) => {
  const names = (path: string) => {
    const file = program.getSourceFile(path) as ts.SourceFile;
    return checker
      .getExportsOfModule(checker.getSymbolAtLocation(file) as ts.Symbol)
      .map(({ name }) => name)
      .sort();
  };
  expect(names(`dist/${entry}.d.cts`)).toEqual(names(`dist/${entry}.d.ts`));
});
