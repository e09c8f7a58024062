import { expect, test } from "vitest";
import { findAllProblems } from "../../../src/dataset/find-all-problems.ts";
import { small } from "../../fixtures/small.ts";
import type { Loose } from "./problems-after.ts";

/** Changes a copy of the small dataset, and returns the code, the path and the value of every problem of the copy. */
function found(change: (copy: Loose) => void): readonly (readonly unknown[])[] {
  const copy = structuredClone(small);
  change(copy);
  return findAllProblems(copy).map((problem) => [
    problem.code,
    problem.path,
    ...("value" in problem ? [problem.value] : []),
  ]);
}

const set = (path: readonly (string | number)[], value: unknown) => (copy: Loose) => {
  const parent = path.slice(0, -1).reduce((object, key) => object[key], copy);
  parent[path.at(-1) as string] = value;
};

test.each<[string, (copy: Loose) => void, string, string, unknown?]>([
  ["id", set(["bases", 0, "id"], "Post"), "invalid-id", "/bases/0/id", "Post"],
  ["repeated id", set(["bases", 0, "id"], "alba"), "duplicate-id", "/bases/0/id", "alba"],
  ["reference", set(["bases", 0, "host"], "x"), "unknown-id", "/bases/0/host", "x"],
  ["kind of reference", set(["bases", 0, "host"], "truce"), "wrong-kind", "/bases/0/host", "truce"],
  ["date", set(["events", 0, "date"], "May"), "invalid-date", "/events/0/date", "May"],
  [
    "span",
    set(["bases", 0, "sources", 0, "end"], 3),
    "invalid-citation",
    "/bases/0/sources/0",
    { start: 3, end: 3 },
  ],
  [
    "row",
    set(["bases", 0, "sources", 0, "row"], 1),
    "invalid-citation",
    "/bases/0/sources/0",
    { start: 3, end: 7, row: 1 },
  ],
  ["circle", set(["issues", 0, "broader"], "truce"), "cyclic-parent", "/issues/0/broader", "truce"],
  ["contrary", set(["issues", 0, "opposes"], "peace"), "inconsistent-record", "/issues/0/opposes", "peace"],
  [
    "place",
    set(["meetings", 0, "place", "coordinates"], [0, 91]),
    "inconsistent-record",
    "/meetings/0/place/coordinates",
    [0, 91],
  ],
  [
    "act",
    set(["statements", 0, "onBehalfOf"], "borea"),
    "inconsistent-record",
    "/proposals/0/statement",
    "gray-offers-truce",
  ],
  [
    "answer",
    set(["proposals", 0, "responses", 0, "date"], "2023"),
    "inconsistent-record",
    "/proposals/0/responses/0/date",
    "2023",
  ],
  [
    "meeting",
    (c) => {
      c.meetings[0].date = "2024-05-01";
      delete c.proposals[0].meeting;
    },
    "inconsistent-record",
    "/statements/0/meeting",
    "spring-meeting",
  ],
  [
    "membership",
    set(["actors", 3, "memberships", 0, "organization"], "ines-gray"),
    "inconsistent-record",
    "/actors/3/memberships/0/organization",
    "ines-gray",
  ],
  [
    "doubt",
    set(["statements", 0, "doubts"], [{ field: "id", reason: "None." }]),
    "inconsistent-record",
    "/statements/0/doubts/0/field",
    "id",
  ],
  [
    "code",
    set(["actors", 0, "identifiers"], [{ scheme: "dna", identifier: "x" }]),
    "inconsistent-record",
    "/actors/0/identifiers/0/identifier",
    "x",
  ],
  [
    "list",
    set(["bases", 0, "operators"], ["alba", "alba"]),
    "inconsistent-record",
    "/bases/0/operators/1",
    "alba",
  ],
  ["empty list", set(["proposals", 0, "proposers"], []), "inconsistent-record", "/proposals/0/proposers", []],
  [
    "reply",
    set(["proposals", 0, "inReplyTo"], ["truce-offer"]),
    "inconsistent-record",
    "/proposals/0/inReplyTo/0",
    "truce-offer",
  ],
  [
    "reported value",
    set(["bases", 0, "sources", 0, "says"], { date: "2024" }),
    "inconsistent-record",
    "/bases/0/sources/0/says/date",
    "2024",
  ],
  [
    "term",
    set(
      ["proposals", 0, "terms", 0, "positions"],
      [
        { on: "truce", stance: "support" },
        { on: "truce", stance: "support" },
      ],
    ),
    "inconsistent-record",
    "/proposals/0/terms/0/positions/1/on",
    "truce",
  ],
])("a problem has a code, a path and the wrong value: %s", (_, change, ...expected) => {
  expect(found(change)).toEqual([expected]);
});

test("problems of documents and of missing values have a code", () => {
  expect(found((c) => delete c.documents[0].digest).slice(0, 1)).toEqual([
    ["inconsistent-record", "/documents/0/length", 74],
  ]);
  // These problems have no value, because no single value is wrong.
  expect(found(set(["bases", 0, "sources"], []))).toEqual([["invalid-citation", "/bases/0/sources"]]);
  expect(found((c) => delete c.statements[1].positions[0].condition)).toEqual([
    ["inconsistent-record", "/statements/1/positions/0"],
  ]);
});

test("a span of a document without a text has its value", () => {
  const problems = found((c) => {
    delete c.documents[1].length;
    delete c.documents[1].digest;
  });
  expect(problems).toContainEqual(["invalid-citation", "/actors/1/sources/1", { start: 26, end: 31 }]);
});
