import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { checkSync } from "recheck";
import ts from "typescript";
import { describe, expect, test } from "vitest";

const folders = ["src/reader", "src/text"];

/** The time limit for a check, in milliseconds. It is far longer than any check takes. */
const timeout = 100_000;

/** Returns the regular expressions in a source file. */
function expressionsOf(path: string): readonly string[] {
  const file = ts.createSourceFile(path, readFileSync(path, "utf8"), ts.ScriptTarget.Latest, true);
  const found: string[] = [];
  const visit = (node: ts.Node): void => {
    if (ts.isRegularExpressionLiteral(node)) found.push(node.text);
    ts.forEachChild(node, visit);
  };
  visit(file);
  return found;
}

const paths = folders.flatMap((folder) =>
  readdirSync(folder, { recursive: true, encoding: "utf8" })
    .filter((path) => path.endsWith(".ts"))
    .map((path) => join(folder, path)),
);
const expressions = [...new Set(paths.flatMap(expressionsOf))];

/** Returns the source and the flags of a regular expression literal. */
function parsed(literal: string): [source: string, flags: string] {
  const end = literal.lastIndexOf("/");
  return [literal.slice(1, end), literal.slice(end + 1)];
}

describe("no text makes a regular expression slow", () => {
  test("the sources have regular expressions as literals only, so that all are checked", () => {
    const made = paths.filter((path) => /new RegExp\(|\bRegExp\(/.test(readFileSync(path, "utf8")));
    expect(made).toEqual([]);
    expect(expressions.length).toBeGreaterThan(20);
  });

  test.each(expressions)("%s", (literal) => {
    const [source, flags] = parsed(literal);
    // The status is `vulnerable` if a pattern can take polynomial or exponential time.
    const { status } = checkSync(source, flags, { timeout, checker: "automaton" });
    // The automaton does not support lookaround, and then returns `unknown`. The other checker searches for slow texts
    // at random until these limits are reached. With short limits, its result would depend on how busy the machine is.
    const limits = { seedingTimeout: timeout, incubationTimeout: timeout, attackTimeout: timeout };
    expect(status === "unknown" ? checkSync(source, flags, { timeout, ...limits }).status : status).toBe(
      "safe",
    );
  });
});
