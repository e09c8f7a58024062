import { existsSync, readdirSync, readFileSync } from "node:fs";
import ts from "typescript";
import { describe, expect, test } from "vitest";
import { dataset } from "../src/data/index.ts";
import {
  compileExamples,
  examplesIn,
  examplesOfMarkdown,
  examplesOfSources,
  publicFunctions,
  runExample,
} from "./examples.ts";

/** The path of each entry of the package. The key is the name under which the entry is imported. */
const entries: Readonly<Record<string, string>> = {
  demarche: "src/index.ts",
  ...Object.fromEntries(
    readdirSync("src")
      .filter((folder) => existsSync(`src/${folder}/index.ts`))
      .map((folder) => [`demarche/${folder}`, `src/${folder}/index.ts`]),
  ),
};
const modules: Record<string, object> = {};
for (const name of Object.keys(entries)) modules[name] = await import(/* @vite-ignore */ name);
// A guide shows a program that reads a spreadsheet with this parser.
modules["csv-parse/sync"] = await import("csv-parse/sync");
for (const coder of ["first", "second"]) {
  const coding = JSON.parse(readFileSync(`data/codings/${coder}.json`, "utf8"));
  modules[`demarche/codings/${coder}.json`] = { __esModule: true, default: coding };
}

const pages = readdirSync("docs", { recursive: true, encoding: "utf8" })
  .filter((name) => name.endsWith(".md") && !name.startsWith("api") && !name.includes("node_modules"))
  .map((name) => `docs/${name}`);
const inReadme = examplesOfMarkdown("README.md");
const inPages = [...inReadme, ...pages.flatMap(examplesOfMarkdown)];
const inSources = examplesOfSources("src");

describe("every example runs, and each of its results equals the value in its comment", () => {
  test.each([...inSources, ...inPages].map((example) => [example.where, example] as const))(
    "%s",
    async (where, example) => {
      const checked = await runExample(example, modules, (actual, expected, line) =>
        expect(actual, line).toEqual(expected),
      );
      expect(
        checked,
        `${where} has no "// =>". Where its code cannot run, write "\`\`\`ts ignore".`,
      ).toBeGreaterThan(0);
    },
  );
});

describe("the README", () => {
  const readme = readFileSync("README.md", "utf8");

  test("has an example", () => {
    expect(inReadme).not.toEqual([]);
  });

  test("shows records as they are, shortened at most", () => {
    const records = [...readme.matchAll(/^```json\n(.*?)^```/gms)].map(([, json]) =>
      JSON.parse(json as string),
    );
    expect(records.length).toBeGreaterThan(0);
    for (const shown of records) {
      const { sources, ...fields } = shown;
      const record = dataset.statements.find(({ id }) => id === shown.id);
      expect(record).toMatchObject(fields);
      for (const source of sources) expect(record?.sources).toContainEqual(expect.objectContaining(source));
    }
  });

  test("names every query", () => {
    const queries = Object.entries(modules.demarche ?? {}).filter(
      ([, value]) => typeof value === "function" && value.name !== "DemarcheError",
    );
    expect(queries.length).toBeGreaterThan(10);
    expect(queries.map(([name]) => name).filter((name) => !readme.includes(`\`${name}\``))).toEqual([]);
  });
});

test("the compiler reports exactly the errors that the examples of the pages expect", () => {
  expect(compileExamples(inPages)).toEqual([]);
});

test("every public function and class has an example with a result", () => {
  const program = ts.createProgram(Object.values(entries), {
    allowImportingTsExtensions: true,
    moduleResolution: ts.ModuleResolutionKind.Bundler,
    module: ts.ModuleKind.ESNext,
    noEmit: true,
    skipLibCheck: true,
    // By default, the program would also load the types of browsers and of every package in `node_modules/@types`.
    lib: ["lib.es2023.d.ts"],
    types: [],
  });
  const functions = publicFunctions(program, Object.values(entries));
  const run = new Set(inSources.map(({ code }) => code.trim()));
  const without = functions.filter(
    ({ examples }) => !examples.some((code) => code.includes("// =>") && run.has(code.trim())),
  );
  expect(without.map(({ name }) => name)).toEqual([]);
});

describe("the runner of examples", () => {
  const check = (actual: unknown, expected: unknown) => expect(actual).toEqual(expected);
  test("rejects a wrong value", async () => {
    await expect(runExample({ where: "here", code: "1 + 1; // => 3" }, {}, check)).rejects.toThrow();
  });
  test("rejects a comment that does not follow an expression", async () => {
    await expect(runExample({ where: "here", code: "const a = 1; // => 1" }, {}, check)).rejects.toThrow(
      "here: 1 comments",
    );
  });
  const one = { where: "one", code: "// one.ts\nexport const one = 1;" };
  const files = { "./one.ts": one.code };
  const two = { where: "two", code: 'import { one } from "./one.ts";\none; // => 1', files };
  test("lets an example import the files that precede it on the page", async () => {
    await expect(runExample(two, {}, check)).resolves.toBe(1);
    await expect(runExample({ ...two, files: {} }, {}, check)).rejects.toThrow(
      'two: there is nothing to import from "./one.ts".',
    );
  });
  test("reports compiler errors that an example does not expect, and expected errors that do not occur", () => {
    const wrong = { where: "three", code: 'import { one } from "./one.ts";\none.two;', files };
    const message = "// error TS2339: Property 'two' does not exist on type '...'.";
    const expected = { ...wrong, where: "four", code: `${wrong.code}\n${message}` };
    const mistaken = { ...two, where: "five", code: `${two.code}\n// error TS1: No.` };
    expect(compileExamples([one, two, wrong, expected, mistaken])).toEqual([
      "three, line 2: error TS2339: Property 'two' does not exist on type '1'.",
      "five, line 2: there is no error TS1: No.",
    ]);
  });
});

describe("the finder of examples", () => {
  test("finds TypeScript, also after a fence within a fence, and skips fences marked ignore", () => {
    const page = "````md\n```ts\n1;\n```\n````\n\n```ts\n2;\n```\n\n```ts ignore\n3;\n```\n\n```sh\n4\n```";
    expect(examplesIn(page, "page")).toEqual([{ where: "page:7", code: "2;", files: {} }]);
  });
  test("rejects a fence that it would otherwise skip without notice", () => {
    expect(() => examplesIn("```ts twoslash\n1;\n```", "page")).toThrow('page:1: write "ts" or "ts ignore"');
    expect(() => examplesIn("```ts\n1;\n", "page")).toThrow("page:1: the fence is never closed.");
  });
  test("finds functions, classes and callable constants by their exported names", () => {
    const code = `
      const example = 1;
      /** @example
       * \`\`\`ts
       * f(); // => 1
       * \`\`\`
       */
      const f = () => example;
      export { f as g };
      export class C {}
      export function h() {}
      export const list = [1];
      export type T = string;`;
    const options = { noLib: true };
    const host = ts.createCompilerHost(options);
    host.getSourceFile = (name, version) =>
      name === "a.ts" ? ts.createSourceFile(name, code, version, true) : undefined;
    expect(publicFunctions(ts.createProgram(["a.ts"], options, host), ["a.ts"])).toEqual([
      { name: "a.ts: h", examples: [] },
      { name: "a.ts: g", examples: ["f(); // => 1"] },
      { name: "a.ts: C", examples: [] },
    ]);
  });
});
