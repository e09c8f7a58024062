import { boundary } from "../subjects/subject-words.ts";
import { can, isFiller, isVerb, matchPhrases } from "../words/cues.ts";
import * as kinds from "../words/kinds.ts";
import type { View } from "../words/view.ts";
import { type NounPhrase, phraseAt } from "./noun-phrase.ts";
import { splitNames } from "./participants.ts";
import { startsPhrase } from "./phrase-extent.ts";

/** The largest number of tokens of a description between two speakers. */
const longestDescription = 24;

/**
 * Returns the other actors who speak together with the actor of a phrase. For example, in
 * `Alba and Borea rejected the plan`, the phrase is read as Alba, and the other actor is Borea. In
 * `the minister, Orsini, and Danko said`, the phrase is `Danko`, and the other actor is Orsini. An actor without a name
 * is left out, because two offices can belong to the same person, as in `the minister and party leader Orsini`.
 */
export function jointSpeakers(view: View, phrase: NounPhrase): readonly NounPhrase[] {
  const { tokens } = view;
  if (phrase.pronoun || phrase.document) return [];
  const [first, ...others] = splitNames(view, phrase);
  const found = first && isSame(first, phrase) ? others : [];
  // The phrase can be only the last of several speakers. For example, in `The minister, Orsini, and Danko said`, it is
  // Danko, and the first speaker is at the start of the sentence.
  let start = 0;
  while (start < 2 && isFiller(tokens[start]) && !can(tokens[start], kinds.determiner)) start += 1;
  const lead =
    phrase.from > start + 1 && startsPhrase(view, start) ? phraseAt(view, start, phrase.from) : undefined;
  if (lead && isJoinedTo(view, lead.to, phrase.from)) found.unshift(lead);
  const last = addedTo(view, phrase) ?? lastOf(view, phrase);
  if (last) found.push(last);
  return found.filter((each) => isNamed(each) && !isSame(each, phrase));
}

/**
 * Returns the second speaker after a phrase such as Romanian `precum și` ("as well as"). An example is Borea in
 * `Alba, precum și Borea au respins planul` ("Alba as well as Borea rejected the plan").
 */
function addedTo(view: View, { to, from }: NounPhrase): NounPhrase | undefined {
  const { tokens, vocabulary } = view;
  if (tokens[to]?.kind !== "comma" || view.cueEndsAt(from - 1)) return undefined;
  const start = matchPhrases(tokens, to + 1, vocabulary.additions);
  const phrase = start > 0 && startsPhrase(view, start) ? phraseAt(view, start) : undefined;
  return phrase && (tokens[phrase.to]?.kind === "comma" || view.cueAt(phrase.to)) ? phrase : undefined;
}

/**
 * Returns the second speaker after a comma or a description of the first one, such as Rusu in
 * `The minister, Ada Miro, and the judge, Ion Rusu, said` and `Ada Miro, a lawyer, and Ion Rusu, a judge, said`. The
 * verb is after both.
 */
function lastOf(view: View, { to, from, named }: NounPhrase): NounPhrase | undefined {
  const { tokens } = view;
  if (!named || tokens[to]?.kind !== "comma" || view.cueEndsAt(from - 1)) return undefined;
  for (let at = to; at < to + longestDescription; at += 1) {
    if (tokens[at]?.kind !== "comma" || !can(tokens[at + 1], kinds.conjunction)) continue;
    const phrase = startsPhrase(view, at + 2) ? phraseAt(view, at + 2) : undefined;
    const ends = phrase && (tokens[phrase.to]?.kind === "comma" || view.cueAt(phrase.to));
    return ends && phrase.named && isJoinedTo(view, to, phrase.from) ? phrase : undefined;
  }
  return undefined;
}

/**
 * Whether only a conjunction is between two indexes. A comma or a description between commas can be before the
 * conjunction, as in `Ada Miro, a lawyer, and Ion Rusu said`.
 */
function isJoinedTo(view: View, from: number, to: number): boolean {
  const { tokens, vocabulary } = view;
  const hasComma = tokens[from]?.kind === "comma";
  if (!can(tokens[to - 1], kinds.conjunction)) return false;
  if ((hasComma ? from + 1 : from) === to - 1) return true;
  if (hasComma && matchPhrases(tokens, from + 1, vocabulary.additions) === to) return true;
  if (!hasComma || tokens[to - 2]?.kind !== "comma" || to - from > longestDescription) return false;
  for (let at = from + 1; at < to - 2; at += 1) {
    const isClause = isVerb(tokens, at, vocabulary) || can(tokens[at], kinds.relative);
    if (isClause || tokens[at]?.kind === "comma" || boundary.has(tokens[at]?.kind ?? "")) return false;
  }
  return true;
}

const isNamed = ({ named, speaker, kind }: NounPhrase): boolean =>
  named === true || speaker.candidates.length > 0 || kind === "state" || kind === "organization";

const isSame = ({ speaker: a }: NounPhrase, { speaker: b }: NounPhrase): boolean =>
  a.name === b.name && a.candidates.join() === b.candidates.join();
