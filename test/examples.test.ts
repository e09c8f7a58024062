import { existsSync, readdirSync, readFileSync } from "node:fs";
import * as charts from "demarche/charts";
import * as coding from "demarche/coding";
import * as columns from "demarche/columns";
import * as data from "demarche/data";
import * as exporting from "demarche/export";
import * as network from "demarche/network";
import * as schema from "demarche/schema";
import ts from "typescript";
import { describe, expect, test } from "vitest";
import * as index from "../src/index.ts";
import { compileExamples, examplesOfMarkdown, examplesOfSources, runExample } from "./examples.ts";

const modules = {
  demarche: index,
  "demarche/coding": coding,
  "demarche/columns": columns,
  "demarche/charts": charts,
  "demarche/data": data,
  "demarche/export": exporting,
  "demarche/network": network,
  "demarche/schema": schema,
};
const guides = readdirSync("docs", { recursive: true, encoding: "utf8" })
  .filter((name) => name.endsWith(".md") && !name.startsWith("api") && !name.includes("node_modules"))
  .map((name) => `docs/${name}`);
const written = ["README.md", ...guides].filter((file) => existsSync(file)).flatMap(examplesOfMarkdown);
const examples = [...examplesOfSources("src"), ...written];

describe("every example does what it says", () => {
  test.each(examples.map((example) => [example.where, example] as const))("%s", async (_, example) => {
    const checked = await runExample(example, modules, (actual, expected, line) =>
      expect(actual, line).toEqual(expected),
    );
    expect(checked, `${example.where} checks nothing`).toBeGreaterThan(0);
  });
});

// The compiler reads no zone.
const inOneZone = test.runIf(process.env.TZ === "UTC");

inOneZone(
  "the compiler says of every example in the docs what the example says that it does",
  () => {
    expect(compileExamples(written)).toEqual([]);
  },
  30_000,
);

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
  const one = { where: "one", code: "// one.ts\nexport const one = 1;" };
  const files = { "./one.ts": one.code };
  const two = { where: "two", code: 'import { one } from "./one.ts";\none; // => 1', files };
  test("lets an example import the files that stand before it", async () => {
    await expect(runExample(two, {}, check)).resolves.toBe(1);
    await expect(runExample({ ...two, files: {} }, {}, check)).rejects.toThrow(
      'two: there is nothing to import from "./one.ts".',
    );
  });
  test("tells an error of the compiler that an example does not tell, and the other way round", () => {
    const wrong = { where: "three", code: 'import { one } from "./one.ts";\none.two;', files };
    expect(compileExamples([one, two, wrong])).toEqual([
      "three, line 2: error TS2339: Property 'two' does not exist on type '1'.",
    ]);
    const told = {
      ...wrong,
      code: `${wrong.code}\n// error TS2339: Property 'two' does not exist on type '...'.`,
    };
    expect(compileExamples([told])).toEqual([]);
    expect(compileExamples([{ ...two, code: `${two.code}\n// error TS1: No.` }])).toEqual([
      "two, line 2: there is no error TS1: No.",
    ]);
  }, 30_000);
});

inOneZone(
  "every public function and class has an example",
  () => {
    const without: string[] = [];
    for (const entry of [
      "src/index.ts",
      "src/export/index.ts",
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
  },
  30_000,
);

test("the README's example is the one that is run", () => {
  expect(readFileSync("README.md", "utf8")).toContain("```ts");
});
