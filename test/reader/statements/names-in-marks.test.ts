import { describe, expect, it } from "vitest";
import { readDocument } from "../../../src/reader/index.ts";

/** Returns the words in quotation marks that the reader takes for spoken words. */
function spokenIn(language: string, text: string): readonly string[] {
  const characters = [...text];
  return readDocument(text, { language }).quotations.map(({ start, end }) =>
    characters.slice(start, end).join(""),
  );
}

describe("words in quotation marks are the name of the noun before them", () => {
  it.each([
    ["it", 'Orsini, che guida il movimento "Alba libera", ha chiesto colloqui.'],
    ["it", 'Dopo l\'incidente al gasdotto "Amber", Orsini ha chiesto una riunione.'],
    ["it", 'Orsini ha chiesto la chiusura del gasdotto "Amber", fermo da marzo.'],
    ["ro", "Orsini, care conduce mișcarea „Alba liberă”, a cerut discuții."],
    ["ro", "Orsini a cerut închiderea gazoductului „Amber”, oprit din martie."],
    ["ro", "Orsini a publicat „Cartea albă”, un raport vechi."],
    ["ro", "Guvernul a criticat „Pactul nou” din martie."],
    ["en", 'After the incident at the pipeline "Amber", Orsini called for a meeting.'],
  ])("%s: %s", (language, text) => {
    expect(spokenIn(language, text)).toEqual([]);
  });
});

describe("a few words in quotation marks are a term if no word of speaking is in the sentence", () => {
  it.each([
    ["en", 'Russia relies on "deep background" sources.'],
    ["en", 'Russia has become "ghost towns" by now.'],
    ["it", "La Russia ha pagato con la “carta verde” di un amico."],
    ["it", "La Russia è stata “regina assoluta” in Europa."],
    ["ro", "Rusia este „vocea podarilor” în comisie."],
    ["ro", "Rusia, numită adesea „țara de fier”, a plecat."],
  ])("%s: %s", (language, text) => {
    expect(spokenIn(language, text)).toEqual([]);
  });

  it.each([
    ["ro", "Rusia vrea „măsuri reale” acum.", ["măsuri reale"]],
    ["ro", "Rusia a denumit turnul „clopotul oamenilor sărmani”.", ["clopotul oamenilor sărmani"]],
    ["it", "La Russia alza le spalle: “Vedremo domani”.", ["Vedremo domani"]],
  ])("%s: %s (spoken)", (language, text, quotations) => {
    expect(spokenIn(language, text)).toEqual(quotations);
  });
});

describe("other words in quotation marks after a noun are spoken words", () => {
  it.each([
    ["it", 'Orsini ha definito il piano "assurdo".', ["assurdo"]],
    ["it", 'Orsini ha concluso con un appello: "Andate via".', ["Andate via"]],
    ["it", 'Orsini ha risposto al collega "Questo non succederà mai".', ["Questo non succederà mai"]],
    ["ro", "Orsini a calificat planul „absurd”.", ["absurd"]],
    ["ro", "Orsini a spus răspicat „Rușine!”", ["Rușine!"]],
    ["ro", "Protestatarii au strigat „Nu cedăm podul”.", ["Nu cedăm podul"]],
    ["ro", "Orsini a declarat „Vrem pace”, apoi a plecat.", ["Vrem pace"]],
    ["en", 'Orsini praised the deal as "historic".', ["historic"]],
  ])("%s: %s", (language, text, quotations) => {
    expect(spokenIn(language, text)).toEqual(quotations);
  });
});

it("a name within a quotation is no quotation of its own, and a longer quotation within one is", () => {
  expect(spokenIn("ro", "„Conducta 'Amber' este închisă”, a spus Orsini.")).toEqual([
    "Conducta 'Amber' este închisă",
  ]);
  expect(spokenIn("en", "Orsini said: \"Danko told me 'We will never leave the port' and left.\"")).toEqual([
    "Danko told me 'We will never leave the port' and left.",
    "We will never leave the port",
  ]);
});

it("the demand around a name in quotation marks is read", () => {
  const text = 'Dopo l\'incidente al gasdotto "Amber", Orsini ha chiesto alla Norvegia una riunione.';
  expect(readDocument(text, { language: "it" }).offers).toMatchObject([{ kind: "demand", act: "appeal" }]);
});
