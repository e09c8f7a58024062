import { expect, test } from "vitest";
import { type Head, recordsOf } from "../../src/data/records-of.ts";

const head: Head = [
  "id",
  "actors",
  ["place", ["name", "country"]],
  ["sources", ["document", "start", ["says", ["status"]]]],
  "note",
];

test("a place that is left out is an absent member, and one behind the last is, too", () => {
  // biome-ignore lint/suspicious/noSparseArray: how the bundled record leaves a member out.
  const records = recordsOf(head, [["a", , , [["text", 0, ["held"]]], "Told once."], ["b"]]);
  expect(records).toStrictEqual([
    { id: "a", sources: [{ document: "text", start: 0, says: { status: "held" } }], note: "Told once." },
    { id: "b" },
  ]);
});

test("lists stay lists, empty ones too, and a record inside stays one record", () => {
  const records = recordsOf(head, [["a", [], ["Dorne"], []]]);
  expect(records).toStrictEqual([{ id: "a", actors: [], place: { name: "Dorne" }, sources: [] }]);
});

test("two records with a line in common have no list in common", () => {
  const line = ["a", ["alba"]];
  const [first, second] = recordsOf(head, [line, line]) as readonly [
    { actors: string[] },
    { actors: string[] },
  ];
  first.actors.push("borea");
  expect(second.actors).toEqual(["alba"]);
});
