import { withBlanksAt, wrappedBreaks } from "../../text/wrapped-breaks.ts";
import type { Lexicon } from "../lexicon.ts";
import type { Folded } from "../stages.ts";
import * as kinds from "../statements/words/kinds.ts";
import { vocabularyOf } from "../statements/words/vocabulary.ts";

/**
 * The kinds of words after which a clause or a phrase goes on, such as prepositions. No headline ends with such a word.
 */
const open = kinds.genitive | kinds.complementizer | kinds.conjunction | kinds.preposition | kinds.agent;

/** The largest number of letters of a grammatical article. A longer determiner can also be a pronoun. */
const longestArticle = 3;

/** Words with more letters are not looked up. */
const longest = 20;

/** Returns a text in which the breaks of wrapped lines are blanks. */
export function joinLines(folded: Folded, { statements }: Lexicon): Folded {
  const { nfc, cased, text } = folded;
  if (!nfc.includes("\n")) return folded;
  const vocabulary = vocabularyOf(statements, "");
  const breaks = wrappedBreaks(nfc, ({ start, end }) => {
    const [word = ""] = text
      .slice(Math.max(start, end - longest), end)
      .split(/[ '-]/)
      .slice(-1);
    if (start + word.length >= end) return false;
    const can = vocabulary.kindsOf.get(word) ?? 0;
    // If a line ends with `Lavrov told`, the next line begins with the person who is told.
    const cue = vocabulary.finite.get(word);
    if (cue?.receiver && cue.bare) return true;
    if ((can & kinds.adverb) !== 0 || (can & kinds.pronoun) !== 0) return false;
    return (can & open) !== 0 || ((can & kinds.determiner) !== 0 && word.length <= longestArticle);
  });
  return {
    ...folded,
    nfc: withBlanksAt(nfc, breaks),
    cased: withBlanksAt(cased, breaks),
    text: withBlanksAt(text, breaks),
  };
}
