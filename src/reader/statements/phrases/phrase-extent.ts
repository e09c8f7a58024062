import { can, isVerb, matchPhrases } from "../words/cues.ts";
import * as kinds from "../words/kinds.ts";
import type { Token } from "../words/tokens.ts";
import type { View } from "../words/view.ts";
import type { Vocabulary } from "../words/vocabulary.ts";

const maxWords = 24;

/**
 * Whether a word is a gerund of a verb of speaking, or an unknown word in small letters with the ending of a gerund.
 */
export function isGerund(
  { word, can: lists, capital }: Token,
  { gerunds, gerundEndings }: Vocabulary,
): boolean {
  if (gerunds.has(word)) return true;
  return lists === 0 && !capital && gerundEndings.some((ending) => word.length > 5 && word.endsWith(ending));
}

/** Whether a noun phrase can begin with a token. */
export function startsPhrase({ tokens, vocabulary, cueAt }: View, index: number): boolean {
  const token = tokens[index];
  if (!token || cueAt(index)) return false;
  if (token.kind === "name" || token.kind === "role" || token.kind === "outlet") return true;
  if (token.kind !== "word" || isVerb(tokens, index, vocabulary)) return false;
  if (can(token, kinds.pronoun)) return true;
  if (can(token, kinds.determiner)) return true;
  return !can(token, kinds.outsideNouns | kinds.auxiliary) && !isGerund(token, vocabulary);
}

/**
 * Whether a noun in a case that no subject has begins at an index, as Romanian `presei` in `i-a spus presei Orsini`
 * ("Orsini told the press"). Names and offices are not checked.
 */
export function isOblique({ tokens, vocabulary }: View, index: number): boolean {
  const token = tokens[index];
  if (token?.kind !== "word" || (token.capital && index > 0)) return false;
  return (
    vocabulary.obliqueEndings.length > 0 &&
    vocabulary.obliqueEndings.some(
      (ending) => token.word.length > ending.length + 2 && token.word.endsWith(ending),
    )
  );
}

function isNoun({ tokens, vocabulary, cueAt }: View, index: number): boolean {
  const token = tokens[index];
  if (!token || cueAt(index)) return false;
  if (token.kind === "name" || token.kind === "role" || token.kind === "outlet" || token.kind === "bracket")
    return true;
  if (token.kind !== "word" || isVerb(tokens, index, vocabulary)) return false;
  // After an unknown name, a word that can be a verb of speaking or a noun is read as a verb. An example is `pensa` in
  // `Orsini pensa a un viaggio` ("Orsini thinks of a trip").
  const before = index > 0 ? tokens[index - 1] : undefined;
  const unknownName = before?.kind === "word" && before.capital && before.can === 0;
  const canBeVerb = can(token, kinds.homograph) && !token.capital && vocabulary.finite.has(token.word);
  if (unknownName && canBeVerb && !modifiesNext(tokens, index, vocabulary)) return false;
  return !can(token, kinds.outsideNouns | kinds.pronoun) && !isGerund(token, vocabulary);
}

/** Whether an English word without an ending modifies a noun after it, as `state` in `Chinese state television`. */
function modifiesNext(tokens: readonly Token[], index: number, { words }: Vocabulary): boolean {
  const next = tokens[index + 1];
  const isPlain =
    next?.kind === "word" &&
    !next.capital &&
    !can(next, kinds.outsideNouns | kinds.determiner | kinds.pronoun);
  return words.namesModify === true && isPlain && !/(s|ed)$/.test(tokens[index]?.word ?? "");
}

/**
 * Returns the index after the noun phrase that begins at `from`. If no noun phrase begins there, the index is `from`.
 */
