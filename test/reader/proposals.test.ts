import { describe, expect, test } from "vitest";
import { settleDrafts } from "../../src/coding/index.ts";
import { draftsIn, proposalsOf, surnames } from "./invented-persons.ts";

type Row = [language: string, text: string, expected: readonly string[]];

const check = (language: string, text: string, expected: readonly string[]): void =>
  expect(proposalsOf(language, text)).toEqual(expected);

describe("the addressees of a proposal", () => {
  test.each<Row>([
    // The addressee of a letter that contains a proposal is the addressee of the proposal.
    ["en", "Orsini has proposed a new round in a letter to Danko.", ["Orsini to Danko"]],
    ["it", "In una lettera a Danko, Orsini ha proposto un tavolo.", ["Orsini to Danko"]],
    ["ro", "Orsini i-a trimis o scrisoare lui Danko. Ea propune un audit.", ["Orsini to Danko?"]],
    ["ro", "Orsini i-a trimis luni României o scrisoare în care propune un audit.", ["Orsini to Romania"]],
    ["it", "Orsini ha inviato alla Romania una lettera in cui propone un tavolo.", ["Orsini to Romania"]],
    ["en", "Orsini sent Romania a letter. She proposed a new round.", ["Orsini to Romania?"]],
    // The second offer names no addressee, so it has that of the first offer.
    [
      "en",
      "Orsini offered Danko a truce. She also offers to open the port.",
      ["Orsini to Danko", "Orsini to Danko?"],
    ],
    // The addressee is the other participant of a meeting, if there is only one.
    ["it", "Orsini ha incontrato Danko. Ha proposto un fondo comune.", ["Orsini to Danko?"]],
    ["it", "Orsini ha incontrato Danko e la Polonia. Ha proposto un fondo comune.", ["Orsini to "]],
    // The addressee is the actor who has to do what is demanded.
    ["en", "Orsini asked for Danko to meet her.", ["Orsini to Danko"]],
    ["en", "Orsini demanded that Russia withdraw.", ["Orsini to Russia"]],
    ["en", "Orsini demanded that Danko be released.", ["Orsini to "]],
    ["it", "Orsini ha chiesto che la Russia ritiri le navi.", ["Orsini to Russia"]],
    ["ro", "Orsini a cerut ca Rusia să își retragă navele.", ["Orsini to Russia"]],
    // The addressee is the actor that is invited.
    ["en", "Orsini invited Danko to Rome.", ["Orsini to Danko"]],
    ["ro", "Orsini l-a invitat pe Danko la Roma.", ["Orsini to Danko"]],
  ])("%s: %s", check);
});

