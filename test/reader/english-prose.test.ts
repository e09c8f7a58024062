import { expect, test } from "vitest";
import { readDocument, readDrafts } from "../../src/reader/index.ts";

/** Returns each reported statement of an English text as `speaker: content`. */
function statementsIn(text: string): readonly string[] {
  return readDocument(text, { language: "en", published: "2023-04-21" }).statements.map(
    ({ speaker, start, end }) =>
      `${speaker?.span && text.slice(speaker.span.start, speaker.span.end)}: ${text.slice(start, end)}`,
  );
}

test.each([
  ["Orsini said the army controls the bridge.", "Orsini: the army controls the bridge"],
  ["Orsini has said for weeks she is the only candidate.", "Orsini: she is the only candidate"],
  ["Orsini said Mr. Danko had lost the vote.", "Orsini: Mr. Danko had lost the vote"],
  [
    "Ada Miro, who has written two reports, said she sees farmers turning against the plan.",
    "Ada Miro: she sees farmers turning against the plan",
  ],
])("a clause without a complementizer need not have a verb of a list (%s)", (text, statement) => {
  expect(statementsIn(text)).toEqual([statement]);
});

test.each(["Orsini said no.", "Orsini said nothing of the kind.", "Orsini announced a new bridge."])(
  "an object is not a reported clause (%s)",
  (text) => {
    expect(statementsIn(text)).toEqual([]);
  },
);

test.each([
  ["The town cannot repair the bridge, Orsini said.", "Orsini: The town cannot repair the bridge"],
  [
    "The town repairs the bridge, Livio Orsini told Reuters on Monday in an interview.",
    "Livio Orsini: The town repairs the bridge",
  ],
  [
    "The guards would let in Orsini, current and former officials said.",
    "former officials: The guards would let in Orsini",
  ],
  [
    "Keeping that bridge is in the interest of Alba, said a group of officials.",
    "a group of officials: Keeping that bridge is in the interest of Alba",
  ],
  ["In two years, she said, they will leave.", "she: they will leave"],
])("the speaker can be named at the end of a sentence or within it (%s)", (text, statement) => {
  expect(statementsIn(text)).toEqual([statement]);
});

test("words of time and place alone are not the content", () => {
  expect(statementsIn("In Port on Monday, Orsini said.")).toEqual([]);
});

test.each([
  [
    "The bridge is closed, according to a letter from the owner of the ferry shown to Nora Miro.",
    "a letter: The bridge is closed",
  ],
  [
    "The bridge is closed, according to an official who asked not to be named.",
    "an official: The bridge is closed",
  ],
  [
    "The talks, according to an official in Port, will go on.",
    "an official: The talks, according to an official in Port, will go on",
  ],
  ["According to an official in Port, the talks will go on.", "an official: the talks will go on"],
])("words that describe a source are not the content (%s)", (text, statement) => {
  expect(statementsIn(text)).toEqual([statement]);
});

test.each([
  [
    "Juana Orsini, who said the ferry sank in 1978, visited the harbour on Monday.",
    "Juana Orsini: the ferry sank in 1978",
  ],
  [
    "Nora Orsini, who served in Iran, Turkey and France, said the bridge was closed.",
    "Nora Orsini: the bridge was closed",
  ],
  ["Orsini, who served in Iran, Turkey and France, said it was closed.", "Orsini: it was closed"],
])("a relative clause ends before the main clause (%s)", (text, statement) => {
  expect(statementsIn(text)).toEqual([statement]);
});

test.each([
  "“We will win,” Nora Orsini said to loud cheers from the harbour.",
  "Nora Orsini said in opening the session of the council.",
  "For one thing, Nora Orsini, the owner of the ferry, is in Port.",
])("an adjunct is not a reported clause (%s)", (text) => {
  expect(statementsIn(text)).toEqual([]);
});

test.each([
  ["Nora Orsini proposed a 2016 mandate.", "offer: a 2016 mandate"],
  ["Nora Orsini proposed $5 million in aid.", "offer: $5 million in aid"],
  ["Nora Orsini rejected that idea.", "act: that idea"],
  ["The port is near. Ada Orsini praised the plan.", "act: the plan"],
])("a number, a date or a demonstrative can begin an object (%s)", (text, item) => {
  const { acts, offers } = readDocument(text, { language: "en", published: "2023-04-21" });
  const found = [
    ...acts.map((act) => ({ ...act, list: "act" })),
    ...offers.map((offer) => ({ ...offer, list: "offer" })),
  ];
  expect(found.map(({ list, start, end }) => `${list}: ${text.slice(start, end)}`)).toEqual([item]);
});

/** Returns the names of the persons in an English text. */
function personsIn(text: string): readonly string[] {
  const { mentions } = readDocument(text, { language: "en" });
  return mentions.flatMap(({ kind, name }) => (kind === "person" && name !== undefined ? [name] : []));
}

