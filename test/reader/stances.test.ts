import { describe, expect, test } from "vitest";
import { readDocument } from "../../src/reader/index.ts";

/** Returns each statement, act and offer of a text as `act: words`. */
function readActs(language: string, text: string): readonly string[] {
  const { statements, acts, offers } = readDocument(text, { language, published: "2023-05-10" });
  const letters = [...text];
  const shown = [...statements, ...acts, ...offers].map(
    ({ act, start, end }) => `${act}: ${letters.slice(start, end).join("")}`,
  );
  return [...new Set(shown)];
}

describe("a noun that is the object of a verb shows the act", () => {
  test.each([
    ["it", "Mosca ha espresso profonda preoccupazione per il ponte.", "regret: preoccupazione per il ponte"],
    ["it", "Mosca ha ribadito la necessità di un accordo.", "assert: la necessità di un accordo"],
    ["it", "Mosca ha confermato ieri il suo sostegno al piano.", "support: sostegno al piano"],
    ["it", "Mosca ha lanciato un appello alle parti.", "appeal: appello alle parti"],
    ["ro", "Rusia își manifestă preocuparea față de pod.", "regret: preocuparea față de pod"],
    ["ro", "Rusia și-a exprimat speranța că podul rezistă.", "appeal: podul rezistă"],
    ["en", "Moscow voiced its full support for the plan.", "support: support for the plan"],
    ["en", "Moscow expressed readiness to reopen the bridge.", "announce: readiness to reopen the bridge"],
    ["en", "Moscow has issued a new call for talks to begin.", "appeal: call for talks to begin"],
    ["en", "Moscow expressed concern that the bridge might close.", "regret: the bridge might close"],
  ])("%s: %s", (language, text, act) => {
    expect(readActs(language, text)).toEqual([act]);
  });

  test("which is not a verb of the reported clause", () => {
    expect(readActs("en", "Moscow said that Oleh Danko supports the plan.")).toEqual([
      "assert: Oleh Danko supports the plan",
      "support: the plan",
    ]);
  });

  test("which is no act of a thing", () => {
    expect(readActs("en", "The report stressed the importance of bridges.")).toEqual([]);
  });
});

describe("a refusal or an agreement with an infinitive is an act", () => {
  test.each([
    ["it", "Mosca ha rifiutato di negoziare sul ponte.", ["reject: negoziare sul ponte"]],
    ["ro", "Rusia a refuzat să negocieze.", ["reject: să negocieze"]],
    ["en", "Moscow has refused to take sides.", ["reject: to take sides"]],
    ["en", "Moscow refused to comment on the plan.", []],
  ])("%s: %s", (language, text, acts) => {
    expect(readActs(language, text)).toEqual(acts);
  });
});

test("a refusal of an object with an infinitive is that of the object", () => {
  expect(readActs("it", "Mosca ha respinto la proposta di chiudere il ponte.")).toEqual([
    "reject: la proposta di chiudere il ponte",
  ]);
});

test("a noun after a gerund is its object and no verb", () => {
  const text = "Moscow said the bridge was closed, expressing hope that it would reopen.";
  expect(readActs("en", text)).toEqual(["assert: the bridge was closed", "appeal: it would reopen"]);
});

test("the speakers of an earlier verb agree together", () => {
  expect(readActs("en", "Moscow and Minsk pledged to stay and agreed to open the bridge.")).toEqual([
    "pledge: to stay",
    "agree: to open the bridge",
  ]);
});

test("an accusation can have a noun as its content", () => {
  expect(readActs("ro", "Rusia a acuzat Moldova de trădare.")).toEqual(["accuse: trădare"]);
  expect(readActs("it", "Mosca ha accusato Atene di provocazioni.")).toEqual(["accuse: provocazioni"]);
});

test("the subject after a verb is not its object", () => {
  expect(readActs("it", "Il ponte è chiuso. Lo sostiene Mosca.")).toEqual(["assert: Il ponte è chiuso"]);
});

test("an infinitive can begin within quotation marks", () => {
  expect(readActs("it", "Mosca ha invitato Atene a «non mettersi a rischio».")).toEqual([
    "appeal: «non mettersi a rischio»",
  ]);
});

test("the object before a quotation that another verb reports makes an act", () => {
  const text = "Rusia a promis sprijin: „Suntem alături de Moldova”, a transmis ministrul Livio Orsini.";
  expect(readActs("ro", text)).toEqual(["pledge: sprijin"]);
  expect(readDocument(text, { language: "ro" }).quotations[0]?.speaker?.name).toBe("Livio Orsini");
});

test("the noun after the name of the addressee is the object", () => {
  expect(readActs("ro", "Rusia a cerut autorităților de la Chișinău plata datoriei.")).toEqual([
    "appeal: plata datoriei",
  ]);
});

describe("verbs and phrases of answering", () => {
  test.each([
    ["it", "Mosca ha detto no alla proposta.", "reject: ha detto no alla proposta"],
    ["it", "Mosca ha dato il via libera al piano.", "accept: ha dato il via libera al piano"],
    ["it", "Mosca ha aperto al dialogo con Kiev.", "announce: ha aperto al dialogo con Kiev"],
    ["it", "Mosca si è detta disposta a negoziare.", "announce: disposta a negoziare"],
    ["it", "Mosca ha messo in dubbio il piano.", "criticize: il piano"],
    ["ro", "Rusia a spus nu planului.", "reject: planului"],
    ["ro", "Rusia s-a arătat deschisă unui dialog.", "announce: deschisă unui dialog"],
    ["ro", "Rusia a regretat decizia.", "regret: decizia"],
    ["en", "Moscow said no to the plan.", "reject: the plan"],
    ["en", "Moscow declined to take part.", "reject: to take part"],
    ["en", "Moscow gave its approval to the plan.", "accept: gave its approval to the plan"],
    ["en", "Moscow agreed to a truce.", "accept: agreed to a truce"],
    ["en", "Moscow insisted on a truce.", "demand: a truce"],
    ["en", "Moscow is opposed to the plan.", "oppose: the plan"],
    ["en", "Moscow is in favour of the plan.", "support: the plan"],
    ["en", "Moscow signaled it was ready to talk.", "announce: it was ready to talk"],
  ])("%s: %s", (language, text, act) => {
    expect(readActs(language, text)).toEqual([act]);
  });
});