describe("the answers to a proposal", () => {
  test.each<Row>([
    [
      "en",
      "Orsini proposed a truce to Russia. Russia accepted the proposal.",
      ["Orsini to Russia; Russia accepted"],
    ],
    [
      "it",
      "Orsini ha proposto alla Russia una tregua. Mosca ha respinto l'offerta.",
      ["Orsini to Russia; Russia rejected"],
    ],
    [
      "it",
      "Orsini ha proposto a Danko una tregua. Danko lo ha rifiutato.",
      ["Orsini to Danko; Danko rejected"],
    ],
    [
      "ro",
      "Orsini i-a propus lui Danko un audit. Danko a acceptat propunerea.",
      ["Orsini to Danko; Danko accepted"],
    ],
    // The answer is in the passive. If its agent is not named, the addressee of the proposal is assumed to have
    // answered.
    ["en", "Orsini asked Danko to leave. The request was rejected.", ["Orsini to Danko; Danko rejected"]],
    [
      "it",
      "Orsini ha invitato Danko a Roma. L'invito è stato accettato.",
      ["Orsini to Danko; Danko accepted"],
    ],
    [
      "ro",
      "Orsini propune un audit. Propunerea a fost respinsă de Danko.",
      ["Orsini to Danko?; Danko rejected"],
    ],
    // Verbs such as `studying` report no act, but they are answers to a proposal.
    [
      "en",
      "Orsini proposed a truce to Russia. Moscow is studying the proposal.",
      ["Orsini to Russia; Russia deferred"],
    ],
    [
      "it",
      "Orsini ha proposto alla Russia una tregua. Mosca sta valutando la proposta.",
      ["Orsini to Russia; Russia deferred"],
    ],
    [
      "ro",
      "Orsini a propus Rusiei un audit. Moscova analizează propunerea.",
      ["Orsini to Russia; Russia deferred"],
    ],
    [
      "en",
      "Orsini proposed a truce to Russia. Moscow did not reply.",
      ["Orsini to Russia; Russia unanswered"],
    ],
    ["ro", "Orsini a propus Rusiei un audit. Rusia nu a răspuns.", ["Orsini to Russia; Russia unanswered"]],
    // The offer names no addressee, so its addressee is the actor that answers.
    ["en", "Orsini offered a truce. Russia rejected the offer.", ["Orsini to Russia?; Russia rejected"]],
    // The noun `offer` fits the proposal of Poland, which names no addressee, better than the demand of Orsini to
    // Danko.
    [
      "en",
      "Orsini asked Danko to leave. Poland proposed a truce. Danko accepted the offer.",
      ["Orsini to Danko", "Poland to Danko?; Danko accepted"],
    ],
    ["en", "Orsini proposed a truce. Danko agreed to the outline.", ["Orsini to Danko?; Danko accepted"]],
    // Danko and Russia are both invited, so both are addressees.
    [
      "en",
      "Orsini invited Danko and Russia to Rome. Danko accepted the invitation.",
      ["Orsini to Danko, Russia; Danko accepted"],
    ],
    ["it", "La Polonia ha pubblicato una bozza di trattato con la Russia.", ["Poland to "]],
    // Only an addressee can answer.
    ["en", "Orsini offered a truce to Russia. Poland rejected the plan.", ["Orsini to Russia"]],
    ["en", "Orsini proposed a truce to Russia. Orsini rejected the plan of the port.", ["Orsini to Russia"]],
    // The proposal is mentioned only in the words of the answer.
    ["en", "Russia rejected the offer.", [" to Russia?; Russia rejected"]],
    ["en", "Russia welcomed the offer.", []],
    ["en", "Russia criticized the plan.", []],
    [
      "it",
      "La Russia ha respinto un piano di pace. La Polonia lo ha salutato.",
      [" to Russia, Poland?; Russia rejected; Poland welcomed"],
    ],
    [
      "ro",
      "Rusia a respins planul de pace. Polonia l-a salutat luni.",
      [" to Russia, Poland?; Russia rejected; Poland welcomed"],
    ],
    // An indefinite article, as in `a plan`, shows that the answer is to a new proposal and not to the earlier one.
    [
      "en",
      "Orsini offered a truce to Russia. Poland rejected a plan for the port.",
      ["Orsini to Russia", " to Poland?; Poland rejected"],
    ],
    // A phrase such as `the Russian plan` makes a proposal only if somebody accepts or rejects the plan.
    ["en", "The Russian plan is old.", []],
    ["it", "La Polonia ha respinto il piano russo.", ["Russia to Poland?; Poland rejected"]],
    ["ro", "Polonia a respins planul rusesc.", ["Russia to Poland?; Poland rejected"]],
    ["en", "Poland rejected the Russian plan.", ["Russia to Poland?; Poland rejected"]],
    ["en", "Poland criticized the Russian plan.", []],
    ["it", "Orsini ha offerto una tregua. La Polonia ha salutato la decisione di ieri.", ["Orsini to "]],
  ])("%s: %s", check);

  test("name their statement, and settle", () => {
    const text = "Orsini proposed a truce to Russia on Monday. On Tuesday, Russia accepted the proposal.";
    const drafts = draftsIn("en", text, surnames);
    const proposal = drafts.drafts.find(({ kind }) => kind === "proposals");
    expect(proposal).toMatchObject({
      responses: [
        { by: "Russia", answer: "accepted", date: "Tuesday", resolved: "2023-05-09", statement: "d3" },
      ],
    });
    expect(drafts.drafts[2]).toMatchObject({ key: "d3", kind: "statements", act: "accept" });
    const document = {
      title: "T",
      language: "en",
      datePublished: "2023-05-10",
      datePublishedBasis: "Printed.",
    };
    expect(settleDrafts(text, drafts, { document }).unsettled).toEqual([]);
  });
});

