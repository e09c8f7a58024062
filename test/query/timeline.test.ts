import { describe, expect, test } from "vitest";
import { timeline } from "../../src/query/timeline.ts";
import { debate } from "../fixtures/debate.ts";
import { small } from "../fixtures/small.ts";

const ids = (filter?: Parameters<typeof timeline>[1]) => timeline(small, filter).map((entry) => entry.id);

describe("timeline", () => {
  test("tells every dated kind in order, and an act that made a proposal once", () => {
    expect(ids()).toEqual([
      "spring-meeting",
      "truce-offer",
      "borea-silent",
      "spring-election",
      "borea-doubts",
      "talks-about-talks",
    ]);
  });

  test("tells the act where the proposal that it made is not told", () => {
    expect(ids({ kinds: ["statements"] })).toEqual(["gray-offers-truce", "borea-doubts"]);
    expect(ids({ minDocuments: 2 })).toEqual(["spring-meeting", "gray-offers-truce"]);
  });

  test.each([
    [{ actors: ["alba"] }, ["spring-meeting", "truce-offer", "spring-election", "borea-doubts"]],
    [{ about: ["truce"] }, ["spring-meeting", "truce-offer", "borea-silent", "borea-doubts"]],
    [{ about: ["truce-offer"], kinds: ["responses"] }, ["borea-silent"]],
    [{ places: ["Port"] }, ["spring-meeting"]],
    [{ documents: ["paper"] }, ["spring-meeting", "gray-offers-truce"]],
    [{ from: "2024-05-02", match: "certainly" }, ["borea-silent"]],
    [{ kinds: ["events"], from: "2024-06" }, []],
  ] as const)("%j", (filter, expected) => {
    expect(ids(filter)).toEqual(expected);
  });

  test("an entry has all that a line needs", () => {
    expect(timeline(small, { kinds: ["proposals"] })[0]).toEqual({
      kind: "proposals",
      id: "truce-offer",
      date: "2024-04-30",
      earliest: "2024-04-30",
      latest: "2024-04-30",
      certain: true,
      actors: ["ines-gray", "alba", "borea"],
      issues: ["truce"],
      title: "Offer of a truce",
      documents: ["wire"],
    });
    const undated = timeline(small, { kinds: ["statements"] })[1];
    expect(undated).toMatchObject({
      date: null,
      earliest: null,
      latest: null,
      certain: false,
      issues: ["truce"],
    });
  });

  test("days are certain only where both bounds are one day and nothing is in doubt", () => {
    const certain = Object.fromEntries(timeline(small).map((entry) => [entry.id, entry.certain]));
    expect(certain).toEqual({
      "spring-meeting": false,
      "truce-offer": true,
      "borea-silent": true,
      "spring-election": false,
      "borea-doubts": false,
      "talks-about-talks": false,
    });
  });

  test("refuses what does not exist", () => {
    expect(() => timeline(small, { kinds: ["actors"] } as never)).toThrow('there is no kind "actors"');
    expect(() => timeline(small, { speakers: ["alba"] } as never)).toThrow(
      'timeline has no option "speakers"',
    );
    expect(() => timeline(small, { about: ["truse"] })).toThrow(
      '"truse" is no id of the dataset. Did you mean "truce"?',
    );
  });

  test("is frozen through and through", () => {
    const entries = timeline(small);
    expect(Object.isFrozen(entries)).toBe(true);
    for (const entry of entries)
      expect([entry, entry.actors, entry.issues, entry.documents].every(Object.isFrozen)).toBe(true);
  });
});

test("a term is about the issues that it means something for", () => {
  const proposals = debate.proposals.map((proposal) => ({
    ...proposal,
    terms: proposal.terms.map(({ about: _, ...term }) => term),
  }));
  const data = { ...debate, proposals };
  expect(timeline(data, { about: ["toll"], kinds: ["proposals"] }).map(({ id }) => id)).toEqual(["plan"]);
  expect(timeline(data, { about: ["bridge"], kinds: ["proposals"] })).toEqual([]);
});
