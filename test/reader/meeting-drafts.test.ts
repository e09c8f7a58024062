import { describe, expect, test } from "vitest";
import { draftsOf } from "../../src/reader/index.ts";
import { fullNames, readingOf } from "./invented-persons.ts";

function meetingsOf(language: string, text: string) {
  const reading = readingOf(language, text, fullNames);
  return draftsOf(reading).drafts.filter((draft) => draft.kind === "meetings");
}

/** Returns the format, the participants and the day of each meeting. */
function shown(language: string, text: string): readonly string[] {
  return meetingsOf(language, text).map(({ format, participants = [], date, resolved = date }) =>
    [format, ...participants.map(({ actor }) => actor), ...(resolved ? [resolved] : [])].join(", "),
  );
}

describe("participants outside the phrase of a meeting", () => {
  test.each<[string, string, readonly string[]]>([
    // The subject of `Ha avuto` ("had") is omitted. It is the subject of the previous sentence, if that subject is a
    // person.
    [
      "it",
      "Orsini parla oggi. Ha avuto un incontro con Danko.",
      ["talks, Livia Orsini, Oleh Danko, 2023-05-10~"],
    ],
    ["it", "Piove. Il ponte è chiuso. Ha avuto un incontro con Danko.", []],
    // Orsini, who is the subject of the main clause, takes part in the meeting.
    ["it", "Durante un incontro con Danko, Orsini ha detto che piove.", ["talks, Oleh Danko, Livia Orsini"]],
    ["ro", "În timpul unei întâlniri cu Danko, Orsini a spus că plouă.", ["talks, Oleh Danko, Livia Orsini"]],
    ["en", "During a meeting with Danko, Orsini said that it rained.", ["talks, Oleh Danko, Livia Orsini"]],
  ])("%s: %s", (language, text, expected) => {
    expect(shown(language, text)).toEqual(expected);
  });
});

describe("a visit", () => {
  test.each<[string, string, readonly string[]]>([
    ["it", "Orsini è arrivata ieri a Roma.", ["visit, Livia Orsini, 2023-05-09"]],
    ["it", "Orsini è arrivata in ritardo.", []],
    ["it", "Orsini non è arrivata a Roma.", []],
    ["ro", "Orsini a sosit marți în Kazahstan.", ["visit, Livia Orsini, 2023-05-09"]],
    ["ro", "Orsini a ajuns marți în presa de la Sofia.", []],
    ["en", "Orsini arrived in Rome on Tuesday.", ["visit, Livia Orsini, 2023-05-09"]],
    ["en", "The ship arrived in Rome on Tuesday.", []],
  ])("is an arrival of a person in a place (%s: %s)", (language, text, expected) => {
    expect(shown(language, text)).toEqual(expected);
  });
});

describe("a meeting without participants", () => {
  test.each<[string, string, readonly string[]]>([
    ["it", "Un altro round si è svolto al porto il 10 maggio.", ["talks, 2023-05-10"]],
    ["it", "I negoziati si sono svolti a tappe.", []],
    ["ro", "Vizita are loc după ce, luni, Orsini a fost la Geneva.", []],
    ["ro", "Negocierile au avut loc luni la Geneva.", ["talks, 2023-05-08"]],
    ["en", "The talks took place on Monday.", ["talks, 2023-05-08"]],
    ["en", "The talks took place.", []],
  ])("needs a verb and a date (%s: %s)", (language, text, expected) => {
    expect(shown(language, text)).toEqual(expected);
  });
});

describe("mentions of one meeting", () => {
  test.each<[string, string, number]>([
    ["one has no date", "Orsini ha incontrato Danko. Lunedì Orsini ha incontrato Danko al porto.", 1],
    ["the dates differ", "Ieri Orsini ha incontrato Danko. Lunedì Orsini ha incontrato Danko al porto.", 2],
    ["the participants differ", "Orsini ha incontrato Danko. Orsini ha incontrato Lukashenko e Putin.", 2],
  ])("%s", (_, text, expected) => {
    expect(meetingsOf("it", text)).toHaveLength(expected);
  });

  test("are cited together, with the date of either", () => {
    const [draft] = meetingsOf(
      "it",
      "Orsini ha incontrato Danko. Lunedì Orsini ha incontrato Danko al porto.",
    );
    expect(draft).toMatchObject({ date: "Lunedì", resolved: "2023-05-08" });
    expect(draft?.words.map((each) => "exact" in each && each.exact)).toEqual([
      "Orsini ha incontrato Danko",
      "Lunedì Orsini ha incontrato Danko al porto",
    ]);
  });
});

