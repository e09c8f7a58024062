import { type NounPhrase, phraseAt } from "../statements/phrases/noun-phrase.ts";
import { listAt } from "../statements/phrases/participants.ts";
import { phraseEnd } from "../statements/phrases/phrase-extent.ts";
import { boundary } from "../statements/subjects/subject-words.ts";
import { can } from "../statements/words/cues.ts";
import * as kinds from "../statements/words/kinds.ts";
import type { Token } from "../statements/words/tokens.ts";
import type { View } from "../statements/words/view.ts";
import type { MeetingVocabulary } from "./meeting-vocabulary.ts";
import { relativeHolder } from "./relative-holder.ts";

/** The actors beside a noun for a meeting. */
export interface NounParticipants {
  /** The actors after prepositions such as `with` and `between`, and the states and organizations after a genitive. */
  readonly phrases: NounPhrase[];
  /**
   * The actors in a possessive or after a genitive, such as Orsini in `Orsini's visit` and in `the meeting of Orsini
   * with Danko`. They take part only in a visit, or if the text names exactly one participant after a preposition such
   * as `with`.
   */
  readonly hosts: readonly NounPhrase[];
  /** The index after the verb of a relative clause that names a host, as in `the visit that Orsini made to Port`. */
  readonly verbEnd: number | undefined;
  /** The index after the last phrase. */
  readonly to: number;
  /** Whether one of the phrases follows a preposition such as `with`. */
  readonly withOthers: boolean;
  /** Whether one phrase names all participants, as in `talks between the ministers`. */
  readonly several: boolean;
  /** Whether the words after the noun show that the meeting is planned. */
  readonly planned: boolean;
}

/** The largest number of tokens after a noun for a meeting that are searched for participants. */
const reach = 14;

/** Returns the actors in the phrase of a meeting, which begins at `from`, and in the words after its noun. */
export function nounParticipants(
  view: View,
  words: MeetingVocabulary,
  { from, at }: { readonly from: number; readonly at: number },
): NounParticipants {
  const { tokens } = view;
  const phrases: NounPhrase[] = [];
  const hosts = ownerBefore(view, from);
  let to = at + 1;
  let withOthers = false;
  let planned = false;
  // Whether the search has passed another noun, to which later names can belong. For example, in
  // `talks aimed at a truce between Alba and Borea`, they belong to the truce.
  let afterNoun = false;
  let several = false;
  let verbEnd: number | undefined;
  for (let next = at + 1; next < Math.min(tokens.length, at + reach); ) {
    const token = tokens[next] as Token;
    if (token.kind === "comma" || boundary.has(token.kind)) break;
    if (token.kind !== "word") {
      next += 1;
      continue;
    }
    const isRelative = can(token, kinds.relative | kinds.complementizer) && next < at + 4;
    const holder = isRelative ? relativeHolder(view, words, next) : undefined;
    if (holder) {
      hosts.push(holder.phrase);
      planned ||= holder.planned;
      verbEnd = holder.to;
      next = holder.to;
      continue;
    }
    if (can(token, kinds.relative) && next < at + 4) {
      // The participants can follow a relative clause that only gives the date of the meeting, as in Italian `gli
      // incontri che si terranno il 31 gennaio tra Alba e Borea` (`the meetings that will be held on 31 January
      // between Alba and Borea`).
      const verb = dateClauseVerb(view, words, next);
      if (verb > 0) {
        planned ||= words.planning.has(tokens[verb]?.word ?? "");
        next = verb + 1;
        continue;
      }
    }
    if (can(token, kinds.relative) && can(tokens[next - 1], kinds.preposition) && next < at + 4) {
      // The participants can be the subject of a relative clause, as in `the call with which Orsini and Danko ended
      // the dispute`.
      const both = listAt(view, next + 1);
      if (both.length > 1 && both.every(({ kind }) => kind !== undefined)) {
        phrases.push(...both);
        to = (both.at(-1) as NounPhrase).to;
      }
      break;
    }
    if (view.cueAt(next) || can(token, kinds.relative | kinds.complementizer)) break;
    if (can(token, kinds.verb)) {
      planned ||= words.planning.has(token.word);
      break;
    }
    const among = words.among.has(token.word);
    const withWhom = words.withWhom.has(token.word);
    const joins = withWhom || among;
    if (!joins && can(token, kinds.preposition) && introducesNoun(view, next)) afterNoun = true;
    if (joins || can(token, kinds.genitive)) {
      // A genitive can consist of two words, such as Romanian `a lui` in `o întâlnire a lui Orsini` (`a meeting of
      // Orsini's`).
      const isDouble = can(tokens[next + 1], kinds.genitive) && tokens[next + 2]?.mention !== undefined;
      const found = listAt(view, next + (isDouble ? 2 : 1));
      const isBetween = among && !can(token, kinds.genitive);
      const actors = found.filter(({ kind }) => {
        if (afterNoun && !withWhom) return isBetween && kind === "person";
        return joins || kind === "organization" || kind === "state";
      });
      const host = found[0];
      if (!joins && !afterNoun && actors.length === 0 && host) {
        hosts.push(host);
        next = host.to;
        continue;
      }
      if (actors.length > 0) {
        const [only, ...others] = actors as [NounPhrase, ...NounPhrase[]];
        several ||= isBetween && others.length === 0 && only.speaker.candidates.length === 0;
        phrases.push(only, ...others);
        to = (phrases.at(-1) as NounPhrase).to;
        withOthers ||= withWhom;
        next = to;
        // A second preposition continues the list, as in `with Orsini and with Danko`.
        const goesOn = can(tokens[to], kinds.conjunction) && words.withWhom.has(tokens[to + 1]?.word ?? "");
        if (joins && !goesOn) break;
        if (goesOn) next += 1;
        continue;
      }
    }
    // `to` shows that a meeting is planned in `talks to be held`, but not before a place, as in `a visit to Port`.
    const isBeforePlace = can(token, kinds.preposition) && tokens[next + 1]?.capital === true;
    planned ||= words.planning.has(token.word) && next < at + 3 && !isBeforePlace;
    next += 1;
  }
  return { phrases, hosts, verbEnd, to, withOthers, several, planned };
}

/** Returns the actor in the possessive before a meeting, such as Orsini in `Orsini's visit to Port`. */
function ownerBefore(view: View, from: number): NounPhrase[] {
  const { tokens } = view;
  const mark = from - 1;
  if (tokens[mark]?.word !== "'s") return [];
  for (let at = Math.max(0, mark - 8); at < mark; at += 1) {
    const phrase = phraseAt(view, at, mark, false);
    if (phrase?.to === mark && phrase.kind !== undefined) return [phrase];
  }
  return [];
}

/**
 * Returns the index of the verb of a relative clause that only says when a meeting takes place. Returns 0 for any other
 * clause.
 */
function dateClauseVerb({ tokens }: View, words: MeetingVocabulary, relative: number): number {
  for (let at = relative + 1; at < relative + 4; at += 1) {
    const word = tokens[at]?.word ?? "";
    if (words.takingPlace.has(word) || words.planning.has(word)) return at;
  }
  return 0;
}

/**
 * Whether a common noun follows a preposition, as in `at a truce`. Dates and places, as in `in Port`, are not common
 * nouns.
 */
function introducesNoun(view: View, preposition: number): boolean {
  const { tokens } = view;
  let from = preposition + 1;
  while (can(tokens[from], kinds.preposition | kinds.determiner)) from += 1;
  const noun = tokens[from];
  return noun?.kind === "word" && !noun.capital && phraseEnd(view, from, from + 2) > from;
}
