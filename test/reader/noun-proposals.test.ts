import { describe, expect, test } from "vitest";
import {
  draftsOf,
  type Gazetteer,
  joinGazetteers,
  readDocument,
  worldGazetteer,
} from "../../src/reader/index.ts";

const gazetteer: Gazetteer = joinGazetteers(worldGazetteer, {
  entries: [
    { id: "orsini", name: "Orsini", kind: "person", names: ["Orsini"] },
    { id: "danko", name: "Danko", kind: "person", names: ["Danko"] },
  ],
});

function draftsIn(language: string, text: string) {
  return draftsOf(readDocument(text, { language, gazetteer, published: "2023-05-10" })).drafts;
}

/**
 * Returns each proposal as `proposers to addressees; answers`. A question mark after the addressees shows that they are
 * in doubt.
 */
function proposalsOf(language: string, text: string): readonly string[] {
  return draftsIn(language, text).flatMap((draft) => {
    if (draft.kind !== "proposals") return [];
    const { proposers = [], addressees = [], doubts = [], responses = [] } = draft;
    const doubt = doubts.some(({ field }) => field === "addressees") ? "?" : "";
    const answers = responses.map(({ by, answer }) => `; ${by} ${answer}`);
    return [`${proposers.join(", ")} to ${addressees.join(", ")}${doubt}${answers.join("")}`];
  });
}

type Row = [language: string, text: string, expected: readonly string[]];

const check = (language: string, text: string, expected: readonly string[]): void =>
  expect(proposalsOf(language, text)).toEqual(expected);

describe("a noun phrase with its maker is a proposal", () => {
  test.each<Row>([
    // The proposer is a genitive beside the noun for the proposal.
    ["it", "Kiev ha respinto l'offerta di Mosca di mediare.", ["Russia to Ukraine?; Ukraine rejected"]],
    [
      "ro",
      "Moscova a respins propunerea Ucrainei ca discuțiile să aibă loc la Viena.",
      ["Ukraine to Russia?; Russia rejected"],
    ],
    ["en", "Moscow rejected Kyiv's proposal to hold talks.", ["Ukraine to Russia?; Russia rejected"]],
    ["en", "Orsini studies Kyiv's latest proposal to hold talks.", ["Ukraine to "]],
    // The addressee is named directly after the proposer.
    ["it", "L'offerta della Polonia a Kiev di mediare è arrivata lunedì.", ["Poland to Ukraine"]],
    // The proposer is named by the adjective of a state, such as `francese` ("French").
    [
      "it",
      "Alla proposta francese di mediare si sono opposti i Paesi Bassi.",
      ["France to Netherlands?; Netherlands rejected"],
    ],
    // In English, a name can be directly before the noun.
    ["en", "Norway rejected a NATO request to station ships.", ["NATO to Norway?; Norway rejected"]],
    [
      "en",
      "Norway is studying a U.S. proposal to station ships.",
      ["United States to Norway?; Norway deferred"],
    ],
    ["ro", "Rusia a respins o propunere ucraineană de armistițiu.", ["Ukraine to Russia?; Russia rejected"]],
    [
      "en",
      "Guyana on Tuesday rejected a Venezuelan proposal to open the port.",
      ["Venezuela to Guyana?; Guyana rejected"],
    ],
    // The proposer is named after a preposition or a participle.
    [
      "it",
      "La Polonia sta valutando la proposta fatta dall'Ucraina.",
      ["Ukraine to Poland?; Poland deferred"],
    ],
    ["it", "La tregua proposta dalla Francia è iniziata.", ["France to "]],
    ["it", "Alla proposta, avanzata a marzo dalla Francia, di un fondo comune.", ["France to "]],
    ["ro", "Rusia analizează propunerea făcută de Ucraina.", ["Ukraine to Russia?; Russia deferred"]],
    ["en", "Poland is studying the plan put forward by Ukraine.", ["Ukraine to Poland?; Poland deferred"]],
    [
      "en",
      "Russia turned down a proposal by Ukraine to open the port.",
      ["Ukraine to Russia?; Russia rejected"],
    ],
    // The verb of the answer follows the noun phrase for the proposal.
    ["en", "Ukraine's offer of talks was rejected by Russia.", ["Ukraine to Russia?; Russia rejected"]],
    [
      "ro",
      "Propunerea Ucrainei de a deschide portul a fost respinsă de Rusia.",
      ["Ukraine to Russia?; Russia rejected"],
    ],
    // A demand is a proposal, too.
    [
      "it",
      "La reazione di Kiev alla richiesta della Russia di ritirarsi è negativa.",
      ["Russia to Ukraine?; Ukraine undisclosed"],
    ],
  ])("%s: %s", check);

  test("has the date of its own words, and not that of its sentence", () => {
    const datesOf = (language: string, text: string) =>
      draftsIn(language, text).flatMap((draft) => (draft.kind === "proposals" ? [draft.resolved] : []));
    expect(datesOf("en", "Russia on Tuesday rejected a Ukrainian proposal to open the port.")).toEqual([
      undefined,
    ]);
    expect(datesOf("it", "La proposta, avanzata a marzo dalla Francia, di un fondo non piace.")).toEqual([
      "2023-03",
    ]);
  });

  test("has a doubt if its words do not say what is proposed", () => {
    const drafts = draftsIn("en", "Guyana rejected a Venezuelan proposal.");
    const doubts = drafts.flatMap((draft) => (draft.kind === "proposals" ? (draft.doubts ?? []) : []));
    expect(doubts.map(({ field }) => field)).toContain("title");
  });

  test("and its statement is not that of the answer", () => {
    const text = "Russia rejected Ukraine's proposal to open the port.";
    const drafts = draftsIn("en", text);
    const proposal = drafts.find(({ kind }) => kind === "proposals");
    const [answer] = proposal?.kind === "proposals" ? (proposal.responses ?? []) : [];
    const actOf = (key: string | undefined) =>
      drafts.flatMap((draft) => (draft.kind === "statements" && draft.key === key ? [draft.act] : []));
    expect(actOf(proposal?.kind === "proposals" ? proposal.statement : undefined)).toEqual(["propose"]);
    expect(actOf(answer?.statement)).toEqual(["reject"]);
  });
});

