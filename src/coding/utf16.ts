import { problem } from "../errors/demarche-error.ts";
import { shown } from "../errors/suggest.ts";
import type { TextSpan } from "./locating/text-span.ts";

/**
 * Converts a span of code points to UTF-16 units, which `slice`, `indexOf`, editors and browsers use.
 *
 * @throws {@link index!DemarcheError} with code `invalid-citation` if the span is not within the text.
 *
 * @example
 * ```ts
 * import { locate, toUtf16 } from "demarche/coding";
 *
 * const text = "🕊 The envoy left.";
 * const { start, end } = toUtf16(text, locate(text, "envoy").span);
 * text.slice(start, end); // => "envoy"
 * ```
 */
export function toUtf16(text: string, span: TextSpan): TextSpan {
  checkSpan("toUtf16", text, span);
  return convert(
    "toUtf16",
    span,
    eachPosition(text, (points, units) => [points, units]),
  );
}

/**
 * Converts a span of UTF-16 units to code points, which citations use.
 *
 * @throws {@link index!DemarcheError} with code `invalid-citation` if the span is not within the text, or begins or ends
 * between the two units of one character.
 *
 * @example
 * ```ts
 * import { fromUtf16 } from "demarche/coding";
 *
 * const text = "🕊 The envoy left.";
 * const start = text.indexOf("envoy");
 * fromUtf16(text, { start, end: start + 5 }); // => { start: 6, end: 11 }
 * ```
 */
export function fromUtf16(text: string, span: TextSpan): TextSpan {
  checkSpan("fromUtf16", text, span);
  return convert(
    "fromUtf16",
    span,
    eachPosition(text, (points, units) => [units, points]),
  );
}

function checkSpan(caller: string, text: string, span: TextSpan): void {
  if (typeof text !== "string") {
    throw problem("invalid-option", "", `${caller}: the text has to be a string, not ${shown(text)}.`, text);
  }
  if (typeof span !== "object" || span === null) {
    const message = `${caller}: the span has to be { start, end }, not ${shown(span)}.`;
    throw problem("invalid-option", "", message, span);
  }
}

/**
 * Calls `pair` with every position between characters, in code points and in UTF-16 units, and yields the results. The
 * beginning and the end of the text are positions too.
 */
function* eachPosition(
  text: string,
  pair: (points: number, units: number) => readonly [from: number, to: number],
): Generator<readonly [from: number, to: number]> {
  let points = 0;
  let units = 0;
  for (const character of text) {
    yield pair(points, units);
    points += 1;
    units += character.length;
  }
  yield pair(points, units);
}

function convert(
  caller: string,
  { start, end }: TextSpan,
  positions: Iterable<readonly [from: number, to: number]>,
): TextSpan {
  let [newStart, newEnd, length]: (number | undefined)[] = [];
  for (const [from, to] of positions) {
    if (from === start) newStart = to;
    if (from === end) newEnd = to;
    length = from;
  }
  if (newStart !== undefined && newEnd !== undefined && newStart <= newEnd) {
    return Object.freeze({ start: newStart, end: newEnd });
  }
  const message = `${caller}: the text has no characters from ${shown(start)} to ${shown(end)}. Its positions go from 0 to ${length}, and a position cannot be within a character.`;
  throw problem("invalid-citation", "", message);
}
