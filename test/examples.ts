import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import ts from "typescript";

/** A code example in a doc comment or on a page. */
export interface Example {
  /** The file and the line of the example. */
  readonly where: string;
  /** The code of the example. */
  readonly code: string;
  /**
   * The code of the files that the example can import, by their paths. A file is an earlier example of the page whose
   * first line is a comment with a file name, such as `// record.ts`.
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
 * Returns every function and class that the given entries export, as the compiler resolves them. Constants whose value
 * can be called count as well.
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
 * Returns a function that loads what an example imports: an entry of the package, or a file of the page of the example.
 * Each file runs once.
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
 * Returns the differences between the errors of the compiler and those that examples expect. An expected error is in a
 * comment below its line, `// error TS2820: ...`. The three dots match any text, because messages differ between
 * versions of the compiler.
 */
export function compileExamples(examples: readonly Example[]): readonly string[] {
  const { config } = ts.readConfigFile("test/tsconfig.json", ts.sys.readFile);
  const { options } = ts.parseJsonConfigFileContent(config, ts.sys, "test");
  const root = process.cwd().replaceAll("\\", "/");
  const virtual = new Map<string, { readonly code: string; readonly where: string }>();
  const expected = new Map<string, { readonly line: string; readonly pattern: RegExp }>();
  examples.forEach(({ where, code, files = {} }, i) => {
    // Each example has its own folder, because two pages can have files with the same name.
    const folder = `${root}/test/example-${i}`;
    for (const [name, fileCode] of Object.entries(files)) {
      virtual.set(`${folder}/${name.slice(2)}`, { code: fileCode, where: `${name} of ${where}` });
    }
    virtual.set(`${folder}/example.ts`, { code, where });
    code.split("\n").forEach((line, i) => {
      const error = /^\s*\/\/ (error TS\d+: .*)$/.exec(line)?.[1];
      const parts = error?.split("...").map((part) => part.replace(/[\\^$.*+?()[\]{}|]/g, "\\$&"));
      if (parts !== undefined)
        expected.set(`${where}, line ${i}`, {
          line: `${error}`,
          pattern: new RegExp(`^${parts.join(".*")}$`),
        });
    });
  });
  const host = ts.createCompilerHost(options);
  const { fileExists, readFile, getSourceFile } = host;
  host.fileExists = (name) => virtual.has(name) || fileExists(name);
  host.readFile = (name) => virtual.get(name)?.code ?? readFile(name);
  host.getSourceFile = (name, version, ...rest) => {
    const file = virtual.get(name);
    if (file === undefined) return getSourceFile(name, version, ...rest);
    return ts.createSourceFile(name, file.code, version, true);
  };
  // The folders do not exist on disk. If the host has no `directoryExists`, the compiler looks for files in them
  // anyway.
  delete host.directoryExists;
  const program = ts.createProgram([...virtual.keys()], options, host);
  const differences: string[] = [];
  for (const [name, { where }] of virtual) {
    // The imported files are examples themselves, so their errors are reported with those examples.
    if (!name.endsWith("/example.ts")) continue;
    const file = program.getSourceFile(name) as ts.SourceFile;
    for (const { code, messageText, start = 0 } of ts.getPreEmitDiagnostics(program, file)) {
      const lineName = `${where}, line ${ts.getLineAndCharacterOfPosition(file, start).line + 1}`;
      const [message] = ts.flattenDiagnosticMessageText(messageText, "\n").split("\n");
      const error = `error TS${code}: ${message}`;
      if (expected.get(lineName)?.pattern.test(error)) expected.delete(lineName);
      else differences.push(`${lineName}: ${error}`);
    }
  }
  for (const [lineName, { line }] of expected) differences.push(`${lineName}: there is no ${line}`);
  return differences;
}
