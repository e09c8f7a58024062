import { describe, expect, test } from "vitest";
import { settleDrafts } from "../../src/coding/index.ts";
import { draftsOf, readDocument } from "../../src/reader/index.ts";
import { draftsIn, fullNames, isMentioned, readingOf } from "./invented-persons.ts";

function drafted(language: string, text: string) {
  return draftsIn(language, text, fullNames).drafts;
}

/**
 * Returns each statement as `speaker act to addressees`, and each proposal as `proposal of proposers to addressees`.
 */
function actsOf(language: string, text: string): readonly string[] {
  return drafted(language, text).flatMap((draft) => {
    if (isMentioned(draft)) return [];
    const to = "addressees" in draft && draft.addressees ? ` to ${draft.addressees}` : "";
    if (draft.kind === "statements") return `${draft.speaker} ${draft.act}${to}`;
    return draft.kind === "proposals" ? `proposal of ${draft.proposers}${to}` : draft.kind;
  });
}

describe("the act of quoted words", () => {
  test.each<[string, string, readonly string[]]>([
    ["it", "«Il ponte va chiuso», ha proposto Orsini.", ["Livia Orsini propose", "proposal of Livia Orsini"]],
    ["it", "Orsini ha chiesto: «Chiudete il ponte».", ["Livia Orsini appeal", "proposal of Livia Orsini"]],
    ["it", "Orsini ha avvertito: «Il ponte non regge».", ["Livia Orsini warn"]],
    ["it", "«Il ponte va chiuso», ha detto Orsini.", ["Livia Orsini assert"]],
    [
      "it",
      "«Il ponte va chiuso», ha proposto Orsini a Danko.",
      ["Livia Orsini propose to Oleh Danko", "proposal of Livia Orsini to Oleh Danko"],
    ],
    [
      "it",
      "«Il ponte – ha chiesto Orsini – va chiuso subito».",
      ["Livia Orsini appeal", "proposal of Livia Orsini"],
    ],
    // The pronoun `Lo` in the next sentence means the quotation, so the verb `ha chiesto` ("asked for") reports it.
    [
      "it",
      "«Il ponte va chiuso». Lo ha chiesto Orsini.",
      ["Livia Orsini appeal", "proposal of Livia Orsini"],
    ],
    [
      "it",
      "Il ponte va chiuso subito, ha proposto Orsini.",
      ["Livia Orsini propose", "proposal of Livia Orsini"],
    ],
    ["ro", "„Podul trebuie închis”, a propus Orsini.", ["Livia Orsini propose", "proposal of Livia Orsini"]],
    ["ro", "„Podul nu rezistă”, a avertizat Orsini.", ["Livia Orsini warn"]],
    [
      "ro",
      "„Podul trebuie închis”, i-a cerut Orsini lui Danko.",
      ["Livia Orsini appeal to Oleh Danko", "proposal of Livia Orsini to Oleh Danko"],
    ],
    ["en", "“The bridge does not hold,” Orsini warned.", ["Livia Orsini warn"]],
    ["en", "“The bridge must close,” demanded Orsini.", ["Livia Orsini demand", "proposal of Livia Orsini"]],
  ])("%s: %s", (language, text, expected) => {
    expect(actsOf(language, text)).toEqual(expected);
  });

  test("is in doubt only if the verb shows none", () => {
    expect(drafted("it", "«Il ponte va chiuso», ha detto Orsini.")[0]).toMatchObject({
      doubts: [{ field: "act" }],
    });
    expect(drafted("it", "«Il ponte va chiuso», ha avvertito Orsini.")[0]).not.toHaveProperty("doubts");
  });

  test("is in the reading with the words that report it", () => {
    const text = "«Il ponte va chiuso», ha proposto Orsini.";
    const [quotation] = readDocument(text, { language: "it", gazetteer: fullNames }).quotations;
    expect(quotation?.act).toBe("propose");
    expect(text.slice(quotation?.cue?.start, quotation?.cue?.end)).toBe("ha proposto");
  });
});

describe("an act with an object instead of a clause", () => {
  test.each<[language: string, text: string, ...expected: string[]]>([
    ["it", "La Russia ha respinto la proposta di Kiev.", "Russia reject", "proposal of Ukraine to Russia"],
    [
      "it",
      "La proposta di Kiev è stata respinta dalla Russia.",
      "Russia reject",
      "proposal of Ukraine to Russia",
    ],
    ["it", "Gli Stati Uniti sostengono la tregua.", "United States support"],
    ["it", "Orsini sostiene che il ponte è chiuso.", "Livia Orsini assert"],
    ["it", "Orsini si è opposta al piano.", "Livia Orsini oppose"],
    ["it", "Il Kazakistan si è astenuto.", "Kazakhstan vote"],
    // The ministry only reports the act, and the person performs it.
    ["it", "Secondo il ministero, Orsini ha annunciato nuovi dazi.", "Livia Orsini announce"],
    // A thing cannot reject anything, and a negated verb reports no rejection.
    ["it", "Il muro ha respinto le onde."],
    ["it", "Orsini non ha respinto il piano."],
    ["ro", "Rusia a respins propunerea Kievului.", "Russia reject", "proposal of Ukraine to Russia"],
    ["ro", "Propunerea a fost respinsă de Rusia.", "Russia reject"],
    ["ro", "Rusia susține armistițiul.", "Russia support"],
    ["ro", "Orsini a criticat de mai multe ori planul.", "Livia Orsini criticize"],
    ["ro", "China s-a abținut.", "China vote"],
    ["en", "Russia rejected the proposal of Kyiv.", "Russia reject", "proposal of Ukraine to Russia"],
    ["en", "The proposal was rejected by Russia.", "Russia reject"],
    ["en", "Orsini opposes the plan.", "Livia Orsini oppose"],
    ["en", "China abstained.", "China vote"],
    ["en", "China voted against the resolution.", "China vote"],
    ["en", "Orsini announced new tariffs on grain.", "Livia Orsini announce"],
  ])("%s: %s", (language, text, ...expected) => {
    expect(actsOf(language, text)).toEqual(expected);
  });

  test("is in the reading with its object", () => {
    const text = "Russia rejected the proposal of Kyiv on Monday.";
    const [act, ...others] = readingOf("en", text, fullNames).acts;
    expect(others).toEqual([]);
    expect(act).toMatchObject({ rule: "act-object", act: "reject", date: "2023-05-08" });
    expect(text.slice(act?.start, act?.end)).toBe("the proposal of Kyiv on Monday");
    expect(text.slice(act?.cue.start, act?.cue.end)).toBe("rejected");
  });
});

