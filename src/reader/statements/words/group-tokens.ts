import type { Outlet } from "../../stages.ts";
import type { CueClass } from "./cue-class.ts";
import { can, phrasesFrom } from "./cues.ts";
import { tokenOf, wordTokenOf } from "./items.ts";
import * as kinds from "./kinds.ts";
import type { Token } from "./tokens.ts";
import type { Vocabulary } from "./vocabulary.ts";

/**
 * Joins the words of each adverb or preposition of several words into one token. An example is the adverb
 * `la rândul său` ("in turn").
 */
export function joinAdverbs(tokens: readonly Token[], { adverbPhrases }: Vocabulary): readonly Token[] {
  if (!tokens.some(({ word }) => adverbPhrases.has(word))) return tokens;
  const joined: Token[] = [];
  for (let at = 0; at < tokens.length; ) {
    const token = tokens[at] as Token;
    const phrases = phrasesFrom(adverbPhrases, tokens, at, token.word);
    const phrase = phrases.find(({ words }) => beginsAt(tokens, at, words));
    if (phrase) {
      const end = (tokens[at + phrase.words.length - 1] as Token).end;
      joined.push(wordTokenOf("", { start: token.start, end }, phrase.can ?? 0, token.capital));
      at += phrase.words.length;
    } else {
      joined.push(token);
      at += 1;
    }
  }
  return joined;
}

function beginsAt(tokens: readonly Token[], at: number, words: readonly string[]): boolean {
  if (at + words.length > tokens.length) return false;
  return words.every((word, i) => tokens[at + i]?.kind === "word" && tokens[at + i]?.word === word);
}

/** The largest number of characters of the name of a news medium in quotation marks. */
const longestMedium = 40;

interface NamedMedia {
  readonly vocabulary: Vocabulary;
  readonly cased: string;
  /** The known news media in the text. The key is the position at which the name begins. */
  readonly outlets: ReadonlyMap<number, Outlet>;
}

/** The largest number of words of a name in quotation marks. */
const mostWords = 3;

/**
 * Turns each quotation that is only the name of a news medium into one token for this medium. An example is `“Ata”` in
 * `l'agenzia di stampa “Ata”`. An unknown medium needs a noun such as `agenzia` ("agency") before the quotation.
 * The name of something else, as in `il gasdotto “Amber”` ("the Amber pipeline"), becomes a word.
 */
export function nameQuoted(tokens: readonly Token[], media: NamedMedia): readonly Token[] {
  const named: Token[] = [];
  for (let at = 0; at < tokens.length; at += 1) {
    const token = tokens[at] as Token;
    const outlet = token.kind === "quote" ? mediumAt(tokens, at, media) : undefined;
    const { quotation } = token;
    if (outlet) named.push(tokenOf("outlet", token, token.capital, { outlet, quotation }));
    else if (isNameOfNoun(tokens, at, media) || isNameInPhrase(tokens, at, media))
      named.push(tokenOf("word", token, token.capital, { quotation }));
    else named.push(token);
  }
  return named;
}

/**
 * Whether a token is a short quotation with a capital, and an ordinary noun is just before it, as in `to the frigate
 * “Danko”`. A preposition or a grammatical article has to be before the noun.
 */
function isNameOfNoun(tokens: readonly Token[], at: number, { vocabulary, cased }: NamedMedia): boolean {
  const { kind, capital, start, end } = tokens[at] as Token;
  const [before, noun] = tokens.slice(Math.max(0, at - 2), at);
  if (kind !== "quote" || !capital || end - start > longestMedium || noun === undefined) return false;
  if (noun.kind !== "word" || noun.capital || noun.can !== 0 || vocabulary.finite.has(noun.word))
    return false;
  if (can(before, kinds.auxiliary) && isSpoken(vocabulary.participles.get(noun.word))) return false;
  const words = cased.slice(start + 1, end - 1).trim();
  if (/[.!?,]$/.test(words) || words.split(" ").length > mostWords) return false;
  // In a language without separate articles, no word has to be before the noun, as in `conduce mișcarea „Alba liberă”`.
  return (
    vocabulary.definites.size === 0 || can(before, kinds.preposition | kinds.genitive | kinds.determiner)
  );
}

/**
 * Whether a participle before a quotation is that of a verb such as `say`, as in `au strigat „Nu cedăm”` ("shouted “We
 * will not give way”"). The object of other verbs can be a name, as in `a respins „Pactul Nou”` ("rejected the “New
 * Pact”").
 */
function isSpoken(cue: CueClass | undefined): boolean {
  if (cue === undefined || cue.presents || cue.judges) return false;
  return cue.act === undefined || cue.act === "assert";
}

/** The largest number of words of a title after a preposition. */
const mostWordsOfTitle = 5;

/**
 * Whether a token is a short quotation with a capital directly after a preposition, as in `on “Meet the Nation”`.
 * Spoken words after a preposition seldom begin with a capital.
 */
function isNameInPhrase(tokens: readonly Token[], at: number, { cased }: NamedMedia): boolean {
  const { kind, capital, start, end } = tokens[at] as Token;
  const before = tokens[at - 1];
  if (kind !== "quote" || !capital || end - start > longestMedium || before?.kind !== "word") return false;
  if (!can(before, kinds.preposition) || can(before, kinds.infinitiveLink | kinds.determiner | kinds.opinion))
    return false;
  const words = cased.slice(start + 1, end - 1).trim();
  return !/[.!?,]$/.test(words) && words.split(" ").length <= mostWordsOfTitle;
}

/** Returns the news medium whose name is the quotation at an index. */
function mediumAt(
  tokens: readonly Token[],
  at: number,
  { vocabulary, cased, outlets }: NamedMedia,
): Outlet | undefined {
  const { start, end } = tokens[at] as Token;
  const known = outlets.get(start + 1);
  if (known?.end === end - 1) return { ...known, start, end };
  return isMedium(tokens, at, vocabulary) ? { start, end, name: cased.slice(start + 1, end - 1) } : undefined;
}

/** Whether a token is a short quotation with a capital, and a noun for a news medium is just before it. */
function isMedium(tokens: readonly Token[], at: number, { finite }: Vocabulary): boolean {
  const { capital, start, end } = tokens[at] as Token;
  if (!capital || end - start > longestMedium) return false;
  for (let noun = at - 1; noun >= Math.max(0, at - 4); noun -= 1) {
    const word = tokens[noun] as Token;
    if (word.kind !== "word" || (word.capital && noun > 0) || finite.has(word.word)) return false;
    if (can(word, kinds.medium)) return true;
  }
  return false;
}
