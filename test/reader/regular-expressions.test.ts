import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { checkSync } from "recheck";
import ts from "typescript";
import { describe, expect, test } from "vitest";

const folders = ["src/reader", "src/text"];

/** The longest time for a check, in milliseconds. No check needs nearly as long. */
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
    // The status is "vulnerable" if a pattern can take exponential time, and also if it can take polynomial time.
    const { status } = checkSync(source, flags, { timeout, checker: "automaton" });
    // The automaton supports no lookaround. The other checker searches slow texts at random, for as long as these
    // limits allow: if they were short, the result would depend on how busy the machine is.
    const limits = { seedingTimeout: timeout, incubationTimeout: timeout, attackTimeout: timeout };
    expect(status === "unknown" ? checkSync(source, flags, { timeout, ...limits }).status : status).toBe(
      "safe",
    );
  });
});
