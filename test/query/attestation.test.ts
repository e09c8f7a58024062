import { describe, expect, test } from "vitest";
import { attestation } from "../../src/query/attestation.ts";
import { issuesOf } from "../fixtures/issues-of.ts";
import { changed, recordOf, replaced } from "../fixtures/records.ts";
import { small } from "../fixtures/small.ts";

describe("attestation", () => {
  test("the level is single for one document and corroborated for several", () => {
    expect(attestation(small, "truce-offer")).toMatchObject({
      kind: "proposals",
      level: "single",
      documents: ["wire"],
    });
    expect(attestation(small, "borea")).toMatchObject({
      level: "corroborated",
      documents: ["wire", "paper"],
    });
  });
  test("a citation that only dates a record does not corroborate it", () => {
    const { level, citations, dating } = attestation(small, "talks-about-talks");
    expect([level, citations.length]).toEqual(["single", 1]);
    expect(dating).toEqual([{ document: "paper", start: 4, end: 54, supports: "date" }]);
  });
  test("lists the fields that the text leaves in doubt", () => {
    const doubts = [{ field: "speaker", reason: "The text names no speaker." }];
    const statements = replaced(
      small.statements,
      changed(recordOf(small.statements, "gray-offers-truce"), { doubts }),
    );
    const data = { ...small, statements };
    expect(attestation(data, "gray-offers-truce").doubts).toEqual(doubts);
    expect(attestation(data, "borea-doubts").doubts).toEqual([]);
    expect(attestation(data, "alba").doubts).toEqual([]);
    const absent = { ...recordOf(small.statements, "gray-offers-truce"), doubts: undefined as never };
    expect(attestation({ ...small, statements: [absent] }, "gray-offers-truce").doubts).toEqual([]);
  });
  test("lists the sources that documents name, and the values in which they differ from the record", () => {
    expect(attestation(small, "borea-doubts").via).toEqual(["daily"]);
    expect(attestation(small, "alba").via).toEqual([]);
    expect(attestation(small, "spring-meeting").differences).toEqual([
      { document: "paper", field: "status", recorded: "held", reported: "scheduled" },
    ]);
    expect(attestation(small, "gray-offers-truce").differences).toEqual([
      { document: "paper", field: "date", recorded: "2024-04-30", reported: "2024" },
    ]);
  });
  test("returns one item per record for several ids, in their order and each once", () => {
    const ids = ["truce-offer", "borea", "truce-offer"];
    expect(attestation(small, ids)).toEqual([attestation(small, "truce-offer"), attestation(small, "borea")]);
    expect(attestation(small, ["borea"])).toHaveLength(1);
    expect(() => attestation(small, ["borea", "boreas"])).toThrow('Did you mean "borea"?');
  });
  test.each([
    ["ines-gray", "actors", "corroborated"],
    ["borea-doubts", "statements", "single"],
    ["truce-offer", "proposals", "single"],
    ["weapons-rest", "terms", "single"],
    ["borea-silent", "responses", "single"],
    ["spring-meeting", "meetings", "corroborated"],
    ["valley-post", "bases", "single"],
    ["spring-election", "events", "single"],
  ])("accepts %s, one of the %s", (id, kind, level) => {
    expect(attestation(small, id)).toMatchObject({ id, kind, level });
  });
  test.each<[string | readonly string[], string, string, string]>([
    ["nobody", "unknown-id", "", '"nobody" is no id of'],
    ["truce", "wrong-kind", "", '"truce" is an id of issues.'],
    ["wire", "wrong-kind", "", '"wire" is an id of documents.'],
    [["borea", "nobody"], "unknown-id", "/1", '"nobody" is no id of'],
    [[], "invalid-option", "", "the array of ids is empty. Give at least one id."],
  ])("throws for %j", (ids, code, path, message) => {
    const [found] = issuesOf(() => attestation(small, ids as readonly string[]));
    expect(found).toMatchObject({ code, path });
    expect(found?.message).toMatch(/^attestation: /);
    expect(found?.message).toContain(message);
  });
  test("the recorded value is null if the record does not have the field", () => {
    const source = { document: "wire", start: 0, end: 2, says: { reporting: "direct" as const } };
    const data = { ...small, bases: [{ ...recordOf(small.bases, "valley-post"), sources: [source] }] };
    expect(attestation(data, "valley-post").differences).toEqual([
      { document: "wire", field: "reporting", recorded: null, reported: "direct" },
    ]);
  });
});