test("two quoted parts of one proposal are one draft", () => {
  check("en", "Orsini proposed “direct talks” and “an open border”.", ["Orsini to "]);
});

test("an invitation is one statement and one proposal, and an invitation to a place also a meeting", () => {
  expect(draftsIn("en", "Orsini invited Danko to leave.", surnames).drafts).toHaveLength(1);
  expect(draftsIn("en", "Orsini invited Danko to Rome.", surnames).drafts).toMatchObject([
    { kind: "statements", act: "invite", addressees: ["Danko"] },
    { kind: "proposals", title: "Invitation by Orsini, to be summarized.", statement: "d1" },
    { kind: "meetings", status: "proposed", format: "visit" },
  ]);
});

describe("an answer that is no decision", () => {
  test.each<Row>([
    [
      "en",
      "Orsini proposed a truce to Russia. Russia has yet to respond.",
      ["Orsini to Russia; Russia unanswered"],
    ],
    [
      "it",
      "Orsini ha proposto alla Russia una tregua. La Russia deve ancora rispondere.",
      ["Orsini to Russia; Russia unanswered"],
    ],
    // A request for more time is an answer and not a proposal of its own.
    ["en", "Orsini proposed a truce. Russia asked for more time.", ["Orsini to Russia?; Russia deferred"]],
    [
      "it",
      "Orsini ha proposto una tregua. La Russia ha chiesto più tempo.",
      ["Orsini to Russia?; Russia deferred"],
    ],
    ["ro", "Orsini a propus un audit. Rusia a cerut mai mult timp.", ["Orsini to Russia?; Russia deferred"]],
  ])("%s: %s", check);
});

describe("a mere appeal", () => {
  test.each<Row>([
    ["en", "Orsini urged Russia to open the port.", []],
    ["it", "Orsini ha esortato la Russia ad aprire il porto.", []],
    ["ro", "Orsini a îndemnat Rusia să deschidă portul.", []],
    ["en", "Orsini asked Russia to open the port.", ["Orsini to Russia"]],
    ["it", "Orsini ha chiesto alla Russia di aprire il porto.", ["Orsini to Russia"]],
    ["ro", "Orsini a cerut Rusiei să deschidă portul.", ["Orsini to Russia"]],
    // A request for an attitude such as restraint is not a proposal, because it cannot be accepted.
    ["en", "Orsini asked both sides to show restraint.", []],
    ["it", "Orsini ha chiesto alla Russia di mantenere la calma.", []],
    ["ro", "Orsini a cerut calm.", []],
    ["en", "Orsini demanded restraint.", []],
    // An appeal becomes a proposal if the addressee answers it.
    ["en", "Orsini urged Danko to leave. Danko rejected the appeal.", ["Orsini to Danko; Danko rejected"]],
    // The answer belongs to the proposal, and not to the appeal after it.
    [
      "en",
      "Orsini offered Danko a truce. Orsini urged Danko to leave. Danko rejected the offer.",
      ["Orsini to Danko; Danko rejected"],
    ],
  ])("makes no proposal (%s: %s)", check);

  test("is a statement with its addressee", () => {
    expect(draftsIn("en", "Orsini urged Danko to leave.", surnames).drafts).toMatchObject([
      { kind: "statements", act: "appeal", addressees: ["Danko"] },
    ]);
  });
});

test("who accepts an invitation does not answer another offer", () => {
  check("en", "Orsini offered to mediate. Danko accepted the invitation.", ["Orsini to "]);
  check("en", "Orsini offered to mediate. Danko accepted the offer.", ["Orsini to Danko?; Danko accepted"]);
});
