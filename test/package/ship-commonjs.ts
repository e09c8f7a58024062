// Writes the doors for CommonJS into dist: Node 20.19 and later load modules by `require`, so CommonJS gets the module
// itself: one record, one error class and one cache, however it is loaded, and nothing is shipped twice, types included.
import { readdirSync, writeFileSync } from "node:fs";
import ts from "typescript";

const entries = readdirSync("dist")
  .filter((name) => name.endsWith(".d.ts") && !name.includes("-"))
  .map((name) => name.slice(0, -".d.ts".length));
const program = ts.createProgram(
  entries.map((entry) => `dist/${entry}.d.ts`),
  { module: ts.ModuleKind.NodeNext, moduleResolution: ts.ModuleResolutionKind.NodeNext, skipLibCheck: true },
);
const checker = program.getTypeChecker();

for (const entry of entries) {
  const file = program.getSourceFile(`dist/${entry}.d.ts`) as ts.SourceFile;
  const names = checker.getExportsOfModule(checker.getSymbolAtLocation(file) as ts.Symbol).map((symbol) => {
    const { flags } = symbol.flags & ts.SymbolFlags.Alias ? checker.getAliasedSymbol(symbol) : symbol;
    return {
      name: symbol.name,
      value: (flags & ts.SymbolFlags.Value) !== 0,
      type: (flags & ts.SymbolFlags.Type) !== 0,
    };
  });
  const mode = `from "./${entry}.js" with { "resolution-mode": "import" };`;
  const values = names.filter(({ value }) => value);
  const lines = [
    `import type * as esm ${mode}`,
    `export type * ${mode}`,
    // Of a type-only export nobody can take a value, so values are declared beside it.
    `export declare const ${values.map(({ name }) => `${name}: typeof esm.${name}`).join(", ")};`,
    ...values.filter(({ type }) => type).map(({ name }) => `export type ${name} = esm.${name};`),
  ];
  writeFileSync(`dist/${entry}.d.cts`, `${lines.join("\n")}\n`);
  writeFileSync(`dist/${entry}.cjs`, `module.exports = require("./${entry}.js");\n`);
}
