import { describe, expect, test } from "vitest";
import { draftsOf, readDocument } from "../../../src/reader/index.ts";

/**
 * Returns the speakers of the quotations and statements of a text. An unnamed speaker is given by its words in the
 * text.
 */
function speakersOf(language: string, text: string): readonly (string | undefined)[] {
  const { quotations, statements } = readDocument(text, { language, published: "2023-05-10" });
  const letters = [...text];
  return [...quotations, ...statements]
    .sort((a, b) => a.start - b.start)
    .map(({ speaker }) => {
      const span = speaker?.antecedent ?? speaker?.span;
      return speaker?.name ?? (span && letters.slice(span.start, span.end).join(""));
    });
}

/** Returns the speaker of the last quotation or statement of a text. */
const lastSpeaker = (language: string, text: string) => speakersOf(language, text).at(-1);

describe("a noun such as official", () => {
  test.each([
    ["it", "L'ambasciatore Livio Orsini è partito. «Basta», ha detto il diplomatico."],
    ["ro", "Ambasadorul Livio Orsini a plecat. „Ajunge acum”, a spus diplomatul."],
    ["en", "Ambassador Livio Orsini left. “That is enough”, the diplomat said."],
    ["ro", "Şeful misiunii, suedezul Livio Orsini, a ajuns. Potrivit oficialului suedez, podul este închis."],
    [
      "en",
      "They met the US envoy, Livio Orsini. Orsini said it rained. The American diplomat said it snowed.",
    ],
  ])("means the person of the sentence before (%s: %s)", (language, text) => {
    expect(lastSpeaker(language, text)).toBe("Livio Orsini");
  });

  test.each([
    ["it", "L'ambasciatore Livio Orsini è partito. «Basta», ha detto un diplomatico.", "un diplomatico"],
    ["ro", "Ambasadorul Livio Orsini a plecat. „Ajunge acum”, a spus un diplomat.", "un diplomat"],
    ["en", "Ambassador Livio Orsini left. “That is enough”, one diplomat said.", "one diplomat"],
    [
      "en",
      "They met the US envoy, Livio Orsini. Orsini said it rained. The French diplomat said it snowed.",
      "Official of France",
    ],
  ])(
    "means nobody who was named if it is indefinite or of another state (%s: %s)",
    (language, text, words) => {
      expect(lastSpeaker(language, text)).toBe(words);
    },
  );
});

describe("an office without a name", () => {
  test.each([
    [
      "it",
      "Il capo della diplomazia, Livio Orsini, è a Port. Piove. Il ministro ha detto che il ponte è chiuso.",
    ],
    [
      "en",
      "Foreign Minister Livio Orsini and Ion Popa left. It rained. The minister said the bridge was closed.",
    ],
  ])("means a person with this office (%s: %s)", (language, text) => {
    expect(lastSpeaker(language, text)).toBe("Livio Orsini");
  });

  test.each([
    ["it", "Il ministro Livio Orsini è partito. Un ministro ha detto che il ponte è chiuso.", "Un ministro"],
    ["ro", "Ministrul Livio Orsini a plecat. Un ministru a spus că podul este închis.", "Un ministru"],
    ["en", "Minister Livio Orsini left. A minister said that the bridge was closed.", "A minister"],
  ])("means nobody who was named after an indefinite article (%s)", (language, text, words) => {
    expect(lastSpeaker(language, text)).toBe(words);
  });
});

describe("a pronoun", () => {
  test.each([
    [
      "it",
      "La Francia ha protestato. La nota è stata data al ministro Livio Orsini. Egli ha detto che piove.",
    ],
    [
      "ro",
      "Franța a protestat. Anunțul a fost făcut la Port de ministrul Livio Orsini. „Ajunge acum”, a spus acesta.",
    ],
    ["en", "France protested. The note was given to Minister Livio Orsini. He said that it rained."],
  ])("means the only person who was named (%s)", (language, text) => {
    expect(lastSpeaker(language, text)).toBe("Livio Orsini");
  });

  test("means the subject of its paragraph rather than a person who was named after the subject", () => {
    const text = "Minister Livio Orsini spoke. The note was given to Ion Popa. He said that it rained.";
    expect(lastSpeaker("en", text)).toBe("Livio Orsini");
    expect(lastSpeaker("en", text.replace("spoke. ", "spoke.\n\n"))).toBe("Ion Popa");
  });

  test("has the words for a speaker without a name, which a draft gets", () => {
    const text = "A fisherman from the coast said that it rained. He added that the bridge was closed.";
    const { statements } = readDocument(text, { language: "en" });
    expect(statements.map(({ speaker }) => speaker?.antecedent)).toEqual([undefined, { start: 0, end: 11 }]);
    const { drafts } = draftsOf(readDocument(text, { language: "en" }));
    expect(drafts.map((draft) => draft.kind === "statements" && draft.speaker)).toEqual([
      "A fisherman",
      "A fisherman",
    ]);
  });

  test.each([
    ["it", "L'oppositore Livio Orsini chiede che Roma parta. A suo giudizio il ponte è chiuso."],
    ["ro", "Opozantul Livio Orsini cere ca Roma să plece. În opinia sa, podul este închis."],
    ["en", "Opposition leader Livio Orsini urged France to leave. In his view, the bridge is closed."],
  ])("does not mean the addressee of an appeal (%s)", (language, text) => {
    expect(lastSpeaker(language, text)).toBe("Livio Orsini");
  });
});

test.each([
  ["it", "Il ministro Livio Orsini ha detto che piove. Secondo la stessa fonte, il ponte è chiuso."],
  ["ro", "Ministrul Livio Orsini a spus că plouă. Potrivit aceleiași surse, podul este închis."],
  ["en", "Minister Livio Orsini said that it rained. According to the same source, the bridge is closed."],
])("the same source is the last speaker (%s)", (language, text) => {
  expect(lastSpeaker(language, text)).toBe("Livio Orsini");
});
