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
    { id: "orsini", name: "Livia Orsini", kind: "person", names: ["Orsini"] },
    { id: "danko", name: "Oleh Danko", kind: "person", names: ["Danko"] },
  ],
});

/** Returns the speaker and the act of each statement of a text. A question mark follows an act that is in doubt. */
function actsOf(language: string, text: string): readonly string[] {
  const reading = readDocument(text, { language, gazetteer, published: "2023-05-10" });
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
