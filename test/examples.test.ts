import { existsSync, readdirSync, readFileSync } from "node:fs";
import * as charts from "demarche/charts";
import * as data from "demarche/data";
import * as network from "demarche/network";
import * as schema from "demarche/schema";
import ts from "typescript";
import { describe, expect, test } from "vitest";
import * as index from "../src/index.ts";
import { examplesOfMarkdown, examplesOfSources, runExample } from "./examples.ts";

const modules = {
  demarche: index,
  "demarche/data": data,
  "demarche/charts": charts,
  "demarche/network": network,
  "demarche/schema": schema,
};
const guides = readdirSync("docs", { recursive: true, encoding: "utf8" })
  .filter((name) => name.endsWith(".md") && !name.startsWith("api") && !name.includes("node_modules"))
  .map((name) => `docs/${name}`);
const examples = [
  ...examplesOfSources("src"),
  ...["README.md", ...guides].filter((file) => existsSync(file)).flatMap(examplesOfMarkdown),
];

describe("every example does what it says", () => {
  test.each(examples.map((example) => [example.where, example] as const))("%s", async (_, example) => {
    const checked = await runExample(example, modules, (actual, expected, line) =>
      expect(actual, line).toEqual(expected),
    );
    expect(checked, `${example.where} checks nothing`).toBeGreaterThan(0);
  });
});

describe("the runner of examples", () => {
  const check = (actual: unknown, expected: unknown) => expect(actual).toEqual(expected);
  test("sees a wrong answer", async () => {
    await expect(runExample({ where: "here", code: "1 + 1; // => 3" }, {}, check)).rejects.toThrow();
  });
  test("sees a comment that is behind no expression", async () => {
    await expect(runExample({ where: "here", code: "const a = 1; // => 1" }, {}, check)).rejects.toThrow(
      "here: 1 comments",
    );
  });
});

test("every public function and class has an example", () => {
  const without: string[] = [];
  for (const entry of [
    "src/index.ts",
    "src/charts/index.ts",
    "src/network/index.ts",
    "src/schema/index.ts",
  ]) {
    const program = ts.createProgram([entry], {
      allowImportingTsExtensions: true,
      noEmit: true,
      skipLibCheck: true,
    });
    const checker = program.getTypeChecker();
    const symbol = checker.getSymbolAtLocation(program.getSourceFile(entry) as ts.SourceFile) as ts.Symbol;
    for (const exported of checker.getExportsOfModule(symbol)) {
      const target = exported.flags & ts.SymbolFlags.Alias ? checker.getAliasedSymbol(exported) : exported;
      if (!(target.flags & (ts.SymbolFlags.Function | ts.SymbolFlags.Class))) continue;
      if (!target.getJsDocTags(checker).some((tag) => tag.name === "example")) without.push(exported.name);
    }
  }
  expect(without).toEqual([]);
}, 30_000);

test("the README's example is the one that is run", () => {
  expect(readFileSync("README.md", "utf8")).toContain("```ts");
});
