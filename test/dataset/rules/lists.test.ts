import { expect, test } from "vitest";
import { type Loose, problemsAfter } from "./problems-after.ts";

test.each<[string, (copy: Loose) => void, string]>([
  ["addressees", (c) => c.statements[0].addressees.push("borea"), "/statements/0/addressees/1"],
  ["proposers", (c) => c.proposals[0].proposers.push("ines-gray"), "/proposals/0/proposers/1"],
  [
    "terms of a response",
    (c) => c.proposals[0].responses[0].terms.push("weapons-rest"),
    "/proposals/0/responses/0/terms/1",
  ],
  ["subjects of a term", (c) => c.proposals[0].terms[0].about.push("truce"), "/proposals/0/terms/0/about/1"],
  [
    "intermediate sources",
    (c) => c.statements[1].sources[0].via.push("daily"),
    "/statements/1/sources/0/via/1",
  ],
  ["operators", (c) => c.bases[0].operators.push("alba"), "/bases/0/operators/1"],
  ["participants", (c) => c.meetings[0].participants.push({ actor: "borea" }), "/meetings/0/participants/2"],
])("a list names nothing twice: %s", (_, change, path) => {
  const [found, ...others] = problemsAfter(change);
  expect(found).toMatch(new RegExp(`^${path} .* has "[a-z-]+" twice\\. Take one out\\.$`));
  expect(others).toEqual([]);
});

test("the message names the list and the id", () => {
  expect(problemsAfter((c) => c.meetings[0].participants.push({ actor: "borea" }))).toEqual([
    '/meetings/0/participants/2 meetings "spring-meeting": participants has "borea" twice. Take one out.',
  ]);
});

test("a person can take part in a meeting for two principals", () => {
  expect(
    problemsAfter((c) => c.meetings[0].participants.push({ actor: "ines-gray", onBehalfOf: "borea" })),
  ).toEqual([]);
});

test("a proposal needs a proposer, and a response to terms a term", () => {
  expect(
    problemsAfter((c) => {
      c.proposals[0].proposers = [];
      c.proposals[0].responses[0].terms = [];
    }),
  ).toEqual([
    '/proposals/0/proposers proposals "truce-offer": proposers is empty. Name one.',
    '/proposals/0/responses/0/terms responses "borea-silent": terms is empty. Leave it out, or name one.',
  ]);
});
