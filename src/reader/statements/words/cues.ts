import type { CueClass } from "./cue-class.ts";
import * as kinds from "./kinds.ts";
import type { Phrase, PhraseIndex } from "./phrase-index.ts";
import type { Token } from "./tokens.ts";
import type { Vocabulary } from "./vocabulary.ts";

/** The form of a word of speaking. */
type CueForm = "finite" | "perfect" | "gerund" | "participle" | "passive";

/**
 * Words that report speech, such as `said` or `went on to say`. Comments call them a cue, or a word of speaking. `from`
 * is the index of their first token, and `to` is the index after their last one.
 */
export interface Cue {
  readonly from: number;
  readonly to: number;
  readonly cue: CueClass;
  readonly form: CueForm;
  readonly negated: boolean;
}

/**
 * A search before or after an index covers at most this number of tokens. Without the limit, the running time would not
 * be linear for long sentences.
 */
export const reach = 40;

/** Whether a token can have one of the given kinds. `kind` can combine several kinds with `|`. */
export function can(token: Token | undefined, kind: number): boolean {
  return token !== undefined && (token.can & kind) !== 0;
}

/** Whether a token can be between a subject and its verb. */
export function isFiller(token: Token | undefined): boolean {
  if (!token) return false;
  if (token.kind === "date" || token.kind === "bracket") return true;
  return token.kind === "word" && (token.can & (kinds.adverb | kinds.clitic | kinds.negation)) !== 0;
}

/** Whether a token can be both a preposition and the beginning of a clause, such as `dopo` ("after"). */
export function opensTime(token: Token | undefined): boolean {
  return can(token, kinds.subordinator) && can(token, kinds.preposition);
}

/** Whether a token can be between the words of a phrase. */
function isBetween(token: Token | undefined): boolean {
  return can(token, kinds.adverb) || token?.kind === "date";
}

/** The largest number of tokens that `*` in a phrase matches. */
const longestObject = 5;

/**
 * Returns the index after a phrase whose first word is at `index`. If the other words of the phrase do not follow,
 * returns -1. Adverbs and dates can be between the words. `*` in a phrase matches an object, as in `turned * down`.
 */
export function matchPhrase(tokens: readonly Token[], index: number, phrase: Phrase): number {
  let at = index + 1;
  for (let i = 1; i < phrase.words.length; i += 1) {
    let skipped = 0;
    const hasObject = phrase.words[i] === "*";
    if (hasObject) i += 1;
    const most = hasObject ? longestObject : 2;
    while (tokens[at]?.word !== phrase.words[i] && skipped < most && (hasObject || isBetween(tokens[at]))) {
      at += 1;
      skipped += 1;
    }
    if (tokens[at]?.kind !== "word" || tokens[at]?.word !== phrase.words[i]) return -1;
    at += 1;
  }
  return at;
}

/**
 * The maximum number of tokens from the first word of a phrase to the second one. Adverbs and dates can be between
 * them.
 */
const longestStep = 3;

const noPhrases: readonly Phrase[] = [];

/**
 * Returns the phrases of an index that can begin with the word `first` at a position. Words such as the Romanian `a`
 * begin dozens of phrases, so the list is empty unless the second word of one of them follows.
 */
export function phrasesFrom(
  index: PhraseIndex,
  tokens: readonly Token[],
  at: number,
  first: string,
): readonly Phrase[] {
  const listed = index.get(first);
  if (listed === undefined) return noPhrases;
  const { phrases, seconds } = listed;
  if (seconds.has("")) return phrases;
  const end = Math.min(tokens.length, at + longestStep + 1);
  for (let next = at + 1; next < end; next += 1)
    if (seconds.has((tokens[next] as Token).word)) return phrases;
  return noPhrases;
}

/** Returns the index after the first phrase of a list that begins at `index`, or -1. */
export function matchPhrases(tokens: readonly Token[], index: number, phrases: PhraseIndex): number {
  const word = tokens[index]?.word;
  if (!word) return -1;
  for (const phrase of phrasesFrom(phrases, tokens, index, word)) {
    const end = matchPhrase(tokens, index, phrase);
    if (end >= 0) return end;
  }
  return -1;
}

/** Whether a participle follows the auxiliary at `index`. The auxiliary is then a finite verb. */
function hasParticiple(tokens: readonly Token[], index: number, vocabulary: Vocabulary): boolean {
  let at = index + 1;
  while (at <= index + 4 && (isFiller(tokens[at]) || can(tokens[at], kinds.auxiliary | kinds.passive)))
    at += 1;
  const next = tokens[at];
  if (next?.kind !== "word" || next.capital) return false;
  return vocabulary.participleEndings.some((ending) => next.word.endsWith(ending) && next.word.length > 2);
}

/** Whether a word in small letters has the ending of a finite verb, as English `visited`. */
export function hasVerbEnding({ kind, word, capital }: Token, { verbEndings }: Vocabulary): boolean {
  if (kind !== "word" || capital) return false;
  return verbEndings.some((ending) => word.length > ending.length + 2 && word.endsWith(ending));
}

/** Whether a token is a finite verb that is not a word of speaking. */
export function isVerb(tokens: readonly Token[], index: number, vocabulary: Vocabulary): boolean {
  const token = tokens[index];
  if (token?.kind !== "word") return false;
  if (can(token, kinds.auxiliary) && hasParticiple(tokens, index, vocabulary)) return true;
  if (token.can === 0 && !token.capital && (followsNoun(tokens, index) || followsClitic(tokens, index))) {
    if (followsClitic(tokens, index)) return true;
    if (hasVerbEnding(token, vocabulary)) return true;
  }
  return can(token, kinds.verb) && !(can(token, kinds.auxiliary) && can(token, kinds.genitive));
}

/** Whether a noun or a pronoun is directly before a word, so that the word can be its verb. */
function followsNoun(tokens: readonly Token[], index: number): boolean {
  const before = index > 0 ? tokens[index - 1] : undefined;
  if (!before) return false;
  if (before.kind !== "word")
    return before.kind === "name" || before.kind === "role" || before.kind === "outlet";
  return before.can === 0 || can(before, kinds.person | kinds.pronoun | kinds.relative);
}

/** Whether an unstressed pronoun such as the Italian `si` is directly before a word, so that the word is a verb. */
function followsClitic(tokens: readonly Token[], index: number): boolean {
  const before = tokens[index - 1];
  return (
    before?.kind === "word" &&
    can(before, kinds.clitic) &&
    !can(before, kinds.determiner | kinds.adverb | kinds.genitive)
  );
}

/** Whether the object of a verb is the addressee, as in `warned Danko`. */
export function tells({ cue }: Cue): boolean {
  return cue.act === "warn" || cue.tells === true || (cue.receiver === true && !cue.judges);
}
