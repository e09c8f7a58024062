import { describe, expect, test } from "vitest";
import { type Gazetteer, readDocument } from "../../../src/reader/index.ts";

const gazetteer: Gazetteer = {
  entries: [
    { id: "orsini", name: "Livia Orsini", kind: "person", names: ["Orsini"] },
    { id: "danko", name: "Oleh Danko", kind: "person", names: ["Danko"] },
    { id: "vlad", name: "Maria Vlad", kind: "person", names: ["Vlad"] },
    { id: "alba", name: "Alba", kind: "state" },
    { id: "borea", name: "Borea", kind: "state" },
  ],
};

function read(language: string, text: string): { reports: unknown[]; quotes: unknown[] } {
  const { statements, quotations } = readDocument(text, { language, gazetteer, published: "2023-05-10" });
  const letters = [...text];
  const words = (span: { start: number; end: number } | undefined): string | undefined =>
    span && letters.slice(span.start, span.end).join("");
  return {
    reports: statements.map(({ speaker, ...span }) => [speaker?.name ?? words(speaker?.span), words(span)]),
    quotes: quotations.map(({ speaker, ...span }) => [speaker?.name ?? words(speaker?.span), words(span)]),
  };
}

describe("a reported statement has its speaker and its content", () => {
  test.each([
    // The subject is before the verb.
    ["it", "Orsini ha detto che il ponte è chiuso.", "Livia Orsini", "il ponte è chiuso"],
    ["ro", "Danko a declarat că podul este închis.", "Oleh Danko", "podul este închis"],
    ["en", "Danko said on Monday that the bridge was closed.", "Oleh Danko", "the bridge was closed"],
    ["en", "Danko said the bridge was closed.", "Oleh Danko", "the bridge was closed"],
    // Appositions, relative clauses and phrases between commas are not the subject.
    [
      "it",
      "Orsini, che ha incontrato Danko, ha detto che il ponte è chiuso.",
      "Livia Orsini",
      "il ponte è chiuso",
    ],
    ["ro", "Danko, care a vizitat Alba, a spus că podul este închis.", "Oleh Danko", "podul este închis"],
    [
      "en",
      "Danko, who met Orsini in Port, said that the bridge was closed.",
      "Oleh Danko",
      "the bridge was closed",
    ],
    [
      "it",
      "Orsini, in un'intervista, ha dichiarato che il ponte è chiuso.",
      "Livia Orsini",
      "il ponte è chiuso",
    ],
    // The subject is after the verb.
    ["it", "Il ponte è chiuso da ieri, ha detto Orsini.", "Livia Orsini", "Il ponte è chiuso da ieri"],
    ["ro", "Podul este închis, a declarat joi, la Port, Maria Vlad.", "Maria Vlad", "Podul este închis"],
    ["en", "The bridge has been closed, Danko said in Port.", "Oleh Danko", "The bridge has been closed"],
    // A phrase instead of a verb attributes the statement.
    ["it", "Secondo Orsini, il ponte è chiuso.", "Livia Orsini", "il ponte è chiuso"],
    ["ro", "Potrivit lui Danko, podul este închis.", "Oleh Danko", "podul este închis"],
    ["en", "The bridge is closed, according to Danko.", "Oleh Danko", "The bridge is closed"],
    // The content is an infinitive or a subjunctive.
    ["it", "Borea accusa Alba di aver chiuso il ponte.", "Borea", "aver chiuso il ponte"],
    ["ro", "Danko a cerut guvernului să deschidă podul.", "Oleh Danko", "să deschidă podul"],
    ["en", "Danko urged Alba to open the bridge.", "Oleh Danko", "to open the bridge"],
    ["it", "Danko ha chiesto al governo di aprire il ponte.", "Oleh Danko", "aprire il ponte"],
    // A relative clause after the addressee is not the content.
    ["it", "Danko ha chiesto a Borea, che lo appoggia, di aprire il ponte.", "Oleh Danko", "aprire il ponte"],
    // Adverbs, places and times before the subject are not the subject.
    [
      "it",
      "Alle ore 20.30 in piazza Danko ha annunciato che il ponte è chiuso.",
      "Oleh Danko",
      "il ponte è chiuso",
    ],
    [
      "it",
      "Danko ha visto Orsini e in più occasioni ha ribadito che il ponte è chiuso.",
      "Oleh Danko",
      "il ponte è chiuso",
    ],
    // In `secondo turno` ("second round"), `secondo` is not the preposition `according to`, which would name a source.
    [
      "it",
      "Danko ha detto che la data del secondo turno delle elezioni resta aperta.",
      "Oleh Danko",
      "la data del secondo turno delle elezioni resta aperta",
    ],
    // A clause such as `quanto ha riferito Orsini` ("what Orsini reported") names a speaker or a source.
    ["it", "Il ponte è chiuso, secondo quanto ha riferito Orsini.", "Livia Orsini", "Il ponte è chiuso"],
    ["it", "Danko ha detto, come riporta Reuters, che il ponte è chiuso.", "Oleh Danko", "il ponte è chiuso"],
    // The verb has an addressee, which is neither the subject nor the content.
    ["en", "Danko told Orsini the bridge was closed.", "Oleh Danko", "the bridge was closed"],
    [
      "en",
      "Danko told reporters in Port on Monday that the bridge was closed.",
      "Oleh Danko",
      "the bridge was closed",
    ],
    [
      "en",
      "Danko said they apply to open the bridge every year.",
      "Oleh Danko",
      "they apply to open the bridge every year",
    ],
    // A quotation can be a part of the reported clause.
    [
      "en",
      "Danko said the two men “agreed on the bridge”.",
      "Oleh Danko",
      "the two men “agreed on the bridge”",
    ],
    // An adverb between commas can follow the verb of speaking. The verb itself can be between commas within its
    // content.
    ["en", "Danko warned, though, that the bridge was closed.", "Oleh Danko", "the bridge was closed"],
    ["en", "For now, Danko went on, the bridge is closed.", "Oleh Danko", "the bridge is closed"],
    ["en", "Danko warned Alba not to close the bridge.", "Oleh Danko", "not to close the bridge"],
    // The verb of speaking depends on another verb.
    ["en", "Danko went on to say that the bridge was closed.", "Oleh Danko", "the bridge was closed"],
    [
      "en",
      "The papers quoted Danko as saying that the bridge was closed.",
      "Oleh Danko",
      "the bridge was closed",
    ],
    ["en", "Danko expressed regret that the bridge was closed.", "Oleh Danko", "the bridge was closed"],
    ["en", "Danko called on Monday for an end to the works.", "Oleh Danko", "an end to the works"],
    [
      "en",
      "The bridge has been closed, two engineers familiar with the works said.",
      "two engineers familiar",
      "The bridge has been closed",
    ],
    ["it", "Borea ha negato ogni responsabilità per il ponte.", "Borea", "ogni responsabilità per il ponte"],
  ])("%s: %s", (language, text, speaker, content) => {
    expect(read(language, text).reports).toEqual([[speaker, content]]);
  });
});

