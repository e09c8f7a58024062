import { describe, expect, test } from "vitest";
import { type Gazetteer, readDocument } from "../../../src/reader/index.ts";

const gazetteer: Gazetteer = {
  entries: [
    { id: "danko", name: "Oleh Danko", kind: "person", names: ["Danko"] },
    { id: "vlad", name: "Maria Vlad", kind: "person", names: ["Vlad"] },
    { id: "alba", name: "Alba", kind: "state", names: ["Albei"] },
    { id: "borea", name: "Borea", kind: "state", names: ["Boreei"] },
  ],
};

const published = "2023-05-10";

function read(text: string): { reports: unknown[]; quotes: unknown[]; agencies: unknown[] } {
  const { statements, quotations, agencies } = readDocument(text, { language: "ro", gazetteer, published });
  const letters = [...text];
  const words = (span: { start: number; end: number } | undefined): string | undefined =>
    span && letters.slice(span.start, span.end).join("");
  return {
    reports: statements.map(({ speaker, ...span }) => [speaker?.name ?? words(speaker?.span), words(span)]),
    quotes: quotations.map(({ speaker, ...span }) => [speaker?.name ?? words(speaker?.span), words(span)]),
    agencies: agencies.map(({ name }) => name),
  };
}

describe("Romanian statements", () => {
  test.each([
    // A subject is between the two words of the link.
    ["Danko a cerut, luni seara, ca podul să fie redeschis.", [["Oleh Danko", "ca podul să fie redeschis"]]],
    // The object of the verb is a noun of feeling.
    ["Danko și-a exprimat regretul că podul este închis.", [["Oleh Danko", "podul este închis"]]],
    // A pronoun is joined to the link.
    ["Alba a anunțat că-și retrage paznicii.", [["Alba", "și retrage paznicii"]]],
    // A subordinate clause begins the content.
    ["Danko a spus că, deși plouă, podul este deschis.", [["Oleh Danko", "deși plouă, podul este deschis"]]],
    // Two verbs have the same content.
    ["Danko a spus că speră că podul se va deschide.", [["Oleh Danko", "speră că podul se va deschide"]]],
    // A thing does not speak.
    [
      "Danko a declarat că oboseala Albei arată că podul cade.",
      [["Oleh Danko", "oboseala Albei arată că podul cade"]],
    ],
    // The source is beside the speaker.
    ["Danko a declarat, potrivit presei, că podul este închis.", [["Oleh Danko", "podul este închis"]]],
    [
      "Podul rămâne închis, a declarat Danko, conform unui comunicat.",
      [["Oleh Danko", "Podul rămâne închis"]],
    ],
    [
      "Potrivit lui Danko, care a vizitat Alba, podul rămâne închis.",
      [["Oleh Danko", "podul rămâne închis"]],
    ],
    ["În opinia lui Danko sunt necesare alte poduri.", [["Oleh Danko", "sunt necesare alte poduri"]]],
    // The attribution is in a relative clause.
    [
      "Alba a vizitat podul, care, potrivit lui Danko, este foarte vechi.",
      [["Oleh Danko", "este foarte vechi"]],
    ],
    // The main clause names the speaker of the gerund before it.
    [
      "Menționând că podul este vechi, Danko a declarat că podul se închide.",
      [
        ["Oleh Danko", "podul este vechi"],
        ["Oleh Danko", "podul se închide"],
      ],
    ],
    ["În ceea ce privește opoziția Boreei, Danko a spus că podul rămâne.", [["Oleh Danko", "podul rămâne"]]],
    ["Mai târziu, Danko a spus că podul rămâne.", [["Oleh Danko", "podul rămâne"]]],
    // A semicolon is part of the content.
    [
      "Vorbele nu ajung; podul are nevoie de bani, a scris Danko.",
      [["Oleh Danko", "Vorbele nu ajung; podul are nevoie de bani"]],
    ],
    // The cue is between dashes.
    ["Acum – a subliniat Danko – podul rămâne închis.", [["Oleh Danko", "podul rămâne închis"]]],
    // A headline names a person before a colon, but a state is only its topic.
    [
      "Danko: Podul nu va fi deschis în acest an\n\nPodul cade.",
      [["Oleh Danko", "Podul nu va fi deschis în acest an"]],
    ],
    ["Borea: se întoarce tensiunea cu Alba\n\nPodul cade.", []],
    // The infinitive belongs to a noun.
    ["Danko a vorbit, subliniind angajamentul Albei de a repara podul.", []],
  ])("%s", (text, reports) => {
    expect(read(text).reports).toEqual(reports);
  });

  test("a verb after a quotation has the subject of the verb before it", () => {
    const text =
      "Danko a dat asigurări că podul nu a „căzut niciodată”, a denunțat vina vecinilor drept ”absurdă”.";
    expect(read(text).quotes).toEqual([
      ["Oleh Danko", "căzut niciodată"],
      ["Oleh Danko", "absurdă"],
    ]);
  });
});

describe("Romanian quotations", () => {
  test.each([
    ["Danko vrea „măsuri reale” pentru pod.", [["Oleh Danko", "măsuri reale"]]],
    ["Întrebat despre pod, Danko a replicat – „Rămâne închis”.", [["Oleh Danko", "Rămâne închis"]]],
    [
      "„Podul rămâne al nostru”, a fost mesajul transmis de Maria Vlad.",
      [["Maria Vlad", "Podul rămâne al nostru"]],
    ],
    [
      "„Podul rămâne închis”, a spus purtătorul de cuvânt al Consiliului pentru securitate și apărare, Oleh Danko.",
      [["Oleh Danko", "Podul rămâne închis"]],
    ],
    // A headline repeats words whose speaker the text names later.
    [
      "Alba închide podul. „Avem nevoie de timp”\n\nMinistra a plecat.\n\n„Avem nevoie de timp, nu de vorbe”, a spus Maria Vlad.",
      [
        ["Maria Vlad", "Avem nevoie de timp"],
        ["Maria Vlad", "Avem nevoie de timp, nu de vorbe"],
      ],
    ],
    // An acronym is a name.
    ['Danko vrea un plan numit de toți "PAP" pentru pod.', []],
  ])("%s", (text, quotes) => {
    expect(read(text).quotes).toEqual(quotes);
  });

  test("a president who is only mentioned in a quotation is not the president of the text", () => {
    const text =
      "Președintele Oleh Danko a plecat. „Am vorbit cu președintele Albei, Maria Vlad”, a spus Danko. Președintele a anunțat că revine luni.";
    expect(read(text).reports).toEqual([["Oleh Danko", "revine luni"]]);
  });
});

describe("Romanian sources", () => {
  test.each([
    ["Podul este închis, transmit DPA, Reuters și Agerpres.", ["DPA", "Reuters", "Agerpres"]],
    ["Podul este închis, informează News.ro.", ["News.ro"]],
    ["Podul este închis, potrivit portalului Podul.md.", ["Podul.md"]],
  ])("%s", (text, agencies) => {
    expect(read(text).agencies).toEqual(agencies);
  });
});
