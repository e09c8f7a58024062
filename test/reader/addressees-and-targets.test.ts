import { describe, expect, test } from "vitest";
import type { StatementDraft } from "../../src/coding/index.ts";
import { draftsIn, surnames } from "./invented-persons.ts";

describe("the targets of a statement are the object of its verb", () => {
  test.each<[language: string, text: string, expected: readonly string[] | undefined]>([
    ["it", "Orsini ha accusato Danko di mentire.", ["Danko"]],
    ["it", "Orsini ha accusato Rusu e Danko di mentire.", ["Rusu", "Danko"]],
    ["it", "Orsini ha minacciato la Russia di nuove sanzioni.", ["Russia"]],
    ["ro", "Orsini l-a acuzat pe Danko că minte.", ["Danko"]],
    ["ro", "Orsini a criticat NATO.", ["NATO"]],
    ["en", "Orsini accused Danko of “lying”.", ["Danko"]],
    ["en", "Orsini criticized Danko and Rusu rejected the plan.", ["Danko"]],
    // An actor who is only a part of the object is not a target. For example, Danko is the victim in
    // `the arrest of Danko`.
    ["it", "Orsini ha criticato l'arresto di Danko.", undefined],
    ["en", "Orsini condemned Russia's arrest.", undefined],
    ["ro", "Orsini a criticat poziția guvernului.", undefined],
    // An office without a name, such as `il premier`, is not a target.
    ["it", "Orsini ha criticato il premier.", undefined],
    ["en", "Orsini praised Danko.", ["Danko"]],
    ["it", "Orsini ha ringraziato Rusu e Danko per l'aiuto.", ["Rusu", "Danko"]],
    ["it", "Orsini si congratula con Danko.", ["Danko"]],
    ["ro", "Orsini i-a mulțumit lui Danko pentru ajutor.", ["Danko"]],
    // Danko is only a part of what is supported, such as his speech, so he is not a target.
    ["en", "Orsini praised the speech of Danko.", undefined],
    ["it", "Orsini ha ringraziato per l'aiuto di Danko.", undefined],
    ["ro", "Orsini a lăudat discursul lui Danko.", undefined],
    // The object of `told` is the addressee and not a target.
    ["en", "Orsini told Danko that it rained.", undefined],
  ])("%s: %s", (language, text, expected) => {
    expect(firstStatement(language, text)?.targets).toEqual(expected);
  });
});

describe("the addressees of a statement are the actors to whom it is made", () => {
  test.each<[language: string, text: string, expected: readonly string[] | undefined]>([
    ["en", "Orsini told Danko that it rained.", ["Danko"]],
    ["en", "Orsini told Danko and Rusu it rained.", ["Danko", "Rusu"]],
    ["en", "Orsini cautioned Danko that it rained.", ["Danko"]],
    ["en", "Orsini warned Danko against the flood.", ["Danko"]],
    ["en", "Orsini assured Danko of her full support.", ["Danko"]],
    ["en", "Orsini promised Danko a new bridge.", ["Danko"]],
    ["en", "Orsini replied to Danko that it rained.", ["Danko"]],
    ["en", "Orsini said in a letter to Danko that it rained.", ["Danko"]],
    ["en", "Orsini informed Danko of the flood.", ["Danko"]],
    ["en", "Danko was told by Orsini that it rained.", ["Danko"]],
    ["en", "“It rains,” Orsini told Danko.", ["Danko"]],
    ["it", "Orsini ha detto a Danko che piove.", ["Danko"]],
    ["it", "Orsini ha detto alla Polonia e alla Cina che piove.", ["Poland", "China"]],
    ["it", "Orsini ha avvertito Danko che piove.", ["Danko"]],
    ["it", "Orsini ha informato Danko della piena.", ["Danko"]],
    ["it", "Orsini ha ribadito alla Polonia il suo sostegno.", ["Poland"]],
    ["it", "Orsini ha espresso a Danko la sua preoccupazione per la piena.", ["Danko"]],
    ["it", "«Piove», ha detto Orsini a Danko.", ["Danko"]],
    ["it", "Orsini ha chiesto a Polonia e Cina di chiudere il ponte.", ["Poland", "China"]],
    ["ro", "Orsini i-a spus lui Danko că plouă.", ["Danko"]],
    ["ro", "Orsini a spus Poloniei și Chinei că plouă.", ["Poland", "China"]],
    ["ro", "Orsini l-a avertizat pe Danko că plouă.", ["Danko"]],
    ["ro", "Orsini l-a informat pe Danko despre inundație.", ["Danko"]],
    ["ro", "Orsini a asigurat Polonia de sprijinul său.", ["Poland"]],
    ["ro", "Orsini a răspuns Poloniei că plouă.", ["Poland"]],
    ["ro", "„Plouă”, i-a spus Orsini lui Danko.", ["Danko"]],
    // A place or a destination is not an addressee.
    ["en", "Orsini said in Poland that it rained.", undefined],
    ["en", "Orsini said on a visit to Poland that it rained.", undefined],
    ["it", "Orsini ha detto in Polonia che piove.", undefined],
    ["it", "Orsini ha detto durante la visita alla Polonia che piove.", undefined],
    ["ro", "Orsini a spus în Polonia că plouă.", undefined],
    ["en", "Orsini announced a visit to Poland.", undefined],
    ["it", "Orsini ha annunciato una visita alla Polonia.", undefined],
    // Danko is not an addressee, because he is the subject of the reported clause or the speaker.
    ["en", "Orsini said Danko was ill.", undefined],
    ["it", "Ieri ha detto Danko che piove.", undefined],
    ["ro", "Ieri a spus Danko că plouă.", undefined],
    // The object of an answer such as `refused` is not an addressee, because the answer can be addressed to somebody
    // else.
    ["en", "Orsini refused Danko a visa.", undefined],
  ])("%s: %s", (language, text, expected) => {
    expect(firstStatement(language, text)?.addressees).toEqual(expected);
  });
});

function firstStatement(language: string, text: string): StatementDraft | undefined {
  return draftsIn(language, text, surnames).drafts.find((draft) => draft.kind === "statements");
}
