import { expect, test } from "vitest";
import { readDocument } from "../../../src/reader/index.ts";

/** Returns the speakers, the act and the words of each statement and act of a text. */
function readActs(language: string, text: string): readonly string[] {
  const { statements, acts } = readDocument(text, { language, published: "2023-05-10" });
  const letters = [...text];
  return [...statements, ...acts].map(({ speaker, jointlyWith = [], act, start, end }) => {
    const names = [speaker, ...jointlyWith].map((each) => each?.name ?? "?");
    return `${names.join(" + ")}, ${act}: ${letters.slice(start, end).join("")}`;
  });
}

test.each([
  [
    "it",
    "Il ministro Livio Orsini ha visto il collega Oleh Danko. I due hanno convenuto di riaprire il ponte.",
    "riaprire il ponte",
  ],
  [
    "ro",
    "Ministrul Livio Orsini l-a primit pe omologul Oleh Danko. Cei doi miniștri au convenit să redeschidă podul.",
    "să redeschidă podul",
  ],
  [
    "en",
    "Minister Livio Orsini met his colleague Oleh Danko. The two agreed to reopen the bridge.",
    "to reopen the bridge",
  ],
  [
    "en",
    "Minister Livio Orsini met his colleague Oleh Danko. The two ministers agreed to reopen the bridge.",
    "to reopen the bridge",
  ],
])("the two are the two persons of the sentence before, in %s", (language, text, words) => {
  expect(readActs(language, text)).toEqual([`Livio Orsini + Oleh Danko, agree: ${words}`]);
});

test("the two are unknown if the sentence before names one person or three, and two countries are no persons", () => {
  const agreed = "agreed to reopen the bridge.";
  const names = (text: string) => readActs("en", text).filter((each) => !each.startsWith("?"));
  expect(names(`Minister Livio Orsini spoke in Port. The two ${agreed}`)).toEqual([]);
  expect(names(`Livio Orsini met Oleh Danko and Mircea Popa. The two ${agreed}`)).toEqual([]);
  expect(names(`Minister Livio Orsini met his colleague Oleh Danko. The two countries ${agreed}`)).toEqual(
    [],
  );
});

test("quest'ultimo is the person who was named last", () => {
  const text = "Il ministro Livio Orsini è andato da Oleh Danko. «Il ponte è chiuso», ha detto quest'ultimo.";
  expect(readDocument(text, { language: "it" }).quotations[0]?.speaker?.name).toBe("Oleh Danko");
});

test.each([
  ["it", "Emmanuel Macron, riferiscono fonti diplomatiche, ha respinto il piano.", "Emmanuel Macron"],
  ["en", "Moscow, sources said, rejected the plan.", "Russia"],
])("the actor before a parenthesis that names sources performs the act: %s, %s", (language, text, name) => {
  const [, object] = /(\w+ pian\w*|the plan)\./.exec(text) ?? [];
  expect(readActs(language, text)).toEqual([`${name}, reject: ${object}`]);
});

test("a verb that is joined to another verb of the content makes no act of the speaker", () => {
  expect(readActs("en", "Livio Orsini said that Moscow rejected and criticized the plan.")).toEqual([
    "Livio Orsini, assert: Moscow rejected and criticized the plan",
  ]);
});

test("a subject in apposition is not the content of a verb that takes an object", () => {
  const romanian =
    "Andrei a plecat, după ce ministrul bulgar, Livio Orsini, a criticat Rusia într-un interviu.";
  expect(readActs("ro", romanian)).toEqual(["Livio Orsini, criticize: Rusia într-un interviu"]);
  const sources =
    "Surse oficiale au declarat, pentru Radio, că ministrul bulgar, Livio Orsini, a solicitat o audiență.";
  expect(readActs("ro", sources)).toEqual([
    "?, assert: ministrul bulgar, Livio Orsini, a solicitat o audiență",
  ]);
  const regret = "Ministrul bulgar, Livio Orsini, și-a exprimat regretul, cerând Rusiei să plece.";
  expect(readActs("ro", regret)).toEqual([
    "Livio Orsini, appeal: să plece",
    "Livio Orsini, regret: regretul",
  ]);
});

test("a clause can follow an office and its holder after a preposition", () => {
  const text =
    "Livio Orsini ha dichiarato dopo il colloquio con il primo ministro bulgaro, Oleh Danko, a Porto, che piove ancora.";
  expect(readActs("it", text)).toEqual(["Livio Orsini, assert: piove ancora"]);
});

test("the owner in a plural genitive is not the subject", () => {
  const text = "The islands’ foreign ministry rejected the plan.";
  expect(readActs("en", text)).toHaveLength(1);
});

test("they are others if one person speaks", () => {
  expect(readActs("en", "Livio Orsini said they agreed to meet again.")).toEqual([
    "Livio Orsini, assert: they agreed to meet again",
  ]);
});

test("an opinion can follow a colon", () => {
  const text =
    "Mosca ha criticato il premier: per il ministro Livio Orsini, il governo «ha sbagliato tutto».";
  expect(readDocument(text, { language: "it" }).quotations[0]?.speaker?.name).toBe("Livio Orsini");
});

test("who asks himself something appeals to nobody", () => {
  const text =
    "La portavoce Livia Orsini era in onda. In un'intervista al giornale, si chiedeva: «Perché è chiuso?».";
  const { quotations } = readDocument(text, { language: "it" });
  expect(quotations[0]?.act).toBeUndefined();
});

test("the subject before a gerund between commas speaks after it", () => {
  const text =
    "Minister Livio Orsini, speaking on a visit to Port, said the lack of progress had left few options.";
  expect(readActs("en", text)).toEqual(["Livio Orsini, assert: the lack of progress had left few options"]);
});

test("another finite verb after a comma is not part of an infinitive", () => {
  expect(readActs("ro", "Suedia și Finlanda au cerut să adere la alianță, dar se lovesc de Turcia.")).toEqual(
    ["Sweden + Finland, appeal: să adere la alianță"],
  );
});

test("an adverb at the start of a sentence is not the subject", () => {
  const text = "Il ministro Livio Orsini è a Porto. Successivamente, ha detto che piove.";
  expect(readActs("it", text)).toEqual(["Livio Orsini, assert: piove"]);
});
