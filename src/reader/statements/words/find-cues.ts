import type { CueClass } from "./cue-class.ts";
import { type Cue, can, isFiller, matchPhrase, matchPhrases, phrasesFrom } from "./cues.ts";
import * as kinds from "./kinds.ts";
import type { Token } from "./tokens.ts";
import type { Vocabulary } from "./vocabulary.ts";

function isNegated(tokens: readonly Token[], from: number): boolean {
  for (let i = from - 1; i >= 0 && i >= from - 3; i -= 1) {
    if (can(tokens[i], kinds.negation)) return true;
    if (!isFiller(tokens[i])) return false;
  }
  return false;
}

/** Whether a noun, rather than a verb, is expected at `index`. */
function expectsNoun(tokens: readonly Token[], index: number, { pairs, quantities }: Vocabulary): boolean {
  const before = tokens[index - 1];
  // After a phrase such as `the two`, no noun is expected.
  if (index > 1 && matchPhrases(tokens, index - 2, pairs) === index) return false;
  // After a word such as `quanto` ("what"), a verb is expected. An example is `riferisce` in
  // `secondo quanto riferisce Ansa` ("according to what Ansa reports").
  if (before?.kind !== "word" || can(before, kinds.content)) return false;
  // A noun is expected after `whose`, as in `whose claim`.
  if (can(before, kinds.relative) && can(before, kinds.genitive)) return true;
  // A verb can follow relative and personal pronouns, such as the Italian `che` ("who") and `lo` ("it").
  if (can(before, kinds.relative | kinds.pronoun | kinds.clitic)) return false;
  // A verb can follow a word such as `altri` ("others"), which needs no noun.
  if (quantities.has(before.word)) return can(tokens[index], kinds.homograph);
  return can(before, kinds.determiner | kinds.preposition | kinds.genitive);
}

/** Whether a possible subject, such as a name or a pronoun, is before `index`. Adverbs can be between them. */
function followsSubject(tokens: readonly Token[], index: number): boolean {
  let at = index - 1;
  while (at >= 0 && at > index - 4 && isFiller(tokens[at])) at -= 1;
  const before = tokens[at];
  if (!before) return false;
  if (before.kind !== "word")
    return before.kind === "name" || before.kind === "role" || before.kind === "outlet";
  return (before.can & (kinds.pronoun | kinds.relative | kinds.person)) !== 0;
}

/** Whether a quotation is directly before `index`, or before a comma there. */
function followsQuote(tokens: readonly Token[], index: number): boolean {
  const before = tokens[index - 1]?.kind;
  return before === "quote" || (before === "comma" && tokens[index - 2]?.kind === "quote");
}

/** Whether a word or mark that announces content is directly after `index`. */
function announcesContent(tokens: readonly Token[], index: number): boolean {
  let at = index;
  while (at < index + 3 && isFiller(tokens[at])) at += 1;
  return (
    can(tokens[at], kinds.complementizer) || tokens[at]?.kind === "colon" || tokens[at]?.kind === "quote"
  );
}

/**
 * Whether a word is after a conjunction or a comma, and before an object. An example is `bolla` in
 * `condanna l'attacco e bolla i ribelli` ("condemns the attack and brands the rebels").
 */
function takesObject(tokens: readonly Token[], index: number): boolean {
  const before = tokens[index - 1];
  if (!can(before, kinds.conjunction) && before?.kind !== "comma") return false;
  const next = tokens[index + 1];
  return (
    next?.kind === "name" ||
    (next?.kind === "word" && can(next, kinds.determiner) && !can(next, kinds.preposition))
  );
}

/**
 * Whether the word at `index` opens a sentence that contains a quotation or a colon. It is then probably a verb, as
 * `Replica` in `Replica il sottosegretario: «…»` ("the undersecretary replies").
 */
function opensWithVerb(tokens: readonly Token[], index: number): boolean {
  if (
    index > 0 ||
    can(tokens[1], kinds.genitive) ||
    tokens[1]?.kind === "colon" ||
    tokens[1]?.kind === "comma"
  )
    return false;
  for (let at = 2; at < 14; at += 1)
    if (tokens[at]?.kind === "colon" || tokens[at]?.kind === "quote") return true;
  return false;
}

