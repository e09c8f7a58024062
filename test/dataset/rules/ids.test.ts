import { expect, test } from "vitest";
import { problemsAfter } from "./problems-after.ts";

const unused = (id: string, fields: object = {}) =>
  problemsAfter((c) => c.bases.push({ ...c.bases[0], id, ...fields }));

test.each(["a", "7", "eastern-summit-2024", "x".repeat(200)])("an id can be %s", (id) => {
  expect(unused(id)).toEqual([]);
});

test.each(["Valley", "valley post", "valley--post", "-valley", "valley-", "", "é", "x".repeat(201)])(
  "an id cannot be %j",
  (id) => {
    expect(unused(id).at(-1)).toMatch(
      /: id is not kebab-case\. Write lowercase letters and digits, with single hyphens between words: "eastern-summit-2024"\.$/,
    );
  },
);

test("an id is taken once, and all further records that have it are reported", () => {
  const problems = problemsAfter((c) => {
    c.bases[0].id = "alba";
    c.events[0].id = "alba";
    c.proposals[0].terms.push({ ...c.proposals[0].terms[0], id: "borea" });
  });
  const taken = (path: string, record: string, first: string) =>
    `${path} ${record}: id is taken by ${first}. Give one of the two records another id; ids are unique across all kinds.`;
  expect(problems).toEqual([
    taken("/proposals/0/terms/1/id", 'terms "borea"', "/actors/1"),
    taken("/bases/0/id", 'bases "alba"', "/actors/0"),
    taken("/events/0/id", 'events "alba"', "/actors/0"),
  ]);
});

test("an id that a later record has as well keeps the kind of the first record", () => {
  const problems = problemsAfter((c) => {
    c.bases[0].id = "alba";
  });
  // All references to "alba" still refer to the actor and not to the base, so there are no further problems.
  expect(problems).toHaveLength(1);
});

test("a term or a response is named by its proposal", () => {
  expect(
    problemsAfter((c) => {
      c.proposals[0].responses[0].id = "weapons-rest";
    })[0],
  ).toBe(
    '/proposals/0/responses/0/id responses "weapons-rest": id is taken by /proposals/0/terms/0. Give one of the two records another id; ids are unique across all kinds.',
  );
});

test("a record without an id is named by its number", () => {
  expect(
    problemsAfter((c) => {
      delete c.bases[0].id;
      c.bases[0].host = "nowhere";
    }),
  ).toEqual([
    "/bases/0/id bases number 0: id is missing; it has to be a text.",
    expect.stringMatching(/^\/bases\/0\/host bases number 0: host: "nowhere" is no id of actors\./),
  ]);
});
