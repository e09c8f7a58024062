import type { Clause } from "../clauses/clause.ts";
import type { NounPhrase } from "../phrases/noun-phrase.ts";
import { matchPhrases } from "../words/cues.ts";
import type { View } from "../words/view.ts";
import type { Attribution } from "./attributions.ts";

/**
 * Whether an attribution, such as `according to a transcript`, names the source of the report and not the speaker. This
 * is so if the sentence already has a speaker. An example is `“…”, said Lavrov, according to a transcript`.
 */
export function namesSource(
  view: View,
  { from, to, phrase }: Attribution,
  clauses: readonly Clause[],
): boolean {
  const { tokens } = view;
  const after = tokens[to];
  // An attribution between a verb and its content names the source. An example is
  // `a declarat, potrivit agenției, că plouă` ("declared, according to the agency, that it rains").
  const between = ({ cue, link, inverted }: Clause): boolean =>
    !inverted && link?.kind === "clause" && cue.to <= from && link.content >= to;
  if (clauses.some(between)) return true;
  const person = phrase?.kind === "person" && !phrase.document;
  if (person || tokens[from - 1]?.kind !== "comma") return false;
  if (after !== undefined && after.kind !== "stop") return false;
  return clauses.some(
    ({ cue, link, inverted, phrase: speaker, found }) =>
      cue.to < from &&
      speaker !== undefined &&
      (inverted || (link !== undefined && Math.min(found.clause, speaker.from) <= 2)),
  );
}

/**
 * Whether a clause at the end of a sentence names an actor who only passes on what somebody else said. An example is
 * the ministry in `Rusu a reafirmat „…”, informează ministerul` ("Rusu reaffirmed …, the ministry informs") and in
 * `„…”, a spus Rusu, cerând timp, a indicat ministerul` ("said Rusu, asking for time, the ministry indicated").
 */
export function namesMedium(
  { tokens, vocabulary }: View,
  clause: Clause,
  clauses: readonly Clause[],
): boolean {
  const { cue, phrase, inverted } = clause;
  if (!inverted || phrase?.kind === "person" || phrase?.pronoun) return false;
  const after = endOfInverted(clauses, clause);
  if (after > 0 && vocabulary.gerunds.has(tokens[after + 1]?.word ?? "")) return true;
  if (matchPhrases(tokens, cue.from, vocabulary.quotedBy) < 0) return false;
  return clauses.some(
    (each) =>
      each.cue.to < cue.from && !each.inverted && each.phrase !== undefined && each.link !== undefined,
  );
}

/** Whether a phrase means unnamed sources, such as `diplomatic sources`. They report what somebody else did. */
export function areSources({ text, vocabulary }: View, { speaker, named }: NounPhrase): boolean {
  if (named || !speaker.span) return false;
  const words = text.slice(speaker.span.start, speaker.span.end).split(/[ '-]/);
  return words.some((word) => vocabulary.sources.has(word));
}

/**
 * Returns the index after the last earlier clause that follows its own content, such as `said Rusu` in
 * `“…”, said Rusu`. If there is no such clause, returns 0.
 */
export function endOfInverted(clauses: readonly Clause[], { cue }: Clause): number {
  let end = 0;
  for (const { cue: other, phrase, inverted } of clauses) {
    if (other.from >= cue.from) break;
    if (inverted) end = Math.max(other.to, phrase?.to ?? 0);
  }
  return end;
}
