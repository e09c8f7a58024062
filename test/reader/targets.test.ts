import { describe, expect, test } from "vitest";
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
    // An actor within the object is not a target, because this actor can be the victim.
    ["it", "Orsini ha criticato l'arresto di Danko.", undefined],
    ["en", "Orsini condemned Russia's arrest.", undefined],
    ["ro", "Orsini a criticat poziția guvernului.", undefined],
    // The office has no name.
    ["it", "Orsini ha criticato il premier.", undefined],
    // The objects of these verbs are not targets.
    ["en", "Orsini told Danko that it rained.", undefined],
    ["en", "Orsini praised Danko.", undefined],
  ])("%s: %s", (language, text, expected) => {
    const { drafts } = draftsIn(language, text, surnames);
    const [statement] = drafts.filter((draft) => draft.kind === "statements");
    expect(statement?.targets).toEqual(expected);
  });
});