describe("the participants of a meeting", () => {
  test.each<[string, string, readonly string[]]>([
    ["en", "Orsini and Danko held talks in Rome.", ["talks, Livia Orsini, Oleh Danko"]],
    ["en", "Orsini and NATO's Danko met in Rome.", ["talks, Livia Orsini, Oleh Danko"]],
    ["ro", "Orsini a avut o convorbire cu Danko.", ["call, Livia Orsini, Oleh Danko"]],
    ["it", "Orsini ha visto il collega Oleh Danko.", ["talks, Livia Orsini, Oleh Danko"]],
    ["it", "Orsini ha cenato con Danko.", ["talks, Livia Orsini, Oleh Danko"]],
    [
      "en",
      "Orsini and Danko last spoke on 2 May on the sidelines of a summit.",
      ["talks, Livia Orsini, Oleh Danko, 2023-05-02"],
    ],
    ["en", "Orsini dined with Danko.", ["talks, Livia Orsini, Oleh Danko"]],
    // The participants are the states whose delegations meet.
    ["it", "Le delegazioni di Italia e Polonia si sono incontrate.", ["talks, Italy, Poland"]],
    ["en", "The delegations of Italy and Poland met in Rome.", ["talks, Italy, Poland"]],
    ["ro", "Delegațiile Italiei și Poloniei s-au întâlnit la Roma.", ["talks, Italy, Poland"]],
    // The phrase for the second meeting names only Danko. The other participant is Orsini, the subject of the first
    // clause.
    [
      "it",
      "Orsini ha incontrato Putin; nel pomeriggio è previsto un bilaterale con Danko.",
      ["talks, Livia Orsini, Putin", "talks, Livia Orsini, Oleh Danko"],
    ],
  ])("%s: %s", (language, text, expected) => {
    expect(shown(language, text)).toEqual(expected);
  });

  test.each<[string, string]>([
    ["it", "A margine del vertice, Orsini ha detto che piove."],
    ["it", "In una conferenza stampa Orsini ha detto che piove."],
    ["ro", "Într-o conferință de presă, Orsini a spus că plouă."],
    ["en", "At a press conference, Orsini said that it rained."],
    ["en", "The summit in Rome ended."],
  ])("are at least two (%s: %s)", (language, text) => {
    expect(meetingsOf(language, text)).toEqual([]);
  });

  test.each<[string, string]>([
    ["it", "Orsini ha avuto un colloquio telefonico con Danko."],
    ["ro", "Orsini a discutat la telefon cu Danko."],
    ["ro", "Orsini a avut o convorbire telefonică cu Danko."],
  ])("speak by phone (%s: %s)", (language, text) => {
    expect(shown(language, text)).toEqual(["call, Livia Orsini, Oleh Danko"]);
  });
});

describe("a visit of one person", () => {
  test.each<[string, string, readonly string[]]>([
    ["en", "Orsini visited Beijing on Tuesday.", ["visit, Livia Orsini, 2023-05-09"]],
    ["en", "Orsini, who visited Beijing on Tuesday, was tired.", ["visit, Livia Orsini, 2023-05-09"]],
    ["en", "Orsini visited a school on Tuesday.", []],
    ["ro", "Orsini se află într-o vizită oficială în Polonia.", ["visit, Livia Orsini"]],
    ["ro", "Orsini a efectuat o vizită în Polonia.", ["visit, Livia Orsini"]],
    ["ro", "Orsini a efectuat marți, 2 mai 2023, o vizită în Polonia.", ["visit, Livia Orsini, 2023-05-02"]],
    ["ro", "Orsini s-a aflat marți într-o vizită în Polonia.", ["visit, Livia Orsini, 2023-05-09"]],
    ["it", "Orsini è in visita a Varsavia.", ["visit, Livia Orsini"]],
    ["en", "Orsini refused to travel to Rome.", []],
  ])("%s: %s", (language, text, expected) => {
    expect(shown(language, text)).toEqual(expected);
  });

  test.each<[string, string]>([
    ["en", "Orsini is scheduled to travel to Rome on May 15."],
    ["it", "Orsini si recherà a Roma il 15 maggio."],
    ["ro", "Orsini se va deplasa la Roma pe 15 mai."],
  ])("is planned (%s: %s)", (language, text) => {
    expect(meetingsOf(language, text)).toMatchObject([
      { format: "visit", status: "scheduled", resolved: "2023-05-15" },
    ]);
  });
});

