import { describe, expect, test } from "vitest";
import { addBit, countBits, lowestBit, wordsFor } from "../../src/collections/bit-set.ts";

describe("sets of bits", () => {
  test("take one word for each 32 numbers", () => {
    expect([0, 1, 32, 33, 64, 65].map(wordsFor)).toEqual([0, 1, 1, 2, 2, 3]);
  });

  test("in one array do not affect each other", () => {
    const words = new Int32Array(3 * wordsFor(40));
    for (const bit of [0, 31, 32, 39]) addBit(words, 2, bit);
    expect([...words]).toEqual([0, 0, (1 << 31) | 1, (1 << 7) | 1, 0, 0]);
    addBit(words, 2, 31);
    expect(words[2]).toBe((1 << 31) | 1);
  });

  test("every bit is counted, the sign bit included", () => {
    expect([0, 1, -1, 1 << 31, 0x0f0f_0f0f, 0x7fff_ffff].map(countBits)).toEqual([0, 1, 32, 1, 16, 31]);
  });

  test("the lowest bit of a word", () => {
    for (let bit = 0; bit < 32; bit++) {
      expect(lowestBit(1 << bit)).toBe(bit);
      expect(lowestBit(-1 << bit)).toBe(bit);
    }
  });
});
