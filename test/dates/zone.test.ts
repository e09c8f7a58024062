import { readdirSync, readFileSync } from "node:fs";
import ts from "typescript";
import { expect, test } from "vitest";

// The tests run in several time zones. This is useful only if the time zones in vitest.config.ts have an effect.
test("the tests run in the time zone of their project", () => {
  const offsets: Readonly<Record<string, number>> = {
    UTC: 0,
    "Pacific/Kiritimati": -840,
    "America/Los_Angeles": 480,
  };
  expect(new Date("2022-01-10T00:00:00Z").getTimezoneOffset()).toBe(offsets[process.env.TZ ?? ""]);
});

// Only tests of sources that use `Date` or `Intl.DateTimeFormat` can depend on the time zone. vitest.config.ts lists
// the folders of these tests.
test("no source outside of src/dates uses Date or Intl.DateTimeFormat", () => {
  const users = readdirSync("src", { recursive: true, encoding: "utf8" })
    .map((name) => name.replaceAll("\\", "/"))
    .filter((name) => name.endsWith(".ts") && !name.startsWith("dates/"))
    .filter((name) => usesDate(name, readFileSync(`src/${name}`, "utf8")));
  expect(users).toEqual([]);
  expect(usesDate("a.ts", "/** A `Date`. */ export const date = new Date();")).toBe(true);
  expect(usesDate("a.ts", "export const row = { day: Date };")).toBe(true);
  expect(usesDate("a.ts", "/** A `Date`. */ export const date = 1;")).toBe(false);
  expect(usesDate("a.ts", "export const row = { Date: 1 };")).toBe(false);
});

/**
 * Returns whether a source uses the name `Date` or `DateTimeFormat`, which read the time zone of the machine. Comments,
 * strings and the keys of object literals do not count.
 */
function usesDate(name: string, text: string): boolean {
  if (!/\b(Date|DateTimeFormat)\b/.test(text)) return false;
  const visit = (node: ts.Node): boolean =>
    (ts.isIdentifier(node) &&
      (node.text === "Date" || node.text === "DateTimeFormat") &&
      !(ts.isPropertyAssignment(node.parent) && node.parent.name === node)) ||
    ts.forEachChild(node, visit) === true;
  return visit(ts.createSourceFile(name, text, ts.ScriptTarget.Latest, true));
}
