import { withBlanksAt, wrappedBreaks } from "../../text/wrapped-breaks.ts";
import type { Lexicon } from "../lexicon.ts";
import type { Folded } from "../stages.ts";
import * as kinds from "../statements/words/kinds.ts";
import { vocabularyOf } from "../statements/words/vocabulary.ts";

/**
 * The kinds of words after which a clause or a phrase has to continue, such as prepositions. A line that ends with such
 * a word is not a headline.
 */
const open = kinds.genitive | kinds.complementizer | kinds.conjunction | kinds.preposition | kinds.agent;

/**
 * The largest number of letters of a determiner that is taken for a grammatical article. A longer one can also be a
 * pronoun, and a line can end with it.
 */
const longestArticle = 3;

/** The largest number of letters of a word that is looked up. */
const longest = 20;

/** Returns a text in which blanks replace the breaks of wrapped lines. */
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
    // If a line ends with a verb that needs an addressee, as in `Orsini told`, the addressee is in the next line.
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
