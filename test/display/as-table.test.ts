import { inspect } from "node:util";
import { describe, expect, test } from "vitest";
import { dataset } from "../../src/data/index.ts";
import { asTable } from "../../src/display/as-table.ts";
import type { Row } from "../../src/display/flat-rows.ts";
import { groupTimeline } from "../../src/query/group-timeline.ts";
import { list } from "../../src/query/list.ts";
import { timeline } from "../../src/query/timeline.ts";
import { small } from "../fixtures/small.ts";

const display = (value: object) =>
  (value as { [key: symbol]: () => Record<string, string> })[Symbol.for("Jupyter.display")]?.() as Record<
    string,
    string
  >;

describe("asTable", () => {
  test("provides text, Markdown and HTML", () => {
    const rows = asTable([
      { who: "Alba", said: 2 },
      { who: "Borea", said: null },
    ] as Row[]);
    expect(display(rows)).toEqual({
      "text/plain": "who    said\nAlba   2\nBorea",
      "text/markdown": "| who | said |\n| --- | --- |\n| Alba | 2 |\n| Borea |  |",
      "text/html":
        '<table><thead><tr><th scope="col" style="text-align:left">who</th><th scope="col" style="text-align:left">said</th></tr></thead><tbody><tr><td style="text-align:left">Alba</td><td>2</td></tr><tr><td style="text-align:left">Borea</td><td style="text-align:left"></td></tr></tbody></table>',
    });
  });

  test("escapes values, so that they are not read as Markdown or HTML", () => {
    const hostile = "<img src=x onerror=alert(1)>|`*_[a](b)\n# x";
    const shown = display(asTable([{ [hostile]: hostile, b: "&\"'" }]));
    expect(shown["text/html"]).not.toMatch(/<img|onerror=alert\(1\)>/);
    expect(shown["text/html"]).toContain("&amp;&quot;&#39;");
    expect(shown["text/markdown"]?.split("\n")).toHaveLength(3);
    expect(shown["text/markdown"]).toContain("\\|\\`\\*\\_\\[a\\]\\(b\\) # x");
    expect(shown["text/plain"]?.split("\n")).toHaveLength(2);
  });

  test("replaces control characters and marks of the direction of writing, and makes no links", () => {
    const shown = display(asTable([{ a: "x\u001b[31my\u202ez", b: "https://evil.example" }]));
    expect(shown["text/plain"]).toBe("a          b\nx\ufffd[31my\ufffdz  https://evil.example");
    expect(shown["text/html"]).not.toContain("\u001b");
    expect(shown["text/html"]).not.toContain("\u202e");
    expect(shown["text/markdown"]).not.toContain("https://");
  });

  test("counts the rows that it does not show, and says if there are none", () => {
    const many = Array.from({ length: 130 }, (_, i) => ({ i }));
    expect(display(asTable(many))["text/plain"]).toMatch(/\n… more rows: 30$/);
    expect(display(asTable(many))["text/html"]).toContain("<caption>… more rows: 30</caption>");
    expect(display(asTable(many))["text/markdown"]).toMatch(/\n\n… more rows: 30$/);
    expect(display(asTable([]))["text/plain"]).toContain("No rows.");
    expect(display(asTable([]))["text/markdown"]).toBe("No rows.");
  });

  test("cuts long cells of text, but not those of Markdown and HTML", () => {
    const shown = display(asTable([{ a: "x".repeat(40), b: "x".repeat(41), ["c".repeat(50)]: 1 }]));
    const [x, c] = ["x".repeat(39), "c".repeat(39)];
    expect(shown["text/plain"]?.split("\n").slice(1)).toEqual([`${x}x  ${x}…`, `… more columns (1): ${c}…`]);
    // A character outside the Basic Multilingual Plane counts as one and is not cut in two.
    expect(display(asTable([{ a: "😀".repeat(41) }]))["text/plain"]).toBe(`a\n${"😀".repeat(39)}…`);
    for (const format of ["text/markdown", "text/html"]) expect(shown[format]).toContain("x".repeat(41));
  });

  test("leaves out the last columns of text that is wider than 120 characters, and names them", () => {
    // The first two columns take 42 characters each, with the two spaces after them.
    const fitting = { a: "x".repeat(40), b: "x".repeat(40), c: "x".repeat(36) };
    const textOf = (row: object) => display(asTable([row]))["text/plain"]?.split("\n");
    expect(textOf(fitting)).toEqual([
      expect.stringMatching(/^a +b +c$/),
      expect.stringMatching(/^x[x ]{118}x$/),
    ]);
    expect(textOf({ ...fitting, c: "x".repeat(37), d: 1 })).toEqual([
      expect.stringMatching(/^a +b$/),
      expect.stringMatching(/^x[x ]{80}x$/),
      "… more columns (2): c, d",
    ]);
    const rows = Array.from({ length: 101 }, () => ({ ...fitting, d: 1 }));
    expect(display(asTable(rows))["text/plain"]).toMatch(/\n… more rows: 1\n… more columns \(1\): d$/);
  });

  test("does not change or freeze the given array", () => {
    const rows = [{ a: 1 }];
    expect(asTable(rows)).not.toBe(rows);
    expect(Object.isFrozen(rows)).toBe(false);
  });
});

describe("results of queries", () => {
  test("are displayed as tables, and are plain data otherwise", () => {
    for (const result of [
      list(small, "actors"),
      timeline(small),
      groupTimeline(timeline(small), { by: "year" }),
    ]) {
      expect(display(result)["text/html"]).toMatch(/^<table>/);
      expect(Object.keys(result)).toEqual([...result.keys()].map(String));
      expect(JSON.parse(JSON.stringify(result))).toEqual(structuredClone(result));
      expect([...result]).toEqual(result);
    }
  });
  test("console.log prints a table of the first rows", () => {
    expect(inspect(timeline(small, { kinds: ["responses"] }))).toMatch(/^kind +id +date/);
    expect(inspect(groupTimeline(timeline(small), { by: "document" }))).toBe(
      "document  count\npaper     2\nwire      6",
    );
    expect(inspect(timeline(small, { from: "1990", to: "1990" }))).toBe("No rows.");
    const rows = asTable(Array.from({ length: 102 }, (_, n) => ({ n })));
    expect(inspect(rows).split("\n").slice(-2)).toEqual(["99", "… more rows: 2"]);
    const lines = inspect(list(dataset, "statements")).split("\n");
    expect(Math.max(...lines.slice(0, -1).map((line) => line.length))).toBeLessThanOrEqual(120);
    expect(lines.at(-1)).toMatch(/^… more columns \(\d+\): .*, positions\.stance, /);
    expect(rows).toEqual([...rows]);
    expect(Object.getOwnPropertySymbols({ ...rows })).toEqual([]);
  });
  test("groups are displayed by their counts", () => {
    expect(display(groupTimeline(timeline(small), { by: "document" }))["text/plain"]).toBe(
      "document  count\npaper     2\nwire      6",
    );
    expect(display(groupTimeline(timeline(small), { by: "year" }))["text/plain"]?.split("\n")[0]).toBe(
      "year  count  certain",
    );
  });
});
