// The class of a character is a number, and each of these constants is one bit of it.
export const letter = 1 << 0;
export const mark = 1 << 1;
export const digit = 1 << 2;
/** The bit of every numeric character, such as `½` or `Ⅳ`. A digit has this bit and the bit {@link digit}. */
export const numeral = 1 << 3;
export const blank = 1 << 4;
const known = 1 << 5;

const patterns: readonly (readonly [bit: number, pattern: RegExp])[] = [
  [letter, /\p{L}/u],
  [mark, /\p{M}/u],
  [digit, /\p{Nd}/u],
  [numeral, /\p{N}/u],
  [blank, /\s/u],
];

/** The class of each character that is one UTF-16 unit, or 0 if the class is not yet computed. */
const classes = /* @__PURE__ */ new Uint8Array(0x10000);

/**
 * Returns the class of a code point. The class is a sum of bits such as {@link letter} and {@link mark}. A look-up is
 * much faster than a regular expression, so the class of each character is computed once.
 */
export function classOf(code: number): number {
  if (code > 0xffff) return computedClass(code);
  const stored = classes[code] as number;
  if (stored !== 0) return stored;
  const computed = computedClass(code) | known;
  classes[code] = computed;
  return computed;
}

function computedClass(code: number): number {
  const character = String.fromCodePoint(code);
  let bits = 0;
  for (const [bit, pattern] of patterns) if (pattern.test(character)) bits |= bit;
  return bits;
}

/** Skips the characters from `start` that have one of the given bits, and returns the position after them. */
export function endOfRun(text: string, start: number, bits: number): number {
  let end = start;
  while (end < text.length) {
    const code = text.codePointAt(end) as number;
    if ((classOf(code) & bits) === 0) break;
    end += code > 0xffff ? 2 : 1;
  }
  return end;
}
