import { shown } from "../../errors/suggest.ts";
import type { DocumentTarget } from "./annotated-documents.ts";
import type { OffsetUnit } from "./options.ts";
import type { AnnotationProblem } from "./problems.ts";
import type { AnnotatedWords } from "./read-annotation.ts";

/** A span of a text in code points. */
export interface Span {
  readonly start: number;
  readonly end: number;
}

/** The spans of the words of an annotation. */
export interface FoundSpans {
  readonly spans: readonly Span[];
  /** Whether words were found at another position than the source says. */
  readonly isMoved: boolean;
  readonly problems: readonly AnnotationProblem[];
}

/** Finds the words of an annotation in the text of its document. */
export function findSpans(
  words: readonly AnnotatedWords[],
  target: DocumentTarget,
  unit: OffsetUnit,
): FoundSpans {
  const spans = new Map<string, Span>();
  const problems: AnnotationProblem[] = [];
  let isMoved = false;
  for (const each of words) {
    const found = spanOf(each, target, unit);
    if (typeof found === "string") problems.push({ field: "words", message: found });
    else {
      isMoved ||= found.isMoved;
      spans.set(`${found.start} ${found.end}`, { start: found.start, end: found.end });
    }
  }
  return { spans: [...spans.values()], isMoved, problems };
}

function spanOf(
  words: AnnotatedWords,
  target: DocumentTarget,
  unit: OffsetUnit,
): (Span & { readonly isMoved: boolean }) | string {
  const { start, end, exact } = words;
  const at = positionsOf(start, end, unit, target);
  if (at !== undefined && (exact === undefined || fold(sliceOf(target, at)) === fold(exact)))
    return { ...at, isMoved: false };
  if (exact === undefined)
    return `positions ${start} to ${end} are not a span of the text. Give the text that was annotated.`;
  const { prefix = "", suffix = "" } = words;
  const found = exact.trim() === "" ? [] : target.search().find({ exact, prefix, suffix }, {}).spans;
  const [first] = found;
  if (first !== undefined && found.length === 1) return { ...first, isMoved: true };
  const other = unit === "utf-16" ? "code-points" : "utf-16";
  const otherwise = positionsOf(start, end, other, target);
  if (otherwise !== undefined && fold(sliceOf(target, otherwise)) === fold(exact))
    return `the words ${shown(exact)} are at positions ${start} to ${end} only if these count in ${other}. Give offsets: "${other}".`;
  if (found.length === 0)
    return `the words ${shown(exact)} are not in the text. Give the text that was annotated.`;
  const position = start === undefined ? "have no position" : `are not at positions ${start} to ${end}`;
  return `the words ${shown(exact)} are in the text ${found.length} times, and ${position}. Give the text that was annotated.`;
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

/** Replaces every run of blanks and line ends with one blank, because annotation tools write the words in this form. */
function fold(text: string): string {
  return text.replace(/\s+/g, " ").trim();
}

function sliceOf({ text = "", characters }: DocumentTarget, { start, end }: Span): string {
  return characters === undefined ? text.slice(start, end) : characters.slice(start, end).join("");
}
