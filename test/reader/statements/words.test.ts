import { describe, expect, test } from "vitest";
import { foldWord } from "../../../src/reader/fold.ts";
import { english, italian, romanian } from "../../../src/reader/index.ts";
import { formsOf } from "../../../src/reader/statements/words/cue-forms.ts";
import { wordsOf } from "../../../src/reader/words.ts";

describe.each([italian, romanian, english].map((lexicon) => [lexicon.language, lexicon] as const))(
  "the words of speaking in %s",
  (_language, { statements, meetings }) => {
    const { cues, conjugations } = statements;

    test("are in the form of folded text", () => {
      const lists = [...Object.values(statements), ...cues.flatMap((cue) => Object.values(cue))];
      for (const list of lists) if (typeof list === "string") expect(foldWord(list)).toBe(list);
    });

    test.each(["finite", "participles", "gerunds"] as const)(
      "have each form in one class only: %s",
      (form) => {
        const words = cues.flatMap((cue) => formsOf(cue, form, conjugations));
        expect(words.filter((word, index) => words.indexOf(word) !== index)).toEqual([]);
      },
    );

    test("have a conjugation for each regular verb", () => {
      const names = cues.flatMap(({ verbs = {} }) => Object.keys(verbs));
      expect(names.filter((name) => conjugations[name] === undefined)).toEqual([]);
    });

    test("close every group of alternatives", () => {
      const classes = [...cues, ...meetings.classes];
      const lists = [statements, meetings, ...classes].flatMap((each) => Object.values(each));
      const words = lists.flatMap((list) => (typeof list === "string" ? wordsOf(list) : []));
      expect(words.filter((word) => /[()|_]/.test(word))).toEqual([]);
    });

    test("and of meetings have each noun in one class only", () => {
      const words = meetings.classes.flatMap(({ nouns }) => wordsOf(nouns));
      expect(words.filter((word, index) => words.indexOf(word) !== index)).toEqual([]);
    });
  },
);
