import { describe, expect, test } from "vitest";
import { draftsOf } from "../../src/reader/index.ts";
import { fullNames, readingOf } from "./invented-persons.ts";

/** Returns the statements of a text as `speaker act`. A question mark follows an act that is in doubt. */
function actsOf(language: string, text: string): readonly string[] {
  const reading = readingOf(language, text, fullNames);
  return draftsOf(reading).drafts.flatMap((draft) => {
    if (draft.kind !== "statements") return [];
    const isDoubted = draft.doubts?.some(({ field }) => field === "act");
    return [`${draft.speaker} ${draft.act}${isDoubted ? "?" : ""}`];
  });
}

describe("an act after a modal verb has not happened", () => {
  test.each<[string, string, readonly string[]]>([
    ["en", "Turkey should urge Russia to leave.", []],
    ["en", "Turkey may also call for a truce.", []],
    ["en", "Turkey urged Russia to leave.", ["Turkey appeal"]],
    ["ro", "Rusia va critica planul.", []],
    ["ro", "Rusia ar putea accepta planul.", []],
    ["ro", "Rusia va invita Turcia la Moscova.", []],
    ["ro", "Rusia a criticat planul.", ["Russia criticize"]],
    ["ro", "Rusia nu va accepta planul.", ["Russia reject"]],
  ])("%s: %s", (language, text, expected) => {
    expect(actsOf(language, text)).toEqual(expected);
  });
});

describe("an act of another actor in a reported clause is an act of its own", () => {
  test.each<[string, string, readonly string[]]>([
    ["it", "Orsini ha detto che Danko si oppone al piano.", ["Livia Orsini assert?", "Oleh Danko oppose"]],
    [
      "it",
      "Orsini ha osservato che la Russia ha accettato di fornire risposte.",
      ["Livia Orsini assert?", "Russia accept"],
    ],
    [
      "it",
      "L'Estonia, ha fatto sapere Orsini, sostiene l'idea.",
      ["Livia Orsini assert?", "Estonia support"],
    ],
    ["ro", "Orsini susține că Danko a cerut Rusiei să plece.", ["Livia Orsini assert?", "Oleh Danko appeal"]],
    ["en", "Orsini said that Danko supports the truce.", ["Livia Orsini assert?", "Oleh Danko support"]],
    ["en", "Orsini said Moscow had rejected the plan.", ["Livia Orsini assert?", "Russia reject"]],
    ["en", "Orsini told reporters Moscow rejected the plan.", ["Russia reject"]],
    // A condition, a forecast, a negated act and an act after a verb such as `hoped` did not happen, so they are not
    // reported.
    ["it", "Orsini ha detto che se la Russia accetta il piano, il ponte apre.", ["Livia Orsini assert?"]],
    ["en", "Orsini said that Danko would not accept the plan.", ["Livia Orsini assert?"]],
    [
      "en",
      "Orsini said that every time Russia rejected a plan, the bridge closed.",
      ["Livia Orsini assert?"],
    ],
    ["en", "Orsini denied that Russia had rejected the plan.", ["Livia Orsini deny"]],
    ["ro", "Orsini a spus că speră că Rusia acceptă planul.", ["Livia Orsini appeal"]],
  ])("%s: %s", (language, text, expected) => {
    expect(actsOf(language, text)).toEqual(expected);
  });

  test("with the actor who reports it as its source, and without a clause that is not its object", () => {
    const text = "Orsini said that Moscow had rejected the plan and that the bridge is closed.";
    const reading = readingOf("en", text, fullNames);
    const [, act] = draftsOf(reading).drafts;
    expect(act).toMatchObject({ via: ["Livia Orsini"], words: [{ exact: "Moscow had rejected the plan" }] });
  });
});

describe("a noun phrase with its actor reports an act", () => {
  test.each<[string, string, readonly string[]]>([
    ["it", "La sospensione annunciata a febbraio dalla Russia dura ancora.", ["Russia announce"]],
    ["it", "Il piano, proposto dalla Francia, è pronto.", ["France propose"]],
    ["it", "Orsini ha parlato dell'annuncio della Francia di ritirare i soldati.", ["France announce"]],
    ["it", "La richiesta della Russia di rispettare il patto è vecchia.", ["Russia demand"]],
    ["ro", "Retragerea cerută marți de Rusia nu a avut loc.", ["Russia appeal"]],
    ["ro", "Propunerea Franței de a discuta e veche.", ["France propose"]],
    ["ro", "Cererea Rusiei ca podul să rămână închis e veche.", ["Russia appeal"]],
    ["en", "The plan rejected by Russia is old.", ["Russia reject"]],
    ["en", "France’s promise to leave is old.", ["France pledge"]],
    // These phrases report no act: the participle has no actor as its agent, and the nouns have no infinitive.
    ["it", "Il ponte richiesto da anni è pronto.", []],
    ["it", "La richiesta della Russia è vecchia.", []],
    ["en", "France’s promise is old.", []],
  ])("%s: %s", (language, text, expected) => {
    expect(actsOf(language, text)).toEqual(expected);
  });
});

describe("an appeal in the passive and a reassured actor", () => {
  test.each<[string, string, readonly string[]]>([
    ["ro", "Miniștrii de pe coastă au fost încurajați de Franța să reziste.", ["France appeal"]],
    ["it", "I leader della regione sono stati esortati dalla Francia a resistere.", ["France appeal"]],
    ["en", "The leaders were urged by France to resist.", ["France appeal"]],
    ["it", "Orsini ha rassicurato il presidente russo.", ["Livia Orsini support"]],
    ["it", "Orsini ha rassicurato che il ponte è aperto.", ["Livia Orsini assert?"]],
  ])("%s: %s", (language, text, expected) => {
    expect(actsOf(language, text)).toEqual(expected);
  });
});
