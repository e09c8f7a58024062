import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { locate } from "../../src/coding/locate.ts";
import { occurrencesOf } from "../../src/coding/locating/occurrences.ts";
import { locateRungs } from "../../src/coding/locating/rungs.ts";
import { SuffixIndex } from "../../src/coding/locating/suffix-index.ts";
import { searchText } from "../../src/coding/locating/text-search.ts";
import { sliceCodePoints } from "../../src/coding/text.ts";
import { fromUtf16, toUtf16 } from "../../src/coding/utf16.ts";
import { anyCharacter } from "../fixtures/any-character.ts";

const character = fc.oneof(
  { weight: 4, arbitrary: fc.constantFrom("a", "b", "s", "t", "e", "A", "I", " ", " ", "\n", ".") },
  {
    weight: 3,
    arbitrary: fc.constantFrom(
      "’",
      "'",
      "“",
      "”",
      '"',
      "«",
      "–",
      "…",
      "ﬁ",
      "\u00AD",
      "\u200B",
      "\u00A0",
      "ş",
      "ș",
      "ţ",
    ),
  },
  {
    weight: 2,
    arbitrary: fc.constantFrom(
      "é",
      "e\u0301",
      "\u0327",
      "🕊",
      "👩‍👩‍👧",
      "👍🏽",
      "国",
      "한",
      "\u1112\u1161\u11AB",
      "ق",
      "ß",
      "ς",
    ),
  },
  { weight: 1, arbitrary: fc.string({ unit: anyCharacter, maxLength: 2 }) },
);
const text = fc.array(character, { minLength: 1, maxLength: 40 }).map((parts) => parts.join(""));

/**
 * Functions that change the encoding of a text, as word processors or language models do. The letters stay the same.
 */
const encodings: readonly ((words: string) => string)[] = [
  (words) => words,
  (words) => words.normalize("NFD"),
  (words) => words.normalize("NFC"),
  (words) => words.replace(/[“”«]/g, '"').replaceAll("’", "'"),
  (words) => words.replaceAll("ﬁ", "fi").replaceAll("…", "...").replaceAll("–", "-"),
  (words) => words.replace(/[ \n\u00A0]+/g, " "),
  (words) => words.replaceAll("\u00AD", "").replaceAll("\u200B", ""),
  (words) => words.replaceAll("ş", "ș").replaceAll("ţ", "ț"),
];

/** Returns what a function returns, or undefined if it throws. */
function attempt<T>(run: () => T): T | undefined {
  try {
    return run();
  } catch {
    return undefined;
  }
}

describe("locate, on generated texts", () => {
  test("finds a text in itself, however it is encoded", () => {
    fc.assert(
      fc.property(text, fc.constantFrom(...encodings), (source, encode) => {
        const words = encode(source);
        fc.pre(words.replace(/[\s\u00AD\u200B\u2060\uFEFF]/g, "") !== "" && !/\p{Surrogate}/u.test(source));
        const { span } = locate(source, words, { occurrence: 1 });
        const found = sliceCodePoints(source, span.start, span.end);
        const plain = (value: string) => value.replace(/[\s\u00AD\u200B\u2060\uFEFF]/g, "");
        expect(plain(found)).toBe(plain(source));
      }),
      { numRuns: 500 },
    );
  });

  test("finds spans within the text that can be quoted and converted, at every rung", () => {
    fc.assert(
      fc.property(text, text, fc.boolean(), (source, words, ignoreCase) => {
        const found = attempt(() => locate(source, words, { occurrence: 1, case: ignoreCase }));
        if (found === undefined) return;
        const { span, rung } = found;
        expect(locateRungs).toContain(rung);
        expect(span.start).toBeGreaterThanOrEqual(0);
        expect(span.end).toBeGreaterThan(span.start);
        expect(span.end).toBeLessThanOrEqual([...source].length);
        expect(fromUtf16(source, toUtf16(source, span))).toEqual(span);
        if (rung === "exact") expect(sliceCodePoints(source, span.start, span.end)).toBe(words);
      }),
      { numRuns: 500 },
    );
  });
});

describe("many searches of one text", () => {
  const repetitive = fc.oneof(
    text,
    fc.string({ unit: fc.constantFrom("a", "b", " ", "e\u0301"), minLength: 1, maxLength: 60 }),
  );

  test("an index finds the same occurrences as a search of the text", () => {
    const letters = fc.string({ unit: fc.constantFrom("a", "b", "\u{1F54A}"), maxLength: 40 });
    fc.assert(
      fc.property(
        fc.oneof(letters, text),
        fc.array(fc.oneof(letters, text), { maxLength: 8 }),
        (source, list) => {
          const index = new SuffixIndex(source);
          const parts = list.map((_, i) => source.slice(i, 2 * i + 1));
          for (const words of [...list, ...parts, "", source])
            expect(index.occurrencesOf(words)).toEqual(occurrencesOf(words, source));
        },
      ),
      { numRuns: 500 },
    );
  });

  test("give the same results as searches one by one", () => {
    fc.assert(
      fc.property(repetitive, fc.constantFrom(...encodings), fc.boolean(), (source, encode, ignoreCase) => {
        const shared = searchText(source);
        const characters = [...source];
        const between = (start: number, end: number) => encode(characters.slice(start, end).join(""));
        for (let start = 0; start < characters.length; start++) {
          for (let end = start + 1; end <= Math.min(characters.length, start + 6); end++) {
            const exact = between(start, end);
            const prefix = between(Math.max(0, start - 1), start);
            const suffix = between(end, end + 2);
            for (const words of [
              { exact },
              { exact, prefix },
              { exact, prefix, suffix },
              { exact, suffix },
            ]) {
              const options = { case: ignoreCase };
              expect(shared.find(words, options)).toEqual(searchText(source).find(words, options));
            }
          }
        }
      }),
      { numRuns: 25 },
    );
  });

  test("find the occurrences that follow the prefix and precede the suffix, in order", () => {
    const letters = fc.string({ unit: fc.constantFrom("a", "b"), minLength: 1, maxLength: 60 });
    const part = fc.string({ unit: fc.constantFrom("a", "b"), maxLength: 3 });
    fc.assert(
      fc.property(letters, fc.array(fc.tuple(part, part, part), { maxLength: 20 }), (source, list) => {
        const { find } = searchText(source);
        for (const [prefix, exact, suffix] of list) {
          const all = occurrencesOf(exact, source).map((start) => ({ start, end: start + exact.length }));
          const fitting = all.filter(
            ({ start, end }) =>
              source.slice(0, start).endsWith(prefix) && source.slice(end).startsWith(suffix),
          );
          const expected = all.length > 1 && fitting.length > 0 ? fitting : all;
          expect(find({ exact, prefix, suffix }).spans).toEqual(expected);
        }
      }),
      { numRuns: 300 },
    );
  });
});