function finiteCue(tokens: readonly Token[], index: number, vocabulary: Vocabulary): CueClass | undefined {
  const token = tokens[index] as Token;
  const cue = vocabulary.finite.get(token.word);
  if (!cue || expectsNoun(tokens, index, vocabulary)) return undefined;
  if (can(token, kinds.homograph)) {
    // Directly after a participle or a gerund, the word is its object, as in `a promis sprijin` ("promised support").
    const before = tokens[index - 1]?.word ?? "";
    if (vocabulary.participles.has(before) || vocabulary.gerunds.has(before)) return undefined;
    if (isInSingular(tokens, index, vocabulary)) return undefined;
    // Between a determiner and a quotation, the word is a noun before a title, as in Italian `la legge «salva-confini»`
    // ("the “save the borders” law").
    if (can(tokens[index - 1], kinds.determiner) && tokens[index + 1]?.kind === "quote") return undefined;
    const impersonal = can(tokens[index - 1], kinds.impersonal);
    const afterQuote =
      impersonal || tokens[index - 1]?.kind === "quote" || tokens[index - 2]?.kind === "quote";
    // A clause after the word shows that it is a verb, unless the verb takes no clause as its content. For example,
    // `call` takes none, so it is a noun in `in a phone call that she opposed it`.
    const announces = !cue.judges && announcesContent(tokens, index + 1);
    const verbal = followsSubject(tokens, index) || announces || takesObject(tokens, index);
    if (!verbal && !afterQuote && !opensWithVerb(tokens, index)) return undefined;
  }
  // Before an agent, the word is a participle and not a finite verb, as in `shelters promised by both states`.
  if (can(tokens[index + 1], kinds.agent) && vocabulary.participles.has(token.word)) return undefined;
  // A word with a capital within a sentence is part of a name and not a verb.
  if (token.capital && index > 0 && tokens[index - 1]?.kind === "word") return undefined;
  return cue;
}

/**
 * Whether a word in the form of the English infinitive follows a singular noun, as `offer` does in `a government offer of
 * amnesty`, or a name with `a`, as in `a NATO offer`. The word is then a noun, because the verb would have the ending
 * `s`.
 */
function isInSingular(tokens: readonly Token[], index: number, { words }: Vocabulary): boolean {
  const { word = "" } = tokens[index] ?? {};
  if (!words.namesModify || word.endsWith("s") || word.endsWith("ed")) return false;
  const before = tokens[index - 1];
  if (before?.kind === "name") return /^an?$/.test(tokens[index - 2]?.word ?? "");
  if (before?.kind === "role")
    return before.role?.kind !== "group" && !can(tokens[index - 2], kinds.conjunction);
  return before?.kind === "word" && /^an?$/.test(tokens[index - 2]?.word ?? "");
}

/** Whether a modal verb before `index` shows that nobody has performed the act yet, as in `may reject the plan`. */
function followsModal(tokens: readonly Token[], index: number, { modals }: Vocabulary): boolean {
  for (let at = index - 1; at > index - 4; at -= 1) {
    if (modals.has(tokens[at]?.word ?? "")) return true;
    if (!isFiller(tokens[at])) return false;
  }
  return false;
}

/**
 * Whether an impersonal pronoun at `index` is after a pronoun for the addressee. The verb is then a passive, as in
 * Romanian `li s-a spus` ("they were told").
 */
function followsDative(tokens: readonly Token[], index: number, { datives }: Vocabulary): boolean {
  return can(tokens[index], kinds.impersonal) && datives.has(tokens[index - 1]?.word ?? "");
}

/** Whether a token is a reflexive pronoun that a hyphen joins to the word before it. Such a token is only a clitic. */
function isReflexiveAt(token: Token | undefined, { kindsOf }: Vocabulary): boolean {
  return token?.can === kinds.clitic && ((kindsOf.get(token.word) ?? 0) & kinds.impersonal) !== 0;
}

/** Returns the words of speaking that begin at `index`. */
function cueAt(tokens: readonly Token[], index: number, vocabulary: Vocabulary): Cue | undefined {
  const token = tokens[index] as Token;
  const { cuePhrases, cueWords } = vocabulary;
  const isProgressive = vocabulary.progressives.has(token.word);
  if (!isProgressive && !cueWords.has(token.word) && !can(token, kinds.auxiliary | kinds.passive))
    return undefined;
  if (token.kind !== "word" || followsModal(tokens, index, vocabulary)) return undefined;
  // A hyphen can join a pronoun to the auxiliary at the start of a phrase, as in `i-a atras atenția` ("called her
  // attention").
  const auxiliary = can(token, kinds.auxiliary) ? token.word.slice(token.word.indexOf("-") + 1) : token.word;
  const isOfReceiver = followsDative(tokens, index, vocabulary);
  for (const first of isOfReceiver ? [] : auxiliary === token.word ? [auxiliary] : [token.word, auxiliary]) {
    for (const phrase of phrasesFrom(cuePhrases, tokens, index, first)) {
      const to = matchPhrase(tokens, index, phrase);
      if (to < 0 || !phrase.cue) continue;
      // If neither a subject nor a quotation is before a word that can be a noun, it is a noun, as in `in a phone call
      // on Monday` and `Alba's call for a truce`. In a language that omits the subject, it is a verb if a clause
      // follows, as in `fa sapere che` ("lets it be known that").
      const isClause = vocabulary.words.omitsSubjects === true && announcesContent(tokens, to);
      const isVerbal = isClause || followsSubject(tokens, index) || followsQuote(tokens, index);
      if (can(token, kinds.homograph) && !isVerbal) continue;
      const form = vocabulary.gerunds.has(token.word) ? "gerund" : "finite";
      return { from: index, to, cue: phrase.cue, form, negated: isNegated(tokens, index) };
    }
  }
  if (isProgressive) return progressiveCue(tokens, index, vocabulary);
  const gerund = vocabulary.gerunds.get(token.word);
  // With a reflexive pronoun, a verb such as `assure` means `make sure`, as in Romanian `asigurându-se`.
  const isReflexive = gerund?.tells && isReflexiveAt(tokens[index + 1], vocabulary);
  if (gerund && !isReflexive && !can(tokens[index - 1], kinds.determiner | kinds.genitive)) {
    return { from: index, to: index + 1, cue: gerund, form: "gerund", negated: isNegated(tokens, index) };
  }
  const compound = can(token, kinds.auxiliary | kinds.passive)
    ? compoundCue(tokens, index, vocabulary)
    : undefined;
  if (compound) return compound;
  const finite = finiteCue(tokens, index, vocabulary);
  const form = followsDative(tokens, index - 1, vocabulary) ? "passive" : "finite";
  if (finite) return { from: index, to: index + 1, cue: finite, form, negated: isNegated(tokens, index) };
  // A second participle after a conjunction has no auxiliary of its own. An example is `dichiarato` in
  // `ha ringraziato l'Italia e dichiarato che` ("has thanked Italy and declared that").
  const participle = vocabulary.participles.get(token.word);
  if (participle && can(tokens[index - 1], kinds.conjunction) && announcesContent(tokens, index + 1)) {
    return { from: index, to: index + 1, cue: participle, form: "participle", negated: false };
  }
  return undefined;
}