test.each([
  ["en", "The Russian planes have landed in Oslo."],
  ["en", "Orsini asked about the visit to Oslo."],
  ["it", "La pianta russa è arrivata a Oslo."],
  ["ro", "Plantele rusești au ajuns la Oslo."],
])("a noun that only begins like `plan` and a question are no proposals (%s: %s)", (language, text) => {
  expect(readDocument(text, { language, gazetteer }).offers).toEqual([]);
});

describe("a noun phrase is no second proposal", () => {
  test.each<Row>([
    // The noun phrase refers to an earlier proposal, to which the answer then belongs.
    [
      "it",
      "Orsini ha proposto a Danko una tregua. Danko ha respinto la proposta di Orsini.",
      ["Orsini to Danko; Danko rejected"],
    ],
    [
      "ro",
      "Orsini i-a propus lui Danko un audit. Danko a respins propunerea lui Orsini.",
      ["Orsini to Danko; Danko rejected"],
    ],
    [
      "en",
      "Russia offered Ukraine a truce. Poland offered a loan to Ukraine. Ukraine rejected the Russian offer.",
      ["Russia to Ukraine; Ukraine rejected", "Poland to Ukraine"],
    ],
    // The noun phrase repeats the words of an earlier proposal.
    [
      "en",
      "Russia proposed talks to Ukraine. Ukraine turned down Moscow's proposal to hold talks.",
      ["Russia to Ukraine; Ukraine rejected"],
    ],
    // Without an answer, a noun phrase that only names a proposal or an appeal makes no proposal.
    ["en", "The Russian proposal is old.", []],
    ["en", "Poland backed Iran's call for guarantees.", []],
    ["en", "Iran's plan to open the port is old.", []],
    // The noun phrase has other words than the earlier proposal, so there are two proposals.
    [
      "en",
      "Russia proposed a truce to Ukraine. Ukraine rejected Moscow's proposal to open the port.",
      ["Russia to Ukraine", "Russia to Ukraine?; Ukraine rejected"],
    ],
  ])("%s: %s", check);
});

