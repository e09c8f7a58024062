import { describe, expect, it, test } from "vitest";
import { readDocument } from "../../../src/reader/index.ts";

/** Returns the offices in a text, each as `role: holder (state)`, with a question mark after a likely state. */
function officesIn(language: string, text: string): readonly string[] {
  return readDocument(text, { language }).offices.map(
    ({ role, holder, organization, likelyOrganization }) =>
      `${role}: ${holder?.name} (${organization?.name ?? (likelyOrganization && `${likelyOrganization.name}?`)})`,
  );
}

/** A paragraph about another state, which the offices after it do not belong to. */
const other: Readonly<Record<string, string>> = {
  en: "Italy is calm. Italy waits.\n\n",
  it: "L'Italia tace. L'Italia attende.\n\n",
  ro: "Italia tace. Italia așteaptă.\n\n",
};

describe("the likely state of an office", () => {
  it.each([
    // The sentence names the state before the office.
    [
      "en",
      "Austria has offered its help, Foreign Minister Ada Miro said.",
      "foreign minister: Ada Miro (Austria?)",
    ],
    ["en", "In Vienna, the trade minister, Ada Miro, left.", "trade minister: Ada Miro (Austria?)"],
    ["it", "A Vienna il ministro della Difesa Ada Miro tace.", "defence minister: Ada Miro (Austria?)"],
    ["it", "Da Vienna è partita la viceministra Ada Miro.", "deputy minister: Ada Miro (Austria?)"],
    ["ro", "La Viena, premierul Ada Miro tace.", "prime minister: Ada Miro (Austria?)"],
    ["ro", "Din partea Austriei, ministrul Ada Miro a tăcut.", "minister: Ada Miro (Austria?)"],
    // A delegation and its leader.
    [
      "en",
      "The Austrian delegation, led by Trade Minister Ada Miro, left.",
      "trade minister: Ada Miro (Austria?)",
    ],
    ["it", "La delegazione austriaca, guidata dal ministro Ada Miro, tace.", "minister: Ada Miro (Austria?)"],
    [
      "ro",
      "Delegația austriacă, condusă de premierul Ada Miro, tace.",
      "prime minister: Ada Miro (Austria?)",
    ],
    // An earlier sentence of the paragraph names the state.
    ["en", "Austria disagrees. Foreign Minister Ada Miro left.", "foreign minister: Ada Miro (Austria?)"],
    ["it", "L'Austria non ci sta. È partito il ministro Ada Miro.", "minister: Ada Miro (Austria?)"],
    ["ro", "Austria nu este de acord. Ministrul Ada Miro a plecat.", "minister: Ada Miro (Austria?)"],
    // The place in which the holder speaks.
    ["en", "Foreign Minister Ada Miro told reporters in Vienna.", "foreign minister: Ada Miro (Austria?)"],
    // The spokesperson of a ministry.
    [
      "en",
      "Austria disagrees. A spokesman for the defence ministry, Ion Rusu, left.",
      "spokesperson: Ion Rusu (Austria?)",
    ],
    [
      "it",
      "Vienna tace. Il portavoce del ministero degli Esteri, Ion Rusu, no.",
      "spokesperson: Ion Rusu (Austria?)",
    ],
    [
      "ro",
      "Austria tace. Purtătorul de cuvânt al ministerului, Ion Rusu, nu.",
      "spokesperson: Ion Rusu (Austria?)",
    ],
  ])("%s: %s", (language, text, office) => {
    expect(officesIn(language, other[language] + text)).toContain(office);
  });

  it.each([
    [
      "the phrase has a state",
      "en",
      "Austria tacked. The Czech foreign minister, Ada Miro, left.",
      "foreign minister: Ada Miro (Czechia)",
    ],
    [
      "no state is mentioned",
      "en",
      "Foreign Minister Ada Miro left.",
      "foreign minister: Ada Miro (undefined)",
    ],
    [
      "others than states have the office",
      "en",
      "Austria disagrees. The spokeswoman, Ada Miro, left.",
      "spokesperson: Ada Miro (undefined)",
    ],
    [
      "two states are equally likely",
      "en",
      "Foreign Minister Ada Miro left for Austria and Spain.",
      "foreign minister: Ada Miro (undefined)",
    ],
  ])("is unknown or given if %s", (_, language, text, office) => {
    expect(officesIn(language, text)).toContain(office);
  });

  test.each([
    [
      "most frequent",
      "Italy waits.\n\nAustria left. Austria came. Austria stayed.\n\nForeign Minister Ada Miro left.",
      "Austria?",
    ],
    ["first", "Italy met Austria.\n\nForeign Minister Ada Miro left.", "Italy?"],
    [
      "in the content",
      "Italy met Austria. Austria left.\n\nForeign Minister Ada Miro said Austria was ready.",
      "Austria?",
    ],
  ])("without other evidence, is the %s one of the text", (_, text, state) => {
    expect(officesIn("en", text)).toEqual([`foreign minister: Ada Miro (${state})`]);
  });

  test("is not a state whose office of this kind another person has", () => {
    const text =
      "The Austrian foreign minister, Ada Miro, left. Italy was silent. Austria was not, said Foreign Minister Ion Rusu.";
    expect(officesIn("en", text)).toEqual([
      "foreign minister: Ada Miro (Austria)",
      "foreign minister: Ion Rusu (Italy?)",
    ]);
  });

  test("differs for two delegations of a sentence", () => {
    const text =
      "Partea austriacă este condusă de ministrul Ada Miro, iar cea cehă de viceministrul Ion Rusu.";
    expect(officesIn("ro", text)).toEqual([
      "diplomacy: undefined (Austria)",
      "minister: Ada Miro (Austria?)",
      "deputy minister: Ion Rusu (Czechia?)",
    ]);
  });
});

describe("the holder of an office after other words", () => {
  it.each([
    ["en", "Austria's envoy to the talks, Gen. Ada Miro, left.", "envoy: Ada Miro (Austria)"],
    ["en", "The Austrian negotiator, Lt. Col. Ion Rusu, left.", "envoy: Ion Rusu (Austria)"],
    ["it", "Il capo negoziatore austriaco, il gen. Ion Rusu, tace.", "envoy: Ion Rusu (Austria)"],
    [
      "it",
      "Il rappresentante permanente dell'Austria presso l'Osce, amb. Ion Rusu, tace.",
      "ambassador: Ion Rusu (Austria)",
    ],
    ["ro", "Negociatorul austriac, gen. Ion Rusu, tace.", "envoy: Ion Rusu (Austria)"],
    ["ro", "Ambasadorul austriac, dl. Ion Rusu, tace.", "ambassador: Ion Rusu (Austria)"],
    // The name begins the main clause.
    ["en", "After a talk with the Austrian envoy to the talks, Ion Rusu left.", "envoy: undefined (Austria)"],
    ["it", "Partito l'inviato austriaco, il gen. Ion Rusu tace.", "envoy: undefined (Austria)"],
  ])("%s: %s", (language, text, office) => {
    expect(officesIn(language, text)).toContain(office);
  });
});
