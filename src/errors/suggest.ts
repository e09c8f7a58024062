import leven from "leven";
import { countBits } from "../collections/bit-set.ts";
import { isObject } from "../collections/is-object.ts";
import { once } from "../collections/once.ts";

/**
 * The largest number of candidates that are compared with the wrong value. With more candidates, writing the message
 * could take longer than the query itself.
 */
const maximumCandidates = 20_000;

/** Returns a sentence about a wrong value, as {@link suggest} does. */
export type Suggester = (value: unknown) => string;

/**
 * Returns the last sentence of a message about a wrong value. The sentence lists the candidates that were probably
 * meant. If no candidate is similar to the value, it lists all candidates. If there are too many for a list, the
 * sentence contains `listing` instead: an expression that returns all candidates.
 */
export function suggest(value: unknown, candidates: Iterable<string>, listing?: string): string {
  return suggester(candidates, listing)(value);
}

/**
 * Returns a function that does the same as {@link suggest} for many values. It prepares the candidates only once, at
 * its first call.
 */
export function suggester(candidates: Iterable<string>, listing?: string): Suggester {
  const list = once(() => [...candidates].slice(0, maximumCandidates));
  const prepared = once(() => list().map(candidateOf));
  return (value) => {
    const meant = typeof value === "string" && value.length < 200 ? probablyMeant(value, prepared()) : [];
    if (meant.length > 0) return `Did you mean ${quoted(meant)}?`;
    const { length } = list();
    if (length === 0) return "There is none to choose from.";
    if (length <= 24) return `Use one of ${quoted(list())}.`;
    return `There are ${length}; ${listing === undefined ? "list them to see" : `${listing} has them`}.`;
  };
}

/** A candidate in the form in which it is compared with wrong values. */
interface Candidate {
  readonly text: string;
  readonly lowerCase: string;
  /** A set of bits with the bit of each character, as {@link charactersOf} returns it. */
  readonly characters: number;
}

function candidateOf(text: string): Candidate {
  const lowerCase = text.toLowerCase();
  return { text, lowerCase, characters: charactersOf(lowerCase) };
}

/** Returns a set of 32 bits with one bit for each character of a text. Several characters can have the same bit. */
function charactersOf(text: string): number {
  let bits = 0;
  for (let i = 0; i < text.length; i++) bits |= 1 << (text.charCodeAt(i) & 31);
  return bits;
}

/** Returns the candidates that are most similar to a value. The list is empty if none is similar. */
function probablyMeant(value: string, candidates: readonly Candidate[]): readonly string[] {
  const wanted = candidateOf(value);
  const { length } = wanted.lowerCase;
  // In words of up to three letters, one letter may differ. In longer words, two letters or a third of the letters
  // may differ, whichever is more.
  let best: string | undefined;
  let distance = (length < 4 ? 1 : Math.max(2, Math.floor(length / 3))) + 1;
  for (const candidate of candidates) {
    if (leastDistance(wanted, candidate) >= distance) continue;
    const found = leven(wanted.lowerCase, candidate.lowerCase, { maxDistance: distance });
    if (found < distance) {
      distance = found;
      best = candidate.text;
    }
  }
  // If one letter differs, the value is a misspelling. If more letters differ, a candidate that contains the value is
  // probably meant. For example, the value `date` is more similar to the candidate `note` than to the candidate
  // `datePublished`, but `datePublished` is the better suggestion.
  const containing = length > 2 && distance > 1 ? candidatesWith(wanted, candidates) : [];
  if (containing.length > 0) return containing;
  return best === undefined ? [] : [best];
}

/**
 * Returns a lower bound of the edit distance of two texts. An edit adds at most one character and removes at most one.
 * Therefore, there are at least as many edits as characters that only one of the two texts has. The bound is much faster
 * to compute than the distance, and it excludes most candidates.
 */
function leastDistance(a: Candidate, b: Candidate): number {
  const onlyInA = countBits(a.characters & ~b.characters);
  const onlyInB = countBits(b.characters & ~a.characters);
  return Math.max(onlyInA, onlyInB, Math.abs(a.lowerCase.length - b.lowerCase.length));
}

/**
 * Returns whether a word of a candidate begins with a text in lower case. The text is not searched for within words:
 * the stance "oppose" is not meant by "pos".
 */
function hasWord(candidate: string, lower: string, wanted: string): boolean {
  for (let at = lower.indexOf(wanted); at !== -1; at = lower.indexOf(wanted, at + 1)) {
    const isStart = at === 0 || !/\p{L}/u.test(candidate[at - 1] as string);
    if (isStart || /\p{Lu}/u.test(candidate[at] as string)) return true;
  }
  return false;
}

/**
 * Returns up to three candidates that contain a text at the beginning of a word. If one of them is the beginning of
 * another, the longer one is left out.
 */
function candidatesWith(wanted: Candidate, candidates: readonly Candidate[]): readonly string[] {
  const containing = candidates
    .filter(
      ({ text, lowerCase, characters }) =>
        (wanted.characters & ~characters) === 0 && hasWord(text, lowerCase, wanted.lowerCase),
    )
    .slice(0, 100)
    .map(({ text }) => text);
  return containing
    .filter((candidate) => !containing.some((other) => other !== candidate && candidate.startsWith(other)))
    .slice(0, 3);
}

function quoted(values: readonly string[]): string {
  return values.map((value) => `"${value}"`).join(", ");
}

/** Returns a value as a message shows it, in 60 characters at most. */
export function shown(value: unknown): string {
  const isText = typeof value === "string";
  const text = isText ? JSON.stringify(value) : plain(value);
  if (text.length <= 60) return text;
  // A text that is cut off has its closing quotation mark, so that the reader sees where the value ends.
  return isText ? `${text.slice(0, 56)}…"` : `${text.slice(0, 57)}…`;
}

function plain(value: unknown): string {
  if (typeof value === "bigint") return `${value}n`;
  if (typeof value === "function" || typeof value === "symbol") return typeof value;
  if (Array.isArray(value)) return `an array of ${value.length}`;
  return isObject(value) ? "an object" : String(value);
}