test.each([
  ["it", "Non ci sarà, ha detto Orsini, alcun accordo.", "Livia Orsini"],
  ["it", "Nelle prossime settimane non ci sarà, ha detto Orsini, alcun accordo.", "Livia Orsini"],
  ["it", "Il nuovo ponte tra Alba e il porto, ha spiegato Orsini, si aprirà a marzo.", "Livia Orsini"],
  ["it", "Alba non vuole in alcun modo, ha detto Orsini, vendere le navi.", "Livia Orsini"],
  ["ro", "Nu va exista, a spus Danko, nicio retragere.", "Oleh Danko"],
  ["ro", "În săptămânile următoare nu va exista, a spus Danko, nicio retragere.", "Oleh Danko"],
  ["en", "There will not be, Danko said, any sale.", "Oleh Danko"],
])("%s: a statement with the cue in its middle is the whole sentence: %s", (language, text, speaker) => {
  expect(read(language, text).reports).toEqual([[speaker, text.slice(0, -1)]]);
});

test("an introduction before the cue is not the first half of the statement", () => {
  const { reports } = read("it", "Allo stesso tempo, ha detto Orsini, il ponte è chiuso.");
  expect(reports).toEqual([["Livia Orsini", "il ponte è chiuso"]]);
});

describe("a quotation has its speaker", () => {
  test.each([
    ["it", "«Il ponte è chiuso», ha detto Orsini.", "Livia Orsini"],
    ["it", "Orsini: «Il ponte è chiuso»", "Livia Orsini"],
    ["it", "Il ponte, ha aggiunto Danko, «è una vergogna».", "Oleh Danko"],
    ["it", "«Il ponte - ha detto Orsini - resta chiuso»", "Livia Orsini"],
    ["it", "Alba, Orsini: «Il ponte resta chiuso»", "Livia Orsini"],
    ["it", "«Il ponte resta chiuso». A dirlo è stato Danko.", "Oleh Danko"],
    ["it", "«Il ponte resta chiuso». Così Danko, che ha parlato a Roma.", "Oleh Danko"],
    ["it", "«Il ponte resta chiuso». Lo sottolinea Orsini spiegando che piove.", "Livia Orsini"],
    ["it", "La conferma è arrivata da Orsini: «Il ponte resta chiuso».", "Livia Orsini"],
    ["it", "Danko dichiara che: «Il ponte resta chiuso».", "Oleh Danko"],
    ["en", "“The bridge is closed,” Danko, speaking in the rain, told reporters.", "Oleh Danko"],
    ["it", "«Il ponte resta chiuso», hanno sentenziato Orsini e i tecnici.", "Livia Orsini"],
    ["en", "Danko accused Alba, called Borea a “threat,” and left.", "Oleh Danko"],
    ["en", "But “the bridge is closed,” Danko added.", "Oleh Danko"],
    ["ro", "„Podul este închis”, a precizat Maria Vlad, citată de Reuters.", "Maria Vlad"],
    ["ro", "Danko a calificat drept „o rușine” închiderea podului.", "Oleh Danko"],
    ["ro", '"Podul este inchis", a spus Danko.', "Oleh Danko"],
    ["en", "“The bridge is closed,” Danko told reporters.", "Oleh Danko"],
    ["en", "“The bridge is closed,” quipped Maria Vlad on Sunday.", "Maria Vlad"],
  ])("%s: %s", (language, text, speaker) => {
    expect(read(language, text).quotes.map((quote) => (quote as string[])[0])).toEqual([speaker]);
  });
});

