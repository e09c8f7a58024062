import { spawnSync } from "node:child_process";
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { createRequire } from "node:module";
import { dirname, join, resolve } from "node:path";
import ts from "typescript";

const require = createRequire(import.meta.url);
const compiler = join(dirname(require.resolve("@typescript/native/package.json")), "bin/tsc");

/** A code example in a doc comment or on a page. */
export interface Example {
  /** The file and the line of the example. */
  readonly where: string;
  /** The code of the example. */
  readonly code: string;
  /**
   * The code of the files that the example can import. The key is the path of a file. A file is an earlier example on
   * the same page that begins with a comment such as `// record.ts`.
   */
  readonly files?: Readonly<Record<string, string>>;
}

/** Returns every TypeScript example in the doc comments of a folder of sources. */
export function examplesOfSources(folder: string): readonly Example[] {
  return readdirSync(folder, { recursive: true, encoding: "utf8" })
    .filter((name) => name.endsWith(".ts"))
    .flatMap((name) => {
      const lines = readFileSync(join(folder, name), "utf8").split("\n");
      const undecorated = lines.map((line) => (/^\s*\*/.test(line) ? line.replace(/^\s*\* ?/, "") : ""));
      return examplesIn(undecorated.join("\n"), name);
    });
}

/** Returns every TypeScript example of a Markdown file. */
export function examplesOfMarkdown(file: string): readonly Example[] {
  return examplesIn(readFileSync(file, "utf8"), file);
}

/**
 * Returns the code of every fence that is marked as TypeScript. "```ts ignore" marks a fence that is skipped because
 * its code cannot run here, such as code for Deno.
 */