/**
 * Returns the word of speaking that consists of a verb such as Italian `sta` and a gerund, as in `sta dicendo` ("is
 * saying").
 */
function progressiveCue(tokens: readonly Token[], index: number, { gerunds }: Vocabulary): Cue | undefined {
  let at = index + 1;
  while (at < index + 3 && isFiller(tokens[at])) at += 1;
  const cue = gerunds.get(tokens[at]?.word ?? "");
  return cue && { from: index, to: at + 1, cue, form: "finite", negated: isNegated(tokens, index) };
}

/** Returns the word of speaking that consists of the auxiliary at `index` and a participle, as in `has then said`. */
function compoundCue(tokens: readonly Token[], index: number, vocabulary: Vocabulary): Cue | undefined {
  const token = tokens[index] as Token;
  // With an impersonal pronoun, the perfect is a passive, as in Romanian `s-a anunțat` ("it was announced").
  let passive = !can(token, kinds.auxiliary) || can(token, kinds.impersonal);
  let at = index + 1;
  while (at < index + 6 && (isFiller(tokens[at]) || can(tokens[at], kinds.auxiliary | kinds.passive))) {
    const next = tokens[at] as Token;
    if (vocabulary.participles.has(next.word) && !can(next, kinds.adverb)) break;
    if (can(next, kinds.passive) && !can(next, kinds.auxiliary)) passive = true;
    at += 1;
  }
  const participle = tokens[at];
  const cue = participle?.kind === "word" ? vocabulary.participles.get(participle.word) : undefined;
  const found = cue ? { cue, to: at + 1 } : passive ? phrasalParticiple(tokens, at, vocabulary) : undefined;
  if (!found) return undefined;
  const negated = isNegated(tokens, index) || token.word.startsWith("n-") || hasNegation(tokens, index, at);
  return { from: index, ...found, form: passive ? "passive" : "perfect", negated };
}

/**
 * Returns the phrase at `at` as a participle, and the index after it. In English, the participle of a phrase such as
 * `turned down` is spelled like its past tense, so the lexicon lists it only once.
 */
function phrasalParticiple(
  tokens: readonly Token[],
  at: number,
  { cuePhrases, gerunds, words }: Vocabulary,
): Pick<Cue, "cue" | "to"> | undefined {
  const token = tokens[at];
  // The verb is active in `is calling for`.
  if (!words.namesModify || token?.kind !== "word" || gerunds.has(token.word)) return undefined;
  for (const phrase of phrasesFrom(cuePhrases, tokens, at, token.word)) {
    const to = phrase.words.includes("*") ? -1 : matchPhrase(tokens, at, phrase);
    if (to >= 0 && phrase.cue) return { cue: phrase.cue, to };
  }
  return undefined;
}

function hasNegation(tokens: readonly Token[], from: number, to: number): boolean {
  for (let i = from; i < to; i += 1) if (can(tokens[i], kinds.negation)) return true;
  return false;
}

/** The maximum number of words of speaking, such as `said`, that are read in a sentence. No prose has so many. */
const maxCues = 100;

/** Returns the words of speaking in a sentence, such as `said`. */
export function findCues(tokens: readonly Token[], vocabulary: Vocabulary): readonly Cue[] {
  const cues: Cue[] = [];
  for (let index = 0; index < tokens.length && cues.length < maxCues; ) {
    const cue = cueAt(tokens, index, vocabulary);
    if (cue) cues.push(cue);
    index = cue ? cue.to : index + 1;
  }
  return cues;
}
