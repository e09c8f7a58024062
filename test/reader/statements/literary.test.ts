import { describe, expect, test } from "vitest";
import { readDocument } from "../../../src/reader/index.ts";

/** Returns the speaker and the words of each statement of a text. */
function readStatements(language: string, text: string): readonly string[] {
  const letters = [...text];
  return readDocument(text, { language, published: "2023-05-10" }).statements.map(
    ({ speaker, start, end }) => `${speaker?.name}: ${letters.slice(start, end).join("")}`,
  );
}

describe("the subject after its verb", () => {
  test.each([
    ["Annunciò Oleh Danko: il ponte è chiuso.", "Oleh Danko: il ponte è chiuso"],
    ["Spiegò Oleh Danko come il ponte fosse ormai chiuso.", "Oleh Danko: il ponte fosse ormai chiuso"],
    [
      "Disse allora il vecchio ministro Livio Orsini, che da anni serviva la repubblica, che il ponte era chiuso.",
      "Livio Orsini: il ponte era chiuso",
    ],
  ])("%s", (text, expected) => {
    expect(readStatements("it", text)).toEqual([expected]);
  });

  test("is none if the cleft sentence is negated", () => {
    expect(
      readStatements("it", "Non è stato il ministro Livio Orsini a dire che il ponte è chiuso."),
    ).toEqual([]);
  });
});

test("a relative clause in an apposition does not end the subject", () => {
  const text =
    "Livio Orsini, ministro della repubblica dal giorno in cui cadde il governo, negò di avere firmato.";
  expect(readStatements("it", text)).toEqual(["Livio Orsini: avere firmato"]);
});

test("the subject before a colon speaks in the parenthesis after it", () => {
  const text = "Il ministro Livio Orsini scosse il capo: il ponte, disse, era chiuso.";
  expect(readStatements("it", text)).toEqual(["Livio Orsini: il ponte, disse, era chiuso"]);
});

describe("an indirect question is reported with its first word and shows no act", () => {
  test.each([
    ["it", "Chiese l'ambasciatore Oleh Danko quando sarebbe finita.", "quando sarebbe finita"],
    [
      "it",
      "L'ambasciatore Oleh Danko volle sapere perché la nave era partita.",
      "perché la nave era partita",
    ],
    ["it", "L'ambasciatore Oleh Danko si chiese chi avesse firmato.", "chi avesse firmato"],
    ["ro", "Ministrul Oleh Danko a întrebat de ce podul e închis.", "de ce podul e închis"],
    ["en", "Minister Oleh Danko asked why the bridge was closed.", "why the bridge was closed"],
    ["en", "Minister Oleh Danko wanted to know when it ends.", "when it ends"],
  ])("%s: %s", (language, text, question) => {
    expect(readStatements(language, text)).toEqual([`Oleh Danko: ${question}`]);
    expect(readDocument(text, { language }).statements[0]?.act).toBeUndefined();
  });

  test("unless nobody in particular asks", () => {
    const text = "A chi gli chiedeva come stava, il ministro Oleh Danko rispose: «Bene».";
    expect(readStatements("it", text)).toEqual([]);
  });

  test("unless it asks for what somebody said", () => {
    const text = "Minister Oleh Danko asked who had said that the bridge was closed.";
    expect(readStatements("en", text)).toEqual([]);
  });
});