export function examplesIn(markdown: string, name: string): readonly Example[] {
  const found: Example[] = [];
  let files: Readonly<Record<string, string>> = {};
  let open: { readonly line: number; readonly fence: string; readonly mark: string } | undefined;
  const lines = markdown.split("\n");
  lines.forEach((line, i) => {
    const [, fence = "", mark = ""] = /^\s*(`{3,}|~{3,})\s*(.*?)\s*$/.exec(line) ?? [];
    if (open === undefined) {
      if (fence !== "") open = { line: i + 1, fence, mark };
    } else if (mark === "" && fence.startsWith(open.fence)) {
      if (/^(ts|typescript)$/i.test(open.mark)) {
        const code = lines.slice(open.line, i).join("\n");
        found.push({ where: `${name}:${open.line}`, code, files });
        const file = /^\/\/ ([\w-]+\.ts)\n/.exec(code)?.[1];
        if (file !== undefined) files = { ...files, [`./${file}`]: code };
      } else if (/^(ts|typescript)\b/i.test(open.mark) && open.mark !== "ts ignore") {
        throw new Error(
          `${name}:${open.line}: write "ts" or "ts ignore" behind the fence, not "${open.mark}".`,
        );
      }
      open = undefined;
    }
  });
  if (open !== undefined) throw new Error(`${name}:${open.line}: the fence is never closed.`);
  return found;
}

/** A function or class that an entry of the package exports. */
export interface PublicFunction {
  /** The entry and the exported name, such as `src/index.ts: list`. */
  readonly name: string;
  /** The TypeScript code in its `@example` tags. */
  readonly examples: readonly string[];
}

/**
 * Returns every function and class that the given entries export, as the compiler resolves them. The result includes
 * constants with a function as their value.
 */
export function publicFunctions(program: ts.Program, entries: readonly string[]): readonly PublicFunction[] {
  const checker = program.getTypeChecker();
  return entries.flatMap((entry) => {
    const file = program.getSourceFile(entry);
    const module = file && checker.getSymbolAtLocation(file);
    if (module === undefined) throw new Error(`${entry} exports nothing.`);
    return checker.getExportsOfModule(module).flatMap((exported) => {
      const symbol = exported.flags & ts.SymbolFlags.Alias ? checker.getAliasedSymbol(exported) : exported;
      if (!(symbol.flags & ts.SymbolFlags.Value)) return [];
      const type = checker.getTypeOfSymbol(symbol);
      if (type.getCallSignatures().length + type.getConstructSignatures().length === 0) return [];
      const name = `${entry}: ${exported.name}`;
      const examples = symbol
        .getJsDocTags(checker)
        .filter((tag) => tag.name === "example")
        .flatMap((tag) => examplesIn(ts.displayPartsToString(tag.text), name))
        .map(({ code }) => code);
      return [{ name, examples }];
    });
  });
}

/** Compares a value of an example with the value in its comment. */
type Check = (actual: unknown, expected: unknown, line: string) => void;

/** Runs an example, checks each `expression; // => value` in it, and returns the number of checks. */
export async function runExample(
  { code, where, files = {} }: Example,
  modules: Readonly<Record<string, object>>,
  check: Check,
): Promise<number> {
  const source = ts.createSourceFile("example.ts", code, ts.ScriptTarget.Latest, true);
  const edits: { readonly from: number; readonly to: number; readonly text: string }[] = [];
  const visit = (node: ts.Node): void => {
    if (ts.isExpressionStatement(node)) {
      const comment = expectation(code, node.end);
      if (comment !== undefined) {
        const line = JSON.stringify(`${where}: ${node.expression.getText(source)}`);
        edits.push({
          from: node.getStart(source),
          to: node.end,
          text: `check(${node.expression.getText(source)}, (${comment}), ${line});`,
        });
      }
    }
    ts.forEachChild(node, visit);
  };
  visit(source);
  let edited = code;
  for (const { from, to, text } of edits.reverse()) edited = edited.slice(0, from) + text + edited.slice(to);
  const written = edited.match(/\/\/ =>/g)?.length ?? 0;
  if (written !== edits.length)
    throw new Error(`${where}: ${written - edits.length} comments "// =>" do not follow an expression.`);

  const AsyncFunction = Object.getPrototypeOf(async () => {}).constructor;
  const run = new AsyncFunction("require", "exports", "check", toCommonJs(edited));
  await run(loader(where, modules, files), {}, check);
  return edits.length;
}

function toCommonJs(code: string): string {
  return ts.transpileModule(code, {
    compilerOptions: { target: ts.ScriptTarget.ES2022, module: ts.ModuleKind.CommonJS },
  }).outputText;
}

/**
 * Returns a function that loads the modules that an example imports. A module is an entry of the package, or a file that
 * an earlier example of the same page defines. Each file runs once.
 */
function loader(
  where: string,
  modules: Readonly<Record<string, object>>,
  files: Readonly<Record<string, string>>,
): (path: string) => object {
  const loaded: Record<string, object> = { ...modules };
  const load = (path: string): object => {
    const known = loaded[path];
    if (known !== undefined) return known;
    const code = files[path];
    if (code === undefined) throw new Error(`${where}: there is nothing to import from "${path}".`);
    const exported = {};
    new Function("require", "exports", toCommonJs(code))(load, exported);
    loaded[path] = exported;
    return exported;
  };
  return load;
}

/** Returns the value in the comment after an expression, on the same line or on the next. */
function expectation(code: string, end: number): string | undefined {
  return /^[ \t]*(?:\n[ \t]*)?\/\/ => (.*)/.exec(code.slice(end))?.[1];
}

/**
 * Compiles the examples. Returns the compiler errors that no example expects, and the expected errors that do not
 * occur. An expected error is in a comment below its line, `// error TS2820: ...`. The three dots match any text,
 * because messages differ between versions of the compiler.
 */
export function compileExamples(examples: readonly Example[]): readonly string[] {
  const expected = new Map(examples.flatMap(expectedErrors));
  const differences: string[] = [];
  for (const { example, line, error } of compilerErrors(examples)) {
    const lineName = `${example.where}, line ${line}`;
    if (expected.get(lineName)?.pattern.test(error)) expected.delete(lineName);
    else differences.push(`${lineName}: ${error}`);
  }
  for (const [lineName, { line }] of expected) differences.push(`${lineName}: there is no ${line}`);
  return differences;
}

/** An error that an example expects: the comment, and the pattern of the message. */
interface ExpectedError {
  readonly line: string;
  readonly pattern: RegExp;
}

/**
 * Returns the errors that an example expects. Each pair has the example and the line of the error, and then the error.
 */
function expectedErrors({ where, code }: Example): readonly (readonly [string, ExpectedError])[] {
  return code.split("\n").flatMap((line, i) => {
    const error = /^\s*\/\/ (error TS\d+: .*)$/.exec(line)?.[1];
    if (error === undefined) return [];
    const parts = error.split("...").map((part) => part.replace(/[\\^$.*+?()[\]{}|]/g, "\\$&"));
    return [[`${where}, line ${i}`, { line: error, pattern: new RegExp(`^${parts.join(".*")}$`) }] as const];
  });
}

/** An error of the compiler in an example. */
interface CompilerError {
  readonly example: Example;
  readonly line: number;
  readonly error: string;
}

/**
 * Compiles all examples at once with the compiler of `npm run types`, and returns the errors in them. Errors in the
 * files that an example imports are left out, because these files are examples themselves.
 */
function compilerErrors(examples: readonly Example[]): readonly CompilerError[] {
  // The folder is in the repository, so the examples can import the packages that are installed there.
  mkdirSync("node_modules/.cache", { recursive: true });
  const folder = mkdtempSync(resolve("node_modules/.cache/demarche-examples-"));
  try {
    examples.forEach(({ code, files = {} }, i) => {
      // Each example has its own folder, because two pages can have files with the same name.
      mkdirSync(join(folder, `${i}`));
      for (const [name, text] of Object.entries(files)) writeFileSync(join(folder, `${i}`, name), text);
      writeFileSync(join(folder, `${i}`, "example.ts"), code);
    });
    const files = examples.map((_, i) => `${i}/example.ts`);
    writeFileSync(
      join(folder, "tsconfig.json"),
      JSON.stringify({ extends: resolve("test/tsconfig.json"), files, include: [] }),
    );
    const { stdout, status } = spawnSync(process.execPath, [compiler, "--pretty", "false", "-p", folder], {
      cwd: folder,
      encoding: "utf8",
      maxBuffer: 1 << 26,
    });
    const lines = stdout.split("\n").filter((line) => /^\S/.test(line));
    if ((status === 0) !== (lines.length === 0)) throw new Error(`The compiler failed. ${stdout}`);
    return lines.flatMap((text) => {
      const [, file, line, error] = /^(.+)\((\d+),\d+\): (error TS\d+: .*)$/.exec(text) ?? [];
      if (file === undefined) throw new Error(`The compiler reports ${text}`);
      const example = examples[files.indexOf(file)];
      return example === undefined ? [] : [{ example, line: Number(line), error: `${error}` }];
    });
  } finally {
    rmSync(folder, { recursive: true });
  }
}
