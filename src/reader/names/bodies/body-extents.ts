import { conjunctions, type Found, type NameSearch, nameParticles, runEnd } from "../name-search.ts";
import { soundOf } from "../words/sound-of.ts";
import type { Token } from "../words/tokens.ts";

/**
 * Functions that find where the name of a body begins and ends. All numbers are indexes of words. An end is the index
 * after the last word.
 */
export interface BodyExtents {
  /** Whether a word begins with a capital and is not part of a known name. */
  readonly isName: (at: number) => boolean;
  readonly isAdjective: (token: Token) => boolean;
  readonly skipJoints: (from: number) => number;
  readonly endAfterNoun: (from: number) => number;
  readonly aroundNoun: (from: number) => { readonly from: number; readonly to: number } | undefined;
  readonly endAfterLabel: (from: number) => number;
}

/** The largest number of words in the name of a body. */
const mostWords = 10;
/** The largest number of words that join two parts of a name, such as `of the`. */
const mostJoints = 3;
/** The least number of letters of a lower-case adjective in a name. */
const leastAdjective = 5;

/**
 * Returns {@link BodyExtents} for a text. The key of `knownAt` is the index of a word, and the value is the known
 * name that contains this word.
 */
export function bodyExtents(search: NameSearch, knownAt: ReadonlyMap<number, Found>): BodyExtents {
  const { tokens, tables, index, functionWords } = search;
  const { bodies } = tables;
  const keyAt = (at: number): string => (tokens[at] as Token).key;

  const isName = (at: number): boolean => tokens[at]?.capital === true && !knownAt.has(at);

  /** Whether a lower-case word is an adjective of a state or has an ending of adjectives. */
  const isAdjective = ({ key, capital }: Token): boolean =>
    !capital &&
    (tables.adjectives.has(key) ||
      (key.length >= leastAdjective &&
        !functionWords.has(key) &&
        !tables.afterNames.has(key) &&
        bodies.adjectiveEndings.some((ending) => key.endsWith(ending))));

  /** Returns the index after joining words such as `of the`. If there are none, returns the index `from`. */
  const skipJoints = (from: number): number => {
    let at = from;
    while (at < from + mostJoints && tokens[at]?.joined) {
      const { key, capital } = tokens[at] as Token;
      if (capital || !(tables.genitives.has(key) || tables.determiners.has(key) || bodies.joints.has(key)))
        break;
      at += 1;
    }
    return at;
  };

  /**
   * Returns the index at which a name continues after joining words such as `of the`, or 0 if it does not continue. A
   * lower-case noun can be before the joining words, as `studi` in Italian `Centro studi sul Caucaso` (`centre of
   * studies on the Caucasus`).
   */
  const nextPart = (to: number): number => {
    let next = skipJoints(to);
    const noun = tokens[to];
    if (
      next === to &&
      noun?.joined &&
      !noun.capital &&
      !functionWords.has(noun.key) &&
      !tables.afterNames.has(noun.key)
    ) {
      next = skipJoints(to + 1);
      if (next === to + 1 || conjunctions.has(keyAt(to + 1))) return 0;
    }
    if (next === to || !tokens[next]?.joined || !isName(next)) return 0;
    // The place of a body is not part of its name, such as `Port` in Romanian `Serviciul de Frontieră de la Port`
    // (`the Border Service in Port`).
    if (index.forms.get(keyAt(next))?.some(({ metonym }) => metonym)) return 0;
    // If another noun for a body follows a conjunction, it begins a second name, as in Romanian `Ministerul Energiei
    // și Autoritatea Navală` (`the Energy Ministry and the Naval Authority`).
    return bodies.nouns.has(keyAt(next)) && bodies.joints.has(keyAt(next - 1)) ? 0 : next;
  };

  /**
   * Returns the index after a name that begins with a noun such as `Council`. Returns 0 if the words are not a name.
   */
  const endAfterNoun = (from: number): number => {
    let to = from + 1;
    let hasCapital = false;
    let hasAdjective = false;
    while (to < from + mostWords) {
      const token = tokens[to];
      if (!token?.joined || tables.dateWords.has(token.key)) break;
      if (isName(to)) {
        to += 1;
        hasCapital = true;
      } else if (isAdjective(token)) {
        to += 1;
        hasAdjective = true;
      } else {
        const next = nextPart(to);
        if (next === 0) break;
        to = next + 1;
        hasCapital = true;
      }
    }
    if (hasCapital) return to;
    // Within a sentence, the capital of the noun shows a name even if all other words are in lower case. Examples are
    // Italian `la Corte costituzionale` (`the Constitutional Court`) and `l'Alleanza dei democratici` (`the Alliance
    // of Democrats`).
    if ((tokens[from] as Token).first || bodies.outletNouns.has(keyAt(from))) return 0;
    if (hasAdjective) return to;
    const next = skipJoints(to);
    const token = tokens[next];
    if (
      next === to ||
      !bodies.complementJoints.has(keyAt(to)) ||
      !token?.joined ||
      token.capital ||
      functionWords.has(token.key)
    )
      return 0;
    to = next + 1;
    while (tokens[to]?.joined && isAdjective(tokens[to] as Token)) to += 1;
    return to;
  };

  /**
   * Returns the indexes of a name that can end with its noun, as in English `Levant Water Authority`. Returns undefined
   * if there is no such name around `from`.
   */
  const aroundNoun = (from: number): { from: number; to: number } | undefined => {
    let end = from;
    let noun = -1;
    while (end < tokens.length && end < from + mostWords) {
      const token = tokens[end] as Token;
      const isPossessive = token.key === "s" && tokens[end + 1]?.capital;
      if (end > from && !token.joined) break;
      if (isPossessive && noun < 0 && !knownAt.has(end - 1)) {
        end += 1;
        continue;
      }
      if (!token.capital || tables.dateWords.has(token.key) || tables.titles.has(token.key)) break;
      const listed = knownAt.get(end);
      if (listed?.mention.kind === "person") break;
      if (listed === undefined && bodies.nouns.has(token.key)) noun = end;
      end = listed?.to ?? end + 1;
    }
    if (noun < 0) return undefined;
    let start = from;
    while (start < noun && (functionWords.has(keyAt(start)) || tables.determiners.has(keyAt(start))))
      start += 1;
    let to = noun + 1;
    while (to < start + mostWords) {
      const next = skipJoints(to);
      if (next === to || !tokens[next]?.joined || !isName(next)) break;
      let end = next + 1;
      while (tokens[end]?.joined && isName(end)) end += 1;
      // If another noun for a body follows a conjunction, the words are two names, as in `the Energy Ministry and the
      // Naval Authority`.
      if (bodies.joints.has(keyAt(to)) && bodies.nouns.has(keyAt(end - 1))) break;
      to = end;
    }
    return to - start > 1 ? { from: start, to } : undefined;
  };

  /**
   * Returns the index after the name that follows a lower-case noun, such as `Botas` in `the company Botas`. Returns 0
   * if there is no such name.
   */
  const endAfterLabel = (from: number): number => {
    const token = tokens[from] as Token;
    if (!token.joined || !isName(from) || token.first || tables.dateWords.has(token.key)) return 0;
    if (bodies.otherAcronyms.has(token.key)) return 0;
    if (tables.givenNames.has(soundOf(token.key)) || tables.titles.has(token.key)) return 0;
    let to = from;
    const end = runEnd(tokens, from, nameParticles);
    while (to < end && (isName(to) || !(tokens[to] as Token).capital)) to += 1;
    return to;
  };

  return { isName, isAdjective, skipJoints, endAfterNoun, aroundNoun, endAfterLabel };
}
