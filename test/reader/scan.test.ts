import { describe, expect, test } from "vitest";
import { fold } from "../../src/reader/fold.ts";
import { english } from "../../src/reader/lexicon/en/index.ts";
import { italian } from "../../src/reader/lexicon/it/index.ts";
import { romanian } from "../../src/reader/lexicon/ro/index.ts";
import { joinLines } from "../../src/reader/scan/join-lines.ts";
import { scan } from "../../src/reader/scan/scan.ts";

/**
 * Returns the quotations of a text that are not within another quotation. An ellipsis is added to a quotation whose
 * opening or closing mark is missing.
 */
function quotationsOf(text: string): readonly string[] {
  const folded = fold(text);
  return scan(folded, italian)
    .quotations.filter(({ depth }) => depth === 0)
    .map(({ start, end, unbalanced }) => `${folded.nfc.slice(start, end)}${unbalanced ? " …" : ""}`);
}

describe("quotation marks", () => {
  test.each([
    ["«Uno» e “due” e „trei” e \"four\" e ''five''.", "Uno", "due", "trei", "four", "five"],
    ["A «b “c” d» e.", "b “c” d"],
    ['Le shape mischiate: „uno“ ”due” “tre".', "uno", "due", "tre"],
    ["Con spazi ” una via diplomatica “ .", "una via diplomatica"],
    ["Francese « avec des blancs ».", "avec des blancs"],
    ["Moscova: ”va lovi” ținte.", "va lovi"],
    ['Senza spazio."Il primo" disse.', "Il primo"],
    ['Un"avviso" e l\'"altro".', "avviso", "altro"],
    ["L’elisione dell’anno e l'altro degli anni ’90 non sono virgolette."],
    ["‘Un titolo’ e l’elisione.", "Un titolo"],
    ["Alto 5'10\" e 6'2\" senza citazioni."],
    ["Mai chiusa: «questa frase", "questa frase …"],
    ["Vom răspunde”, a spus el.", "Vom răspunde …"],
    ["Incrociate “a «b” c» fine.", "a «b"],
    ['Vuote "" e « » e „”.'],
    ["Uno «a\nDue b» fine.", "a …", "Due b …"],
    ["Uno «a.\nDue.\nTre b» fine.", "a. …", "Due. …", "Tre b …"],
    ["Uno «a.\nDue.\nTre «b» fine.", "a. …", "b"],
    ["Uno «a».\nDue.\nTre b» fine.", "a", "Tre b …"],
    ["Uno «a.\nDue «c».\nTre b» fine.", "a. …", "c", "Tre b …"],
    ["«a.\n2.\n3.\n4.\n5.\n6.\n7.\n8.\nb» fine.", "a. …", "b …"],
    ['"a.\nDue.\nTre b", disse.', "a. …", "Due. …", "Tre b …"],
    ['Tre b," disse.', "Tre b, …"],
    ['Un video di tre b" bello.'],
    [
      '"Il ponte è chiuso.\nIl governo ha cercato a lungo un accordo con la città e con le imprese del porto, ma non lo ha mai trovato."',
      "Il ponte è chiuso. …",
      "Il governo ha cercato a lungo un accordo con la città e con le imprese del porto, ma non lo ha mai trovato. …",
    ],
    ['"Il ponte è chiuso.\nLivio Orsini, ministro."', "Il ponte è chiuso. …"],
    ["„Prima, a spus el. „A doua”, a spus ea.", "Prima, a spus el. …", "A doua"],
    [",,Jos'' și <<unghi>>.", "Jos", "unghi"],
  ])("%s", (text, ...quotations) => {
    expect(quotationsOf(text)).toEqual(quotations);
  });

  test("quotations within others have a depth", () => {
    const { quotations } = scan(fold("A «b “c” d» e."), italian);
    expect(quotations.map(({ depth }) => depth)).toEqual([0, 1]);
  });
});

describe("sentences", () => {
  test.each([
    [
      italian,
      "L'on. Rossi e il sig. Bianchi. Poi J. Kerry.",
      ["L'on. Rossi e il sig. Bianchi.", "Poi J. Kerry."],
    ],
    [italian, "A Kiev.Il presidente parla.", ["A Kiev.", "Il presidente parla."]],
    [italian, "Nel 2014. Il resto.", ["Nel 2014.", "Il resto."]],
    [italian, "1. Il primo punto.", ["1. Il primo punto."]],
    [romanian, "Dl. Popa, art. 5 și nr. 3. Restul.", ["Dl. Popa, art. 5 și nr. 3.", "Restul."]],
    [romanian, "„Nu știm.” A plecat.", ["„Nu știm.”", "A plecat."]],
    [
      english,
      "The U.S. Senate met. Mr. Kerry left at 5.30 p.m.",
      ["The U.S. Senate met.", "Mr. Kerry left at 5.30 p.m."],
    ],
    [english, "Why? He left!", ["Why?", "He left!"]],
  ])("in %o: %s", (lexicon, text, expected) => {
    const folded = fold(text);
    const { sentences } = scan(folded, lexicon);
    expect(sentences.map(({ start, end }) => folded.nfc.slice(start, end))).toEqual(expected);
  });
});

describe("paragraphs", () => {
  const paragraphsOf = (text: string) => {
    const folded = joinLines(fold(text), english);
    return scan(folded, english).paragraphs.map(({ start, end }) => folded.nfc.slice(start, end));
  };

  test("each line is one, with any kind of line break", () => {
    expect(paragraphsOf("A\r\nB\rC\u2028D\n\n  E  \n")).toEqual(["A", "B", "C", "D", "E"]);
  });

  test("a long line that goes on in small letters was wrapped", () => {
    const wrapped = "The foreign minister of Borea said on Tuesday that the\ntalks would resume.";
    expect(paragraphsOf(wrapped)).toEqual([wrapped.replace("\n", " ")]);
    expect(paragraphsOf(wrapped.replace("\n", "\n\n"))).toHaveLength(2);
  });
});

test("a line of any length goes on in the next one if its last word needs more", () => {
  const joined = (text: string) => joinLines(fold(text), english).nfc;
  expect(joined("Danko said that the\nFederation would wait until\nMay.")).not.toContain("\n");
  expect(joined("Danko told\nOrsini that Borea would wait.")).not.toContain("\n");
  expect(joined("On Monday he met with\nBorean envoys.")).not.toContain("\n");
  expect(joined("A\nDanko went.")).toContain("\n");
  expect(joined("Talks difficult, Danko says\nThe minister left.")).toContain("\n");
});
