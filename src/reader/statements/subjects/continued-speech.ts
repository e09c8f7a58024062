import type { ReportedStatement, Speaker } from "../../reading.ts";
import { spanOf } from "../../span-of.ts";
import { hasMark } from "../acts/clause-act.ts";
import { type Content, contentAct, subjectOf } from "../acts/content-act.ts";
import type { Spoken } from "../acts/spoken.ts";
import type { ViewedSentence } from "../sentences-of.ts";
import { can, isFiller, reach } from "../words/cues.ts";
import * as kinds from "../words/kinds.ts";
import type { Token } from "../words/tokens.ts";
import type { Speakers } from "./speakers.ts";

/**
 * Returns a sentence without a word of speaking as a statement of the previous speaker, if its verb shows that it
 * continues what this speaker said.
 */
export function continuedSpeech(
  { view, tokens }: ViewedSentence,
  { statements, quotations, unattributed, acts, offers, agencies, backward }: Spoken,
  speaker: Speaker,
  speakers: Speakers,
): ReportedStatement | undefined {
  const isKnown = speaker.name !== undefined || speaker.candidates.length > 0;
  const spoken = [statements, quotations, unattributed, agencies].some(({ length }) => length > 0);
  if (!isKnown || spoken || backward) return undefined;
  // A later clause can report an act of its own, as in `The ships would stay, and it had asked for more`. The continued
  // statement then ends before this clause.
  const [act] = [...acts, ...offers].sort((a, b) => a.cue.start - b.cue.start);
  let to = act
    ? tokens.findLastIndex(({ kind, end }) => kind === "comma" && end <= act.cue.start)
    : tokens.length;
  while (to > 1 && tokens[to - 1]?.kind === "stop") to -= 1;
  const names = speakers.namesOf(speaker);
  const content: Content = { from: 0, to, act: "assert", phrase: undefined, names };
  const at = reportingVerb({ view, tokens }, content);
  if (at < 0) return undefined;
  const shown = subjectOf(view, content)?.subject === "speaker" && contentAct(view, [], content);
  return {
    ...spanOf(tokens, 0, to),
    rule: "continued",
    cue: spanOf(tokens, at, at + 1),
    speaker: { ...speaker, anaphoric: true },
    act: shown || "assert",
  };
}

/**
 * Returns the index of the verb which shows that a sentence continues reported speech, or -1 if there is no such verb.
 * The verb has one of two forms:
 * - It is in the mood of reported speech, as in `Orsini said the port was closed. The ships would stay`.
 * - It is a future whose subject is the speaker or the state of the speaker, as in `La Russia non tornerà indietro`
 *   ("Russia will not go back").
 */
function reportingVerb({ view, tokens }: Pick<ViewedSentence, "view" | "tokens">, content: Content): number {
  const { vocabulary, cues } = view;
  // A sentence is usually a remark of the author if it begins with `it`, as in `It would be old by then`, or contains a
  // date.
  if (can(tokens[0], kinds.bodyPronoun) || tokens.some(({ date }) => date)) return -1;
  const found = subjectOf(view, content);
  const opening = tokens.slice(0, found?.verb);
  // A demonstrative alone, as in `This would be the first visit`, is not read as a subject.
  const isBare = opening.every((each) => isFiller(each) || can(each, kinds.determiner));
  // A sentence about what a person will do is usually a remark of the author. This is assumed for a pronoun, as in
  // `He will return`, and for an omitted subject, as in Italian `Tornerà` ("he will return"). A negated verb with an
  // omitted subject, as in `Non tornerà`, is read as continued speech.
  const isPronoun = opening.some((each) => can(each, kinds.personalPronoun));
  const isOwn =
    found?.subject === "speaker" &&
    !isPronoun &&
    (!isBare || opening.some((each) => can(each, kinds.negation)));
  for (let at = 0; at < Math.min(content.to, reach); at += 1) {
    const token = tokens[at] as Token;
    const { kind, word, mention, role } = token;
    const actor = mention?.kind ?? role?.kind;
    const isOther = actor === "person" || actor === "group" || kind === "quote" || kind === "colon";
    if (isOther || can(token, kinds.relative | kinds.complementizer | kinds.subordinator)) return -1;
    if (kind !== "word" || (token.capital && at > 0)) continue;
    const isHearsay = hasMark(vocabulary.hearsay, word) && !isBare && !isDefinition(tokens, at);
    if (!isHearsay && !(found?.verb === at && isOwn && hasMark(vocabulary.futures, word))) continue;
    // A word of speaking near the verb is an act of its own, as in `Nobody would say` and `Alba would not accept`.
    return cues.some(({ from }) => from <= at + 3) ? -1 : at;
  }
  return -1;
}

/**
 * Whether the verb at an index says what the subject is, as in `The visit would be the first in years`. This is usually
 * a remark of the author.
 */
function isDefinition(tokens: readonly Token[], at: number): boolean {
  const copula = can(tokens[at + 1], kinds.passive) ? at + 1 : at;
  return can(tokens[copula], kinds.passive) && can(tokens[copula + 1], kinds.determiner);
}
