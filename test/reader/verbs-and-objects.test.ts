import { describe, expect, test } from "vitest";
import { readDrafts } from "../../src/reader/index.ts";
import { isMentioned } from "./invented-persons.ts";

/** Returns each statement of a text as `act: speaker + joint speakers`, with a question mark if the speaker is in doubt. */
function draftsIn(language: string, text: string): readonly string[] {
  const document = {
    title: "A report",
    language,
    datePublished: "2023-04-21",
    datePublishedBasis: "Made up.",
  };
  return readDrafts(text, { document }).drafts.flatMap((draft) => {
    if (isMentioned(draft)) return [];
    if (draft.kind === "proposals") return [`proposal: ${draft.proposers?.join(" + ")}`];
    if (draft.kind !== "statements") return [];
    const { act, speaker, jointlyWith = [], doubts = [] } = draft;
    const doubt = doubts.some(({ field }) => field === "speaker") ? "?" : "";
    return [`${act}: ${[speaker, ...jointlyWith].join(" + ")}${doubt}`];
  });
}

type Row = [language: string, text: string, expected: readonly string[]];

const check = (language: string, text: string, expected: readonly string[]): void =>
  expect(draftsIn(language, text)).toEqual(expected);

describe("a suggestion with a clause is a proposal, unless its verb states a fact", () => {
  test.each<Row>([
    ["en", "Germany suggested that both sides open the bridge.", ["propose: Germany", "proposal: Germany"]],
    ["en", "Germany suggested that both sides were tired.", ["assert: Germany"]],
    ["en", "Germany suggested the bridge could reopen.", ["assert: Germany"]],
  ])("%s: %s", check);
});

describe("who rules out that something can happen rejects it, and who rules out a fact denies it", () => {
  test.each<Row>([
    ["it", "La Germania ha escluso che il ponte possa essere riaperto.", ["reject: Germany"]],
    ["it", "La Germania ha escluso che il ponte sia chiuso.", ["deny: Germany"]],
    ["ro", "Germania a exclus ca podul să fie redeschis.", ["reject: Germany"]],
    ["ro", "Germania a exclus că podul este închis.", ["deny: Germany"]],
  ])("%s: %s", check);
});

describe("who rejects a claim denies it", () => {
  test.each<Row>([
    ["en", "Germany rejected suggestions that the bridge was closed.", ["deny: Germany"]],
    ["en", "Germany rejected the accusations.", ["deny: Germany"]],
    ["en", "Germany rejected a suggestion to meet.", ["reject: Germany"]],
    ["it", "La Germania ha respinto le accuse della Cina.", ["deny: Germany"]],
    ["it", "La Germania ha respinto l'ipotesi che il ponte sia chiuso.", ["deny: Germany"]],
    ["it", "La Germania ha respinto il piano della Cina.", ["reject: Germany", "proposal: China"]],
    ["ro", "Germania a respins acuzațiile Chinei.", ["deny: Germany"]],
    ["ro", "Germania a respins ideea că podul este închis.", ["deny: Germany"]],
  ])("%s: %s", check);
});

test("`as` before a quotation shows that who dismisses something criticizes it", () => {
  check("en", "Germany dismissed the letter as “ink on paper”.", ["criticize: Germany"]);
  check("en", "Germany dismissed the offer.", ["reject: Germany"]);
});

describe("the object of a neutral verb shows the act, also if the words after it are many", () => {
  test.each<Row>([
    ["en", "Germany reaffirmed its support for Poland's long border.", ["support: Germany"]],
    ["en", "Germany reiterated its opposition to the plan of China.", ["oppose: Germany", "proposal: China"]],
    ["en", "Germany reaffirmed its support would last for many years.", ["assert: Germany"]],
    // After `concern about the vote`, `that` begins a relative clause and not the content of the verb.
    ["en", "Germany expressed concern about the vote that Poland held.", ["regret: Germany"]],
    ["en", "Germany expressed concern that Poland voted.", ["regret: Germany"]],
  ])("%s: %s", check);
});

describe("what the speaker will not allow is a pledge", () => {
  test.each<Row>([
    ["en", "“We will not allow the bridge to fall,” Germany said.", ["pledge: Germany"]],
    ["it", "«Non permetteremo che il ponte crolli», ha detto la Germania.", ["pledge: Germany"]],
    ["ro", "„Nu vom permite ca podul să cadă”, a spus Germania.", ["pledge: Germany"]],
  ])("%s: %s", check);
});