test.each([
  ["“It is over,” said Vin Orlow, a lobbyist.", ["Vin Orlow"]],
  ["Misha Orlow, 32, said it was over.", ["Misha Orlow"]],
  ["The talks are near. Vin Orlow praised the plan.", ["Vin Orlow"]],
  ["Donald Orlow Refuses to Debate Hillary Danko Before Friday Vote in Port.", ["Donald Orlow"]],
  ["On Monday, Donald Rhodes' Harbour plan failed.", ["Donald Rhodes"]],
])("persons are found by their context (%s)", (text, names) => {
  expect(personsIn(text)).toEqual(names);
});

test.each([
  "The talks go on. If Danko is late, all is lost. But Eggleston was there. Crazy Horse is near.",
  "The Industrial Revolution was long, and the Super Bowl is short.",
  "The Florida-based company and the Oscar-nominated film were there.",
])("capitals before an auxiliary are no person (%s)", (text) => {
  expect(personsIn(text)).toEqual([]);
});

test("a surname in the headline is that of the person whom the text names in full", () => {
  const text = "Orlow: ‘We are going to win.’\n\nOn Tuesday, Gov. John Orlow said he was ready.";
  const { drafts, newActors } = readDrafts(text, {
    document: {
      title: "A report",
      language: "en",
      datePublished: "2023-04-21",
      datePublishedBasis: "Made up.",
    },
  });
  expect(newActors?.map(({ name }) => name)).toEqual(["John Orlow"]);
  expect(drafts.map((draft) => draft.kind === "statements" && draft.speaker)).toEqual([
    "John Orlow",
    "John Orlow",
  ]);
});

test("the full stop of an abbreviation does not part a sentence", () => {
  expect(statementsIn("Mr. Orsini will leave at 5 p.m. on Friday, Ms. Miro said.")).toEqual([
    "Ms. Miro: Mr. Orsini will leave at 5 p.m. on Friday",
  ]);
});

test.each([
  [
    "Orsini said it rained. The bridge was in a better state than last year, when she told the press that it was safe.",
    ["Orsini: it rained", "she: it was safe"],
  ],
  [
    "Orsini, who last year threatened to close the bridge, repaired it with her own hands.",
    ["Orsini: to close the bridge"],
  ],
  ["Danko left the plan, which according to Orsini made Oslo rich.", ["Orsini: made Oslo rich"]],
  [
    "That the bridge opened early indicates the case was simple, said Ada Miro.",
    ["Ada Miro: That the bridge opened early indicates the case was simple"],
  ],
  ["That the bridge opened early indicates that the case was simple.", []],
  ["That Oslo agreed indicates that the case was simple.", []],
  ["That minister indicates that the case was simple.", ["That minister: the case was simple"]],
  ["That the bridge is closed was confirmed by Orsini.", ["Orsini: That the bridge is closed"]],
])("a thing or a clause before the verb does not speak (%s)", (text, statements) => {
  expect(statementsIn(text)).toEqual(statements);
});

test.each([
  ["According to estimates by the United Nations, the bridge is closed.", "United Nations"],
  ["According to figures released by the Kremlin, the bridge is closed.", "Kremlin"],
  ["According to the wife of Nora Orsini, the bridge is closed.", "the wife of Nora Orsini"],
  ["According to the laws of Italy, the bridge is closed.", "the laws of Italy"],
  ["According to the deal with Moscow, the bridge is closed.", "the deal"],
])("a body is the source of its estimates (%s)", (text, speaker) => {
  expect(statementsIn(text)).toEqual([`${speaker}: the bridge is closed`]);
});

test.each([
  ["A newly formed group said that it rained.", "A newly formed group: it rained"],
  ["An elderly man said that it rained.", "An elderly man: it rained"],
  ["The family said that it rained.", "The family: it rained"],
  ["The bridge is closed, as confirmed by the ministry.", "the ministry: The bridge is closed"],
])("adverbs are part of a phrase, and some words in -ly are no adverbs (%s)", (text, statement) => {
  expect(statementsIn(text)).toEqual([statement]);
});

test("the place of speaking is no content", () => {
  expect(statementsIn("“It is over,” Orsini said at a rally in Oslo.")).toEqual([]);
});

test("to encourage a thing is support, and to encourage somebody to act is an appeal", () => {
  const { acts, statements, offers } = readDocument(
    "Italy encouraged the talks. Italy encouraged Russia to talk. Low rates have encouraged borrowing.",
    { language: "en", published: "2023-04-21" },
  );
  expect(acts.map(({ act }) => act)).toEqual(["support"]);
  expect([...statements, ...offers].map(({ act }) => act)).toEqual(["appeal", "appeal"]);
});

test("not least is no subject", () => {
  expect(statementsIn("It is important, not least because Alba urged them to leave.")).toEqual([
    "Alba: to leave",
  ]);
});
