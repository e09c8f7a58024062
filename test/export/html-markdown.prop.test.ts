import fc from "fast-check";
import { marked } from "marked";
import { expect, test } from "vitest";
import { toHtml } from "../../src/export/to-html.ts";
import { toMarkdown } from "../../src/export/to-markdown.ts";
import { hostileString } from "../fixtures/hostile-strings.ts";
import { parseHtml } from "../fixtures/parse-html.ts";

const rows = fc.array(fc.tuple(hostileString, fc.oneof(hostileString, fc.integer())), {
  minLength: 1,
  maxLength: 120,
});
/**
 * Returns the characters of a text that have to be visible: all but spaces, control characters and marks of direction.
 */
const seen = (text: unknown) =>
  String(text)
    .replaceAll("\u200b", "")
    .replace(/\p{Cc}|\p{Cs}|[\u200e\u200f\u202a-\u202e\u2066-\u2069]|\ufffd/gu, " ")
    .replace(/\s+/g, " ")
    .trim();
const cellsOf = (html: string) => {
  return [...parseHtml(html).querySelectorAll("tbody tr")].map((line) =>
    [...line.querySelectorAll("td")].map((cell) => {
      expect(cell.children.length, cell.outerHTML).toBe(0);
      return seen(cell.textContent);
    }),
  );
};
const asRows = (lines: readonly (readonly [string, string | number])[]) =>
  lines.map(([a, b]) => ({ "<a>|b": a, b }));
const expected = (lines: readonly (readonly unknown[])[]) => lines.map((line) => line.map(seen));

test("HTML shows every cell unchanged and without elements", () => {
  fc.assert(
    fc.property(rows, (lines) => {
      expect(cellsOf(toHtml(asRows(lines)))).toEqual(expected(lines));
    }),
    { numRuns: 60 },
  );
});

test("Markdown shows every cell unchanged and without markup", () => {
  fc.assert(
    fc.property(rows, (lines) => {
      expect(cellsOf(marked.parse(toMarkdown(asRows(lines)), { gfm: true, async: false }))).toEqual(
        expected(lines),
      );
    }),
    { numRuns: 60 },
  );
});
