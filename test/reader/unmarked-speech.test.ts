import { describe, expect, test } from "vitest";
import { draftsOf, readDocument } from "../../src/reader/index.ts";

const quoted = "„Podul este închis de luni”, a declarat ministrul rus Livio Orsini.";

/** Returns the statements that continue a quotation without quotation marks, each as `speaker: words`. */
function unmarked(text: string): readonly string[] {
  const { statements } = readDocument(text, { language: "ro", published: "2023-05-10" });
  return statements.flatMap(({ rule, speaker, start, end }) =>
    rule === "unmarked" ? [`${speaker?.name}: ${text.slice(start, end)}`] : [],
  );
}

describe("a sentence in the first person continues the quotation before it", () => {
  test.each<[text: string, words: readonly string[]]>([
    [`${quoted} Nu avem altă soluție.`, ["Nu avem altă soluție"]],
    [`${quoted}\n\nAșteptăm un răspuns de la Alba.`, ["Așteptăm un răspuns de la Alba"]],
    [
      `${quoted}\n\nEste un pod vechi, are o fundație slabă și cred că trebuie închis.`,
      ["Este un pod vechi, are o fundație slabă și cred că trebuie închis"],
    ],
    ["Ministrul rus Livio Orsini a spus: „Podul este închis.”\n\nNe-am săturat.", ["Ne-am săturat"]],
    // Up to two sentences of others can be between them.
    [`${quoted}\n\nPodul este vechi.\n\nRâul este lat.\n\nEu nu plec.`, ["Eu nu plec"]],
    [`${quoted}\n\nEu nu plec.\n\nVom rămâne aici.`, ["Eu nu plec", "Vom rămâne aici"]],
    // The text has no diacritics.
    [
      "„Podul este inchis”, a declarat ministrul rus Livio Orsini.\n\nAsteptam un raspuns.",
      ["Asteptam un raspuns"],
    ],
  ])("%s", (text, words) => {
    expect(unmarked(text)).toEqual(words.map((each) => `Livio Orsini: ${each}`));
  });

  test("the act is that of the words, in doubt", () => {
    const text = `${quoted}\n\nRespingem planul și nu avem altă soluție.`;
    const { drafts } = draftsOf(readDocument(text, { language: "ro" }));
    const found = drafts.flatMap((draft) =>
      draft.kind === "statements" && draft.by === "reader:unmarked" ? [draft] : [],
    );
    expect(found).toMatchObject([{ act: "reject", speaker: "Livio Orsini" }]);
    const doubtful = found.flatMap(({ doubts = [] }) => doubts.map(({ field }) => field));
    expect(doubtful).toEqual(expect.arrayContaining(["speaker", "act"]));
  });
});

describe("other sentences do not continue a quotation", () => {
  test.each([
    // The third person, or a noun that looks like a verb of the first person.
    `${quoted}\n\nPodul este vechi.`,
    `${quoted}\n\nGuvernul are un program nou pentru port.`,
    // A question or a headline.
    `${quoted}\n\nCe soluție avem?`,
    `${quoted}\n\nCe soluție avem`,
    // A remark to the readers.
    `${quoted}\n\nAmintim că avem un singur pod.`,
    `${quoted}\n\nAșa cum am anunțat, podul este vechi.`,
    `${quoted}\n\nL-am întrebat pe ministru dacă pleacă.`,
    `${quoted}\n\nPuteți să ne urmăriți și pe alte canale.`,
    `${quoted}\n\nLumea în care trăim și pe care o avem este mică.`,
    // Another speaker, or too many sentences of others.
    `${quoted}\n\nPremierul Oleh Danko a spus că avem un pod.`,
    `${quoted}\n\nPremierul Oleh Danko a spus că plouă.\n\nAvem un pod.`,
    `${quoted}\n\nPodul este vechi.\n\nRâul este lat.\n\nApa este rece.\n\nEu nu plec.`,
    // No whole sentence is quoted, or nobody is.
    "Ministrul rus Livio Orsini a numit podul „o rană”.\n\nNu avem altă soluție.",
    "Ministrul rus Livio Orsini a spus că podul este închis.\n\nNu avem altă soluție.",
    "Podul este închis. Nu avem altă soluție.",
  ])("%s", (text) => {
    expect(unmarked(text)).toEqual([]);
  });
});

test("the paragraphs between the opening and the closing mark of a quotation have the speaker of its end", () => {
  const text =
    "„Podul este închis.\n\nRâul este lat.\n\nApa este rece”, a declarat ministrul rus Livio Orsini.";
  const { quotations } = readDocument(text, { language: "ro" });
  expect(quotations.map(({ speaker, start, end }) => [speaker?.name, text.slice(start, end)])).toEqual([
    ["Livio Orsini", "Podul este închis."],
    ["Livio Orsini", "Râul este lat."],
    ["Livio Orsini", "Apa este rece"],
  ]);
});