test.each([
  ["it", "Lunedì Danko ha dichiarato: «Il ponte resta chiuso»."],
  ["it", "«Il ponte resta chiuso», ha replicato lunedì Orsini."],
  ["ro", "„Podul rămâne închis”, a replicat luni Danko."],
  ["en", "“The bridge stays closed,” Danko said on Monday."],
  ["it", "Il ponte è chiuso, ha detto lunedì Orsini, «per sempre e per tutti»."],
])("%s: a quotation has the date of its sentence: %s", (language, text) => {
  const { quotations } = readDocument(text, { language, gazetteer, published: "2023-05-10" });
  expect(quotations.map(({ date }) => date)).toEqual(["2023-05-08"]);
});

test("a date within a quotation is not the day on which the words were spoken", () => {
  const text = "Orsini ha dichiarato: «Il ponte apre lunedì per tutti».";
  const { quotations } = readDocument(text, { language: "it", gazetteer, published: "2023-05-10" });
  expect(quotations.map(({ date }) => date)).toEqual([undefined]);
});

test("a sentence without a subject has the last speaker", () => {
  const text = "Orsini ha detto che il ponte è chiuso. Ha aggiunto che la strada è aperta.";
  expect(read("it", text).reports).toEqual([
    ["Livia Orsini", "il ponte è chiuso"],
    ["Livia Orsini", "la strada è aperta"],
  ]);
});

test("a pronoun means the last person, and its words are the span of the speaker", () => {
  const text = "Danko said that the bridge was closed. “It is late,” he added.";
  const { quotations } = readDocument(text, { language: "en", gazetteer });
  expect(quotations[0]?.speaker).toMatchObject({ name: "Oleh Danko", anaphoric: true });
  const { start, end } = quotations[0]?.speaker?.span ?? { start: 0, end: 0 };
  expect(text.slice(start, end)).toBe("he");
});

test("the sentence after a statement can name its speaker", () => {
  const text = "Il ponte resterà chiuso. Lo ha dichiarato Orsini.";
  expect(read("it", text).reports).toEqual([["Livia Orsini", "Il ponte resterà chiuso"]]);
});

test("a sentence after a statement can name the text that says it", () => {
  const text = "Il ponte resterà chiuso. È quanto si legge in un comunicato di Borea.";
  expect(read("it", text).reports).toEqual([["Borea", "Il ponte resterà chiuso"]]);
});

test("a sentence after a statement can name its speaker by a noun of speech", () => {
  const text = "Il ponte resterà chiuso. È il commento di Orsini.";
  expect(read("it", text).reports).toEqual([["Livia Orsini", "Il ponte resterà chiuso"]]);
});

test.each([
  ["en", "Danko told reporters on Monday."],
  ["en", "Danko said nothing about the bridge."],
  ["it", "Il ponte, secondo quanto si apprende, resta chiuso."],
  ["it", "Orsini non ha detto che il ponte è chiuso."],
  ["it", "Chi ha detto che il ponte è chiuso?"],
  ["ro", "Danko nu a spus că podul este închis."],
  ["en", "Danko did not say that the bridge was closed."],
  ["en", "Nobody said that the bridge was closed."],
])("%s: no statement in: %s", (language, text) => {
  expect(read(language, text).reports).toEqual([]);
});

