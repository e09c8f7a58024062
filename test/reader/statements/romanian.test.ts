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
    // The subject is between the two words of `ca … să`.
    ["Danko a cerut, luni seara, ca podul să fie redeschis.", [["Oleh Danko", "ca podul să fie redeschis"]]],
    // A noun of feeling is between the verb and the content.
    ["Danko și-a exprimat regretul că podul este închis.", [["Oleh Danko", "podul este închis"]]],
    // A hyphen joins a pronoun to `că`.
    ["Alba a anunțat că-și retrage paznicii.", [["Alba", "și retrage paznicii"]]],
    // A subordinate clause begins the content.
    ["Danko a spus că, deși plouă, podul este deschis.", [["Oleh Danko", "deși plouă, podul este deschis"]]],
    // The content of `a spus` has its own verb with a content, `speră că`. Only `a spus` makes a report.
    ["Danko a spus că speră că podul se va deschide.", [["Oleh Danko", "speră că podul se va deschide"]]],
    // `arată că` makes no report, because its subject is a thing.
    [
      "Danko a declarat că oboseala Albei arată că podul cade.",
      [["Oleh Danko", "oboseala Albei arată că podul cade"]],
    ],
    // The text names a source and a speaker, and the statement is attributed to the speaker.
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
    // An adjective or a phrase at the beginning is not the subject.
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
    // The sentence begins with a dateline. It ends with its source, which is a text by the speaker's office.
    [
      "PODUL VECHI (17 mai) – Premierul Albei, Oleh Danko, a spus luni că podul rămâne, potrivit unui comunicat al biroului premierului.",
      [["Oleh Danko", "podul rămâne"]],
    ],
    // A person before a colon speaks, even if a verb of speaking follows.
    ["O. Danko: Borea susține lucrările de la pod.", [["Oleh Danko", "Borea susține lucrările de la pod"]]],
    [
      "Danko a spus că podul este închis, într-un interviu acordat presei.",
      [["Oleh Danko", "podul este închis"]],
    ],
    // A gerund has its own subject.
    [
      "Danko a spus că plouă pe pod, Maria Vlad adăugând că vine iarna.",
      [
        ["Oleh Danko", "plouă pe pod"],
        ["Maria Vlad", "vine iarna"],
      ],
    ],
    // The verb of speaking depends on another verb.
    ["Danko s-a limitat să spună că podul rămâne.", [["Oleh Danko", "podul rămâne"]]],
    ["Danko nu a ezitat să afirme că podul cade.", [["Oleh Danko", "podul cade"]]],
    // A conjunction is before `că`.
    ["Danko a promis și că va repara podul.", [["Oleh Danko", "va repara podul"]]],
    // The subject of both verbs is the same, and a dash joins two names.
    [
      "Danko a spus că „vom vedea” și a vorbit despre legăturile Alba – Borea, după care a spus că podul rămâne.",
      [
        ["Oleh Danko", "„vom vedea”"],
        ["Oleh Danko", "podul rămâne"],
      ],
    ],
    // The relative pronoun refers to the noun directly before it.
    [
      "Danko a spus că pacea vine din Alba și Borea și că oamenii care critică podul greșesc.",
      [["Oleh Danko", "pacea vine din Alba și Borea și că oamenii care critică podul greșesc"]],
    ],
    // `s-au acuzat` means that they accused each other, so `de a repara podul` is not what somebody is accused of.
    ["Alba și Borea s-au acuzat pentru eșecul lui Danko de a repara podul.", []],
    // The sentence makes two reports. The press reports what Danko did, and Danko accuses Borea.
    [
      "Potrivit presei, Danko a acuzat Borea că rupe podul.",
      [
        ["presei", "Danko a acuzat Borea că rupe podul"],
        ["Oleh Danko", "rupe podul"],
      ],
    ],
    // Another statement follows a conjunction.
    [
      "Este un pod vechi, spune Danko, iar Maria Vlad crede că podul va cădea.",
      [
        ["Oleh Danko", "Este un pod vechi"],
        ["Maria Vlad", "podul va cădea"],
      ],
    ],
    // The initials of an editor end a text.
    ["Danko a spus că podul este închis./ivlad", [["Oleh Danko", "podul este închis"]]],
    // A semicolon is part of the content.
    [
      "Vorbele nu ajung; podul are nevoie de bani, a scris Danko.",
      [["Oleh Danko", "Vorbele nu ajung; podul are nevoie de bani"]],
    ],
    // The cue is between dashes.
    ["Acum – a subliniat Danko – podul rămâne închis.", [["Oleh Danko", "podul rămâne închis"]]],
    // In a headline, a person before a colon is the speaker. A state before a colon is only the topic.
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
    // The headline quotes words of the text. Only the quotation in the text has a speaker, so that the act makes one
    // draft.
    [
      "Alba închide podul. „Avem nevoie de timp”\n\nMinistra a plecat.\n\n„Avem nevoie de timp, nu de vorbe”, a spus Maria Vlad.",
      [
        [undefined, "Avem nevoie de timp"],
        ["Maria Vlad", "Avem nevoie de timp, nu de vorbe"],
      ],
    ],
    // A body passes on what somebody else said.
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
