import { describe, expect, test } from "vitest";
import { dataset } from "../../src/data/index.ts";
import type { Dataset } from "../../src/model/dataset.ts";
import {
  draftsOf,
  gazetteerOf,
  joinGazetteers,
  readDocument,
  worldGazetteer,
} from "../../src/reader/index.ts";

const record = dataset as Dataset;
const gazetteer = joinGazetteers(worldGazetteer, gazetteerOf(record));

function statementsOf(language: string, text: string, published: string | undefined = "2022-02-18") {
  const reading = readDocument(text, { language, gazetteer, ...(published && { published }) });
  return draftsOf(reading, { extends: record }).drafts.filter((draft) => draft.kind === "statements");
}

function datesOf(...[language, text, published]: Parameters<typeof statementsOf>): readonly unknown[] {
  return statementsOf(language, text, published).map(({ date, resolved }) => resolved ?? date);
}

describe("a statement without a date", () => {
  test.each<[string, string, string, readonly unknown[]]>([
    [
      "has the day of an earlier sentence of its paragraph",
      "it",
      "Il 16 febbraio Lavrov ha visto il porto. Ha detto che il ponte è chiuso. Blinken ha risposto che riapre.",
      ["2022-02-16~", undefined],
    ],
    [
      "has the day of the statement before it, by the same speaker",
      "ro",
      "Miercuri, Lavrov a spus că podul e închis. Lavrov a adăugat că plouă. El a explicat că podul e vechi.",
      ["2022-02-16", "2022-02-16~", "2022-02-16~"],
    ],
    [
      "has the day of an earlier paragraph, because agencies begin a paragraph with every sentence",
      "en",
      "On Wednesday, Lavrov said the bridge is closed.\nBlinken said that it is open.\nLavrov said that it is old.",
      ["2022-02-16", undefined, "2022-02-16~"],
    ],
    [
      "has the day of a meeting of its speaker in an earlier paragraph",
      "it",
      "Mercoledì Lavrov ha incontrato Blinken, ha reso noto il Cremlino.\nPeskov ha detto che piove.\nBlinken ha detto che il ponte è vecchio.",
      [undefined, undefined, "2022-02-16~"],
    ],
    [
      "has the day of an earlier sentence of its paragraph that has the state of its speaker",
      "it",
      "Mercoledì l'ambasciata ha trasmesso a Mosca una lettera. Lavrov ha detto che piove. Blinken ha detto che il ponte è chiuso.",
      ["2022-02-16~", undefined],
    ],
    [
      "has the day of an earlier paragraph only if a person is named there, and not a state",
      "en",
      "Lavrov left Russia on Wednesday.\nRussia said that it rained. Lavrov said that he is ill.",
      [undefined, "2022-02-16~"],
    ],
    [
      "does not have a day of what had happened before",
      "en",
      "Lavrov had seen the port on 3 February. Lavrov said that the bridge is old.",
      [undefined],
    ],
    [
      "does not have a day of what had happened before",
      "it",
      "Lavrov aveva visto il porto il 3 febbraio. Lavrov ha detto che il ponte è vecchio.",
      [undefined],
    ],
    [
      "does not have a day of what had happened before",
      "ro",
      "Lavrov admirase portul pe 3 februarie. Lavrov a spus că podul e vechi.",
      [undefined],
    ],
    [
      "does not have the day of an earlier sentence if its own sentence has another date",
      "en",
      "Lavrov saw the port on 16 February. Blinken welcomed the plan, and Peskov rejected the offer on Tuesday.",
      [undefined, "2022-02-15"],
    ],
    [
      "does not have the day of another clause",
      "ro",
      "Lavrov a salutat planul, iar Blinken a respins oferta marți.",
      [undefined, "2022-02-15"],
    ],
    [
      "does not have the day of another clause",
      "it",
      "Lavrov ha respinto il piano e martedì Blinken ha criticato l'offerta.",
      [undefined, "2022-02-15"],
    ],
    [
      "does not have the day of another clause",
      "en",
      "Lavrov welcomed the plan, and Blinken criticized the offer on Tuesday.",
      [undefined, "2022-02-15"],
    ],
    [
      "does not have the day of the background",
      "it",
      "Lavrov ha visto il porto il 3 marzo 2020. Lavrov ha detto che riapre.",
      [undefined],
    ],
    [
      "does not have a day within the words of another statement",
      "it",
      "Lavrov ha detto che Blinken ha visto il ponte il 14 febbraio. Blinken ha risposto che riapre.",
      [undefined, undefined],
    ],
    [
      "does not have a day before another day of its sentence",
      "en",
      "Peskov saw the port on 10 February. The port closed on 16 February, Peskov said.",
      [undefined],
    ],
    [
      "does not have the day before a day of what had happened before",
      "en",
      "On Thursday, Lavrov said the port is closed. A day earlier Orsini had praised Lavrov. Lavrov praised the plan.",
      ["2022-02-17", undefined],
    ],
    [
      "does not have the date of a letter",
      "it",
      "La lettera a Lavrov è datata 10 febbraio. Lavrov ha visto il porto. Lavrov ha detto che il ponte è chiuso.",
      [undefined],
    ],
    [
      "does not have the date of a communiqué about something else",
      "ro",
      "Lavrov a văzut podul, potrivit unui comunicat transmis joi. Lavrov a spus că podul e închis.",
      ["2022-02-17~", undefined],
    ],
    [
      "has the date of a letter of its speaker in the sentence before",
      "en",
      "The offer was made in a letter dated 15 February by Lavrov. In it, Lavrov suggested that the port is old.",
      ["2022-02-15~"],
    ],
    [
      "has the day of an earlier verb with the same subject",
      "ro",
      "Într-o scrisoare trimisă miercuri, Lavrov a acceptat planul, dar a respins oferta.",
      ["2022-02-16", "2022-02-16~"],
    ],
    [
      "has the day of an earlier verb with the same subject",
      "it",
      "Mercoledì Lavrov ha accettato il piano, ma ha respinto l'offerta.",
      ["2022-02-16", "2022-02-16~"],
    ],
    [
      "has the day of an earlier verb with the same subject",
      "en",
      "On Wednesday, Lavrov accepted the plan but rejected the offer.",
      ["2022-02-16", "2022-02-16~"],
    ],
    [
      "does not have a day after the publication",
      "en",
      "Lavrov opens the bridge on 3 March 2022. Lavrov said that it is old.",
      [undefined],
    ],
    [
      "has the day of an earlier sentence although a later day is in what is offered",
      "ro",
      "Miercuri, Lavrov a spus că podul e închis. Lavrov i-a propus lui Blinken organizarea unui târg, în luna mai.",
      ["2022-02-16", "2022-02-16~"],
    ],
    [
      "has the day of an earlier sentence although its own sentence has the day of a communiqué",
      "it",
      "Mercoledì Lavrov ha detto che piove. Lavrov ha respinto il piano, si legge in un comunicato diffuso giovedì.",
      ["2022-02-16", "2022-02-16~"],
    ],
    [
      "has the day of the text that reports it",
      "it",
      "Lavrov respinge il piano, si legge in una nota diffusa giovedì.",
      ["2022-02-17~"],
    ],
    [
      "has the day of the text that reports it",
      "ro",
      "Lavrov respinge planul, se arată într-un comunicat remis joi.",
      ["2022-02-17~"],
    ],
    [
      "does not have the day of another text",
      "it",
      "Lavrov respinge il piano, che Blinken ha difeso in una nota diffusa giovedì.",
      [undefined],
    ],
    [
      "has the period of an earlier verb with the same subject",
      "en",
      "In a message delivered last week, Lavrov accepted the plan and praised Blinken.",
      ["2022-02-07/2022-02-13", "2022-02-07/2022-02-13"],
    ],
    [
      "has the day of the sentence before if its speaker is only described",
      "it",
      "Lavrov ha visto ieri l'ambasciatore. Il diplomatico ha replicato che piove.",
      ["2022-02-17~"],
    ],
    [
      "has the day of the sentence before if its speaker is only described",
      "ro",
      "Lavrov l-a văzut ieri pe ambasador. Diplomatul a replicat că plouă.",
      ["2022-02-17~"],
    ],
    [
      "does not have the day of an earlier sentence if its speaker is only described",
      "en",
      "Lavrov saw the ambassador on Thursday. It rained. The Turkish diplomat replied that the port is closed.",
      [undefined],
    ],
    [
      "does not have the day of a relative clause that begins with an article",
      "it",
      "Lavrov, il cui governo aveva visto il testo il 3 febbraio, ha detto che piove.",
      [undefined],
    ],
    [
      "has the day of the main verb, whose subject it shares",
      "ro",
      "Lavrov a reacționat marți, calificând drept „neplăcute” planurile.",
      ["2022-02-15~"],
    ],
    [
      "has the day of an earlier verb if its speaker took part in the meeting of that day",
      "en",
      "Lavrov met Blinken on Wednesday, where Blinken told Lavrov that the port is closed.",
      ["2022-02-16~"],
    ],
    [
      "does not have the day of a relative clause about its speaker",
      "en",
      "Lavrov, who met Blinken in Rome on Wednesday, said that he supported the plan.",
      [undefined],
    ],
    [
      "does not have the day of a relative clause about its speaker",
      "it",
      "Lavrov, che mercoledì ha incontrato Blinken, ha detto che il ponte è vecchio.",
      [undefined],
    ],
    [
      "does not have the day of a relative clause about its speaker",
      "ro",
      "Lavrov, care miercuri s-a întâlnit cu Blinken, a spus că podul e vechi.",
      [undefined],
    ],
    [
      "has the day on which its speaker spoke, in a relative clause",
      "en",
      "Lavrov, who spoke to reporters in Rome on Wednesday, said that the bridge is old.",
      ["2022-02-16"],
    ],
    [
      "has the day on which its speaker spoke, in a relative clause",
      "it",
      "Lavrov, che ha parlato mercoledì, ha detto che il ponte è vecchio.",
      ["2022-02-16"],
    ],
    [
      "has the day on which its speaker spoke, in a relative clause",
      "ro",
      "Lavrov, care a vorbit miercuri, a spus că podul e vechi.",
      ["2022-02-16"],
    ],
    [
      "does not have the day on which its speaker spoke with somebody",
      "it",
      "Lavrov, che ha parlato mercoledì con Blinken, ha detto che il ponte è vecchio.",
      [undefined],
    ],
    [
      "does not have the day on which its speaker spoke with somebody",
      "ro",
      "Lavrov, care a vorbit miercuri cu Blinken, a spus că podul e vechi.",
      [undefined],
    ],
    [
      "has the day of the statement that contains it",
      "en",
      'On Wednesday, Lavrov said the bridge is closed. "Russia rejects the plan," he said.',
      ["2022-02-16", "2022-02-16~"],
    ],
  ])("%s (%s)", (_, language, text, expected) => {
    expect(datesOf(language, text)).toEqual(expected);
  });

  test("cites the words for the day, and doubts it", () => {
    const text = "Il 16 febbraio Lavrov ha visto il porto. Lavrov ha negato che il ponte è chiuso.";
    const [draft] = statementsOf("it", text);
    expect(draft?.doubts).toEqual([
      { field: "date", reason: 'The sentence has no date. The words "16 febbraio" date another one.' },
    ]);
    expect(draft?.words).toContainEqual({ start: 3, end: 14, exact: "16 febbraio", for: "date" });
  });

  test("has no date if the day of publication is unknown", () => {
    const text = "Il 16 febbraio 2022 Lavrov ha visto il porto. Lavrov ha detto che il ponte è chiuso.";
    expect(datesOf("it", text, "")).toEqual([undefined]);
  });
});

