// Writes the doors for CommonJS into dist: Node 20.19 and later load modules by `require`, so CommonJS gets the module
// itself: one record, one error class and one cache, however it is loaded, and nothing is shipped twice, types included.
import { readdirSync, readFileSync, writeFileSync } from "node:fs";
import ts from "typescript";

const entries = readdirSync("dist")
  .filter((name) => name.endsWith(".d.ts") && !name.includes("-"))
  .map((name) => name.slice(0, -".d.ts".length));
const program = ts.createProgram(
  entries.map((entry) => `dist/${entry}.d.ts`),
  { module: ts.ModuleKind.NodeNext, moduleResolution: ts.ModuleResolutionKind.NodeNext, skipLibCheck: true },
);
const checker = program.getTypeChecker();

// A tab indents as well as four blanks, and there are some five thousand lines.
for (const name of readdirSync("dist").filter((file) => file.endsWith(".d.ts"))) {
  const text = readFileSync(`dist/${name}`, "utf8");
  writeFileSync(
    `dist/${name}`,
    text.replace(/^(?: {4})+/gm, (blanks) => "\t".repeat(blanks.length / 4)),
  );
}

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
  const types = names.filter(({ value }) => !value).map(({ name }) => name);
  const lines = [
    `import type * as module ${mode}`,
    ...(types.length > 0 ? [`export type { ${types.join(", ")} } ${mode}`] : []),
    ...names
      .filter(({ value }) => value)
      .flatMap(({ name, type }) => [
        `export declare const ${name}: typeof module.${name};`,
        ...(type ? [`export type ${name} = module.${name};`] : []),
      ]),
  ];
  writeFileSync(`dist/${entry}.d.cts`, `${lines.join("\n")}\n`);
  writeFileSync(`dist/${entry}.cjs`, `module.exports = require("./${entry}.js");\n`);
}
