// Functions for sets of whole numbers from 0. Each number has one bit. The bits of a set are in consecutive 32-bit
// words of an array. One array can store many sets of the same size one after another. `start` is the index of the
// first word of a set.

/** Returns the number of 32-bit words that a set of numbers below `size` needs. */
export function wordsFor(size: number): number {
  return (size + 31) >> 5;
}

/** Adds the number `bit` to the set whose first word is at index `start` of `words`. */
export function addBit(words: Int32Array, start: number, bit: number): void {
  const word = start + (bit >> 5);
  words[word] = (words[word] as number) | (1 << (bit & 31));
}

/** Returns whether the number `bit` is in the set whose first word is at index `start` of `words`. */
export function hasBit(words: Int32Array, start: number, bit: number): boolean {
  return ((words[start + (bit >> 5)] as number) & (1 << (bit & 31))) !== 0;
}

/**
 * Returns the number of bits that are set in a word of 32 bits. The function adds up the bits of pairs, then of groups
 * of four, then of bytes ("population count" in H. S. Warren, Hacker's Delight).
 */
export function countBits(word: number): number {
  const pairs = word - ((word >>> 1) & 0x55555555);
  const fours = (pairs & 0x33333333) + ((pairs >>> 2) & 0x33333333);
  return Math.imul((fours + (fours >>> 4)) & 0x0f0f0f0f, 0x01010101) >>> 24;
}

/** Returns the index of the lowest bit that is set in a word of 32 bits. The word must not be 0. */
export function lowestBit(word: number): number {
  return 31 - Math.clz32(word & -word);
}