test.each<[string, string, string | undefined]>([
  ["ro", "În ianuarie, Rusia a cerut revenirea la granițele din 1997.", "2022-01"],
  ["it", "La Russia ha chiesto il ritorno ai confini del 1997.", undefined],
  ["en", "Russia on Monday demanded the return of the borders of 1997.", "2022-02-14"],
])("the year of an object does not date the demand (%s: %s)", (language, text, expected) => {
  expect(datesOf(language, text)).toEqual([expected]);
});

test.each<[string, string, readonly unknown[]]>([
  // The date belongs to a noun for what is offered or judged, so it is not the date of the statement.
  ["ro", "Austria oferă eliminarea controalelor din martie.", [undefined]],
  ["it", "L'Austria offre l'eliminazione dei controlli da marzo.", [undefined]],
  ["en", "Austria offered the removal of checks from March.", [undefined]],
  ["it", "Lavrov ha condannato l'attacco di gennaio.", [undefined]],
  ["it", "Lavrov ha detto nella giornata di ieri che piove.", ["2022-02-17"]],
  // The date belongs to a participle such as `made`, so it is not the date of the statement. If the participle
  // describes a letter, as in `inviata lunedì` ("sent on Monday"), the date is that of the statement.
  ["it", "La proposta, avanzata a gennaio dalla Francia, è stata respinta dal Cremlino.", [undefined]],
  ["ro", "Propunerea, făcută în ianuarie de Franța, a fost respinsă de Kremlin.", [undefined]],
  ["en", "The proposal, made in January by France, was rejected by the Kremlin.", [undefined]],
  ["it", "In una lettera, inviata lunedì, Lavrov ha respinto il piano.", ["2022-02-14"]],
  // The date is far from the verb `proposed`, but the participle `dated` shows that it is the date of the letter.
  [
    "en",
    "Russia has proposed a new round of talks on the bridge in a letter to his counterpart, Blinken, dated 10 February.",
    ["2022-02-10"],
  ],
  [
    "ro",
    "Rusia a propus o nouă rundă de negocieri despre viitorul podului într-o scrisoare către Blinken, datată 10 februarie.",
    ["2022-02-10"],
  ],
  [
    "en",
    "Russia has proposed a new round of talks on the future of the bridge and of the port in Rome on 10 February.",
    [undefined],
  ],
])("the date of a noun does not date a statement (%s: %s)", (language, text, expected) => {
  expect(datesOf(language, text)).toEqual(expected);
});

