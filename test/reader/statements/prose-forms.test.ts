import { describe, expect, test } from "vitest";
import { readDocument } from "../../../src/reader/index.ts";

/** Returns the speakers and the words of the quotations and statements of a text. */
function saidIn(language: string, text: string): readonly string[] {
  const { quotations, statements } = readDocument(text, { language, published: "2023-05-10" });
  const letters = [...text];
  const wordsAt = (span: { start: number; end: number } | undefined) =>
    letters.slice(span?.start, span?.end ?? 0).join("");
  return [...quotations, ...statements].map(
    (each) => `${each.speaker?.name ?? wordsAt(each.speaker?.span)}: ${wordsAt(each)}`,
  );
}

describe("the speaker is the name in apposition", () => {
  test.each([
    [
      "it",
      "Il mediatore delle Nazioni Unite, il norvegese Aslak Brekke, ha detto che piove.",
      "Aslak Brekke: piove",
    ],
    [
      "en",
      "“It rained,” the chief of staff, Col. Carlos Orsini, told reporters.",
      "Carlos Orsini: It rained,",
    ],
    ["it", "Il leader greco-cipriota Andreas Lazarou ha detto che piove.", "Andreas Lazarou: piove"],
    [
      "it",
      "Secondo il ministro della Difesa, il generale Marco Orsini, il ponte è chiuso.",
      "Marco Orsini: il ponte è chiuso",
    ],
  ])("%s: %s", (language, text, said) => {
    expect(saidIn(language, text)).toEqual([said]);
  });
});

describe("the subject of a clause", () => {
  test.each([
    [
      "it",
      "Dura la reazione del governo russo, che in una nota ha detto che piove.",
      "Government of Russia: piove",
    ],
    [
      "it",
      "Marco Orsini è partito. Nel suo discorso, durato dieci minuti, ha detto che piove.",
      "Marco Orsini: piove",
    ],
    ["it", "Interpellato dalla stampa, Marco Orsini ha detto che piove.", "Marco Orsini: piove"],
    [
      "it",
      "Dal ministero degli Esteri russo si precisa che il ponte è chiuso.",
      "Ministry of Foreign Affairs of Russia: il ponte è chiuso",
    ],
    [
      "it",
      "Marco Orsini è partito. Poi ha ammesso di non conoscere il testo.",
      "Marco Orsini: non conoscere il testo",
    ],
  ])("is not another noun: %s, %s", (language, text, said) => {
    expect(saidIn(language, text)).toEqual([said]);
  });

  test("is not the object after a subject and an adverb between commas", () => {
    expect(saidIn("it", "Il premier Marco Orsini, infatti, ha informato Parigi poche ore prima.")).toEqual(
      [],
    );
  });
});

describe("words of the speaker in the sentence before, after or around the verb", () => {
  test.each([
    [
      "it",
      "“Piove da ieri”. Con queste parole Marco Orsini ha salutato la folla.",
      ["Marco Orsini: Piove da ieri"],
    ],
    ["ro", "„Plouă de ieri”. Cu aceste cuvinte Ion Popa a salutat mulțimea.", ["Ion Popa: Plouă de ieri"]],
    [
      "en",
      "“It has rained.” With these words Mark Orsini greeted the crowd.",
      ["Mark Orsini: It has rained."],
    ],
    [
      "en",
      "The conference, Mark Orsini told the broadcaster, had lost a week.",
      ["Mark Orsini: The conference, Mark Orsini told the broadcaster, had lost a week"],
    ],
    [
      "en",
      "The president would attend the session, the White House confirmed late on Tuesday.",
      ["White House: The president would attend the session"],
    ],
    ["ro", "„Ajunge acum”, i-ar fi spus Ion Popa.", ["Ion Popa: Ajunge acum"]],
    [
      "ro",
      "A vorbit Ion Popa, pentru care soluția este o lege nouă.",
      ["Ion Popa: soluția este o lege nouă"],
    ],
  ])("%s: %s", (language, text, said) => {
    expect(saidIn(language, text)).toEqual(said);
  });

  test("per means an opinion if words in quotation marks follow the name", () => {
    const text = "Per il vicepremier Marco Orsini i carri “non si muovono mai”.";
    expect(saidIn("it", text)).toContain("Marco Orsini: non si muovono mai");
    expect(saidIn("it", "Per il vicepremier Marco Orsini i carri arrivano presto.")).toEqual([]);
  });
});

test("a single word in quotation marks is no quotation if no word of speaking reports it", () => {
  const text = "Danish organisers said it rained and refuse to speak of a “crisis”.";
  expect(readDocument(text, { language: "en" }).quotations).toEqual([]);
  const said = "Danish organisers said it was “over”.";
  expect(readDocument(said, { language: "en" }).quotations).toHaveLength(1);
});
