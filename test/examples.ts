import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import ts from "typescript";

/** A code example of the docs. */
export interface Example {
  /** File and line. */
  readonly where: string;
  readonly code: string;
  /** The files that it can import: the examples before it on the page whose first line is a name, `// record.ts`. */
  readonly files?: Readonly<Record<string, string>>;
}

/** Every TypeScript example in the doc comments of a folder of sources. */
export function examplesOfSources(folder: string): readonly Example[] {
  return readdirSync(folder, { recursive: true, encoding: "utf8" })
    .filter((name) => name.endsWith(".ts"))
    .flatMap((name) => {
      const lines = readFileSync(join(folder, name), "utf8").split("\n");
      const undecorated = lines.map((line) => (/^\s*\*/.test(line) ? line.replace(/^\s*\* ?/, "") : ""));
      return blocks(undecorated, name);
    });
}

/** Every TypeScript example in a Markdown file. */
export function examplesOfMarkdown(file: string): readonly Example[] {
  return blocks(readFileSync(file, "utf8").split("\n"), file);
}

function blocks(lines: readonly string[], name: string): readonly Example[] {
  const found: Example[] = [];
  let files: Readonly<Record<string, string>> = {};
  let start = -1;
  lines.forEach((line, i) => {
    if (start < 0 && line.trim() === "```ts") start = i;
    else if (start >= 0 && line.trim() === "```") {
      const code = lines.slice(start + 1, i).join("\n");
      found.push({ where: `${name}:${start + 1}`, code, files });
      const file = /^\/\/ ([\w-]+\.ts)\n/.exec(code)?.[1];
      if (file !== undefined) files = { ...files, [`./${file}`]: code };
      start = -1;
    }
  });
  return found;
}

/** Compares a value of an example with what its comment says. */
type Check = (actual: unknown, expected: unknown, line: string) => void;

/** Runs an example: each `expression; // => value` is checked. Answers how many were. */
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
    throw new Error(`${where}: ${written - edits.length} comments "// =>" stand behind no expression.`);

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

/** Answers what an example imports: an entry of the package, or a file of its page, run once. */
function loader(
  where: string,
  modules: Readonly<Record<string, object>>,
  files: Readonly<Record<string, string>>,
): (from: string) => object {
  const loaded: Record<string, object> = { ...modules };
  const load = (from: string): object => {
    const known = loaded[from];
    if (known !== undefined) return known;
    const code = files[from];
    if (code === undefined) throw new Error(`${where}: there is nothing to import from "${from}".`);
    const exported = {};
    new Function("require", "exports", toCommonJs(code))(load, exported);
    loaded[from] = exported;
    return exported;
  };
  return load;
}

/** What the comment behind an expression says that it is, on the same line or on the next. */
function expectation(code: string, end: number): string | undefined {
  return /^[ \t]*(?:\n[ \t]*)?\/\/ => (.*)/.exec(code.slice(end))?.[1];
}

/**
 * Where the compiler says otherwise than examples say that it does: an error stands in a comment below its line,
 * `// error TS2820: ...`, the three dots for whatever a version of the compiler has there.
 */
export function compileExamples(examples: readonly Example[]): readonly string[] {
  const { config } = ts.readConfigFile("test/tsconfig.json", ts.sys.readFile);
  const { options } = ts.parseJsonConfigFileContent(config, ts.sys, "test");
  const root = process.cwd().replaceAll("\\", "/");
  const virtual = new Map<string, { readonly code: string; readonly where: string }>();
  const told = new Map<string, { readonly line: string; readonly pattern: RegExp }>();
  examples.forEach(({ where, code, files = {} }, i) => {
    // A folder for each, since two pages can have a file of one name.
    const folder = `${root}/test/example-${i}`;
    for (const [name, other] of Object.entries(files)) {
      virtual.set(`${folder}/${name.slice(2)}`, { code: other, where: `${name} of ${where}` });
    }
    virtual.set(`${folder}/example.ts`, { code, where });
    code.split("\n").forEach((line, at) => {
      const error = /^\s*\/\/ (error TS\d+: .*)$/.exec(line)?.[1];
      const parts = error?.split("...").map((part) => part.replace(/[\\^$.*+?()[\]{}|]/g, "\\$&"));
      if (parts !== undefined)
        told.set(`${where}, line ${at}`, { line: `${error}`, pattern: new RegExp(`^${parts.join(".*")}$`) });
    });
  });
  const host = ts.createCompilerHost(options);
  const { fileExists, readFile, getSourceFile } = host;
  host.fileExists = (name) => virtual.has(name) || fileExists(name);
  host.readFile = (name) => virtual.get(name)?.code ?? readFile(name);
  host.getSourceFile = (name, version, ...others) => {
    const file = virtual.get(name);
    if (file === undefined) return getSourceFile(name, version, ...others);
    return ts.createSourceFile(name, file.code, version, true);
  };
  // The folders exist nowhere, and are looked into all the same where nobody can say so.
  delete host.directoryExists;
  const program = ts.createProgram([...virtual.keys()], options, host);
  const differences: string[] = [];
  for (const [name, { where }] of virtual) {
    // The files of a page are examples of their own, and judged as those.
    if (!name.endsWith("/example.ts")) continue;
    const file = program.getSourceFile(name) as ts.SourceFile;
    for (const { code, messageText, start = 0 } of ts.getPreEmitDiagnostics(program, file)) {
      const place = `${where}, line ${ts.getLineAndCharacterOfPosition(file, start).line + 1}`;
      const [message] = ts.flattenDiagnosticMessageText(messageText, "\n").split("\n");
      const error = `error TS${code}: ${message}`;
      if (told.get(place)?.pattern.test(error)) told.delete(place);
      else differences.push(`${place}: ${error}`);
    }
  }
  for (const [place, { line }] of told) differences.push(`${place}: there is no ${line}`);
  return differences;
}
