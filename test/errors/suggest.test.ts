import { describe, expect, test } from "vitest";
import { shown, suggest } from "../../src/errors/suggest.ts";

describe("suggest", () => {
  test("names the nearest candidate and ignores case", () => {
    expect(suggest("Vladimir-Puttin", ["vladimir-putin", "joe-biden"])).toBe(
      'Did you mean "vladimir-putin"?',
    );
  });
  test("names candidates that contain the value if none is near", () => {
    expect(suggest("putin", ["vladimir-putin", "joe-biden"])).toBe('Did you mean "vladimir-putin"?');
  });
  test("prefers a candidate that contains the value to one with two other letters", () => {
    expect(suggest("date", ["id", "title", "datePublished", "datePublishedBasis", "note"])).toBe(
      'Did you mean "datePublished"?',
    );
    expect(suggest("published", ["title", "datePublished"])).toBe('Did you mean "datePublished"?');
    expect(suggest("dates", ["date", "datesOfBirth"])).toBe('Did you mean "date"?');
    expect(suggest("actr", ["act", "actors"])).toBe('Did you mean "act"?');
  });
  test("lists few candidates and counts many", () => {
    expect(suggest("zzzzzzzz", ["alba", "borea"])).toBe('Use one of "alba", "borea".');
    expect(
      suggest(
        "zzzzzzzz",
        Array.from({ length: 30 }, (_, i) => `actor-${i}`),
      ),
    ).toBe('There are 30, such as "actor-0", "actor-1", "actor-2".');
    const many = Array.from({ length: 30 }, (_, i) => `actor-${i}`);
    expect(suggest("zzzzzzzz", many, 'list(dataset, "actors")')).toBe(
      'There are 30; list(dataset, "actors") has them.',
    );
    expect(suggest("anything", [])).toBe("There are none.");
  });
  test("names a candidate that differs in as many letters as are allowed, and none with more", () => {
    expect(suggest("abcdefghi", ["xyzdefghi"])).toBe('Did you mean "xyzdefghi"?');
    expect(suggest("abcdefghi", ["abcdef"])).toBe('Did you mean "abcdef"?');
    expect(suggest("abcdefghi", ["wxyzefghi"])).toBe('Use one of "wxyzefghi".');
  });
  test("lists the candidates for a value that is not a text", () => {
    expect(suggest(7, ["alba"])).toBe('Use one of "alba".');
  });
});

describe("shown", () => {
  test("shortens every value", () => {
    expect(shown("x".repeat(1000))).toHaveLength(59);
    expect([shown("a"), shown(7), shown(7n), shown(null), shown(undefined), shown(true)]).toEqual([
      '"a"',
      "7",
      "7n",
      "null",
      "undefined",
      "true",
    ]);
    expect([shown([1, 2]), shown({}), shown(() => 1), shown(Symbol("x"))]).toEqual([
      "an array of 2",
      "an object",
      "function",
      "symbol",
    ]);
  });
});
