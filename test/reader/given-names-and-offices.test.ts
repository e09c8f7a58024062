import { describe, expect, test } from "vitest";
import { readDrafts } from "../../src/reader/index.ts";

/** Returns the speakers of the drafts of a text, each with its principal and with its office as the text names it. */
function speakersIn(language: string, text: string): readonly (string | undefined)[] {
  const document = {
    title: "A report",
    language,
    datePublished: "2023-04-21",
    datePublishedBasis: "Made up.",
  };
  const { drafts, newActors = [] } = readDrafts(text, { document });
  return drafts.flatMap((draft) => {
    if (draft.kind === "meetings")
      return (draft.participants ?? []).map(({ actor, onBehalfOf }) => `${actor} for ${onBehalfOf}`);
    if (draft.kind !== "statements") return [];
    const roles = newActors.find(({ name }) => name === draft.speaker)?.memberships?.map(({ role }) => role);
    return [`${draft.speaker} for ${draft.onBehalfOf}${roles ? ` as ${roles}` : ""}`];
  });
}

describe("a given name that is also the name of a place", () => {
  test.each([
    [
      "en",
      "The Argentine foreign minister, Santiago Moreli, has rejected the plan.",
      "Santiago Moreli for Argentina as foreign minister",
    ],
    [
      "en",
      "Argentine foreign minister Santiago Moreli rejected the plan.",
      "Santiago Moreli for Argentina as foreign minister",
    ],
    ["en", "Foreign minister Sofia Petrova rejected the proposal.", "Sofia Petrova for undefined"],
    ["en", "The minister Chad Rowley said that talks would resume.", "Chad Rowley for undefined"],
    ["en", "Jordan Barrel rejected the proposal.", "Jordan Barrel for undefined"],
    [
      "en",
      "The envoys heard the words of Georgia Mellor. Mellor said that talks would resume.",
      "Georgia Mellor for undefined",
    ],
    ["it", "Israel Kazan ha respinto la proposta.", "Israel Kazan for undefined"],
    [
      "it",
      "Il ministro degli Esteri cileno, Lima Ortega, ha respinto la proposta.",
      "Lima Ortega for Chile as foreign minister",
    ],
    ["ro", "Sofia Petrova a declarat că discuțiile vor continua.", "Sofia Petrova for undefined"],
    [
      "ro",
      "Ministrul de externe argentinian, Santiago Moreli, a respins propunerea.",
      "Santiago Moreli for Argentina as foreign minister",
    ],
  ])("%s: %s", (language, text, speaker) => {
    expect(speakersIn(language, text)).toEqual([speaker]);
  });

  test.each([
    ["en", "Georgia President Ilia Maro said that talks would resume.", "Ilia Maro for Georgia as president"],
    [
      "en",
      "The president of Georgia Salome Dolidze said that talks would resume.",
      "Salome Dolidze for Georgia as president",
    ],
    ["en", "Israel Rejects Plan", undefined],
    ["en", "Jordan Strikes again in the desert.", undefined],
  ])("is a place in %s: %s", (language, text, speaker) => {
    expect(speakersIn(language, text).filter((each) => !each?.startsWith("Israel"))[0]).toBe(speaker);
  });
});

describe("the principal of", () => {
  test.each([
    [
      "en",
      "Maria Zorina, the Russian Foreign Ministry's spokeswoman, said Russia was ready.",
      "Maria Zorina for Russia as spokesperson",
    ],
    [
      "en",
      "EU foreign policy chief Josip Borel said that it was ready.",
      "Josip Borel for European Union as high representative",
    ],
    ["en", "China's leader Wu Jintao said that it was ready.", "Wu Jintao for China as leader"],
    [
      "en",
      "Poland's deputy foreign minister, Paweł Dembek, said that he was ready.",
      "Paweł Dembek for Poland as deputy foreign minister",
    ],
    [
      "it",
      "Il viceministro degli Esteri polacco Paweł Dembek ha detto che è pronto.",
      "Paweł Dembek for Poland as deputy foreign minister",
    ],
    [
      "it",
      "Mourad Kacem, consigliere del presidente algerino Abdelmadjid Toumi, ha detto che è pronto.",
      "Mourad Kacem for Algeria as adviser",
    ],
    ["it", "Il suo omologo egiziano Sameh Farid ha respinto il piano.", "Sameh Farid for Egypt as official"],
    [
      "ro",
      "Omologul său polonez, Zbigniew Marek, a respins planul.",
      "Zbigniew Marek for Poland as official",
    ],
    [
      "it",
      "Il presidente del Consiglio spagnolo Pedro Salani ha respinto il piano.",
      "Pedro Salani for Spain as prime minister",
    ],
    [
      "it",
      "Il presidente del Consiglio europeo Carlo Salani ha respinto il piano.",
      "Carlo Salani for European Union as president",
    ],
  ])("an office in %s: %s", (language, text, speaker) => {
    expect(speakersIn(language, text)).toEqual([speaker]);
  });

  test("a counterpart has the office of the person before", () => {
    const text =
      "Argentine foreign minister Luis Ortega met his British counterpart, James Mallory, in London on Monday.";
    expect(speakersIn("en", text)).toEqual(["Luis Ortega for Argentina", "James Mallory for United Kingdom"]);
  });

  test("the leader of the opposition of a state is not the state", () => {
    expect(speakersIn("it", "Il capo separatista ucraino Ivan Orlik ha respinto il piano.")).toEqual([
      "Ivan Orlik for undefined",
    ]);
  });
});

describe("an office without a state is a doubt", () => {
  const doubtsIn = (language: string, text: string) =>
    readDrafts(text, {
      document: { title: "A report", language, datePublished: "2023-04-21", datePublishedBasis: "Made up." },
    }).drafts.flatMap((draft) =>
      ("doubts" in draft ? (draft.doubts ?? []) : []).map(({ field, reason }) => `${field}: ${reason}`),
    );

  test.each([
    [
      "it",
      "La presidente del Consiglio Giorgia Salani ha incontrato ieri Olaf Scholz.",
      "participants",
      "Giorgia Salani, prime minister",
    ],
    [
      "it",
      "La presidente del Consiglio Giorgia Salani ha detto che il piano è pronto.",
      "onBehalfOf",
      "the speaker, prime minister",
    ],
    [
      "it",
      "Il presidente del Consiglio di sicurezza ha respinto il piano.",
      "onBehalfOf",
      "the speaker, president",
    ],
    [
      "ro",
      "Bogdan Aurescu s-a întâlnit marți cu omologul său, Zbigniew Marek.",
      "participants",
      "Zbigniew Marek, counterpart",
    ],
  ])("in %s: %s", (language, text, field, office) => {
    expect(doubtsIn(language, text)).toContain(
      `${field}: The text gives the office of ${office}, and not the state or organization.`,
    );
  });
});
