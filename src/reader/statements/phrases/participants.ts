import { can } from "../words/cues.ts";
import * as kinds from "../words/kinds.ts";
import type { View } from "../words/view.ts";
import { type NounPhrase, phraseAt } from "./noun-phrase.ts";
import { startsPhrase } from "./phrase-extent.ts";

/** Whether a phrase means an actor. */
export function isActor({ tokens }: View, { kind, pronoun, from, to }: NounPhrase): boolean {
  return (
    kind !== undefined || pronoun === true || tokens.slice(from, to).some((token) => can(token, kinds.person))
  );
}

/** Whether a phrase consists of at least `fewest` and at most four words with capitals, and is not a listed name. */
export function isUnknownName({ tokens }: View, { from, to }: NounPhrase, fewest: number): boolean {
  return (
    to - from >= fewest &&
    to - from <= 4 &&
    tokens.slice(from, to).every(({ kind, capital }) => kind === "word" && capital)
  );
}

/**
 * Returns the actors of the list that begins at `from`. Commas and conjunctions separate them. If `unknown` is true,
 * they include names that no gazetteer lists.
 */
export function listAt(view: View, from: number, unknown = false): readonly NounPhrase[] {
  const { tokens } = view;
  const found: NounPhrase[] = [];
  let at = from;
  while (found.length < 8 && startsPhrase(view, at) && !can(tokens[at], kinds.relative)) {
    const phrase = phraseAt(view, at, Math.min(tokens.length, at + 16));
    if (!phrase || !(isActor(view, phrase) || (unknown && isUnknownName(view, phrase, 1)))) break;
    found.push(...splitNames(view, phrase));
    at = phrase.to;
    if (tokens[at]?.kind === "comma" || can(tokens[at], kinds.conjunction)) at += 1;
    else break;
    // A conjunction of several words, such as `as well as`, can be two tokens.
    while (can(tokens[at], kinds.conjunction)) at += 1;
  }
  return found;
}

/** Returns one phrase for each name in a phrase such as `Lavrov e Blinken`. */
export function splitNames(view: View, phrase: NounPhrase): readonly NounPhrase[] {
  const { tokens } = view;
  const first = phrase.names ?? phrase.from;
  const starts = [first];
  for (let at = first + 1; at < phrase.to; at += 1)
    if (can(tokens[at], kinds.conjunction)) starts.push(at + 1);
  if (starts.length === 1) return [phrase];
  // If a noun such as `delegazioni` is before the names, as in `le delegazioni di Alba e Borea` ("the delegations of
  // Alba and Borea"), it belongs to all of them. The first phrase then begins at the first name.
  const phrases = phrasesAt(view, starts, phrase.to);
  const [lead = phrase] = phrases;
  let name = first + 1;
  while (name < lead.to && tokens[name]?.kind !== "name") name += 1;
  const isNoun = name < lead.to && lead.speaker.candidates.length === 0 && lead.speaker.name === undefined;
  return isNoun ? phrasesAt(view, [name, ...starts.slice(1)], phrase.to) : phrases;
}

function phrasesAt(view: View, starts: readonly number[], to: number): readonly NounPhrase[] {
  return starts.flatMap((start, i) => {
    const end = i + 1 < starts.length ? (starts[i + 1] as number) - 1 : to;
    return phraseAt(view, start, end, false) ?? [];
  });
}
