import { isThing, type NounPhrase } from "../phrases/noun-phrase.ts";
import { can } from "../words/cues.ts";
import * as kinds from "../words/kinds.ts";
import { disagrees } from "../words/number.ts";
import { stemIn } from "../words/stems.ts";
import type { Token } from "../words/tokens.ts";
import type { View } from "../words/view.ts";
import type { Clause } from "./clause.ts";
import { speaksOnly } from "./speaks-only.ts";

/**
 * Whether the head of a phrase means a thing. The head is the noun before a genitive, such as `conferenza` in
 * `una conferenza degli Stati` ("a conference of the states").
 */
export function isHeadThing(tokens: readonly Token[], phrase: NounPhrase): boolean {
  const { from, to } = phrase;
  const genitive = tokens.findIndex((token, at) => at > from && at < to && can(token, kinds.genitive));
  return isThing(tokens, genitive < 0 ? phrase : { ...phrase, to: genitive });
}

/** Whether a phrase names an attitude of the subject, as in `la sua opposizione` ("his opposition"). */
function isOwnAttitude({ tokens, vocabulary }: View, { from, to }: NounPhrase): boolean {
  const words = tokens.slice(from, to).map(({ word }) => word);
  const isOwn = words.some((word) => vocabulary.ownWords.has(word));
  return isOwn && words.some((word) => stemIn(vocabulary.stances, word) !== undefined);
}

/**
 * Whether the phrase after a verb is a text that its subject sent. A verb such as Romanian `a transmis` means
 * `announced`, but it means `sent` in `Orsini a transmis o scrisoare` ("Orsini sent a letter").
 */
export function isSentText(
  { tokens, vocabulary }: View,
  { cue, found }: Clause,
  { from }: NounPhrase,
): boolean {
  const start = vocabulary.indefinites.has(tokens[from - 1]?.word ?? "") ? from - 1 : from;
  const isNewText =
    vocabulary.indefinites.has(tokens[start]?.word ?? "") && can(tokens[start + 1], kinds.document);
  const isSender = found.phrase?.kind !== undefined && cue.form === "perfect";
  return isNewText && isSender && cue.cue.act === "announce";
}

/**
 * Whether the phrase after a verb is its object and not the speaker. There are five cases:
 * - A thing is the object of a verb such as `rejects`, as in `Beijing, which has waited, rejects the plan`.
 * - A single word after a pronoun is a judgement, as `prematuro` in `ma lo considera prematuro` ("but considers it
 *   premature").
 * - A thing does not agree with the verb in number, as in `ricordano la strada` ("remind of the road"), or has no
 *   article, as in `ha annunciato nuove misure` ("announced new measures").
 * - An actor is the object of a verb such as `invites`.
 * - The phrase names an attitude of the subject, as in `ha espresso la sua opposizione` ("expressed his opposition").
 */
export function isObjectAfter(view: View, { cue, found }: Clause, after: NounPhrase): boolean {
  const { tokens } = view;
  const { act } = cue.cue;
  if (isOwnAttitude(view, after)) return true;
  if (!isHeadThing(tokens, after)) {
    const isActor = after.kind !== undefined && after.kind !== "person";
    return act === "invite" && isActor && found.phrase !== undefined;
  }
  const first = tokens[cue.from];
  const hasPronoun = [first, tokens[cue.from - 1]].some(
    (token) => can(token, kinds.clitic) && !can(token, kinds.impersonal),
  );
  const isBare = after.to === after.from + 1 && !tokens[after.from]?.capital;
  if (act === undefined || !speaksOnly.has(act) || (hasPronoun && isBare)) return true;
  return disagrees(view, cue, after);
}
