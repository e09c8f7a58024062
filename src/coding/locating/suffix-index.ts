/**
 * An index of a text: the positions at which its suffixes begin, sorted by the UTF-16 units of the suffixes. Suffixes
 * that begin with the same words are neighbours, so words are found by binary search, without reading the whole text.
 */
export class SuffixIndex {
  readonly #text: string;
  readonly #positions: Int32Array;

  constructor(text: string) {
    this.#text = text;
    this.#positions = sortedSuffixes(text);
  }

  /** Returns the positions of all occurrences of words, overlapping ones included, in ascending order. */
  occurrencesOf(words: string): readonly number[] {
    if (words === "") return [];
    const first = this.#firstWhere((beginning) => beginning >= words, words.length);
    const end = this.#firstWhere((beginning) => beginning > words, words.length);
    return [...this.#positions.slice(first, end).sort()];
  }

  /**
   * Returns the index of the first suffix for which `isReached` is true. `isReached` receives the first `length` units
   * of a suffix. It has to be false for all suffixes before the returned index, and true for all others.
   */
  #firstWhere(isReached: (beginning: string) => boolean, length: number): number {
    let low = 0;
    let high = this.#positions.length;
    while (low < high) {
      const middle = (low + high) >> 1;
      const position = this.#positions[middle] as number;
      if (isReached(this.#text.slice(position, position + length))) high = middle;
      else low = middle + 1;
    }
    return low;
  }
}

/**
 * Sorts the suffixes of a text by doubling (Manber and Myers 1993). At the beginning of each round, the suffixes are
 * sorted by their first `length` units. Suffixes with the same first units are then sorted by the next `length` units.
 * These units are the beginning of another suffix, whose rank is already known. At the end of the round, the suffixes
 * are sorted by twice as many units. Each round is a counting sort, so the time is n · log(n) for a text of n units,
 * even for a repetitive text.
 */
function sortedSuffixes(text: string): Int32Array {
  const size = text.length;
  const positions = Int32Array.from({ length: size }, (_, i) => i);
  const units = positions.map((i) => text.charCodeAt(i) + 1);
  let order = sortedByRank(positions, units, 0x10000);
  let ranks = ranksOf(order, units, 0);
  for (let length = 1; size > 0 && ranks[order[size - 1] as number] !== size; length *= 2) {
    // The positions of the suffixes, sorted by what follows the first `length` units of each suffix. Suffixes of at
    // most `length` units come first, because nothing follows these units.
    const shifted = new Int32Array(size);
    let count = 0;
    for (let i = Math.max(0, size - length); i < size; i++) shifted[count++] = i;
    for (const position of order) if (position >= length) shifted[count++] = position - length;
    order = sortedByRank(shifted, ranks, size);
    ranks = ranksOf(order, ranks, length);
  }
  return order;
}

/**
 * Returns the new rank of each suffix, counted from 1. `earlier` contains the ranks of the previous round. `order`
 * contains the suffixes, sorted first by their own earlier rank and then by the earlier rank of the suffix that begins
 * `length` units later. If both ranks are equal for two suffixes, their new rank is equal too.
 */
function ranksOf(order: Int32Array, earlier: Int32Array, length: number): Int32Array {
  const ranks = new Int32Array(order.length);
  const later = (position: number): number => earlier[position + length] ?? 0;
  let rank = 0;
  let previous = -1;
  for (const position of order) {
    const isEqual = earlier[position] === earlier[previous] && later(position) === later(previous);
    if (!isEqual) rank += 1;
    ranks[position] = rank;
    previous = position;
  }
  return ranks;
}

/** Sorts positions by their ranks from 1 to `highest`. Positions with equal ranks stay in their order. */
function sortedByRank(positions: Int32Array, ranks: Int32Array, highest: number): Int32Array {
  const ends = new Int32Array(highest + 1);
  for (const rank of ranks) ends[rank] = (ends[rank] as number) + 1;
  for (let rank = 1; rank <= highest; rank++)
    ends[rank] = (ends[rank] as number) + (ends[rank - 1] as number);
  const sorted = new Int32Array(positions.length);
  for (let i = positions.length - 1; i >= 0; i--) {
    const position = positions[i] as number;
    const rank = ranks[position] as number;
    ends[rank] = (ends[rank] as number) - 1;
    sorted[ends[rank] as number] = position;
  }
  return sorted;
}
