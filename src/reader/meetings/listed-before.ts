import { jointSpeakers } from "../statements/phrases/joint-speakers.ts";
import { type NounPhrase, phraseAt } from "../statements/phrases/noun-phrase.ts";
import { splitNames } from "../statements/phrases/participants.ts";
import { startsPhrase } from "../statements/phrases/phrase-extent.ts";
import { boundary } from "../statements/subjects/subject-words.ts";
import { can } from "../statements/words/cues.ts";
import * as kinds from "../statements/words/kinds.ts";
import type { View } from "../statements/words/view.ts";

/** The most actors of a list. */
const mostActors = 8;

/** The largest number of tokens of a phrase in a list. */
const longestPhrase = 12;

/**
 * Returns the actors of a list before a verb. The subject of the verb is only the end of the list, because commas are
 * before it. For example, it is `Borea and Cesia` in `Alba, Borea and Cesia met`.
 */
export function listedBefore(view: View, subject: NounPhrase): readonly NounPhrase[] {
  const found = [...splitNames(view, subject)];
  // The other actor can follow a comma, as in `the minister, Orsini, and the premier, Danko, met`.
  if (found.length < 2) return [...found, ...jointSpeakers(view, subject)];
  let { from } = subject;
  while (found.length < mostActors && view.tokens[from - 1]?.kind === "comma") {
    const before = phraseEndingAt(view, from - 1);
    const isNamed = before?.kind !== undefined && !before.outlet && !before.document;
    // A place can be before the list, as in `In Alba, Borea and Cesia met`.
    if (!isNamed || can(view.tokens[before.from - 1], kinds.preposition)) break;
    found.unshift(before);
    from = before.from;
  }
  return found;
}

/** Returns the longest noun phrase that ends directly before an index. */
export function phraseEndingAt(view: View, end: number): NounPhrase | undefined {
  const { tokens } = view;
  let longest: NounPhrase | undefined;
  for (let at = end - 1; at >= Math.max(0, end - longestPhrase); at -= 1) {
    const kind = tokens[at]?.kind ?? "stop";
    if (kind === "comma" || boundary.has(kind)) break;
    const phrase = startsPhrase(view, at) ? phraseAt(view, at, end, false) : undefined;
    if (phrase?.to === end) longest = phrase;
  }
  return longest;
}