describe("a reported clause whose verb shows the act of the speaker", () => {
  test.each<[string, string, string]>([
    ["it", "Orsini ha detto che si oppone al piano.", "oppose"],
    ["it", "Orsini ha aggiunto che sostiene la tregua.", "support"],
    ["it", "Orsini ha detto che non si oppone al piano.", "assert"],
    ["ro", "Orsini a anunțat că respinge planul.", "reject"],
    ["en", "Orsini said she supports the truce.", "support"],
  ])("%s: %s", (language, text, act) => {
    expect(actsOf(language, text)).toEqual([`Livia Orsini ${act}`]);
  });
});

test("a verb of support in a reported clause does not take the next reported clause", () => {
  const text =
    "Orsini a declarat că Rusia sprijină dialogul și că este pregătită să vină „în orice format posibil”.";
  const [quotation] = readDocument(text, { language: "ro", gazetteer: fullNames }).quotations;
  expect(quotation?.speaker?.name).toBe("Livia Orsini");
});

describe("a clause as a proposal", () => {
  test.each<[string, string, string]>([
    ["en", "Russia proposed that the bridge be closed.", ""],
    ["en", "Russia proposed to Ukraine that the bridge be closed.", " to Ukraine"],
    ["en", "Russia proposed to Danko to close the bridge.", " to Oleh Danko"],
    ["it", "La Russia ha proposto che il ponte sia chiuso.", ""],
    ["it", "La Russia ha proposto all'Ucraina che il ponte sia chiuso.", " to Ukraine"],
    ["ro", "Rusia a propus ca podul să fie închis.", ""],
    ["ro", "Rusia a propus Ucrainei ca podul să fie închis.", " to Ukraine"],
  ])("%s: %s", (language, text, to) => {
    expect(actsOf(language, text)).toEqual([`Russia propose${to}`, `proposal of Russia${to}`]);
  });
});

describe("an office beside a name", () => {
  const speakers = (language: string, text: string) =>
    drafted(language, text).map((draft) => draft.kind === "statements" && draft.speaker);

  test.each<[string, string, readonly string[]]>([
    [
      "it",
      "Il ministro degli Esteri Danko ha detto che il ponte è chiuso. Il ministro Ada Miro ha detto che riapre. Il ministro ha aggiunto che piove.",
      ["Oleh Danko", "Ada Miro", "Ada Miro"],
    ],
    [
      "it",
      "Il ministro degli Esteri Danko ha detto che il ponte è chiuso. Il ministro ha detto che riapre.",
      ["Oleh Danko", "Oleh Danko"],
    ],
    [
      "ro",
      "Ministrul de externe Danko a spus că podul e închis. Ministra Ada Miro a spus că podul se redeschide.",
      ["Oleh Danko", "Ada Miro"],
    ],
    [
      "en",
      "Foreign minister Danko said that the bridge is closed. The minister, Ada Miro, said that it opens.",
      ["Oleh Danko", "Ada Miro"],
    ],
  ])("%s: %s", (language, text, expected) => {
    expect(speakers(language, text)).toEqual(expected);
  });
});

test.each<[string, string]>([
  ["it", "La ministra degli Esteri italiana Ada Miro ha detto che il ponte è chiuso."],
  ["ro", "Ministra de externe italiană Ada Miro a spus că podul e închis."],
  ["en", "The Italian foreign minister Ada Miro said that the bridge is closed."],
])("a state that only an adjective names is cited by the phrase with it (%s)", (language, text) => {
  const reading = readingOf(language, text, fullNames);
  const document = {
    title: "A bridge",
    language,
    datePublished: "2023-05-10",
    datePublishedBasis: "Its head.",
  };
  const { dataset, warnings } = settleDrafts(text, draftsOf(reading), { document });
  expect(warnings.filter(({ code }) => code === "actor-not-in-text")).toEqual([]);
  const [source] = dataset.actors.find(({ id }) => id === "italy")?.sources ?? [];
  expect(text.slice((source as { start: number }).start, (source as { end: number }).end)).toMatch(
    /[Ii]talian/,
  );
});
