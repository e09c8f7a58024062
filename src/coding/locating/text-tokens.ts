import { isBlank, isInvisible } from "./rungs.ts";

/** A visible character of a text, such as a letter with its marks, or an emoji of several code points. */
interface TextToken {
  readonly text: string;
  /** Position of the first code point of the token. */
  readonly start: number;
  /** Position after the last code point of the token. */
  readonly end: number;
}

const mark = /^[\p{M}\p{Emoji_Modifier}]$/u;
const pictograph = /^\p{Extended_Pictographic}$/u;
const joiner = "\u200D";

/**
 * The greatest number of code points in a token. Unicode (UAX #15, stream-safe text) allows 30 marks after a letter.
 * Further marks are put into another token, because Unicode normalization sorts the marks of a letter in quadratic
 * time.
 */
const maximumLength = 32;

/**
 * Splits a text into visible characters (tokens). Words match only whole tokens. For example, the letter `e` is not
 * found in an é that is written with a combining mark, and the emoji of a person is not found in the emoji of a family.
 * With `ignoresInvisible`, invisible characters are skipped, so a mark after a soft hyphen belongs to the letter before
 * the soft hyphen.
 */
export function textTokensOf(text: string, ignoresInvisible: boolean): readonly TextToken[] {
  const tokens: TextToken[] = [];
  let current = "";
  let length = 0;
  let start = 0;
  let end = 0;
  let position = 0;
  let previous = "";
  // Whether the token contains a pictograph, which a joiner may connect with another pictograph.
  let isPictograph = false;
  for (const character of text) {
    position += 1;
    if (ignoresInvisible && isInvisible(character)) continue;
    const continues =
      current !== "" &&
      // A mark after a blank begins a token, because it belongs to no letter.
      !isBlank(previous) &&
      length < maximumLength &&
      (mark.test(character) ||
        (isPictograph && (character === joiner || (previous === joiner && pictograph.test(character)))));
    if (!continues) {
      if (current !== "") tokens.push({ text: current, start, end });
      current = "";
      length = 0;
      start = position - 1;
      isPictograph = pictograph.test(character);
    }
    current += character;
    length += 1;
    end = position;
    previous = character;
  }
  if (current !== "") tokens.push({ text: current, start, end });
  return tokens;
}
