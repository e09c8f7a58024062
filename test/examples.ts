import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import ts from "typescript";

/** A code example of the docs. */
export interface Example {
  /** File and line. */
  readonly where: string;
  readonly code: string;
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
  let start = -1;
  lines.forEach((line, i) => {
    if (start < 0 && line.trim() === "```ts") start = i;
    else if (start >= 0 && line.trim() === "```") {
      found.push({ where: `${name}:${start + 1}`, code: lines.slice(start + 1, i).join("\n") });
      start = -1;
    }
  });
  return found;
}

/** Compares a value of an example with what its comment says. */
type Check = (actual: unknown, expected: unknown, line: string) => void;

/** Runs an example: each `expression; // => value` is checked. Answers how many were. */
export async function runExample(
  { code, where }: Example,
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

  const { outputText } = ts.transpileModule(edited, {
    compilerOptions: {
      target: ts.ScriptTarget.ES2022,
      module: ts.ModuleKind.ESNext,
      verbatimModuleSyntax: false,
    },
  });
  const body = outputText
    .replace(/^import \{([^}]*)\} from "([^"]+)";$/gm, (_, names: string, from: string) => {
      return `const {${names.replace(/ as /g, ": ")}} = modules[${JSON.stringify(from)}];`;
    })
    .replace(/^export \{\};$/gm, "");
  const AsyncFunction = Object.getPrototypeOf(async () => {}).constructor;
  await new AsyncFunction("modules", "check", body)(modules, check);
  return edits.length;
}

/** What the comment behind an expression says that it is, on the same line or on the next. */
function expectation(code: string, end: number): string | undefined {
  return /^[ \t]*(?:\n[ \t]*)?\/\/ => (.*)/.exec(code.slice(end))?.[1];
}
