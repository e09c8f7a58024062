import { describe, expect, test } from "vitest";
import { timeline } from "../../src/query/timeline.ts";
import { debate } from "../fixtures/debate.ts";
import { small } from "../fixtures/small.ts";

const ids = (filter?: Parameters<typeof timeline>[1]) => timeline(small, filter).map((entry) => entry.id);

describe("timeline", () => {
  test("lists all dated kinds in order, and leaves out a statement that made a listed proposal", () => {
    expect(ids()).toEqual([
      "spring-meeting",
      "truce-offer",
      "borea-silent",
      "spring-election",
      "borea-doubts",
      "talks-about-talks",
    ]);
  });

  test("lists a statement if the proposal that it made is not on the timeline", () => {
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

  test("an entry has the date, the actors, the issues, the title and the documents", () => {
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

  test("an entry is certain only if both its days are known and its date is not qualified", () => {
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

  test("throws for an unknown kind, option or id", () => {
    expect(() => timeline(small, { kinds: ["actors"] } as never)).toThrow('there is no kind "actors"');
    expect(() => timeline(small, { speakers: ["alba"] } as never)).toThrow(
      'timeline has no option "speakers"',
    );
    expect(() => timeline(small, { about: ["truse"] })).toThrow(
      '"truse" is no id of the dataset. Did you mean "truce"?',
    );
  });

  test("the result and everything in it is frozen", () => {
    const entries = timeline(small);
    expect(Object.isFrozen(entries)).toBe(true);
    for (const entry of entries)
      expect([entry, entry.actors, entry.issues, entry.documents].every(Object.isFrozen)).toBe(true);
  });
});

test("a term is about the issues on which it implies a position", () => {
  const proposals = debate.proposals.map((proposal) => ({
    ...proposal,
    terms: proposal.terms.map(({ about: _, ...term }) => term),
  }));
  const data = { ...debate, proposals };
  expect(timeline(data, { about: ["toll"], kinds: ["proposals"] }).map(({ id }) => id)).toEqual(["plan"]);
  expect(timeline(data, { about: ["bridge"], kinds: ["proposals"] })).toEqual([]);
});
