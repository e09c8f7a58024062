import { describe, expect, test } from "vitest";
import { draftsOf, type Gazetteer, readDocument } from "../../../src/reader/index.ts";

const gazetteer: Gazetteer = {
  entries: [
    { id: "orsini", name: "Livia Orsini", kind: "person", names: ["Orsini"] },
    { id: "danko", name: "Oleh Danko", kind: "person", names: ["Danko"] },
    { id: "alba", name: "Alba", kind: "state" },
    { id: "borea", name: "Borea", kind: "state" },
  ],
};

describe("a meeting has its participants", () => {
  test.each([
    ["it", "Orsini ha incontrato Danko a Porto.", ["orsini", "danko"]],
    ["it", "L'incontro tra Orsini e Danko è durato due ore.", ["orsini", "danko"]],
    ["it", "Orsini ha avuto un colloquio con Danko.", ["orsini", "danko"]],
    ["ro", "Orsini s-a întâlnit cu Danko la Port.", ["orsini", "danko"]],
    ["ro", "Negocierile dintre Alba și Borea au fost grele.", ["alba", "borea"]],
    ["en", "Danko met Orsini in Port.", ["danko", "orsini"]],
    ["en", "The talks between Alba and Borea were hard.", ["alba", "borea"]],
  ])("%s: %s", (language, text, ids) => {
    const { meetings } = readDocument(text, { language, gazetteer });
    expect(meetings.map(({ participants }) => participants.flatMap(({ candidates }) => candidates))).toEqual([
      ids,
    ]);
  });
});

/** Returns the participants of each meeting. A participant without a known name is given by its words in the text. */
function participantsOf(language: string, text: string): readonly (readonly (string | undefined)[])[] {
  const { meetings } = readDocument(text, { language, gazetteer, published: "2023-05-10" });
  return meetings.map(({ participants }) =>
    participants.map(({ name, span }) => name ?? (span && text.slice(span.start, span.end))),
  );
}

test.each([
  ["it", "Danko ha definito la visita «una provocazione»."],
  ["it", "Danko ha detto che la visita è utile."],
  ["it", "Danko ha criticato l'incontro con Orsini."],
  ["ro", "Danko a numit vizita „o provocare”."],
])("%s: who talks about a meeting does not meet anybody: %s", (language, text) => {
  expect(participantsOf(language, text)).toEqual([]);
});

test.each([
  ["it", "Borea ha criticato l'incontro di Orsini con Danko.", ["Livia Orsini", "Oleh Danko"]],
  ["ro", "Borea a criticat întâlnirea dintre Orsini și Danko.", ["Livia Orsini", "Oleh Danko"]],
])("%s: a meeting that somebody talks about has its own participants: %s", (language, text, names) => {
  expect(participantsOf(language, text)).toEqual([names]);
});

test.each([
  ["it", "Orsini ha incontrato ieri a Porto Vecchio il collega Danko.", ["Livia Orsini", "Oleh Danko"]],
  ["it", "Ieri Livia Orsini ha incontrato Murat Tolbek.", ["Livia Orsini", "Murat Tolbek"]],
  ["it", "Orsini ha ricevuto lunedì a Porto, al castello, Danko.", ["Livia Orsini", "Oleh Danko"]],
  ["ro", "Danko s-a întâlnit luni, la Port, cu Orsini.", ["Oleh Danko", "Livia Orsini"]],
  ["ro", "Danko l-a primit pe Orsini marți.", ["Oleh Danko", "Livia Orsini"]],
  ["ro", "Danko l-a primit marți pe Orsini.", ["Oleh Danko", "Livia Orsini"]],
  ["en", "Danko met on Tuesday in Port with Orsini.", ["Oleh Danko", "Livia Orsini"]],
])("%s: a day and a place can be between the verb and who is met: %s", (language, text, names) => {
  expect(participantsOf(language, text)).toEqual([names]);
});

test("the subject of the next verb is not met", () => {
  const text = "Orsini si è riunito a Porto, Danko ha detto di no.";
  expect(participantsOf("it", text)).toEqual([["Livia Orsini"]]);
});

test("a meeting of the future is scheduled", () => {
  const { meetings } = readDocument("Orsini incontrerà Danko domani.", { language: "it", gazetteer });
  expect(meetings.map(({ status }) => status)).toEqual(["scheduled"]);
});

test("an offer and a demand have a kind, a speaker and addressees", () => {
  const text = "Borea ha chiesto ad Alba il ritiro delle navi. Alba ha offerto a Borea l'uso del porto.";
  const { offers } = readDocument(text, { language: "it", gazetteer });
  expect(
    offers.map(({ kind, speaker, addressees, start, end }) => [
      kind,
      speaker?.name,
      addressees.map(({ name }) => name),
      text.slice(start, end),
    ]),
  ).toEqual([
    ["demand", "Borea", ["Alba"], "il ritiro delle navi"],
    ["offer", "Alba", ["Borea"], "l'uso del porto"],
  ]);
});

