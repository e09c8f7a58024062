import { describe, expect, test } from "vitest";
import { toRows } from "../../src/display/to-rows.ts";
import { toCsv } from "../../src/export/to-csv.ts";
import { toHtml } from "../../src/export/to-html.ts";
import { toMarkdown } from "../../src/export/to-markdown.ts";
import { compareStances } from "../../src/query/compare-stances.ts";
import { list } from "../../src/query/list.ts";
import { proposalStatus } from "../../src/query/proposal-status.ts";
import { related } from "../../src/query/related.ts";
import { stanceTrajectory } from "../../src/query/stance-trajectory.ts";
import { timeline } from "../../src/query/timeline.ts";
import { recordOf } from "../fixtures/records.ts";
import { small } from "../fixtures/small.ts";

describe("toRows", () => {
  test("flattens fields, joins arrays, and keeps the values of one object at the same position", () => {
    const [row] = toRows(list(small, "statements", { speakers: ["borea"] }));
    expect(row).toEqual({
      id: "borea-doubts",
      speaker: "borea",
      act: "criticize",
      reporting: "attributed",
      summary: "Doubts the offer.",
      "positions.on": "truce; truce-offer",
      "positions.stance": "conditional; unclear",
      "positions.condition": "Alba leaves the valley.; ",
      targets: "alba",
      inReplyTo: "truce-offer",
      "sources.document": "wire",
      "sources.start": "53",
      "sources.end": "73",
      "sources.via": "daily",
    });
  });
  test("every row has every column, with null for a missing field", () => {
    const rows = toRows(list(small, "meetings"));
    expect(Object.keys(rows[0] as object)).toEqual(Object.keys(rows[1] as object));
    expect(rows[1]).toMatchObject({ "place.name": null, date: null, parent: "spring-meeting" });
    expect(rows[0]).toMatchObject({ "place.coordinates": "12.5; 41.9", "participants.onBehalfOf": "alba; " });
  });
  test("replaces ids by names on request, except the id of the record itself", () => {
    const [row] = toRows(timeline(small, { kinds: ["proposals"] }), { names: small });
    expect(row).toMatchObject({
      id: "truce-offer",
      actors: "Ines Gray; Alba; Borea",
      issues: "Truce",
      certain: true,
    });
  });
  test("replaces only the values of fields that refer to a record", () => {
    const held = { ...recordOf(small.actors, "alba"), id: "held", name: "Mr Held" };
    const twins = { ...small, actors: [...small.actors, held] };
    expect(toRows(list(twins, "meetings"), { names: twins })[0]).toMatchObject({ status: "held" });
  });
  test("lists within a list keep the position of their object", () => {
    const [row] = toRows([
      { terms: [{ id: "a", about: ["x", "y"] }, { id: "b" }, { id: "c", about: ["z"] }] },
    ]);
    expect(row).toEqual({ "terms.id": "a; b; c", "terms.about": "x, y; ; z" });
  });
  test("each level of lists has its own separator, which is escaped if a text contains it", () => {
    const [row] = toRows([
      {
        terms: [{ s: "a; b, c", sources: [{ via: ["x", "y, z"] }, { via: ["u"] }] }, { s: "d\\" }],
        note: "p; q",
      },
    ]);
    expect(row).toEqual({
      "terms.s": "a\\; b, c; d\\",
      "terms.sources.via": "x| y\\, z, u; ",
      note: "p; q",
    });
  });
  test("throws for a value that is not a result, and for a misspelt option", () => {
    for (const wrong of [null, undefined, "x", [1]])
      expect(() => toRows(wrong as never)).toThrow("toRows takes a record");
    expect(() => toRows([], { name: small } as never)).toThrow(
      'toRows has no option "name". Did you mean "names"?',
    );
  });
  test("accepts one object, an empty array, and values that are not JSON", () => {
    expect(toRows({ a: 1, b: { c: true } })).toEqual([{ a: 1, "b.c": true }]);
    expect(toRows([])).toEqual([]);
    expect(toRows([{ a: Number.NaN, b: undefined, c: 5n, d: [], e: {} }])).toEqual([
      { a: null, b: null, c: "5" },
    ]);
  });
  test("a result that shows itself as a table has the rows of that table", () => {
    const comparison = compareStances(small, { actors: ["alba", "borea"], on: ["truce"] });
    const stances = comparison.cells.map(({ stance }) => stance);
    expect(toRows(comparison)).toEqual([{ "(on)": "truce", alba: stances[0], borea: stances[1] }]);
    expect(toRows(comparison, { names: small })).toEqual([
      { "(on)": "Truce", Alba: stances[0], Borea: stances[1] },
    ]);
    expect(toCsv(comparison)).toBe(toCsv(toRows(comparison)));
    expect(toMarkdown(comparison, { names: small })).toContain("| Truce |");
    expect(toHtml(comparison)).toContain(">truce<");
    const { steps } = stanceTrajectory(small, { actor: "borea", on: "truce" });
    expect(toRows(stanceTrajectory(small, { actor: "borea", on: "truce" }))).toHaveLength(steps.length);
    const status = proposalStatus(small, "truce-offer");
    expect(toRows(status).length).toBeGreaterThanOrEqual(status.addressees.length);
    expect(toRows(related(small, "alba")).length).toBeGreaterThan(1);
  });
  test("an object that consists of lists of records is an error that names the lists", () => {
    const { metadata: _, ...lists } = small;
    expect(() => toCsv(lists)).toThrow(
      'toCsv takes rows, and this object consists of lists of records: "documents", "actors"',
    );
    expect(() => toRows(lists)).toThrow("Pass one of them, such as result.documents.");
    expect(toRows(small.proposals[0] as object)).toHaveLength(1);
  });
  test("a field called __proto__ becomes a column", () => {
    const [row] = toRows([JSON.parse('{"__proto__":"x"}')]);
    expect(Object.entries(row as object)).toEqual([["__proto__", "x"]]);
    expect(Object.getPrototypeOf(row)).toBe(Object.prototype);
  });
  test("the rows are frozen", () => {
    const rows = toRows(small.actors);
    expect(Object.isFrozen(rows) && rows.every(Object.isFrozen)).toBe(true);
  });
});