describe("the first words of a quotation show its act", () => {
  test.each<Row>([
    ["en", "“We urge China to leave,” Germany said.", ["appeal: Germany"]],
    ["en", "“We do not support the plan,” Germany said.", ["oppose: Germany"]],
    ["en", "“We condemn the attack,” Germany said.", ["criticize: Germany"]],
    ["it", "«Invitiamo la Cina a partire», ha detto la Germania.", ["appeal: Germany"]],
    ["it", "«Non sosteniamo il piano», ha detto la Germania.", ["oppose: Germany"]],
    ["it", "«Siamo pronti a trattare», ha detto la Germania.", ["announce: Germany"]],
    ["ro", "„Facem apel la China să plece”, a spus Germania.", ["appeal: Germany"]],
    ["ro", "„Nu susținem planul”, a spus Germania.", ["oppose: Germany"]],
    ["ro", "„Suntem gata să negociem”, a spus Germania.", ["announce: Germany"]],
  ])("%s: %s", check);
});

describe("verbs and phrases", () => {
  test.each<Row>([
    ["it", "La Germania riaprirà il ponte. Lo ha reso noto Kais Belhadi.", ["announce: Kais Belhadi"]],
    ["it", "La Germania si è schierata con la Polonia.", ["support: Germany"]],
    ["it", "La Germania si schiera contro il piano.", ["oppose: Germany"]],
    ["it", "La Germania è contraria al piano.", ["oppose: Germany"]],
    ["it", "«Non commentiamo», ha tagliato corto Kais Belhadi.", ["assert: Kais Belhadi"]],
    ["it", "«Serve aiuto», ha insistito Kais Belhadi.", ["assert: Kais Belhadi"]],
    ["it", "Russia e Ucraina si sono scambiate accuse.", ["accuse: Russia + Ukraine"]],
    ["it", "La Germania ha avanzato una proposta di tregua.", ["propose: Germany", "proposal: Germany"]],
    ["en", "Germany objects to the plan.", ["oppose: Germany"]],
    ["en", "Germany sided with Poland.", ["support: Germany"]],
    ["en", "Russia and Ukraine traded accusations.", ["accuse: Russia + Ukraine"]],
    ["en", "Germany put forward a truce.", ["propose: Germany", "proposal: Germany"]],
    ["ro", "Germania este împotriva planului.", ["oppose: Germany"]],
    ["ro", "Rusia și Ucraina au făcut schimb de acuzații.", ["accuse: Russia + Ukraine"]],
    ["ro", "Germania a înaintat o propunere de pace.", ["propose: Germany", "proposal: Germany"]],
    // The verb `a transmis` means `announced`, but it means `sent` if its object is a text.
    [
      "ro",
      "Germania a transmis o scrisoare în care propune o pauză.",
      ["propose: Germany", "proposal: Germany"],
    ],
  ])("%s: %s", check);
});

describe("the subject can be after the verb, if its object is before it", () => {
  test.each<Row>([
    ["it", "Al piano si è opposta la Germania.", ["oppose: Germany"]],
    ["it", "Alla proposta cinese si sono opposti la Germania e la Polonia.", ["oppose: Germany + Poland"]],
  ])("%s: %s", check);
});

describe("after a colon, another actor can act", () => {
  test.each<Row>([
    [
      "it",
      "La Germania si è detta contraria al piano: Kais Belhadi ha criticato la Cina.",
      ["oppose: Germany", "criticize: Kais Belhadi"],
    ],
    [
      "ro",
      "Germania s-a declarat împotriva planului: Kais Belhadi a criticat China.",
      ["oppose: Germany", "criticize: Kais Belhadi"],
    ],
  ])("%s: %s", check);
});

test("a source at the end of the sentence is not the subject of an act", () => {
  check(
    "en",
    "Russia and Ukraine, which share a long border, agreed to a truce, according to the Polish army.",
    ["agree: Russia + Ukraine"],
  );
});

describe("an opinion can be a quotation", () => {
  test.each<Row>([
    ["it", "Per Kais Belhadi «il ponte è chiuso».", ["assert: Kais Belhadi"]],
    ["ro", "Pentru Kais Belhadi „podul este închis”.", ["assert: Kais Belhadi"]],
    ["en", "For Kais Belhadi “the bridge is closed”.", ["assert: Kais Belhadi"]],
  ])("%s: %s", check);
});

describe("texts and sources without a name are not the speaker of what somebody else did", () => {
  test.each<Row>([
    ["en", "Germany rejected the plan, according to a copy seen by Reuters.", ["reject: Germany"]],
    ["en", "Germany rejected the plan, two people briefed on it said.", ["reject: Germany"]],
    ["it", "La Germania ha respinto il piano, si legge in una nota.", ["reject: Germany"]],
    ["ro", "Germania a respins planul, au precizat surse diplomatice.", ["reject: Germany"]],
  ])("%s: %s", check);
});

