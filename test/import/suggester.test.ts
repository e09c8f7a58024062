import { expect, test } from "vitest";
import { suggest } from "../../src/errors/suggest.ts";
import { suggester } from "../../src/import/shared/names/suggester.ts";

const candidates = [
  "datePublished",
  "note",
  "oppose",
  "support",
  "Elena Danko",
  "São Tomé",
  "a",
  "abc",
  "İzmir",
];
const values = [
  "date",
  "notes",
  "pos",
  "suport",
  "danko",
  "Sao Tome",
  "b",
  "xbc",
  "izmir",
  "",
  "zzzzzzzzzzzz",
];

test.each(values)("finds for %j the candidates that suggest finds", (value) => {
  expect(suggester(candidates)(value)).toBe(suggest(value, candidates));
});

test("finds what suggest finds for every mistake of one and two letters", () => {
  const find = suggester(candidates);
  const letters = ["", "x", "e", "É"];
  const damaged = candidates.flatMap((text) =>
    [...text].flatMap((_, at) =>
      letters.flatMap((first) =>
        letters.map((second) => text.slice(0, at) + first + text.slice(at + 1, -1) + second),
      ),
    ),
  );
  expect(damaged.length).toBeGreaterThan(800);
  expect(damaged.map(find)).toEqual(damaged.map((text) => suggest(text, candidates)));
});
