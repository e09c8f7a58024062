import { describe, expect, test } from "vitest";
import { searchedWords, wordsOf } from "../../../src/query/words/words-of.ts";

describe("wordsOf", () => {
  test.each<[string, string, readonly string[]]>([
    ["each word once, in lower case and without punctuation", "A truce – a Truce!", ["a", "truce"]],
    ["nothing for a text without a word", " – !", []],
    ["the ending ’s in no word, also within a text", "Alba’s envoy", ["alba", "envoy"]],
    ["an s with a digit after it, which is no ending", "Alba’s2", ["albas2", "alba", "s2"]],
    [
      "a word with an apostrophe whole and in parts",
      "Dong’sheng port",
      ["dongsheng", "dong", "sheng", "port"],
    ],
    ["a long word of a script with blanks whole", "internationalisation", ["internationalisation"]],
    [
      "one word from each letter in a script without blanks",
      "北京大学",
      ["北京大学", "京大学", "大学", "学"],
    ],
    ["both parts of a word of two scripts", "NATO加盟", ["nato", "加盟", "盟"]],
  ])("returns %s", (_, text, words) => {
    expect(wordsOf(text)).toEqual(words);
  });

  test("words of a script without blanks have at most 16 letters", () => {
    expect(wordsOf("国".repeat(18))).toEqual(Array.from({ length: 16 }, (_, i) => "国".repeat(16 - i)));
  });

  test.each(["北京", "ひらがな", "カタカナ", "ไทย", "ລາວ", "ខ្មែរ", "မြန်မာ"])(
    "in %s, a word begins at each letter",
    (text) => {
      const [whole = "", ...others] = wordsOf(text);
      expect(others).toEqual([...whole].slice(1).map((_, i) => [...whole].slice(i + 1).join("")));
      expect(others.length).toBeGreaterThan(0);
    },
  );
});

describe("searchedWords", () => {
  test("a plain word has one spelling, and a word with an apostrophe also has one in parts", () => {
    expect(searchedWords("truce O’Brien")).toEqual([[["truce"]], [["obrien"], ["o", "brien"]]]);
    expect(searchedWords(" – !")).toEqual([]);
  });

  test("a word of a script without blanks is searched for in pieces of at most 16 letters", () => {
    expect(searchedWords("国".repeat(20))).toEqual([[["国".repeat(16), "国".repeat(4)]]]);
    expect(searchedWords("国".repeat(40))).toEqual([[["国".repeat(16), "国".repeat(16), "国".repeat(8)]]]);
    expect(searchedWords("NATO加盟")).toEqual([[["nato", "加盟"]]]);
  });
});
