import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { locate } from "../../src/coding/locate.ts";
import { locateRungs } from "../../src/coding/locating/rungs.ts";
import { sliceCodePoints } from "../../src/coding/text.ts";
import { fromUtf16, toUtf16 } from "../../src/coding/utf16.ts";

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
  { weight: 1, arbitrary: fc.string({ unit: "binary", maxLength: 2 }) },
);
const text = fc.array(character, { minLength: 1, maxLength: 40 }).map((parts) => parts.join(""));

/** Changes of the encoding of characters, such as word processors and models make. They change no letter. */
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
