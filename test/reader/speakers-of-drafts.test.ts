import { describe, expect, test } from "vitest";
import { joinGazetteers, readDocument, readDrafts, worldGazetteer } from "../../src/reader/index.ts";

/** Returns each statement of a text as `act: speaker + joint speakers > addressees @ date`. */
function draftsIn(language: string, text: string, datePublished = "2023-04-21"): readonly string[] {
  const document = { title: "A report", language, datePublished, datePublishedBasis: "Made up." };
  return readDrafts(text, { document }).drafts.flatMap((draft) => {
    if (draft.kind !== "statements") return [];
    const { act, speaker, jointlyWith = [], addressees = [], date, resolved = date } = draft;
    const to = addressees.length > 0 ? ` > ${addressees.join(" + ")}` : "";
    return [`${act}: ${[speaker, ...jointlyWith].join(" + ")}${to}${resolved ? ` @ ${resolved}` : ""}`];
  });
}

describe("the speaker is who said it", () => {
  test.each([
    [
      "en",
      "Anna Borel would be willing to mediate if both parties asked her, her spokesman, Paul Merlin, said.",
      ["assert: Paul Merlin"],
    ],
    [
      "en",
      "James Mallory and Luis Ortega spoke in Port Alba, where the Argentine told the Briton that rain is near.",
      ["assert: the Argentine"],
    ],
    [
      "ro",
      "„Podul nu a fost închis”, a afirmat pentru Digi24 consilierul prezidențial Andrei Popa.",
      ["assert: Andrei Popa"],
    ],
    // A later paragraph names a person without an office. The phrase `la premier` can mean this person or the premier
    // of the first paragraph.
    [
      "it",
      "La premier Ada Miro è partita.\n\nCritico l'ungherese Imre Nagy. «È tardi», ha attaccato la premier.",
      ["assert: la premier"],
    ],
    [
      "it",
      "La premier Ada Miro è partita. Critico l'ungherese Imre Nagy. «È tardi», ha attaccato la premier.",
      ["assert: Ada Miro"],
    ],
    // The city of an embassy can have a name of two words, such as Buenos Aires.
    ["en", "China's ambassador to Buenos Aires, Guo Xinyi, accused Britain of lying.", ["accuse: Guo Xinyi"]],
    ["it", "L'ambasciatore cinese ad Addis Abeba Guo Xinyi accusa Londra di mentire.", ["accuse: Guo Xinyi"]],
    ["ro", "Ambasadorul chinez la Buenos Aires, Guo Xinyi, a acuzat Rusia că minte.", ["accuse: Guo Xinyi"]],
    ["it", "Secondo giorno di lavori al vertice della Nato.", []],
    ["it", "Secondo incontro tra Emmanuel Macron e Olaf Scholz.", []],
    ["it", "Secondo Olaf Scholz, il piano è pronto.", ["assert: Olaf Scholz"]],
  ])("%s: %s", (language, text, drafts) => {
    expect(draftsIn(language, text)).toEqual(drafts);
  });
});

test.each([
  ["it", "Un giornalista russo ha detto che il ponte è chiuso.", "Un giornalista russo", undefined],
  ["ro", "Istoricul rus a spus că podul e închis.", "Istoricul rus", undefined],
  ["en", "A Russian activist said the bridge was closed.", "A Russian activist", undefined],
  ["it", "Il funzionario russo Livio Orsini ha detto che il ponte è chiuso.", "Livio Orsini", "Russia"],
  ["ro", "Oficialul rus Livio Orsini a spus că podul e închis.", "Livio Orsini", "Russia"],
  ["en", "The Russian official Livio Orsini said the bridge was closed.", "Livio Orsini", "Russia"],
  // With an indefinite article, `A senior Russian official` is not the person whom the previous sentence names.
  [
    "en",
    "Ada Miro left. A senior Russian official said the bridge was closed.",
    "Official of Russia",
    "Russia",
  ],
])(
  "an official speaks for a state, and other persons of a state do not (%s: %s)",
  (language, text, by, principal) => {
    const { drafts } = readDrafts(text, { document: { title: "A report", language } });
    expect(drafts).toMatchObject([{ speaker: by }]);
    expect(drafts.map((draft) => draft.kind === "statements" && draft.onBehalfOf)).toEqual([principal]);
  },
);

test.each([
  ["it", "I funzionari americani hanno detto che il ponte è chiuso.", "Officials of United States"],
  ["ro", "Oficialii americani spun că podul e închis.", "Officials of United States"],
  ["en", "American officials said the bridge was closed.", "Officials of United States"],
  ["en", "Officials said the bridge was closed.", "Officials of Alba"],
])("the adjective of a state beside officials is theirs (%s: %s)", (language, text, expected) => {
  const names = ["officials", "oficiali", "funzionari"];
  const entries = [{ id: "officials-of-alba", name: "Officials of Alba", kind: "group" as const, names }];
  const gazetteer = joinGazetteers(worldGazetteer, { entries });
  const { statements } = readDocument(text, { language, gazetteer });
  expect(statements.map(({ speaker }) => speaker?.name)).toEqual([expected]);
});

