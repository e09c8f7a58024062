import { expect, test } from "vitest";
import { problemsAfter } from "./problems-after.ts";

const withCodes = (...codes: readonly (readonly [actor: number, scheme: string, identifier: string])[]) =>
  problemsAfter((c) => {
    for (const [actor, scheme, identifier] of codes) {
      c.actors[actor].identifiers ??= [];
      c.actors[actor].identifiers.push({ scheme, identifier });
    }
  });

test.each([
  ["wikidata", "Q-1x"],
  ["wikidata", "q222"],
  ["wikidata", "Q0"],
  ["iso3166-1-alpha-3", "albania"],
  ["iso3166-1-alpha-3", "AL"],
  ["cow", "albania"],
  ["cow", "1000"],
  ["iso3166-1-alpha-3", "xALB"],
  ["iso3166-1-alpha-3", "ALBx"],
  ["iso3166-1-alpha-2", "xAL"],
  ["iso3166-1-alpha-2", "ALx"],
  ["iso3166-1-alpha-2", "ALB"],
  ["iso3166-1-alpha-2", "al"],
  ["iso3166-1-numeric", "x008"],
  ["iso3166-1-numeric", "008x"],
  ["iso3166-1-numeric", "8"],
  ["iso3166-1-numeric", "abc"],
  ["wikidata", "xQ222"],
  ["wikidata", "Q222x"],
  ["cow", "x339"],
  ["cow", "339x"],
  ["gwno", "0339"],
  ["gwno", "x339"],
  ["gwno", "339x"],
  ["gwno", "3390"],
  ["popolo", "a b"],
  ["popolo", " a"],
  ["popolo", "a "],
  ["dna", "x17"],
  ["dna", "17x"],
  ["doi", "x10.1000/182"],
  ["doi", "10.1000/182 x"],
  ["doi", "10.100/182"],
  ["doi", "10.1000/"],
])("%s: %s is no code", (scheme, identifier) => {
  const [found, ...others] = withCodes([0, scheme, identifier]);
  expect(found).toContain(
    `/actors/0/identifiers/0/identifier actors "alba": identifiers: "${identifier}" is no code of ${scheme}. Write`,
  );
  expect(others).toEqual([]);
});

test("codes of the right form are accepted", () => {
  const codes = [
    [0, "wikidata", "Q222"],
    [0, "iso3166-1-alpha-3", "ALB"],
    [0, "iso3166-1-alpha-2", "AL"],
    [0, "iso3166-1-numeric", "008"],
    [0, "cow", "339"],
    [1, "cow", "ALB"],
    [0, "gwno", "339"],
    [1, "gwno", "9"],
    [0, "popolo", "org/17"],
    [0, "dna", "17"],
    [1, "dna", "0"],
    [0, "doi", "10.1000/182"],
    [1, "doi", "10.123456789/a.b"],
    [0, "wikidata", "Q7"],
    [0, "cow", "2"],
  ] as const;
  expect(withCodes(...codes)).toEqual([]);
});

test.each([
  ["iso3166-1-alpha-3", 'Write three capital letters: "ALB".'],
  ["iso3166-1-alpha-2", 'Write two capital letters: "AL".'],
  ["iso3166-1-numeric", 'Write three digits: "008".'],
  ["wikidata", 'Write Q and a number: "Q222".'],
  ["cow", 'Write the number of the state or its three capital letters: "339" or "ALB".'],
  ["gwno", 'Write the number of the state: "339".'],
  ["popolo", "Write the id without blanks."],
  ["dna", 'Write the number of the entity: "17".'],
  ["doi", 'Write the identifier without an address: "10.1000/182".'],
])("the message about a code of %s ends with the cure: %s", (scheme, cure) => {
  expect(withCodes([0, scheme, "x y"])).toEqual([
    `/actors/0/identifiers/0/identifier actors "alba": identifiers: "x y" is no code of ${scheme}. ${cure}`,
  ]);
});

test("one code can be of two registers, and of an actor and a document", () => {
  expect(withCodes([0, "wikidata", "Q222"], [1, "dbpedia", "Q222"])).toEqual([]);
});

test("one code names one actor", () => {
  expect(withCodes([0, "wikidata", "Q222"], [1, "wikidata", "Q222"])).toEqual([
    '/actors/1/identifiers/0/identifier actors "borea": identifiers: wikidata "Q222" is the code of "alba" as well. Correct one of the codes, or merge the two actors.',
  ]);
  expect(withCodes([0, "wikidata", "Q222"], [0, "wikidata", "Q222"])).toEqual([
    '/actors/0/identifiers/1/identifier actors "alba": identifiers: wikidata "Q222" is there twice. Take one out.',
  ]);
});
