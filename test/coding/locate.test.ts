import { describe, expect, test } from "vitest";
import { locate } from "../../src/coding/locate.ts";
import { quote } from "../../src/coding/quote.ts";
import { sliceCodePoints } from "../../src/coding/text.ts";
import { cpuMilliseconds } from "../fixtures/cpu-milliseconds.ts";
import { small, texts } from "../fixtures/small.ts";

const text = "🕊 The envoy left. The envoy came back. Aaa.";

/**
 * Returns the rung and the passage that `locate` finds. The rung is the way of comparing with which the words were
 * found.
 */
const found = (source: string, words: string, options = {}) => {
  const { span, rung } = locate(source, words, options);
  return [rung, sliceCodePoints(source, span.start, span.end)];
};

describe("locate", () => {
  test("counts code points, as quote does", () => {
    for (const words of ["🕊", "In Alba", "Borea did not answer.", texts.wire]) {
      expect(quote(small, { document: "wire", ...locate(texts.wire, words).span }, texts)).toBe(words);
    }
    expect(locate(text, "left")).toEqual({ span: { start: 12, end: 16 }, rung: "exact" });
  });

  test("returns the requested occurrence, also of occurrences that overlap", () => {
    expect(locate(text, "envoy", { occurrence: 1 }).span).toEqual({ start: 6, end: 11 });
    expect(locate(text, "envoy", { occurrence: 2 }).span).toEqual({ start: 22, end: 27 });
    expect(locate("aaa", "aa", { occurrence: 2 }).span).toEqual({ start: 1, end: 3 });
  });

  test.each<[string, string, string, string, string]>([
    ["equal words", "The envoy left.", "envoy", "exact", "envoy"],
    ["quotation marks", "He said: «no» and “yes”.", '"no" and "yes"', "typography", "«no» and “yes”"],
    ["two apostrophes as a mark", "He said ''no'' twice.", '"no"', "typography", "''no''"],
    ["an apostrophe", "l’alleanza", "l'alleanza", "typography", "l’alleanza"],
    ["dashes", "NATO–Russia", "NATO-Russia", "typography", "NATO–Russia"],
    ["an ellipsis", "We… wait", "We... wait", "typography", "We… wait"],
    ["a ligature", "an oﬃcial ofﬁce", "official office", "typography", "oﬃcial ofﬁce"],
    ["a line break", "the envoy\n  of Alba", "envoy of Alba", "blanks", "envoy\n  of Alba"],
    ["a narrow space", "10\u202F000 men", "10 000 men", "blanks", "10\u202F000 men"],
    ["a soft hyphen", "the min\u00ADister", "minister", "blanks", "min\u00ADister"],
    ["a zero-width space", "the\u200B envoy", "the envoy", "blanks", "the\u200B envoy"],
    ["a soft hyphen before a mark", "e\u00AD\u0301tat", "e\u0301tat", "blanks", "e\u00AD\u0301tat"],
    ["a soft hyphen between two apostrophes", "said ''no'\u00AD' twice", '"no"', "blanks", "''no'\u00AD'"],
    ["outer blanks of the words", "The envoy left.", "  envoy ", "blanks", "envoy"],
    ["decomposed text", "la citta\u0300 di", "città", "composition", "citta\u0300"],
    ["decomposed words", "la città di", "citta\u0300", "composition", "città"],
    ["marks in another order", "a\u0323\u0302", "a\u0302\u0323", "composition", "a\u0323\u0302"],
    ["Romanian letters", "declaraţia Moşului", "declarația Moșului", "letters", "declaraţia Moşului"],
    ["Romanian letters, decomposed", "s\u0326i", "şi", "letters", "s\u0326i"],
    [
      "several of them at once",
      "„Naţiunile…\nunite”",
      '"Națiunile... unite"',
      "letters",
      "„Naţiunile…\nunite”",
    ],
    ["Chinese", "美国国务卿布林肯表示,会谈", "布林肯表示", "exact", "布林肯表示"],
    ["Japanese with a voiced mark", "か\u3099っこう", "がっこう", "composition", "か\u3099っこう"],
    ["Korean in single letters", "\u1112\u1161\u11AB국", "한국", "composition", "\u1112\u1161\u11AB국"],
    ["Arabic", "قال الوزير إن المفاوضات بدأت", "الوزير", "exact", "الوزير"],
    ["Arabic with vowel signs", "كَتَبَ الوزير", "كَتَبَ", "exact", "كَتَبَ"],
    ["Hebrew after an emoji", "🕊 שלום עולם", "עולם", "exact", "עולם"],
    ["an emoji with joiners", "👩‍👩‍👧 met 👩", "👩‍👩‍👧", "exact", "👩‍👩‍👧"],
  ])("finds %s", (_, source, words, rung, expected) => {
    expect(found(source, words)).toEqual([rung, expected]);
    expect(found(`🇮🇹👍🏽 ${source}`, words).at(0)).toBe(rung);
  });

  test("ignores capital letters only if the option is set", () => {
    expect(() => locate("ΟΔΟΣ in STRASSE", "οδος")).toThrow("do not occur");
    expect(found("ΟΔΟΣ in STRASSE", "οδος", { case: true })).toEqual(["case", "ΟΔΟΣ"]);
    expect(found("ΟΔΟΣ in STRASSE", "straße", { case: true })).toEqual(["case", "STRASSE"]);
    expect(found("İstanbul", "i\u0307stanbul", { case: true })).toEqual(["case", "İstanbul"]);
  });

  test.each<[string, string, string]>([
    ["a part of a letter with its mark", "citta\u0300", "citta"],
    ["one person of a family", "👩‍👩‍👧", "👩"],
    ["an emoji without its skin tone", "👍🏽", "👍"],
    ["a part of a ligature", "oﬃce", "of"],
    ["a corrected spelling", "the minster said", "the minister said"],
    ["more than the text has", "The envoy left", "The envoy left early"],
    ["words in another order", "left the envoy", "the envoy left"],
    ["an accent that the text lacks", "citta", "città"],
    [
      "words that only end alike",
      "The envoy left the room with his aides.",
      "He left the room with his aides.",
    ],
  ])("does not find %s", (_, source, words) => {
    expect(() => locate(source, words)).toThrow("do not occur in the text. Copy them as they are there");
  });

  test("finds the occurrence that follows the prefix and precedes the suffix, apart from blanks and invisible characters", () => {
    const source = "Gray said yes. Ferro said yes,\n and left. Gray said yes again.";
    expect(locate(source, { exact: "said yes", prefix: "Ferro" }).span.start).toBe(21);
    expect(locate(source, { exact: "said yes", suffix: "again" }).span.start).toBe(47);
    expect(locate(source, { exact: "yes", prefix: "Gray said", suffix: "again" }).span.start).toBe(52);
    expect(locate(source, { exact: "Ferro", prefix: "something else" }).span.start).toBe(15);
    expect(() => locate(source, { exact: "said yes", prefix: "Gray" })).toThrow("2 times: 5 to 13");
    const hyphenated = "yes, a\u00ADyes\u200Bb, yes";
    expect(locate(hyphenated, { exact: "yes", prefix: "a", suffix: "b" }).span).toEqual({
      start: 7,
      end: 10,
    });
    expect(() => locate(source, { exact: "said yes", prefix: "Borea" })).toThrow(
      "3 times, never with that prefix and suffix: 5 to 13",
    );
  });

  test("an exact occurrence comes before one that differs", () => {
    expect(locate('“no” and "no"', '"no"')).toEqual({ span: { start: 9, end: 13 }, rung: "exact" });
  });

  // In linear time, texts that are 10 times as long take about 10 times as long. In quadratic time, they would take 100
  // times as long.
  test("takes linear time", () => {
    const locateLong = (times: number) => {
      const long = "a".repeat(30_000 * times);
      expect(() => locate(long, `b${"a".repeat(10_000 * times)}`)).toThrow("do not occur");
      expect(() => locate(`a${"\u0301\u0323".repeat(10_000 * times)}`, "b")).toThrow("do not occur");
      const blanks = `${" ".repeat(20_000 * times)}x`.repeat(2);
      expect(() => locate(blanks, { exact: "x", prefix: "x" })).not.toThrow();
      const occurrence = 20_000 * times;
      const { span } = locate("«".repeat(occurrence), "«", { occurrence });
      expect(span.start).toBe(occurrence - 1);
    };
    const milliseconds = (times: number) => cpuMilliseconds(() => locateLong(times));
    milliseconds(1);
    const short = Math.max(milliseconds(1), milliseconds(1));
    expect(milliseconds(10) / short).toBeLessThan(50);
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
      'occur in the text 2 times: 2 to 11 ("🕊 The envoy left. The envoy cam"); 18 to 27',
    ],
    [
      "an occurrence that does not exist",
      () => locate(text, "left", { occurrence: 2 }),
      "occur in the text once.",
    ],
    ["no words", () => locate(text, ""), 'the words cannot be "".'],
    ["blank words", () => locate(text, " \n"), "the words cannot be"],
    ["no text", () => locate(undefined as never, "left"), "the text cannot be undefined."],
    [
      "a prefix that is not a text",
      () => locate(text, { exact: "a", prefix: 7 as never }),
      "prefix has to be a text",
    ],
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