test("an agency is a source and not a speaker", () => {
  const text = "Danko a spus că podul este închis, transmite Reuters.";
  const { statements, agencies } = readDocument(text, { language: "ro", gazetteer });
  expect(statements.map(({ speaker }) => speaker?.name)).toEqual(["Oleh Danko"]);
  expect(agencies.map(({ name }) => name)).toEqual(["Reuters"]);
});

test("two statements under one subject are two statements", () => {
  const text = "Danko said the bridge was closed and said the road was open.";
  expect(read("en", text).reports).toEqual([
    ["Oleh Danko", "the bridge was closed"],
    ["Oleh Danko", "the road was open"],
  ]);
});

test("the cue suggests the act", () => {
  const acts = (language: string, text: string): unknown[] =>
    readDocument(text, { language, gazetteer }).statements.map(({ act }) => act);
  expect(acts("it", "Orsini ha avvertito che il ponte può crollare.")).toEqual(["warn"]);
  expect(acts("ro", "Danko a promis că va veni.")).toEqual(["pledge"]);
  expect(acts("en", "Danko accused Alba of closing the bridge.")).toEqual(["accuse"]);
});

test("titles and nicknames in quotation marks are no quotations", () => {
  expect(read("en", 'Danko saw the film entitled "The Long Bridge" and left.').quotes).toEqual([]);
  expect(read("ro", "Danko a vorbit despre programul „Podul Verde” și a plecat.").quotes).toEqual([]);
});

test.each([
  ["it", "Nel libro «Il confine» Danko racconta la trattativa."],
  ["it", "La legge «salva-ponti» è passata ieri."],
  ["ro", "În discursul „O pace dreaptă” premierul a anunțat armistițiul."],
  ["ro", "Postul „Vestea” a anunțat decizia."],
  ["en", "In the book “The Border” Danko tells the story of the bridge."],
])(
  "a title in quotation marks after a noun is neither a quotation nor a statement (%s: %s)",
  (language, text) => {
    expect(read(language, text)).toMatchObject({ quotes: [], reports: [] });
  },
);

test.each([
  ["en", "The rebels, whom the state calls “bandits”, demanded talks.", "The rebels: talks"],
  ["it", "I ribelli, che lo stato chiama «banditi», hanno chiesto colloqui.", "I ribelli: colloqui"],
  ["ro", "Rebelii, pe care statul îi numește „bandiți”, au cerut negocieri.", "Rebelii: negocieri"],
])(
  "a quotation in the description of the subject leaves the object of the verb (%s: %s)",
  (language, text, expected) => {
    const { statements, offers } = readDocument(text, { language, gazetteer });
    expect(statements).toEqual([]);
    const words = (span?: { start: number; end: number }) => text.slice(span?.start, span?.end);
    expect(offers.map((each) => `${words(each.speaker?.span)}: ${words(each)}`)).toEqual([expected]);
  },
);

test.each([
  ["en", "A statement from the Port Council said that the bridge was closed.", "Port Council"],
  ["en", "A statement from the Port Council, issued at midnight, said that it was closed.", "Port Council"],
  // A state can be only the place from which a report comes.
  ["en", "A report from Alba said that the bridge was closed.", "A report"],
])("the author of a text speaks (%s: %s)", (language, text, expected) => {
  expect(read(language, text).reports).toEqual([[expected, expect.any(String)]]);
});

test.each([
  ["it", "Un comunicato di Alba ha respinto il piano.", "Alba"],
  ["ro", "Un comunicat al Albei a respins planul.", "Alba"],
  ["en", "A statement by Alba rejected the plan.", "Alba"],
])("the author of a text acts (%s: %s)", (language, text, expected) => {
  const { acts } = readDocument(text, { language, gazetteer });
  expect(acts.map(({ act, speaker }) => [act, speaker?.name])).toEqual([["reject", expected]]);
});

test.each([
  ["it", "Una condizione che Danko, arrivato ieri a Roma, respinge: il ponte «è chiuso»."],
  ["ro", "Este un plan pe care Danko, sosit ieri, l-a respins: podul „este închis”."],
])("words between commas can follow the subject of a relative clause (%s: %s)", (language, text) => {
  expect(read(language, text).quotes).toEqual([["Oleh Danko", expect.any(String)]]);
});