test("the medium that quotes sources is not part of their name", () => {
  const text = "Secondo fonti diplomatiche citate da Reuters, il ponte è chiuso.";
  const document = {
    title: "A report",
    language: "it",
    datePublished: "2023-04-21",
    datePublishedBasis: "Made up.",
  };
  const [draft] = readDrafts(text, { document }).drafts;
  expect(draft).toMatchObject({ speaker: "fonti diplomatiche", via: ["Reuters"] });
});

describe("phrases that refer to a person of the sentence before", () => {
  test.each<Row>([
    [
      "ro",
      "Kais Belhadi a discutat cu Emmanuel Macron. Acesta din urmă a respins planul.",
      ["reject: Emmanuel Macron?"],
    ],
    // The phrase `il primo ministro` can mean Anna Borel or the person who was named last, so the speaker is in doubt.
    [
      "it",
      "La premier Anna Borel ha parlato. Ha risposto l'ungherese Kais Belhadi. «Il ponte è chiuso», ha detto il primo ministro.",
      ["assert: Anna Borel?"],
    ],
    [
      "it",
      "La premier Anna Borel ha parlato. «Il ponte è chiuso», ha detto il primo ministro.",
      ["assert: Anna Borel"],
    ],
  ])("%s: %s", check);
});

describe("who approves something accepts it, and who does not rule it out announces that", () => {
  test.each<Row>([
    ["it", "La Germania ha approvato il calendario.", ["accept: Germany"]],
    ["ro", "Germania a ratificat acordul.", ["accept: Germany"]],
    ["en", "Germany approved the calendar.", ["accept: Germany"]],
    ["it", "La Germania non esclude un'inchiesta.", ["announce: Germany"]],
    ["ro", "Germania nu exclude o expertiză.", ["announce: Germany"]],
    ["en", "Germany does not rule out an inquiry.", ["announce: Germany"]],
    ["it", "La Germania non esclude che piova.", ["assert: Germany"]],
    ["it", "La Germania ha escluso un'inchiesta.", ["reject: Germany"]],
  ])("%s: %s", check);
});

describe("who informs somebody of something announces it, and who informs nobody of anything does not", () => {
  test.each<Row>([
    ["it", "La Germania ha informato la Polonia della visita.", ["announce: Germany"]],
    ["ro", "Germania a informat despre vizită.", ["announce: Germany"]],
    ["en", "Germany briefed Poland about the visit.", ["announce: Germany"]],
    ["en", "Germany told reporters on Monday.", []],
    ["it", "La Germania ha informato la Polonia lunedì.", []],
  ])("%s: %s", check);
});

describe("who complains criticizes, and who calls somebody a pirate as well", () => {
  test.each<Row>([
    ["it", "La Germania ha lamentato la chiusura del porto.", ["criticize: Germany"]],
    ["ro", "Germania s-a plâns că portul este închis.", ["criticize: Germany"]],
    ["en", "Germany complained that the port was closed.", ["criticize: Germany"]],
    ["it", "«La Cina è uno Stato pirata», ha detto la Germania.", ["criticize: Germany"]],
    ["ro", "„China este un stat pirat”, a spus Germania.", ["criticize: Germany"]],
    ["en", "“China is a pirate state,” Germany said.", ["criticize: Germany"]],
    ["en", "“China is a large state,” Germany said.", ["assert: Germany"]],
  ])("%s: %s", check);
});

describe("a verb that asks or demands is in doubt before a noun, unless the noun shows a demand", () => {
  test.each<[language: string, text: string, act: string, isDoubtful: boolean]>([
    ["it", "La Germania ha chiesto una tregua.", "appeal", true],
    ["it", "La Germania ha chiesto le dimissioni del ministro.", "demand", false],
    ["ro", "Germania a cerut un armistițiu.", "appeal", true],
    ["ro", "Germania a cerut demisia ministrului.", "demand", false],
    ["en", "Germany asked for a truce.", "appeal", false],
    ["en", "Germany demanded a truce.", "demand", false],
    ["it", "La Germania ha chiesto alla Cina di partire.", "appeal", false],
  ])("%s: %s", (language, text, act, isDoubtful) => {
    const document = {
      title: "A report",
      language,
      datePublished: "2023-04-21",
      datePublishedBasis: "Made up.",
    };
    const [draft] = readDrafts(text, { document }).drafts.filter(({ kind }) => kind === "statements");
    const doubts = draft?.kind === "statements" ? (draft.doubts ?? []) : [];
    expect(draft).toMatchObject({ act });
    expect(doubts.some(({ field }) => field === "act")).toBe(isDoubtful);
  });
});