describe("the answers to a proposal", () => {
  test.each<Row>([
    // A noun such as `rejection` reports the answer.
    [
      "en",
      "Russia offered Ukraine a truce. Kyiv's rejection of the offer came on Monday.",
      ["Russia to Ukraine; Ukraine rejected"],
    ],
    [
      "it",
      "La Russia ha offerto a Kiev una tregua. Il rifiuto di Kiev è arrivato lunedì.",
      ["Russia to Ukraine; Ukraine rejected"],
    ],
    [
      "ro",
      "Rusia a oferit Ucrainei un armistițiu. Respingerea ofertei de către Kiev a fost anunțată luni.",
      ["Russia to Ukraine; Ukraine rejected"],
    ],
    [
      "it",
      "La Russia ha offerto a Kiev una tregua. Il rifiuto di Kiev di votare è noto.",
      ["Russia to Ukraine"],
    ],
    // The noun `reply` does not show what the answer is. The verb `accepted` in the next sentence does, and replaces
    // it.
    [
      "en",
      "Russia offered Ukraine a truce. Kyiv's reply to the offer came on Monday. Ukraine accepted the offer.",
      ["Russia to Ukraine; Ukraine accepted"],
    ],
    // The proposal is accepted only in part.
    [
      "en",
      "Orsini offered Danko a truce. Danko partly accepted the offer.",
      ["Orsini to Danko; Danko partly-accepted"],
    ],
    [
      "it",
      "Orsini ha offerto a Danko una tregua. Danko ha accettato in parte l'offerta.",
      ["Orsini to Danko; Danko partly-accepted"],
    ],
    [
      "ro",
      "Orsini i-a oferit lui Danko un audit. Danko a acceptat parțial oferta.",
      ["Orsini to Danko; Danko partly-accepted"],
    ],
    [
      "ro",
      "Austria a oferit României deschiderea porturilor. România a acceptat deschiderea porturilor, dar a respins condiția.",
      ["Austria to Romania; Romania partly-accepted"],
    ],
    // The object of the answer names what is proposed, such as `the truce`.
    [
      "en",
      "Russia offered Ukraine a truce. Ukraine accepted the truce.",
      ["Russia to Ukraine; Ukraine accepted"],
    ],
    ["en", "Russia offered Ukraine a truce. Ukraine rejected the accusations.", ["Russia to Ukraine"]],
    // Kyiv accepts to give an opinion. The noun `proposte` ("proposals") is not the object of `ha accettato`
    // ("accepted").
    [
      "it",
      "La Russia ha offerto a Kiev una tregua. Kiev ha accettato di dare un parere sulle proposte.",
      ["Russia to Ukraine"],
    ],
    // Several actors answer.
    [
      "it",
      "Alla proposta francese di mediare si sono opposti i Paesi Bassi e la Svezia.",
      ["France to Netherlands, Sweden?; Netherlands rejected; Sweden rejected"],
    ],
    [
      "en",
      "Brazil invited both leaders to Brasilia. Guyana accepted the invitation; Venezuela has yet to respond.",
      ["Brazil to Guyana, Venezuela?; Guyana accepted; Venezuela unanswered"],
    ],
  ])("%s: %s", check);
});

describe("the addressees", () => {
  test.each<Row>([
    // A phrase for two persons means those of an earlier sentence.
    [
      "en",
      "Vladimir Putin met Danko. Orsini invited both leaders to Rome.",
      ["Orsini to Vladimir Putin, Danko?"],
    ],
    [
      "it",
      "Vladimir Putin ha incontrato Danko. Orsini ha invitato entrambi a Roma.",
      ["Orsini to Vladimir Putin, Danko?"],
    ],
    [
      "ro",
      "Vladimir Putin s-a întâlnit cu Danko. Orsini i-a invitat pe ambii la Roma.",
      ["Orsini to Vladimir Putin, Danko?"],
    ],
    // A phrase for two states does not mean two persons.
    ["it", "Vladimir Putin ha incontrato Danko. Orsini ha invitato le due potenze a Roma.", ["Orsini to "]],
    // The second guest has a preposition of its own, and the place is before the guests.
    ["ro", "Orsini i-a invitat la Haga pe Danko și pe Maia Sandu.", ["Orsini to Danko, Maia Sandu"]],
    // The addressee has no name.
    ["it", "Orsini ha proposto alle parti elezioni entro l'anno.", ["Orsini to "]],
  ])("%s: %s", check);
});

test.each<[string, string]>([
  ["en", "Orsini accused Danko of lying. The two met on Monday."],
  ["it", "Orsini ha accusato Danko. I due si sono incontrati lunedì."],
  ["ro", "Orsini l-a criticat pe Danko. Cei doi s-au întâlnit luni."],
])("the two are the persons of an earlier sentence (%s: %s)", (language, text) => {
  const meetings = draftsIn(language, text).filter(({ kind }) => kind === "meetings");
  expect(meetings).toMatchObject([
    { participants: [{ actor: "Orsini" }, { actor: "Danko" }], doubts: [{ field: "participants" }] },
  ]);
});
