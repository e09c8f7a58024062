import { describe, expect, test } from "vitest";
import { type Loose, problemsAfter } from "./problems-after.ts";

test("a conditional position has a condition", () => {
  expect(problemsAfter((c) => delete c.statements[1].positions[0].condition)).toEqual([
    '/statements/1/positions/0 statements "borea-doubts": the conditional position on "truce" has no condition. State in your own words what it depends on.',
  ]);
});

test("a statement has one position on an issue, and each further one is reported", () => {
  const problems = problemsAfter((c) => {
    c.statements[0].positions.push(
      { on: "peace", stance: "support" },
      { on: "truce", stance: "oppose" },
      { on: "truce", stance: "support" },
    );
  });
  expect(problems).toEqual(
    [2, 3].map(
      (i) =>
        `/statements/0/positions/${i}/on statements "gray-offers-truce": there are two positions on "truce". Keep one; "unclear" is for a statement that contradicts itself.`,
    ),
  );
});

test("positions of the wrong shape are not compared", () => {
  const paths = problemsAfter((c) => {
    c.statements[0].positions = [null, null, { on: 5, stance: "support" }, { on: 5, stance: "support" }];
  }).map((problem) => problem.split(" ")[0]);
  expect(paths).toEqual([0, 1, "2/on", "3/on"].map((path) => `/statements/0/positions/${path}`));
});

test("the speaker is not a joint speaker", () => {
  expect(
    problemsAfter((c) => {
      c.statements[0].jointlyWith = ["borea", "ines-gray"];
    }),
  ).toEqual([
    '/statements/0/jointlyWith/1 statements "gray-offers-truce": "ines-gray" is the speaker and in jointlyWith. Take it out of jointlyWith, which has only the other speakers.',
  ]);
  expect(
    problemsAfter((c) => {
      c.statements[0].jointlyWith = ["ines-gray"];
    }),
  ).toHaveLength(1);
});

describe("a response", () => {
  const withResponse = (fields: object, proposal: object = {}) =>
    problemsAfter((c) => {
      Object.assign(c.proposals[0], proposal);
      Object.assign(c.proposals[0].responses[0], fields);
    });
  const start = '/proposals/0/responses/0/by responses "borea-silent":';

  test("is by an addressee, or on behalf of one", () => {
    expect(withResponse({ by: "alba" })).toEqual([
      `${start} "alba" is not an addressee of "truce-offer". Add it to the addressees, or code a statement: only an addressee can respond to a proposal.`,
    ]);
    expect(withResponse({ by: "daily", onBehalfOf: "borea" })).toEqual([]);
    expect(withResponse({ by: "borea" }, { addressees: ["alba", "borea"] })).toEqual([]);
  });

  test("can be by anybody if the proposal has no addressees", () => {
    expect(withResponse({ by: "alba" }, { addressees: [] })).toEqual([]);
  });

  test("is one problem if its actor or the addressee is misspelt", () => {
    expect(withResponse({ by: "boreas" })).toHaveLength(1);
    expect(withResponse({}, { addressees: ["boreas"] })).toEqual([
      '/proposals/0/addressees/0 proposals "truce-offer": addressees: "boreas" is no id of actors. Did you mean "borea"?',
    ]);
  });

  test("names terms of its own proposal", () => {
    const problems = problemsAfter((c) => {
      const [offer] = c.proposals;
      const term = { ...offer.terms[0], id: "valley-empty" };
      const response = {
        ...offer.responses[0],
        id: "second-silence",
        terms: ["valley-empty", "weapons-rest"],
      };
      const second = { ...term, id: "valley-shared" };
      c.proposals.push({ ...offer, id: "second-offer", terms: [term, second], responses: [response] });
    });
    expect(problems).toEqual([
      '/proposals/1/responses/0/terms/1 responses "second-silence": "weapons-rest" is not a term of the proposal "second-offer". Its terms are "valley-empty", "valley-shared".',
    ]);
  });

  test("names no terms if its proposal has none", () => {
    const problems = problemsAfter((c) => {
      const [offer] = c.proposals;
      c.proposals.push({
        ...offer,
        id: "bare",
        terms: [],
        responses: [{ ...offer.responses[0], id: "second" }],
      });
    });
    expect(problems).toEqual([
      '/proposals/1/responses/0/terms/0 responses "second": "weapons-rest" is not a term of the proposal "bare". It has none.',
    ]);
  });

  test("is one problem if it names an unknown term", () => {
    expect(withResponse({ terms: ["weapon-rest"] })).toEqual([
      '/proposals/0/responses/0/terms/0 responses "borea-silent": terms: "weapon-rest" is no id of terms. Did you mean "weapons-rest"?',
    ]);
  });
});

describe("a place", () => {
  const at = (coordinates: unknown) =>
    problemsAfter((c: Loose) => {
      c.meetings[0].place.coordinates = coordinates;
    });

  test.each([[[180, 90]], [[-180, -90]], [[0, 0]]])("can be at %j", (coordinates) => {
    expect(at(coordinates)).toEqual([]);
  });

  test.each([[[180.1, 0]], [[-180.1, 0]], [[0, 90.1]], [[0, -90.1]]])("cannot be at %j", (coordinates) => {
    expect(at(coordinates)).toEqual([
      `/meetings/0/place/coordinates meetings "spring-meeting": there is no place at ${coordinates.join(", ")}. Write the longitude first.`,
    ]);
  });

  test("whose coordinates are not numbers is one problem", () => {
    expect(at(["200", 0])).toHaveLength(1);
    expect(at([200, "0"])).toHaveLength(1);
  });
});