describe("draftsOf", () => {
  const saidOnly = { field: "act", reason: "The words show only that something was said." };

  test("makes one draft for each act, with its words and the rule", () => {
    const text = "Orsini ha detto che il ponte è «chiuso». «Resta chiuso», ha aggiunto Danko.";
    const { drafts } = draftsOf(readDocument(text, { language: "it", gazetteer }));
    expect(drafts).toEqual([
      {
        kind: "statements",
        key: "d1",
        words: [{ start: 0, end: 39, exact: "Orsini ha detto che il ponte è «chiuso»" }],
        by: "reader:cue-clause",
        speaker: "Livia Orsini",
        doubts: [saidOnly],
        act: "assert",
        reporting: "mixed",
        summary: "Statement by Livia Orsini, to be summarized.",
      },
      {
        kind: "statements",
        key: "d2",
        words: [
          { start: 42, end: 54, exact: "Resta chiuso" },
          { start: 69, end: 74, exact: "Danko", for: "speaker" },
        ],
        by: "reader:quote-cue",
        speaker: "Oleh Danko",
        doubts: [{ field: "act", reason: "Quoted words show no act." }],
        act: "assert",
        reporting: "direct",
        summary: "Statement by Oleh Danko, to be summarized.",
      },
    ]);
  });

  test("marks a speaker of an earlier sentence as doubtful", () => {
    const text = "Orsini ha detto che il ponte è chiuso. Ha detto che la strada è aperta.";
    const { drafts } = draftsOf(readDocument(text, { language: "it", gazetteer }));
    expect(drafts[1]).toMatchObject({
      speaker: "Livia Orsini",
      doubts: [{ field: "speaker", reason: "The sentence has a pronoun or no subject." }, saidOnly],
    });
  });

  test("drafts meetings and proposals", () => {
    const text = "Orsini ha incontrato Danko a Porto. Borea ha proposto ad Alba una tregua.";
    const { drafts } = draftsOf(readDocument(text, { language: "it", gazetteer }));
    expect(drafts).toMatchObject([
      { kind: "meetings", title: "Meeting of Livia Orsini and Oleh Danko", format: "talks", status: "held" },
      { kind: "statements", act: "propose", speaker: "Borea" },
      {
        kind: "proposals",
        title: "Proposal by Borea, to be summarized.",
        proposers: ["Borea"],
        addressees: ["Alba"],
      },
    ]);
  });
});

describe("a pronoun for a person means a person or the holder of an office", () => {
  test.each([
    ["en", "Danko came to Port after talks of Alba and Borea had failed. On Monday, he met Orsini."],
    ["en", "Alba would wait, Danko said. He met Orsini on Monday."],
    ["it", "Danko è arrivato a Porto dopo l'incontro tra Alba e Borea. Lunedì egli ha incontrato Orsini."],
    ["ro", "Danko a venit la Port după negocierile dintre Alba și Borea. Luni, el s-a întâlnit cu Orsini."],
  ])("%s: %s", (language, text) => {
    expect(participantsOf(language, text).at(-1)).toEqual(["Oleh Danko", "Livia Orsini"]);
  });

  test.each([
    ["en", "The talks between Alba and Borea failed. He met Orsini.", "He"],
    ["it", "L'incontro tra Alba e Borea è fallito. Lei ha incontrato Orsini.", "Lei"],
    ["ro", "Negocierile dintre Alba și Borea au eșuat. El s-a întâlnit cu Orsini.", "El"],
  ])("%s, and nobody whom the text names: %s", (language, text, pronoun) => {
    expect(participantsOf(language, text).at(-1)).toEqual([pronoun, "Livia Orsini"]);
  });

  test.each([
    ["en", "Alba said that it would wait. He said that the talks would go on.", "He"],
    ["it", "Alba ha detto che aspetterà. Egli ha detto che il ponte è chiuso.", "Egli"],
    ["ro", "Alba a declarat că va aștepta. Ea a declarat că podul este închis.", "Ea"],
  ])("%s: the same with a statement: %s", (language, text, pronoun) => {
    const { statements } = readDocument(text, { language, gazetteer });
    const last = statements.at(-1)?.speaker;
    expect([last?.candidates, last?.span && text.slice(last.span.start, last.span.end)]).toEqual([
      [],
      pronoun,
    ]);
  });
});

