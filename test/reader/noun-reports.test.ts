import { describe, expect, it } from "vitest";
import { draftsOf, readDocument } from "../../src/reader/index.ts";

/** Returns the act and the speaker of each statement that is drafted of a text. */
function actsIn(language: string, text: string): readonly string[] {
  return draftsOf(readDocument(text, { language })).drafts.flatMap((draft) =>
    draft.kind === "statements" ? [`${draft.act}: ${draft.speaker}`] : [],
  );
}

describe("a verb and a noun report an act", () => {
  it.each([
    ["en", "Marco Orsini cast doubt on the plan.", "criticize"],
    ["en", "Marco Orsini poured scorn on the plan.", "criticize"],
    ["en", "Marco Orsini took issue with the plan.", "criticize"],
    ["en", "Marco Orsini levelled accusations against Austria.", "accuse"],
    ["en", "Marco Orsini threw his weight behind the plan.", "support"],
    ["en", "Marco Orsini gave his backing to the plan.", "support"],
    ["en", "Marco Orsini sounded the alarm over the bridge.", "warn"],
    ["en", "Marco Orsini raised concerns about the bridge.", "regret"],
    ["en", "Marco Orsini made a plea for peace.", "appeal"],
    ["en", "Marco Orsini gave an assurance that the port would stay open.", "pledge"],
    ["en", "Marco Orsini gave assurances that the port was open.", "assert"],
    ["it", "Marco Orsini ha opposto un secco rifiuto alla proposta.", "reject"],
    ["it", "Marco Orsini ha ribadito il suo no al piano.", "reject"],
    ["it", "Marco Orsini ha preso le distanze dal piano.", "criticize"],
    ["it", "Marco Orsini ha espresso perplessità sul piano.", "criticize"],
    ["it", "Marco Orsini ha accolto con scetticismo il piano.", "criticize"],
    ["it", "Marco Orsini ha mosso accuse all'Austria.", "accuse"],
    ["it", "Marco Orsini ha dato la sua disponibilità al dialogo.", "announce"],
    ["ro", "Marco Orsini a opus un refuz propunerii.", "reject"],
    ["ro", "Marco Orsini a dat undă verde planului.", "accept"],
    ["ro", "Marco Orsini a primit cu scepticism planul.", "criticize"],
    ["ro", "Marco Orsini a exprimat rezerve față de plan.", "criticize"],
    ["ro", "Marco Orsini a adus acuzații Austriei.", "accuse"],
  ])("%s: %s", (language, text, act) => {
    expect(actsIn(language, text)).toEqual([`${act}: Marco Orsini`]);
  });
});

describe("a noun with its actor and an infinitive reports an act", () => {
  it.each([
    "Il premier ha ignorato l'appello del presidente Marco Orsini a partire.",
    "L'appello del presidente Marco Orsini di partire non è stato ascoltato.",
    "Il premier ha ignorato l'appello di Marco Orsini a partire.",
  ])("it: %s", (text) => {
    expect(actsIn("it", text)).toEqual(["appeal: Marco Orsini"]);
  });

  it("reads the words for the act up to the verb", () => {
    const text = "L'appello del presidente Marco Orsini di aprire il ponte non è stato ascoltato.";
    const { acts } = readDocument(text, { language: "it" });
    expect(acts.map(({ start, end }) => text.slice(start, end))).toEqual([
      "appello del presidente Marco Orsini di aprire il ponte",
    ]);
  });
});

describe("the same verb or noun in another phrase reports none", () => {
  it.each([
    ["en", "Marco Orsini cast a net on the lake."],
    ["en", "Marco Orsini gave a book to Austria."],
    ["it", "Marco Orsini ha opposto resistenza."],
    ["it", "Marco Orsini ha preso il treno dal porto."],
    ["ro", "Marco Orsini a primit cu întârziere planul."],
    ["ro", "Marco Orsini a adus flori Austriei."],
  ])("%s: %s", (language, text) => {
    expect(actsIn(language, text)).toEqual([]);
  });
});
