import { describe, expect, test } from "vitest";
import { attestation } from "../../src/query/attestation.ts";
import { recordOf } from "../fixtures/records.ts";
import { small } from "../fixtures/small.ts";

describe("attestation", () => {
  test("one document is single, several corroborate", () => {
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
  test("a citation that only dates corroborates nothing", () => {
    const { level, citations, dating } = attestation(small, "talks-about-talks");
    expect([level, citations.length, dating.length]).toEqual(["single", 1, 1]);
  });
  test("tells whom it is from, and where documents differ", () => {
    expect(attestation(small, "borea-doubts").via).toEqual(["daily"]);
    expect(attestation(small, "spring-meeting").differences).toEqual([
      { document: "paper", field: "status", recorded: "held", reported: "scheduled" },
    ]);
    expect(attestation(small, "gray-offers-truce").differences).toEqual([
      { document: "paper", field: "date", recorded: "2024-04-30", reported: "2024" },
    ]);
  });
  test("terms and responses are attested, too", () => {
    expect(attestation(small, "weapons-rest").kind).toBe("terms");
    expect(attestation(small, "borea-silent").kind).toBe("responses");
  });
  test("refuses what does not exist, and what cites nothing", () => {
    expect(() => attestation(small, "nobody")).toThrow('"nobody" is no id of');
    expect(() => attestation(small, "truce")).toThrow('"truce" is one of issues, and');
    expect(() => attestation(small, "wire")).toThrow('"wire" is one of documents, and');
  });
  test("says nothing where the record has no such field", () => {
    const source = { document: "wire", start: 0, end: 2, says: { reporting: "direct" as const } };
    const one = { ...small, bases: [{ ...recordOf(small.bases, "valley-post"), sources: [source] }] };
    expect(attestation(one, "valley-post").differences).toEqual([
      { document: "wire", field: "reporting", recorded: null, reported: "direct" },
    ]);
  });
});