export function phraseEnd(view: View, from: number, limit: number): number {
  const { tokens } = view;
  const last = Math.min(limit, from + maxWords, tokens.length);
  let at = from;
  const first = tokens[at];
  if (can(first, kinds.pronoun) && !can(first, kinds.determiner) && first?.kind === "word") return at + 1;
  let nouns = 0;
  let joined = false;
  // A phrase such as `i due` ("the two") needs no noun.
  const pair = matchPhrases(tokens, from, view.vocabulary.pairs);
  if (pair > 0) {
    // An article can follow, as in Italian `entrambi i ministri` ("both ministers").
    const goesOn = pair < last && can(tokens[pair], kinds.determiner);
    nouns = goesOn ? 0 : 1;
    at = goesOn ? pair + 1 : pair;
  }
  while (at < last) {
    const token = tokens[at] as Token;
    if (
      token.kind === "word" &&
      can(token, kinds.determiner) &&
      can(tokens[at + 1], kinds.genitive) &&
      nouns === 0
    ) {
      // The pronoun in `one of them` is part of the phrase.
      nouns += 1;
      at += 1;
    } else if (token.kind === "word" && can(token, kinds.determiner) && !view.cueAt(at)) {
      // A determiner after a noun begins another phrase, so this phrase ends before it. This phrase continues only if a
      // word that joins two nouns, such as `of`, is between the noun and the determiner.
      if (nouns > 0 && !joined) break;
      at += 1;
    } else if (nouns === 0 && isAdverbBeforeAdjective(view, at)) {
      at += 1;
    } else if (isNoun(view, at) || (nouns === 0 && isDateBeforeNoun(view, at))) {
      if (!view.vocabulary.words.namesModify && afterPerson(view, at, from)) break;
      nouns += 1;
      joined = false;
      at += 1;
    } else if (
      nouns > 0 &&
      can(token, kinds.genitive) &&
      !view.cueAt(at) &&
      !betweenPersons(tokens, at) &&
      !isVerb(tokens, at, view.vocabulary) &&
      !opensInfinitive(view, at)
    ) {
      joined = true;
      at += 1;
    } else if (nouns > 0 && joinsNames(view, at)) {
      joined = true;
      at += 1;
    } else if (joined && can(token, kinds.preposition)) {
      // A phrase can contain two prepositions in a row. An example is `de la` in `liderul de la Kremlin` ("the leader
      // at the Kremlin").
      at += 1;
    } else {
      break;
    }
  }
  // A genitive word or a conjunction at the end of the phrase has no noun after it, so it is not part of the phrase.
  // For example, the Romanian `a` is then not a genitive word ("of") but an auxiliary ("has").
  while (
    at > from &&
    nouns > 0 &&
    (can(tokens[at - 1], kinds.genitive) || can(tokens[at - 1], kinds.conjunction))
  )
    at -= 1;
  // A word such as Italian `altri` ("others") needs no noun.
  if (nouns === 0 && at > from && view.vocabulary.quantities.has(tokens[at - 1]?.word ?? "")) return at;
  if (nouns === 0) return can(first, kinds.pronoun) && first?.kind === "word" ? from + 1 : from;
  return at;
}

/** Whether an adverb describes the adjective after it, as in `a newly signed deal`. */
function isAdverbBeforeAdjective(view: View, at: number): boolean {
  const { tokens } = view;
  const isAdverb = can(tokens[at], kinds.adverb) && !view.cueAt(at);
  return isAdverb && can(tokens[at - 1], kinds.determiner) && isNoun(view, at + 1);
}

/** Whether a date describes the noun after it, as in `a 2015 agreement` and `the Monday debate`. */
function isDateBeforeNoun(view: View, at: number): boolean {
  const { tokens, vocabulary } = view;
  const isDate = vocabulary.words.namesModify && tokens[at]?.kind === "date";
  return isDate && can(tokens[at - 1], kinds.determiner) && isNoun(view, at + 1);
}

/**
 * Whether an infinitive begins at `at`, so that the phrase ends before it. An example is `di partire` in
 * `ha chiesto al ministro di partire` ("asked the minister to leave").
 */
function opensInfinitive({ tokens, vocabulary }: View, at: number): boolean {
  const next = tokens[at + 1];
  if (!can(tokens[at], kinds.infinitiveLink) || next?.kind !== "word" || next.capital) return false;
  // Endings of two letters are ignored, because nouns can have them, too. For example, `far` ("to do") is an
  // infinitive, but `leader` is a noun.
  return vocabulary.infinitiveEndings.some(
    (ending) => ending.length > 2 && next.word.length > ending.length + 1 && next.word.endsWith(ending),
  );
}

/** Whether a lower-case word follows the name of a person, so that it is not part of the phrase. */
function afterPerson({ tokens }: View, at: number, from: number): boolean {
  const before = at > from ? tokens[at - 1] : undefined;
  return before?.mention?.kind === "person" && tokens[at]?.kind === "word" && !tokens[at]?.capital;
}

/**
 * Whether a name of a person is on each side of a token. If so, they belong to two phrases. An example is the token
 * `lui` in `i-a cerut Rusu lui Popa` ("Rusu asked Popa").
 */
function betweenPersons(tokens: readonly Token[], at: number): boolean {
  return tokens[at - 1]?.mention?.kind === "person" && tokens[at + 1]?.mention?.kind === "person";
}

/** Whether a conjunction joins two names or offices. */
function joinsNames({ tokens }: View, at: number): boolean {
  if (!can(tokens[at], kinds.conjunction)) return false;
  const isActor = (token: Token | undefined): boolean =>
    token?.kind === "name" || token?.kind === "role" || token?.kind === "outlet";
  let next = at + 1;
  if (can(tokens[next], kinds.determiner)) next += 1;
  return isActor(tokens[at - 1]) && isActor(tokens[next]);
}