describe("sources are not the speaker of what somebody else did", () => {
  test.each([
    [
      "it",
      "Kais Belhadi, riferirono fonti del Quirinale, si era detto favorevole al fondo.",
      ["support: Kais Belhadi"],
    ],
    ["it", "Kais Belhadi lo ha rifiutato, stando a fonti diplomatiche.", ["reject: Kais Belhadi"]],
    ["ro", "Potrivit unor surse, Germania ar fi oferit Moscovei o pauză.", ["offer: Germany > Russia"]],
    ["en", "According to sources, Germany offered Moscow a pause.", ["offer: Germany > Russia"]],
    ["ro", "Kais Belhadi, au spus surse diplomatice, a plecat.", []],
  ])("%s: %s", (language, text, drafts) => {
    expect(draftsIn(language, text)).toEqual(drafts);
  });
});

describe("a partner of what is proposed is no addressee", () => {
  test.each([
    [
      "ro",
      "Zbigniew Marek a propus organizarea unei reuniuni trilaterale cu Ucraina.",
      ["propose: Zbigniew Marek"],
    ],
    ["it", "Zbigniew Marek ha proposto una riunione con l'Ucraina.", ["propose: Zbigniew Marek"]],
    [
      "en",
      "Zbigniew Marek proposed to Ukraine a meeting with Moldova.",
      ["propose: Zbigniew Marek > Ukraine"],
    ],
    [
      "en",
      "Foreign minister Luis Ortega left. Denis Oakes urged ministers to leave.",
      ["appeal: Denis Oakes > ministers"],
    ],
  ])("%s: %s", (language, text, drafts) => {
    expect(draftsIn(language, text)).toEqual(drafts);
  });
});

describe("joint speakers", () => {
  test.each([
    ["en", "Chile and Uruguay rejected the plan.", ["reject: Chile + Uruguay"]],
    [
      "en",
      "Meanwhile the Danish prime minister, Mette Fredholm, and NATO's Jens Holm rejected the plan.",
      ["reject: Jens Holm + Mette Fredholm"],
    ],
    [
      "en",
      "Olaf Scholz met Emmanuel Macron, and Mette Fredholm said that rain is near.",
      ["assert: Mette Fredholm"],
    ],
    [
      "it",
      "«Il piano è pronto», hanno detto Olaf Scholz ed Emmanuel Macron.",
      ["assert: Olaf Scholz + Emmanuel Macron"],
    ],
    [
      "it",
      "Il ministro degli Esteri e vicepremier Antonio Tajani ha respinto il piano.",
      ["reject: Antonio Tajani"],
    ],
    ["ro", "Franța și Germania au respins planul.", ["reject: France + Germany"]],
  ])("%s: %s", (language, text, drafts) => {
    expect(draftsIn(language, text)).toEqual(drafts);
  });

  test("make a proposal together", () => {
    const document = { title: "A report", language: "it", datePublishedBasis: "Made up." };
    const { drafts } = readDrafts("Germania e Francia hanno offerto a Mosca una pausa.", { document });
    expect(drafts.flatMap((each) => (each.kind === "proposals" ? [each.proposers] : []))).toEqual([
      ["Germany", "France"],
    ]);
  });
});

describe("the date of a statement", () => {
  test.each([
    ["en", "Olaf Scholz rejected the plan on Monday.", ["reject: Olaf Scholz @ 2023-07-10"]],
    ["it", "Olaf Scholz ha annunciato una riunione a Porto Alba il 18 settembre.", ["announce: Olaf Scholz"]],
    ["en", "Olaf Scholz announced talks in Port Alba on September 18.", ["announce: Olaf Scholz"]],
    ["ro", "Olaf Scholz a anunțat o reuniune la Port Alba pe 18 septembrie.", ["announce: Olaf Scholz"]],
  ])("%s: %s", (language, text, drafts) => {
    expect(draftsIn(language, text, "2023-07-12")).toEqual(drafts);
  });

  test("of a passive in the future is after the publication", () => {
    const document = {
      title: "A report",
      language: "en",
      datePublished: "2023-07-12",
      datePublishedBasis: "Made up.",
    };
    const { drafts } = readDrafts("Olaf Scholz said that the summit will be held on September 18.", {
      document,
    });
    expect(drafts.flatMap((each) => (each.kind === "meetings" ? [each.resolved] : []))).toEqual([
      "2023-09-18",
    ]);
  });
});
