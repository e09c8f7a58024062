import { expect, test } from "vitest";
import { foldText } from "../../../src/query/words/fold-text.ts";

test.each([
  ["Chișinău", "chisinau"],
  ["Eﬃngham", "effingham"],
  ["Łódź", "lodz"],
  ["Østerbro", "osterbro"],
  ["Đoković", "dokovic"],
  ["Guðrún", "gudrun"],
  ["Għarb", "gharb"],
  ["Aydın", "aydin"],
  ["Máŋggá", "mangga"],
  ["Þórður", "thordur"],
  ["Weiß", "weiss"],
  ["Ærø", "aero"],
  ["Œuvre", "oeuvre"],
  // The English ending 's is removed before a blank or a punctuation mark, but not before a letter or a digit.
  ["Alba’s envoy", "alba envoy"],
  ["Alba’s, Borea´s.", "alba, borea."],
  ["Dong'sheng", "dong'sheng"],
  ["Alba's2", "alba's2"],
  ["‘a’ ʼb` ´c＇", "'a' 'b' 'c'"],
  ["Al\u00adba \u200bCity\ufeff", "alba city"],
])("foldText turns %s into %s", (text, folded) => {
  expect(foldText(text)).toBe(folded);
});
