import { describe, expect, test } from "vitest";
import { locate } from "../../src/coding/locate.ts";
import { quote } from "../../src/coding/quote.ts";
import { small, texts } from "../fixtures/small.ts";

const text = "🕊 The envoy left. The envoy came back. Aaa.";

describe("locate", () => {
  test("counts code points, as quote does", () => {
    for (const words of ["🕊", "In Alba", "Borea did not answer.", texts.wire]) {
      expect(quote(small, { document: "wire", ...locate(texts.wire, words) }, texts)).toBe(words);
    }
    expect(locate(text, "left")).toEqual({ start: 12, end: 16 });
  });

  test("returns the requested occurrence, also of occurrences that overlap", () => {
    expect(locate(text, "envoy", { occurrence: 1 })).toEqual({ start: 6, end: 11 });
    expect(locate(text, "envoy", { occurrence: 2 })).toEqual({ start: 22, end: 27 });
    expect(locate("aaa", "aa", { occurrence: 2 })).toEqual({ start: 1, end: 3 });
  });

  test.each<[string, () => unknown, string]>([
    [
      "words that do not occur",
      () => locate(text, "ambassador"),
      'the words "ambassador" do not occur in the text. Copy them',
    ],
    [
      "words that occur several times",
      () => locate(text, "The envoy"),
      "occur in the text 2 times. Choose one: { occurrence: 1 } to 2.",
    ],
    [
      "an occurrence that does not exist",
      () => locate(text, "left", { occurrence: 2 }),
      "occur in the text once.",
    ],
    ["no words", () => locate(text, ""), 'the words cannot be "".'],
    ["no text", () => locate(undefined as never, "left"), "the text cannot be undefined."],
    [
      "an unknown option",
      () => locate(text, "left", { occurence: 1 } as never),
      'Did you mean "occurrence"?',
    ],
    ["occurrence 0", () => locate(text, "left", { occurrence: 0 }), "whole number of 1 or more, not 0."],
  ])("refuses %s", (_, run, message) => {
    expect(run).toThrow(message);
  });
});
