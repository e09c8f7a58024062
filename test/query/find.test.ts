import { describe, expect, test } from "vitest";
import { find } from "../../src/query/find.ts";
import { small } from "../fixtures/small.ts";

describe("find", () => {
  test("returns the record itself, of any kind", () => {
    expect(find(small, "documents", "wire")).toBe(small.documents[0]);
    expect(find(small, "events", "spring-election")).toBe(small.events[0]);
    expect(find(small, "terms", "weapons-rest")).toBe(small.proposals[0]?.terms[0]);
    expect(find(small, "responses", "borea-silent")).toBe(small.proposals[0]?.responses[0]);
  });
  test("returns undefined for an id of another kind, an unknown id, and a property name that objects inherit", () => {
    expect(find(small, "actors", "wire")).toBeUndefined();
    expect(find(small, "actors", "nobody")).toBeUndefined();
    expect(find(small, "actors", "constructor")).toBeUndefined();
    expect(find(small, "actors", "__proto__")).toBeUndefined();
  });
  test("throws for an unknown kind", () => {
    expect(() => find(small, "actor" as "actors", "alba")).toThrow(
      'find: there is no kind "actor". Did you mean "actors"?',
    );
  });
});
