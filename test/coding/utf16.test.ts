import { describe, expect, test } from "vitest";
import { locate } from "../../src/coding/locate.ts";
import { fromUtf16, toUtf16 } from "../../src/coding/utf16.ts";

const text = "🕊 Ines 👩‍👩‍👧 שלום 国 e\u0301.";

describe("toUtf16 and fromUtf16", () => {
  test.each(["🕊", "Ines", "👩‍👩‍👧", "שלום", "国", "e\u0301", text])(
    "convert the span of %s both ways",
    (words) => {
      const { span } = locate(text, words);
      const units = toUtf16(text, span);
      expect(text.slice(units.start, units.end)).toBe(words);
      expect(fromUtf16(text, units)).toEqual(span);
    },
  );

  test("convert an empty span and a span of an unpaired surrogate", () => {
    expect(fromUtf16("\uD83Da", { start: 0, end: 1 })).toEqual({ start: 0, end: 1 });
    expect(toUtf16("", { start: 0, end: 0 })).toEqual({ start: 0, end: 0 });
  });

  test.each<[string, () => unknown]>([
    ["a position within a character", () => fromUtf16(text, { start: 1, end: 3 })],
    ["a position after the end", () => toUtf16("ab", { start: 0, end: 3 })],
    ["a span that ends before it begins", () => toUtf16("ab", { start: 2, end: 1 })],
    ["a fraction", () => toUtf16("ab", { start: 0.5, end: 1 })],
    ["no position", () => toUtf16("ab", {} as never)],
  ])("refuse %s", (_, run) => {
    expect(run).toThrow("has no characters from");
  });

  test("refuse a text or a span of the wrong type", () => {
    expect(() => toUtf16(1 as never, { start: 0, end: 1 })).toThrow("has to be a string, not 1");
    expect(() => fromUtf16("a", null as never)).toThrow("has to be { start, end }, not null");
  });
});
