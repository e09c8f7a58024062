import type { NounPhrase } from "../statements/phrases/noun-phrase.ts";
import { listAt } from "../statements/phrases/participants.ts";
import { startsPhrase } from "../statements/phrases/phrase-extent.ts";
import { boundary } from "../statements/subjects/subject-words.ts";
import { subjectBefore } from "../statements/subjects/subjects.ts";
import { verbStart } from "../statements/subjects/verb-start.ts";
import { can, isFiller, isVerb } from "../statements/words/cues.ts";
import * as kinds from "../statements/words/kinds.ts";
import type { Token } from "../statements/words/tokens.ts";
import type { View } from "../statements/words/view.ts";
import { type FoundMeeting, isPlanned } from "./found-meeting.ts";
import { listedBefore } from "./listed-before.ts";
import type { MeetingVocabulary } from "./meeting-vocabulary.ts";
import { pairBefore } from "./pair-before.ts";
import { sittingEnd } from "./sitting-end.ts";

/** The number of tokens from a verb such as `spoke` within which the partners of the conversation are searched for. */
const reach = 16;

/** Whether a token ends the part of the sentence in which the partners of a conversation are searched for. */
const ends = ({ kind }: Token): boolean => kind === "comma" || boundary.has(kind);

/**
 * Returns the talks or the call that a verb of conversation reports, as in `Orsini spoke by phone with Danko`, `Orsini
 * and Danko spoke on Monday` and `Orsini and Danko discussed the bridge`.
 */
export function exchangeMeeting(view: View, words: MeetingVocabulary, at: number): FoundMeeting | undefined {
  const { tokens } = view;
  const from = verbStart(view, at);
  for (let i = Math.max(0, from - 2); i < at; i += 1) if (can(tokens[i], kinds.negation)) return undefined;
  const pair = pairBefore(view, words, from);
  const isOfPair = pair >= 0;
  const subject = isOfPair ? undefined : subjectBefore(view, from).phrase;
  const before = subject ? listedBefore(view, subject) : [];
  if (!isOfPair && !before.some(isKnown)) return undefined;
  // Some verbs, such as `sign`, report a meeting only if persons are the subject. Persons who sign a text together
  // meet, but the signature of a state does not show a meeting.
  if (words.ofPersons.has((tokens[at] as Token).word) && before.some(({ kind }) => kind !== "person"))
    return undefined;
  const limit = Math.min(tokens.length, at + reach);
  let phone = limit - 1;
  while (phone > at && !isCall(words, tokens[phone]?.word ?? "")) phone -= 1;
  const byPhone = phone > at;
  const after = othersAfter(view, words, { at, limit, byPhone });
  const isMutual = isOfPair || (before.length > 1 && before.every(isKnown));
  // An infinitive can be the aim of another verb. In `agreed to discuss the bridge`, nobody has discussed the bridge
  // yet.
  const isPurpose = can(tokens[at - 1], kinds.infinitiveLink) && !byPhone;
  const isExchange = isMutual && (byPhone || (!isPurpose && isAboutThem(view, at)));
  const sitting = after.length > 0 || isExchange ? 0 : sittingEnd(view, before, at);
  if (after.length === 0 && !isExchange && sitting === 0) return undefined;
  const to = Math.max(phone + 1, sitting, after.at(-1)?.to ?? 0);
  const planned = isPlanned(tokens, words, from - 1, at);
  const format = byPhone ? "call" : "talks";
  return {
    from: isOfPair ? pair : from,
    to,
    format,
    rule: "meeting-verb",
    phrases: [...before, ...after],
    planned,
    isOfPair,
  };
}

/** Whether a word shows a call, such as `phone` in `by phone` or `call` in `in a call`. */
function isCall(words: MeetingVocabulary, word: string): boolean {
  return words.phones.has(word) || words.nouns.get(word) === "call";
}

/**
 * Whether a phrase is a pronoun or an actor whose type is known. A medium, a document and a description such as
 * `reporters` do not count.
 */
function isKnown({ kind, pronoun, outlet, document }: NounPhrase): boolean {
  return (kind !== undefined || pronoun === true) && !outlet && !document;
}

/**
 * Returns the partners with whom somebody spoke. If the verb has an object before them, the partners have to be
 * persons, because another name belongs to the object. For example, Alba belongs to `ties` in `discussed ties with
 * Alba`.
 */
function othersAfter(
  view: View,
  words: MeetingVocabulary,
  { at, limit, byPhone }: { readonly at: number; readonly limit: number; readonly byPhone: boolean },
): readonly NounPhrase[] {
  const { tokens, vocabulary } = view;
  let hasObject = false;
  for (let next = at + 1; next < limit; next += 1) {
    const token = tokens[next] as Token;
    if (ends(token) || can(token, kinds.relative | kinds.complementizer)) break;
    if (view.cueAt(next) || isVerb(tokens, next, vocabulary)) break;
    if (words.withWhom.has(token.word) || (byPhone && words.receivers.has(token.word))) {
      const others = listAt(view, next + 1);
      return others.every((each) => isKnown(each) && (!hasObject || each.kind === "person")) ? others : [];
    }
    if (!isFiller(token) && !words.phones.has(token.word))
      hasObject ||= token.kind !== "word" || token.can === 0;
  }
  return [];
}

/**
 * Whether the verb is followed by an object, by a date, or by nothing in its clause. Two subjects of such a verb speak
 * with each other, as in `Orsini and Danko spoke on Monday`.
 */
function isAboutThem(view: View, at: number): boolean {
  const { tokens } = view;
  let next = at + 1;
  if (startsPhrase(view, next) && !isFiller(tokens[next])) return true;
  const dated = can(tokens[next], kinds.preposition) && tokens[next + 1]?.kind === "date";
  if (dated) next += 1;
  while (isFiller(tokens[next])) next += 1;
  // A place or an occasion can follow the date, as in `spoke on Monday on the sidelines of a summit`.
  if (dated && can(tokens[next], kinds.setting)) return true;
  const token = tokens[next];
  return token === undefined || ends(token);
}
