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
    [0, "cow", "339"],
    [1, "cow", "ALB"],
  ] as const;
  expect(withCodes(...codes)).toEqual([]);
});

test("one code names one actor", () => {
  expect(withCodes([0, "wikidata", "Q222"], [1, "wikidata", "Q222"])).toEqual([
    '/actors/1/identifiers/0/identifier actors "borea": identifiers: wikidata "Q222" is the code of "alba" as well. Correct one of the codes, or merge the two actors.',
  ]);
  expect(withCodes([0, "wikidata", "Q222"], [0, "wikidata", "Q222"])).toEqual([
    '/actors/0/identifiers/1/identifier actors "alba": identifiers: wikidata "Q222" is there twice. Take one out.',
  ]);
});