describe("an office without a name", () => {
  test.each<[string, string, string]>([
    ["it", "Il presidente russo ha detto che il ponte è chiuso.", "vladimir-putin"],
    ["ro", "Liderul de la Kremlin a spus că podul e închis.", "vladimir-putin"],
    ["en", "The Kazakh foreign minister said that the bridge is closed.", "mukhtar-tileuberdi"],
    ["en", "The Kremlin spokesman said that the bridge is closed.", "dmitry-peskov"],
  ])("is the actor of the dataset who holds it (%s: %s)", (language, text, expected) => {
    const [draft] = statementsOf(language, text);
    expect(draft?.speaker).toBe(expected);
    expect(draft?.doubts?.map(({ field }) => field)).toEqual(["speaker", "act"]);
  });

  test("is nobody if the dataset has no holder", () => {
    const [draft] = statementsOf("it", "Il presidente francese ha detto che il ponte è chiuso.");
    expect(draft?.speaker).toBe("President of France");
  });

  test.each<[string, string, string, string]>([
    ["it", "È arrivata Livia Orsini. La presidente francese ha detto che piove.", "Livia Orsini", "France"],
    [
      "ro",
      "Președinta Livia Orsini a plecat. Șefa statului francez a spus că plouă.",
      "Livia Orsini",
      "France",
    ],
    [
      "en",
      "Foreign Minister Livia Orsini left the port. It rained. Prime Minister Ion Rusu smiled. The French minister said that the bridge is closed.",
      "Livia Orsini",
      "France",
    ],
    [
      "en",
      'Antony Blinken put it bluntly. "It is raining," the secretary of state said.',
      "antony-blinken",
      "united-states",
    ],
  ])("is the person whom the text named before (%s: %s)", (language, text, speaker, onBehalfOf) => {
    const drafts = statementsOf(language, text);
    expect(drafts).toMatchObject([{ speaker, onBehalfOf }]);
    expect(drafts[0]?.doubts?.find(({ field }) => field === "speaker")?.reason).toMatch(
      /^The sentence has only an office, ".+"\. An earlier one names the person\.$/,
    );
  });

  test.each<[string, string]>([
    ["en", "Livia Orsini and Ion Rusu met. The French president said that it rained."],
    ["en", "Vice President Livia Orsini left. The French president said that it rained."],
    ["en", "Polish President Livia Orsini left. The French president said that it rained."],
    ["en", "President Livia Orsini met President Ion Rusu. The French president said that it rained."],
    ["en", "Livia Orsini left. It rained. The French president said that it was late."],
  ])("is nobody whom the text named if it can be another person (%s: %s)", (language, text) => {
    expect(statementsOf(language, text)).toMatchObject([{ speaker: "President of France" }]);
  });

  test("shows for whom the person speaks elsewhere", () => {
    const text = "Ministra de externe Livia Orsini a spus că plouă. Ministra franceză a criticat planul.";
    expect(statementsOf("ro", text).map(({ onBehalfOf }) => onBehalfOf)).toEqual(["France", "France"]);
  });
});