describe("the date of a meeting", () => {
  test.each<[string, string, readonly string[]]>([
    // The month is the date of an earlier meeting and not of this one.
    [
      "it",
      "Orsini ha avuto un colloquio con Danko, il primo da gennaio.",
      ["talks, Livia Orsini, Oleh Danko"],
    ],
    ["ro", "Orsini a avut o întâlnire cu Danko, prima din ianuarie.", ["talks, Livia Orsini, Oleh Danko"]],
    // The day is the date of the second meeting and not of the first one.
    [
      "en",
      "Orsini met Danko and was due to see Ion Rusu later on Wednesday.",
      ["talks, Livia Orsini, Oleh Danko", "talks, Livia Orsini, Ion Rusu, 2023-05-10"],
    ],
    [
      "it",
      "Orsini ha visto Danko e dovrebbe incontrare Putin venerdì.",
      ["talks, Livia Orsini, Oleh Danko", "talks, Livia Orsini, Putin, 2023-05-12"],
    ],
  ])("is of its own verb (%s: %s)", (language, text, expected) => {
    expect(shown(language, text)).toEqual(expected);
  });
});

describe("participants of a verb", () => {
  test.each<[string, string, readonly string[]]>([
    ["ro", "Orsini discutase la Sofia cu omologul său bulgar, Danko.", ["talks, Livia Orsini, Oleh Danko"]],
    ["ro", "Orsini îl întâlnise luni pe Danko.", ["talks, Livia Orsini, Oleh Danko, 2023-05-08"]],
    [
      "ro",
      "Orsini a fost primită de Danko și a avut convorbiri cu Ion Rusu.",
      ["talks, Livia Orsini, Oleh Danko", "talks, Livia Orsini, Ion Rusu"],
    ],
    [
      "ro",
      "Danko s-a întâlnit luni la Bruxelles cu comisara europeană Orsini.",
      ["talks, Oleh Danko, Livia Orsini, 2023-05-08"],
    ],
    // The pronoun `She` is the subject of `met` and of `is due`.
    [
      "en",
      "Orsini smiled. She met Danko and is due to meet Putin.",
      ["talks, Livia Orsini, Oleh Danko", "talks, Livia Orsini, Putin"],
    ],
    ["en", "Orsini discussed the bridge with Danko in a separate call.", ["call, Livia Orsini, Oleh Danko"]],
    ["en", "Orsini will see growth.", []],
    // The union only proposes talks, so nobody is known to take part in them.
    ["it", "L'Unione europea propone di riprendere il dialogo.", []],
    ["en", "Italy is a dialogue partner of the European Union.", []],
    ["it", "L'Italia è partner di dialogo dell'Unione europea.", []],
  ])("%s: %s", (language, text, expected) => {
    expect(shown(language, text)).toEqual(expected);
  });
});

describe("who will be in a place makes a visit", () => {
  test.each<[string, string]>([
    ["it", "Orsini sarà a Roma mercoledì 17 maggio."],
    ["ro", "Orsini va fi miercuri, 17 mai, la Roma."],
    ["en", "Orsini will be in Rome on 17 May."],
  ])("%s: %s", (language, text) => {
    expect(meetingsOf(language, text)).toMatchObject([
      { format: "visit", status: "scheduled", resolved: "2023-05-17" },
    ]);
  });

  test.each<[string, string]>([
    ["it", "Orsini sarà processata a Roma il 17 maggio."],
    ["en", "Orsini will be tried in Rome on 17 May."],
    ["en", "Orsini can be in Rome."],
  ])("but not with another verb (%s: %s)", (language, text) => {
    expect(meetingsOf(language, text)).toEqual([]);
  });
});
