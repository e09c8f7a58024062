import { describe, expect, test } from "vitest";
import { foldWord } from "../../../src/reader/fold.ts";
import { english, italian, romanian } from "../../../src/reader/index.ts";

describe.each([italian, romanian, english].map((lexicon) => [lexicon.language, lexicon] as const))(
  "the words of speaking in %s",
  (_language, { statements, meetings }) => {
    test("are in the form of folded text", () => {
      const lists = [...Object.values(statements), ...statements.cues.flatMap((cue) => Object.values(cue))];
      for (const list of lists.flat()) if (typeof list === "string") expect(foldWord(list)).toBe(list);
    });

    test.each(["finite", "participles", "gerunds"] as const)(
      "have each form in one class only: %s",
      (form) => {
        const words = statements.cues.flatMap((cue) => (cue[form] ?? "").split(" ").filter(Boolean));
        expect(words.filter((word, index) => words.indexOf(word) !== index)).toEqual([]);
      },
    );

    test("and of meetings have each noun in one class only", () => {
      const words = meetings.classes.flatMap(({ nouns = "" }) => nouns.split(" ").filter(Boolean));
      expect(words.filter((word, index) => words.indexOf(word) !== index)).toEqual([]);
    });
  },
);
