import { countBits } from "../../../collections/bit-set.ts";
import { once } from "../../../collections/once.ts";
import { allowedEdits, suggest } from "../../../errors/suggest.ts";

/** A candidate, and its characters as a set of bits. */
interface Candidate {
  readonly text: string;
  readonly length: number;
  readonly characters: number;
}

/**
 * Returns a function that does the same as `suggest` for many wrong values. It prepares the candidates only once,
 * at its first call, and compares each value only with those candidates that can be similar to it.
 */
export function suggester(candidates: Iterable<string>): (value: string) => string {
  const list = once(() => [...candidates]);
  const prepared = once(() => list().map(candidateOf));
  const listing = once(() => suggest(undefined, list()));
  return (value) => {
    const wanted = candidateOf(value);
    const possible = prepared().filter((candidate) => canBeSimilar(wanted, candidate));
    const sentence = suggest(
      value,
      possible.map(({ text }) => text),
    );
    return sentence.startsWith("Did you mean") ? sentence : listing();
  };
}

function candidateOf(text: string): Candidate {
  const lowerCase = text.toLowerCase();
  // Several characters can have the same bit.
  let characters = 0;
  for (let i = 0; i < lowerCase.length; i++) characters |= 1 << (lowerCase.charCodeAt(i) & 31);
  return { text, length: lowerCase.length, characters };
}

/**
 * Returns whether a candidate can be similar to a wrong value. It can if it has all characters of the value, because it
 * then may contain the value. Otherwise, few characters may differ: an edit adds at most one character and removes at
 * most one, so there are at least as many edits as characters that only one of the two texts has. This test is much
 * faster than the edit distance, and it excludes most candidates.
 */
function canBeSimilar(wanted: Candidate, candidate: Candidate): boolean {
  const onlyWanted = countBits(wanted.characters & ~candidate.characters);
  if (onlyWanted === 0) return true;
  const onlyCandidate = countBits(candidate.characters & ~wanted.characters);
  const edits = Math.max(onlyWanted, onlyCandidate, Math.abs(wanted.length - candidate.length));
  return edits <= allowedEdits(wanted.length);
}
