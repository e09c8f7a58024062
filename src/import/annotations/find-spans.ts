import { shown } from "../../errors/suggest.ts";
import type { DocumentTarget } from "./annotated-documents.ts";
import type { OffsetUnit } from "./options.ts";
import type { AnnotationProblem } from "./problems.ts";
import type { AnnotatedWords, ReadAnnotation } from "./read-annotation.ts";
import { positionInLines } from "./text-fragments.ts";

/** A span of a text in code points. */
export interface Span {
  readonly start: number;
  readonly end: number;
}

/** The spans of the words of an annotation. */
export interface FoundSpans {
  readonly spans: readonly Span[];
  /** Whether words were found at another position than the source gives. */
  readonly isMoved: boolean;
  /**
   * Whether the unit of some positions could not be confirmed: no quotation gives the words, and the positions in
   * UTF-16 units differ from those in code points.
   */
  readonly isUnconfirmed: boolean;
  readonly problems: readonly AnnotationProblem[];
}

/** Finds the words of an annotation in the text of its document. */
export function findSpans(
  words: readonly AnnotatedWords[],
  target: DocumentTarget,
  source: Pick<ReadAnnotation, "format" | "unit">,
): FoundSpans {
  const spans = new Map<string, Span>();
  const problems: AnnotationProblem[] = [];
  let isMoved = false;
  let isUnconfirmed = false;
  for (const each of words) {
    const found = spanOf(each, target, source);
    if (typeof found === "string") problems.push({ field: "words", message: found });
    else {
      isMoved ||= found.isMoved;
      isUnconfirmed ||=
        each.exact === undefined &&
        each.isFragment !== true &&
        [each.start, each.end].some((position) => target.toPoints(position ?? 0) !== position);
      spans.set(`${found.start} ${found.end}`, { start: found.start, end: found.end });
    }
  }
  return { spans: [...spans.values()], isMoved, isUnconfirmed, problems };
}

function spanOf(
  words: AnnotatedWords,
  target: DocumentTarget,
  { format, unit }: Pick<ReadAnnotation, "format" | "unit">,
): (Span & { readonly isMoved: boolean }) | string {
  const { start, end, exact } = words;
  const at = words.isFragment === true ? fragmentOf(words, target) : positionsOf(start, end, unit, target);
  if (at !== undefined && (exact === undefined || fold(sliceOf(target, at)) === fold(exact)))
    return { ...at, isMoved: false };
  if (exact === undefined) {
    const missing = start === undefined ? "start" : end === undefined ? "end" : undefined;
    return missing === undefined
      ? `positions ${start} to ${end} are not a span of the text. Give the text that was annotated.`
      : `the position of the words has no ${missing}. Give it as a whole number.`;
  }
  const { prefix = "", suffix = "" } = words;
  const found = exact.trim() === "" ? [] : target.search().find({ exact, prefix, suffix }, {}).spans;
  const [first] = found;
  const hasPosition = start !== undefined && end !== undefined;
  if (first !== undefined && found.length === 1) return { ...first, isMoved: hasPosition };
  const other = unit === "utf-16" ? "code-points" : "utf-16";
  const otherwise = positionsOf(start, end, other, target);
  if (otherwise !== undefined && fold(sliceOf(target, otherwise)) === fold(exact))
    return `the words ${shown(exact)} are at positions ${start} to ${end} only if these count in ${other}. Give offsets: "${other}".`;
  if (found.length === 0)
    return `the words ${shown(exact)} are not in the text. Give the text that was annotated.`;
  return `the words ${shown(exact)} are in the text ${found.length} times, ${cureOfSeveral(words, format)}`;
}

/** Returns the sentence that says how to correct an annotation whose words are in the text several times. */
function cureOfSeveral(
  { start, end, prefix, suffix }: AnnotatedWords,
  format: ReadAnnotation["format"],
): string {
  const hasPosition = start !== undefined && end !== undefined;
  const at = `are not at positions ${start} to ${end}`;
  if (format === "brat") return `and ${at}. Give the text that was annotated.`;
  const context =
    prefix === undefined && suffix === undefined
      ? "the words before and after them, as prefix and suffix of the TextQuoteSelector"
      : "a longer prefix and suffix in the TextQuoteSelector";
  return hasPosition
    ? `and ${at}. Give the text that was annotated, or ${context}.`
    : `and have no position. Give ${context}, or a TextPositionSelector.`;
}

function positionsOf(
  start: number | undefined,
  end: number | undefined,
  unit: OffsetUnit,
  { toPoints, length }: DocumentTarget,
): Span | undefined {
  if (start === undefined || end === undefined) return undefined;
  const from = unit === "utf-16" ? toPoints(start) : start;
  const to = unit === "utf-16" ? toPoints(end) : end;
  if (from === undefined || to === undefined || from < 0 || to > length || from >= to) return undefined;
  return { start: from, end: to };
}

function fragmentOf({ start, end }: AnnotatedWords, target: DocumentTarget): Span | undefined {
  if (start === undefined || end === undefined) return undefined;
  const { text = "", characters = text } = target;
  const [from, to] = text.includes("\r\n")
    ? [positionInLines(start, characters), positionInLines(end, characters)]
    : [start, end];
  return positionsOf(from, to, "code-points", target);
}

/** Replaces every run of blanks and line ends with one blank, because annotation tools write the words in this form. */
function fold(text: string): string {
  return text.replace(/\s+/g, " ").trim();
}

function sliceOf({ text = "", characters }: DocumentTarget, { start, end }: Span): string {
  return characters === undefined ? text.slice(start, end) : characters.slice(start, end).join("");
}
