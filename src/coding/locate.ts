import { problem } from "../errors/demarche-error.ts";
import { shown } from "../errors/suggest.ts";
import type { Citation } from "../model/citation.ts";
import { checkOptions } from "../options/check-options.ts";
import { wholeNumber } from "../options/whole-number.ts";
import { lengthOf } from "./text.ts";

/** Options of {@link locate}. */
export interface LocateOptions {
  /** Which of several places, counted from 1. Default: the words have to stand in one place only. */
  readonly occurrence?: number | undefined;
}

/** A stretch of a text, as citations have it. */
export type TextSpan = Pick<Citation, "start" | "end">;

/**
 * Where words stand in a text, in Unicode code points, the end exclusive: what a citation wants to know, and `quote`
 * reads back. `indexOf` counts in another unit, and is wrong behind an emoji.
 *
 * Words in several places are an error unless `occurrence` says which: a citation of the wrong place looks right to
 * everybody.
 *
 * @throws {@link index!DemarcheError} with code `text-mismatch` where the words are not in the text, or not so often, and
 * `invalid-option`.
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
  const places: number[] = [];
  for (let at = text.indexOf(words); at >= 0; at = text.indexOf(words, at + 1)) places.push(at);
  const wanted = occurrence ?? 1;
  const place = places[wanted - 1];
  if (place === undefined || (occurrence === undefined && places.length > 1)) {
    const cure =
      places.length === 0
        ? "Copy them from the text: spelling, blanks and quotation marks count."
        : `Say which: { occurrence: 1 } to ${places.length}.`;
    const times = places.length === 1 ? "once" : `${places.length} times`;
    const found = places.length === 0 ? "do not stand in the text" : `stand in the text ${times}`;
    throw problem("text-mismatch", "", `locate: the words ${shown(words)} ${found}. ${cure}`, words);
  }
  const start = lengthOf(text.slice(0, place));
  return Object.freeze({ start, end: start + lengthOf(words) });
}
