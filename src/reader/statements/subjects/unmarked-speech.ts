import type { ReportedStatement, Speaker } from "../../reading.ts";
import { spanOf } from "../../span-of.ts";
import { hasMark } from "../acts/clause-act.ts";
import { contentAct } from "../acts/content-act.ts";
import type { Spoken } from "../acts/spoken.ts";
import { readClauses } from "../clauses/clauses.ts";
import type { ViewedSentence } from "../sentences-of.ts";
import { can, isFiller } from "../words/cues.ts";
import * as kinds from "../words/kinds.ts";
import type { Token } from "../words/tokens.ts";
import type { View } from "../words/view.ts";
import type { Speakers } from "./speakers.ts";

/** The speaker of a quotation, whose words can go on in later sentences without quotation marks. */
export interface Quoted {
  readonly speaker: Speaker;
  /** The number of sentences since the last one that is attributed to the speaker. */
  readonly silent: number;
}

/** After this number of sentences that are attributed to nobody, a sentence is not attributed to an earlier speaker. */
const mostSilent = 2;

/** Rules by which a quotation is the whole content of a word of speaking. */
const wholeRules = new Set(["quote-cue", "cue-quote", "interruption", "same-speaker"]);

/**
 * Returns a sentence without quotation marks as a statement of the speaker of the quotation before it, if its verb is
 * in the first person. Media lose marks when they copy or translate a long quotation. An example is the second sentence
 * of `„Podul e închis”, a spus Orsini. Nu avem altă soluție.` ("“The bridge is closed”, said Orsini. We have no other
 * solution.").
 */
export function unmarkedSpeech(
  { view, tokens }: ViewedSentence,
  spoken: Spoken,
  { speaker }: Quoted,
  speakers: Speakers,
): ReportedStatement | undefined {
  const at = attributesWords(spoken) ? -1 : ownVerb(view);
  if (at < 0) return undefined;
  let to = tokens.length;
  while (to > 1 && tokens[to - 1]?.kind === "stop") to -= 1;
  const clauses = view.cues.length > 0 ? readClauses(view, []) : [];
  const names = speakers.namesOf(speaker);
  const act = contentAct(view, clauses, {
    from: 0,
    to,
    phrase: undefined,
    names,
    isOwnClause: true,
    act: undefined,
  });
  return {
    ...spanOf(tokens, 0, to),
    rule: "unmarked",
    cue: spanOf(tokens, at, at + 1),
    speaker: { ...speaker, anaphoric: true },
    act: act ?? "assert",
  };
}

/** Returns the speaker whose words can go on after a sentence, if there is one. */
export function quotedAfter(
  { tokens }: ViewedSentence,
  spoken: Spoken,
  before: Quoted | undefined,
): Quoted | undefined {
  const quotation = spoken.quotations.at(-1);
  if (quotation) {
    const { speaker, rule } = quotation;
    // A few words in quotation marks are not a whole sentence, as in `he called the bridge “a wound”`.
    const isSentence = tokens.some((token) => token.quotation === quotation.quotation && token.capital);
    return speaker && isSentence && wholeRules.has(rule) ? { speaker, silent: 0 } : undefined;
  }
  if (!before || attributesWords(spoken) || before.silent === mostSilent) return undefined;
  return { ...before, silent: before.silent + 1 };
}

function attributesWords({ statements, quotations, unattributed, agencies, backward }: Spoken): boolean {
  return (
    backward !== undefined ||
    [statements, quotations, unattributed, agencies].some(({ length }) => length > 0)
  );
}

/**
 * Returns the index of a verb or a pronoun in the first person, or -1. The result is also -1 in a headline, in a
 * question, and in a remark by which the author addresses the readers, such as `Reamintim că podul e închis` ("We
 * recall that the bridge is closed").
 */
function ownVerb({ tokens, text, vocabulary }: View): number {
  const last = tokens.at(-1);
  if (last?.kind !== "stop" || text.slice(last.start, last.end).includes("?")) return -1;
  if (tokens.some(({ word }) => hasMark(vocabulary.authorWords, word))) return -1;
  return tokens.findIndex((token, at) => isOwn(token, vocabulary.ownSpeech) && !isGeneral(tokens, at));
}

function isOwn({ kind, word }: Token, marks: readonly string[]): boolean {
  return kind === "word" && hasMark(marks, word);
}

/** Whether a first person means everybody, as in `the world in which we live`. */
function isGeneral(tokens: readonly Token[], index: number): boolean {
  let at = index - 1;
  while (isFiller(tokens[at]) || can(tokens[at], kinds.clitic)) at -= 1;
  return can(tokens[at], kinds.relative);
}