describe("actors that belong to a noun between do not take part", () => {
  test.each([
    ["en", "The talks aimed at a truce between Alba and Borea were hard."],
    ["en", "Talks about the conflict between Alba and Borea began late."],
    ["it", "I colloqui per una tregua tra Alba e Borea sono iniziati."],
    ["ro", "Negocierile privind un armistițiu între Alba și Borea au început."],
  ])("%s: %s", (language, text) => {
    expect(participantsOf(language, text)).toEqual([]);
  });

  test.each([
    ["en", "The talks in Port between Alba and Borea were hard.", ["Alba", "Borea"]],
    ["en", "The talks on Monday between Alba and Borea were hard.", ["Alba", "Borea"]],
    ["en", "The meeting on security between Danko and Orsini was long.", ["Oleh Danko", "Livia Orsini"]],
    ["it", "I colloqui di pace tra Alba e Borea sono iniziati.", ["Alba", "Borea"]],
    ["it", "L'incontro sulla sicurezza tra Danko e Orsini è durato due ore.", ["Oleh Danko", "Livia Orsini"]],
  ])("%s, but those of the meeting do: %s", (language, text, names) => {
    expect(participantsOf(language, text)).toEqual([names]);
  });
});

/** Returns the format and the participants of each meeting. */
function formatsOf(language: string, text: string): readonly unknown[] {
  const { meetings } = readDocument(text, { language, gazetteer, published: "2023-05-10" });
  return meetings.map(({ format }, i) => [format, participantsOf(language, text)[i]]);
}

const both = ["Oleh Danko", "Livia Orsini"];

describe("two actors who speak with each other meet", () => {
  test.each([
    ["en", "Danko spoke on the phone with Orsini on Monday.", "call"],
    ["en", "Danko spoke by telephone to Orsini.", "call"],
    ["en", "Danko and Orsini spoke by phone about the bridge.", "call"],
    ["en", "Danko held a phone call with Orsini on Monday.", "call"],
    ["en", "Danko had a call with Orsini.", "call"],
    ["it", "Danko ha parlato al telefono con Orsini.", "call"],
    ["ro", "Danko a vorbit la telefon cu Orsini.", "call"],
    ["en", "Danko and Orsini spoke on Monday.", "talks"],
    ["en", "Danko and Orsini discussed the bridge on Monday.", "talks"],
    ["en", "Danko discussed the bridge with Orsini.", "talks"],
  ])("%s: %s", (language, text, format) => {
    expect(formatsOf(language, text)).toEqual([[format, both]]);
  });

  test.each([
    ["en", "Danko spoke to reporters on Monday."],
    ["en", "Danko and Orsini spoke to reporters."],
    ["en", "Danko spoke with reporters."],
    ["en", "Danko discussed ties with Alba."],
    ["en", "Danko has not spoken with Orsini."],
    ["en", "Danko and Orsini call for calm in Alba."],
    ["it", "Danko ha parlato con i giornalisti."],
  ])("%s, but %s", (language, text) => {
    expect(participantsOf(language, text)).toEqual([]);
  });
});

test.each([
  [
    "ro",
    "Negocierile între miniștrii leton și eston, la Port, au durat zece ore.",
    [["talks", ["Latvia", "Estonia"]]],
  ],
  [
    "it",
    "Sono riuniti Alba, Borea e Livia Orsini insieme a Danko.",
    [["talks", ["Alba", "Borea", "Livia Orsini", "Oleh Danko"]]],
  ],
])("%s: several officials meet: %s", (language, text, expected) => {
  expect(formatsOf(language, text)).toEqual(expected);
});

describe("who speaks at a press conference with somebody takes part in it", () => {
  test.each([
    ["en", "Danko said at a joint press conference with Orsini that Borea would wait."],
    [
      "en",
      "Danko said at a joint press conference with his Alban colleague, Livia Orsini, who came on Monday, that Borea would wait.",
    ],
    ["en", "Borea would wait, Danko said at a news conference with Orsini."],
    ["it", "Il ponte è chiuso, ha detto Danko in una conferenza stampa con Orsini."],
    ["ro", "Podul este închis, a declarat Danko într-o conferință de presă cu Orsini."],
  ])("%s: %s", (language, text) => {
    expect(formatsOf(language, text)).toEqual([["press-conference", both]]);
    const { statements } = readDocument(text, { language, gazetteer });
    expect(statements.map(({ speaker }) => speaker?.name)).toEqual(["Oleh Danko"]);
  });

  test("a relative clause after it has its own date", () => {
    const text = "Danko spoke at a press conference with Livia Orsini, who came on Monday.";
    const { meetings } = readDocument(text, { language: "en", gazetteer, published: "2023-05-10" });
    const [meeting] = meetings;
    expect(meeting && text.slice(meeting.start, meeting.end)).toMatch(/Livia Orsini$/);
    expect(meeting?.date).toBeUndefined();
  });
});