test("a noun after an article and the name of a state is not a verb", () => {
  const text = "Danko will not decide before the autumn on an Alba request to station ships.";
  expect(read("en", text)).toEqual({ reports: [], quotes: [] });
});

test("a pronoun after a colon means the subject before the colon", () => {
  const text = "Danko said that it rained. Orsini shrugged: the bridge, she said, “is dry”.";
  expect(read("en", text).quotes).toEqual([["Livia Orsini", "is dry"]]);
});

test("an actor after a quotation and a word such as `but` does not report what is before it", () => {
  const text = "Orsini a admis că ideea „merge”, însă Danko vrea să vadă podul.";
  expect(read("ro", text).quotes).toEqual([["Livia Orsini", "merge"]]);
});

test("with two persons before a colon, a noun after it means neither", () => {
  const text = "Orsini received ambassador Danko: the talks, the diplomat said, “were dry”.";
  expect(read("en", text).quotes).toEqual([["the diplomat", "were dry"]]);
});

test.each([
  ["it", "Una «vergogna», ha criticato il sindacato.", "il sindacato", "vergogna"],
  ["it", "Per una «pace giusta», ha chiesto il sindacato.", "il sindacato", "pace giusta"],
  ["it", "Il messaggio «Basta guerra» ha scritto Danko sul muro.", "Oleh Danko", "Basta guerra"],
  ["en", "A deal that “kills jobs”, criticized unions.", "unions", "kills jobs"],
])(
  "a speaker can follow a quotation whose words begin before the marks (%s: %s)",
  (language, text, ...quote) => {
    expect(read(language, text).quotes).toEqual([quote]);
  },
);

test.each([
  ["it", "Martedì, il ministro russo ha detto che la pace è vicina.", "2022-02-15"],
  ["it", "Il ministro russo ha detto martedì che la pace è vicina.", "2022-02-15"],
  ["ro", "La Port, marți, ministrul rus a spus că pacea este aproape.", "2022-02-15"],
  ["en", "On Tuesday, in Port, the minister said that peace was near.", "2022-02-15"],
  ["en", "“On Tuesday, peace is near”, the minister said.", undefined],
  ["en", "The minister said that the ship had sunk on Tuesday.", undefined],
])(
  "a statement has the date beside its cue or at the beginning of the sentence (%s: %s)",
  (language, text, date) => {
    const { statements } = readDocument(text, { language, published: "2022-02-18" });
    expect(statements[0]?.date).toBe(date);
  },
);

describe("a sentence that only names the speaker is on the sentence before", () => {
  test.each([
    [
      "ro",
      "Podul este închis până luni. Precizarea a fost făcută de ministrul de externe, Maria Vlad.",
      "Maria Vlad",
    ],
    ["it", "Il ponte è chiuso fino a lunedì. La precisazione è stata fatta ieri da Orsini.", "Livia Orsini"],
    ["en", "The bridge is closed. The announcement was made on Monday by Danko.", "Oleh Danko"],
  ])("%s: %s", (language, text, speaker) => {
    expect(read(language, text).reports).toEqual([[speaker, text.slice(0, text.indexOf(". "))]]);
  });
});

describe("the content of a passive can be its subject", () => {
  test.each([
    ["it", "Che il ponte è chiuso è stato ribadito ieri da Orsini.", "Che il ponte è chiuso", "Livia Orsini"],
    ["en", "The need for a bridge was stressed by Danko.", "The need for a bridge", "Oleh Danko"],
  ])("%s: %s", (language, text, content, speaker) => {
    expect(read(language, text).reports).toEqual([[speaker, content]]);
  });

  test("an actor as the subject is no content", () => {
    expect(read("en", "Danko was warned by Orsini.").reports).toEqual([]);
  });
});

describe("what is offered can be a place or a person", () => {
  test.each([
    ["it", "Alba offre Porto Vecchio come sede.", "Porto Vecchio come sede"],
    ["it", "Alba ha offerto Borea come sede dei colloqui.", "Borea come sede dei colloqui"],
    ["en", "Alba offered Borea as a venue.", "Borea as a venue"],
    ["en", "Alba proposed Danko as mediator.", "Danko as mediator"],
  ])("%s: %s", (language, text, words) => {
    const { offers } = readDocument(text, { language, gazetteer });
    expect(offers.map(({ start, end, addressees }) => [text.slice(start, end), addressees])).toEqual([
      [words, []],
    ]);
  });

  test("an addressee before the object stays one", () => {
    const { offers } = readDocument("Alba offered Borea a truce.", { language: "en", gazetteer });
    expect(offers[0]?.addressees.map(({ name }) => name)).toEqual(["Borea"]);
  });
});
