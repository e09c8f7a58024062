import type { TextSpan } from "../dataset/is-span.ts";
import { problem } from "../errors/demarche-error.ts";
import { shown } from "../errors/suggest.ts";
import { checkOptions } from "../options/check-options.ts";
import { flag } from "../options/flag.ts";
import { wholeNumber } from "../options/whole-number.ts";
import { notFound } from "./locating/not-found.ts";
import type { LocateRung } from "./locating/rungs.ts";
import { searchText } from "./locating/text-search.ts";
import type { TextQuote } from "./locating/text-span.ts";

/** Options of {@link locate}. */
export interface LocateOptions {
  /** Which occurrence of the words to locate, counted from 1. Default: the words have to occur exactly once. */
  readonly occurrence?: number | undefined;
  /** Whether to ignore the difference between capital and small letters. Default: `false`. */
  readonly case?: boolean | undefined;
}

/** Where words are in a text, as {@link locate} found them. */
export interface LocatedWords {
  /** The span of the words, as a citation needs it. */
  readonly span: TextSpan;
  /** Which differences between the words and the text were ignored. `exact`: no difference. */
  readonly rung: LocateRung;
}

const rules = {
  occurrence: /* @__PURE__ */ wholeNumber({ atLeast: 1 }),
  case: flag,
};

/**
 * Returns the span of words in a text, as a citation records it. The result also says which differences between the
 * words and the text were ignored. The positions count Unicode code points. The positions of `indexOf` count UTF-16
 * units, so they differ after an emoji; {@link toUtf16} converts a span.
 *
 * The comparison becomes more tolerant step by step until the words are found; see {@link locateRungs}. It ignores how
 * quotation marks, blanks and accents are encoded. Letters have to be the same. Words with a corrected spelling, or
 * words that are only partly in the text, are not found, because a citation of similar words would attest something
 * else.
 *
 * If the words occur several times, the prefix, the suffix or `occurrence` has to select one occurrence. Otherwise the
 * function throws an error that lists all of them. It does not choose one, because a citation of the wrong occurrence
 * would quote the same words, and nobody would notice the mistake.
 *
 * @throws {@link index!DemarcheError} with code `text-mismatch` if the words do not occur in the text, not often
 * enough, or several times, and with code `invalid-option` for an empty argument or an invalid option.
 *
 * @example
 * ```ts
 * import { locate } from "demarche/coding";
 *
 * const text = "🕊 The envoy left. The envoy “came back”.";
 * locate(text, "left"); // => { span: { start: 12, end: 16 }, rung: "exact" }
 * locate(text, 'envoy "came back"').rung; // => "typography"
 * locate(text, { exact: "The envoy", prefix: "left." }).span; // => { start: 18, end: 27 }
 * locate(text, "The envoy", { occurrence: 2 }).span; // => { start: 18, end: 27 }
 * ```
 */
export function locate(text: string, words: string | TextQuote, options: LocateOptions = {}): LocatedWords {
  const quote = checkArguments(text, words);
  checkOptions("locate", options, rules);
  const { occurrence } = options;
  const search = searchText(text);
  const found = search.find(quote, options);
  const span = found.spans[(occurrence ?? 1) - 1];
  if (span !== undefined && (occurrence !== undefined || found.spans.length === 1)) {
    return Object.freeze({ span: Object.freeze(span), rung: found.rung });
  }
  const choice =
    found.spans.length > 1 && occurrence === undefined
      ? ` Or choose one: { occurrence: 1 } to ${found.spans.length}.`
      : "";
  const message = `locate: ${notFound(quote.exact, found, search.characters)}${choice}`;
  throw problem("text-mismatch", "", message, quote.exact);
}

function checkArguments(text: string, words: string | TextQuote): TextQuote {
  const quote = typeof words === "object" && words !== null ? words : { exact: words };
  const { exact, prefix = "", suffix = "" } = quote;
  for (const [what, value] of Object.entries({ text, words: exact })) {
    if (typeof value === "string" && value.trim() !== "") continue;
    throw problem("invalid-option", "", `locate: the ${what} cannot be ${shown(value)}.`, value);
  }
  for (const [what, value] of Object.entries({ prefix, suffix })) {
    if (typeof value === "string") continue;
    throw problem("invalid-option", "", `locate: the ${what} has to be a text, not ${shown(value)}.`, value);
  }
  return quote;
}
