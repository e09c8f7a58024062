import { describe, expect, it } from "vitest";
import { fold } from "../../../src/reader/fold.ts";
import { english, italian, type Lexicon, romanian, worldGazetteer } from "../../../src/reader/index.ts";
import { findMentions } from "../../../src/reader/names/find-mentions.ts";
import { knownNames } from "../../../src/reader/names/words/known-names.ts";
import { scan } from "../../../src/reader/scan/scan.ts";

function rolesOf(text: string, lexicon: Lexicon): string[] {
  const folded = fold(text);
  const { roles } = findMentions({
    folded,
    scan: scan(folded, lexicon),
    lexicon,
    gazetteer: worldGazetteer,
    world: knownNames(worldGazetteer.names),
  });
  return roles.map(({ start, end, name, holder }) => {
    const words = folded.nfc.slice(start, end);
    return [words, name, holder?.name].filter((each) => each !== undefined).join(" → ");
  });
}

describe("phrases of offices", () => {
  it.each([
    ["Il ministro degli Esteri russo tace.", "Il ministro degli Esteri russo → Foreign Minister of Russia"],
    ["Il presidente statunitense tace.", "Il presidente statunitense → President of United States"],
    ["Per il portavoce del Cremlino no.", "il portavoce del Cremlino → Spokesperson of Kremlin"],
    [
      "Il segretario di Stato americano tace.",
      "Il segretario di Stato americano → Secretary of State of United States",
    ],
    [
      "Le autorità dell'Ossezia del Sud tacciono.",
      "Le autorità dell'Ossezia del Sud → Authorities of South Ossetia",
    ],
    ["Il governo georgiano tace.", "Il governo georgiano → Government of Georgia"],
    ["Il premier tace.", "Il premier"],
    ["Il ministro della difesa tace.", "Il ministro della difesa"],
  ])("it: %s", (text, expected) => {
    expect(rolesOf(text, italian)).toEqual([expected]);
  });

  it.each([
    ["Ministrul rus de Externe tace.", "Ministrul rus de Externe → Foreign Minister of Russia"],
    ["Liderul de la Kremlin tace.", "Liderul de la Kremlin → Leader of Kremlin"],
    ["Preşedintele României tace.", "Preşedintele României → President of Romania"],
    ["Oficialii americani tac.", "Oficialii americani → Officials of United States"],
    ["Șefa statului tace.", "Șefa statului"],
    [
      "Purtătorul de cuvânt al MAE rus tace.",
      "Purtătorul de cuvânt al MAE rus → Spokesperson of Ministry of Foreign Affairs of Russia",
    ],
    // Ministries of several states have the name `MAE`, so the phrase alone does not show whose office it is.
    ["Purtătorul de cuvânt al MAE tace.", "Purtătorul de cuvânt al MAE"],
    [
      "Ministrul moldovean al Infrastructurii și Dezvoltării Regionale tace.",
      "Ministrul moldovean al Infrastructurii și Dezvoltării Regionale → Infrastructure Minister of Moldova",
    ],
    ["Reprezentantul Kremlinului tace.", "Reprezentantul Kremlinului → Representative of Kremlin"],
  ])("ro: %s", (text, expected) => {
    expect(rolesOf(text, romanian)).toEqual([expected]);
  });

  it.each([
    ["The Russian foreign minister was silent.", "The Russian foreign minister → Foreign Minister of Russia"],
    ["Moldova's prime minister was silent.", "Moldova's prime minister → Prime Minister of Moldova"],
    [
      "A spokesman for the White House left.",
      "A spokesman for the White House → Spokesperson of White House",
    ],
    [
      "A spokeswoman for the Norwegian Foreign Ministry left.",
      "A spokeswoman for the Norwegian Foreign Ministry → Spokesperson of Ministry of Foreign Affairs of Norway",
    ],
    ["The ambassador to the Norwegian government left.", "The ambassador to the Norwegian government"],
    ["The secretary of state was silent.", "The secretary of state"],
  ])("en: %s", (text, expected) => {
    expect(rolesOf(text, english)).toEqual([expected]);
  });

  it("leaves out nouns that mean nobody in particular", () => {
    expect(rolesOf("Il capo e il partito.", italian)).toEqual([]);
  });

  it("gives the person whom the text has named beside the office so far", () => {
    const text =
      "Il ministro russo tace. Il ministro degli Esteri russo Ivan Petrov parla. Il ministro russo torna.";
    expect(rolesOf(text, italian)).toEqual([
      "Il ministro russo → Minister of Russia",
      "Il ministro degli Esteri russo → Foreign Minister of Russia → Ivan Petrov",
      "Il ministro russo → Minister of Russia → Ivan Petrov",
    ]);
  });
});
