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
    // The subject `podul` is between the two words of the link `ca … să` ("that").
    ["Danko a cerut, luni seara, ca podul să fie redeschis.", [["Oleh Danko", "ca podul să fie redeschis"]]],
    // A noun for a feeling, `regretul` ("regret"), is between the verb and the content.
    ["Danko și-a exprimat regretul că podul este închis.", [["Oleh Danko", "podul este închis"]]],
    // A hyphen joins the pronoun `și` to `că` ("that").
    ["Alba a anunțat că-și retrage paznicii.", [["Alba", "și retrage paznicii"]]],
    // A subordinate clause, `deși plouă` ("although it rains"), begins the content.
    ["Danko a spus că, deși plouă, podul este deschis.", [["Oleh Danko", "deși plouă, podul este deschis"]]],
    // The content of `a spus` ("said") contains `speră că` ("hopes that"). Only `a spus` reports a statement.
    ["Danko a spus că speră că podul se va deschide.", [["Oleh Danko", "speră că podul se va deschide"]]],
    // The verb `arată` ("shows") reports no statement, because its subject is a thing.
    [
      "Danko a declarat că oboseala Albei arată că podul cade.",
      [["Oleh Danko", "oboseala Albei arată că podul cade"]],
    ],
    // The sentences name a source and a speaker. The statement is attributed to the speaker.
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
    // The attribution `potrivit lui Danko` ("according to Danko") is in a relative clause, so only this clause is the
    // content.
    [
      "Alba a vizitat podul, care, potrivit lui Danko, este foarte vechi.",
      [["Oleh Danko", "este foarte vechi"]],
    ],
    // The speaker of the gerund `Menționând` ("mentioning") is the subject of the main clause after it.
    [
      "Menționând că podul este vechi, Danko a declarat că podul se închide.",
      [
        ["Oleh Danko", "podul este vechi"],
        ["Oleh Danko", "podul se închide"],
      ],
    ],
    ["În ceea ce privește opoziția Boreei, Danko a spus că podul rămâne.", [["Oleh Danko", "podul rămâne"]]],
    ["Mai târziu, Danko a spus că podul rămâne.", [["Oleh Danko", "podul rămâne"]]],
    // A hyphen joins a pronoun to the auxiliary, to the participle or to the gerund.
    ["Danko i-a atras atenția că podul este închis.", [["Oleh Danko", "podul este închis"]]],
    ["Inginerii au asigurat-o că podul este solid.", [["Inginerii", "podul este solid"]]],
    ["Danko a plecat, cerându-i Mariei Vlad să revină.", [["Oleh Danko", "să revină"]]],
    ["Danko s-a mai plâns că podul este închis.", [["Oleh Danko", "podul este închis"]]],
    // The subjunctive is within quotation marks.
    ["Danko a cerut Albei „să redeschidă podul”.", [["Oleh Danko", "„să redeschidă podul”"]]],
    // A paragraph has lost some of its diacritics.
    [
      "Președintele Oleh Danko i-a cerut Mariei Vlad ca podul sa fie redeschis, iar luni a anuntat ca, daca nu ploua, vine în oraș.",
      [
        ["Oleh Danko", "ca podul sa fie redeschis"],
        ["Oleh Danko", "daca nu ploua, vine în oraș"],
      ],
    ],
    // The adjective `Prezent` ("present") and the phrase `Despre această criză` ("on this crisis") are not the subject.
    [
      "Prezent la Forumul Podurilor, ministrul Albei, Oleh Danko, a declarat că podul rămâne.",
      [["Oleh Danko", "podul rămâne"]],
    ],
    ["Despre această criză Nordul a avertizat că durează.", [["Nordul", "durează"]]],
    // A remark of the reporter follows the content.
    [
      "Danko a spus că podul este închis, după ce presa a scris despre fisuri.",
      [["Oleh Danko", "podul este închis"]],
    ],
    // The sentence begins with a dateline and ends with its source. Neither of them is part of the content.
    [
      "PODUL VECHI (17 mai) – Premierul Albei, Oleh Danko, a spus luni că podul rămâne, potrivit unui comunicat al biroului premierului.",
      [["Oleh Danko", "podul rămâne"]],
    ],
    // A person before a colon is the speaker, even if the words after the colon contain a verb of speaking.
    ["O. Danko: Borea susține lucrările de la pod.", [["Oleh Danko", "Borea susține lucrările de la pod"]]],
    [
      "Danko a spus că podul este închis, într-un interviu acordat presei.",
      [["Oleh Danko", "podul este închis"]],
    ],
    // The gerund `adăugând` ("adding") has a subject of its own, Maria Vlad.
    [
      "Danko a spus că plouă pe pod, Maria Vlad adăugând că vine iarna.",
      [
        ["Oleh Danko", "plouă pe pod"],
        ["Maria Vlad", "vine iarna"],
      ],
    ],
    // The verb of speaking depends on another verb, as in `s-a limitat să spună` ("only said").
    ["Danko s-a limitat să spună că podul rămâne.", [["Oleh Danko", "podul rămâne"]]],
    ["Danko nu a ezitat să afirme că podul cade.", [["Oleh Danko", "podul cade"]]],
    // A conjunction, `și` ("also"), is before `că` ("that").
    ["Danko a promis și că va repara podul.", [["Oleh Danko", "va repara podul"]]],
    // The subject of both verbs is the same, and a dash joins two names.
    [
      "Danko a spus că „vom vedea” și a vorbit despre legăturile Alba – Borea, după care a spus că podul rămâne.",
      [
        ["Oleh Danko", "„vom vedea”"],
        ["Oleh Danko", "podul rămâne"],
      ],
    ],
    // The relative pronoun `care` refers to `oamenii` ("the people"), which is directly before it.
    [
      "Danko a spus că pacea vine din Alba și Borea și că oamenii care critică podul greșesc.",
      [["Oleh Danko", "pacea vine din Alba și Borea și că oamenii care critică podul greșesc"]],
    ],
    // The verb `s-au acuzat` means `accused each other`, so `de a repara podul` ("to repair the bridge") is not an
    // accusation.
    ["Alba și Borea s-au acuzat pentru eșecul lui Danko de a repara podul.", []],
    // The sentence reports two statements. The press reports what Danko did, and Danko accuses Borea.
    [
      "Potrivit presei, Danko a acuzat Borea că rupe podul.",
      [
        ["presei", "Danko a acuzat Borea că rupe podul"],
        ["Oleh Danko", "rupe podul"],
      ],
    ],
    // The conjunction `iar` ("and") begins another statement.
    [
      "Este un pod vechi, spune Danko, iar Maria Vlad crede că podul va cădea.",
      [
        ["Oleh Danko", "Este un pod vechi"],
        ["Maria Vlad", "podul va cădea"],
      ],
    ],
    // The initials of an editor at the end of a text are not part of the content.
    ["Danko a spus că podul este închis./ivlad", [["Oleh Danko", "podul este închis"]]],
    // A semicolon is part of the content.
    [
      "Vorbele nu ajung; podul are nevoie de bani, a scris Danko.",
      [["Oleh Danko", "Vorbele nu ajung; podul are nevoie de bani"]],
    ],
    // The words that report the content, `a subliniat Danko` ("Danko stressed"), are between dashes.
    ["Acum – a subliniat Danko – podul rămâne închis.", [["Oleh Danko", "podul rămâne închis"]]],
    // In a headline, a person before a colon is the speaker. A state before a colon is only the topic.
    [
      "Danko: Podul nu va fi deschis în acest an\n\nPodul cade.",
      [["Oleh Danko", "Podul nu va fi deschis în acest an"]],
    ],
    ["Borea: se întoarce tensiunea cu Alba\n\nPodul cade.", []],
    // The infinitive `de a repara` belongs to the noun `angajamentul` ("the commitment"), so it is not the content of
    // the gerund.
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
    // The ministry only passes on what Danko said.
    [
      "Danko a reconfirmat „sprijinul deplin pentru pod”, informează Ministerul Podurilor.",
      [["Oleh Danko", "sprijinul deplin pentru pod"]],
    ],
    // The quotation is from a message, and an earlier sentence names the author of the message.
    [
      "Danko a publicat un mesaj despre pod.\n\n„Podul nostru va fi reparat până la iarnă”, se arată în mesaj.",
      [["Oleh Danko", "Podul nostru va fi reparat până la iarnă"]],
    ],
    // Not everything in quotation marks is a quotation: `„Podul”` and `„Podul 1”` are names.
    ["Danko a spus „da, sigur” despre concernul „Podul” din Alba.", [["Oleh Danko", "da, sigur"]]],
    [
      "Danko a răspuns „nu știu încă” pentru postul de televiziune „Podul 1”.",
      [["Oleh Danko", "nu știu încă"]],
    ],
    // The speaker of the second quotation is the subject of the gerund, Danko. The presidency at the end only passes it on.
    [
      "„Podul rămâne închis”, a spus Danko, chemând la „răbdare și calm”, a indicat președinția Albei.",
      [
        ["Oleh Danko", "Podul rămâne închis"],
        ["Oleh Danko", "răbdare și calm"],
      ],
    ],
    // The acronym in quotation marks is a name and not a quotation.
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
