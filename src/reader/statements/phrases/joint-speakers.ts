import { can, isFiller } from "../words/cues.ts";
import * as kinds from "../words/kinds.ts";
import type { View } from "../words/view.ts";
import { type NounPhrase, phraseAt } from "./noun-phrase.ts";
import { splitNames } from "./participants.ts";
import { startsPhrase } from "./phrase-extent.ts";

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
  const end = lead && tokens[lead.to]?.kind === "comma" ? lead.to + 1 : lead?.to;
  if (lead && end === phrase.from - 1 && can(tokens[end], kinds.conjunction)) found.unshift(lead);
  return found.filter((each) => isNamed(each) && !isSame(each, phrase));
}

const isNamed = ({ named, speaker, kind }: NounPhrase): boolean =>
  named === true || speaker.candidates.length > 0 || kind === "state" || kind === "organization";

const isSame = ({ speaker: a }: NounPhrase, { speaker: b }: NounPhrase): boolean =>
  a.name === b.name && a.candidates.join() === b.candidates.join();
