import type { TextSpan } from "../dataset/is-span.ts";
import { problem } from "../errors/demarche-error.ts";
import { shown } from "../errors/suggest.ts";
import { checkOptions } from "../options/check-options.ts";
import { wholeNumber } from "../options/whole-number.ts";
import { lengthOf } from "./text.ts";

/** Options of {@link locate}. */
export interface LocateOptions {
  /** Which occurrence of the words to locate, counted from 1. Default: the words have to occur exactly once. */
  readonly occurrence?: number | undefined;
}

/**
 * Returns the span of words in a text, with the positions that a citation records. The positions count Unicode code
 * points. `indexOf` counts UTF-16 units, so after an emoji it returns other positions.
 *
 * If the words occur several times and `occurrence` is not given, the function throws: a citation of the wrong
 * occurrence would quote the same words, so nobody would notice the mistake.
 *
 * @throws {@link index!DemarcheError} with code `text-mismatch` if the words do not occur in the text, not often
 * enough, or several times without `occurrence`, and with code `invalid-option` for an empty argument or an invalid
 * option.
 *
 * @example
 * ```ts
 * import { locate } from "demarche/coding";
 *
 * const text = "🕊 The envoy left. The envoy came back.";
 * locate(text, "came back"); // => { start: 28, end: 37 }
 * locate(text, "The envoy", { occurrence: 2 }); // => { start: 18, end: 27 }
 * ```
 */
export function locate(text: string, words: string, options: LocateOptions = {}): TextSpan {
  for (const [what, value] of Object.entries({ text, words })) {
    if (typeof value === "string" && value !== "") continue;
    throw problem("invalid-option", "", `locate: the ${what} cannot be ${shown(value)}.`, value);
  }
  checkOptions("locate", options, { occurrence: wholeNumber({ atLeast: 1 }) });
  const { occurrence } = options;
  const positions: number[] = [];
  for (let i = text.indexOf(words); i >= 0; i = text.indexOf(words, i + 1)) positions.push(i);
  const wanted = occurrence ?? 1;
  const position = positions[wanted - 1];
  if (position === undefined || (occurrence === undefined && positions.length > 1)) {
    const cure =
      positions.length === 0
        ? "Copy them from the text: spelling, spaces and quotation marks have to match."
        : `Choose one: { occurrence: 1 } to ${positions.length}.`;
    const times = positions.length === 1 ? "once" : `${positions.length} times`;
    const found = positions.length === 0 ? "do not occur in the text" : `occur in the text ${times}`;
    throw problem("text-mismatch", "", `locate: the words ${shown(words)} ${found}. ${cure}`, words);
  }
  const start = lengthOf(text.slice(0, position));
  return Object.freeze({ start, end: start + lengthOf(words) });
}
