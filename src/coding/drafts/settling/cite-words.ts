import { shown } from "../../../errors/suggest.ts";
import type { Citation } from "../../../model/citation.ts";
import { notFound } from "../../locating/not-found.ts";
import { isBlank } from "../../locating/rungs.ts";
import type { TextSearch } from "../../locating/text-search.ts";
import type { TextSpan } from "../../locating/text-span.ts";
import type { DraftWords, WordUse } from "../draft-words.ts";
import type { DraftDecision, DraftProblem } from "../settled-drafts.ts";

/** Words of a draft with their place in the text. */
export interface CitedWords {
  readonly span: TextSpan;
  readonly for?: WordUse | undefined;
}

/**
 * The text and the draft to which words belong, and the functions that receive problems and decisions about the words.
 */
export interface WordsContext {
  readonly search: TextSearch;
  /** JSON Pointer to the list of words. */
  readonly path: string;
  /** How messages name the draft. */
  readonly owner: string;
  /** The places that a proposal cites. They are searched first for the words of its terms and responses. */
  readonly within?: readonly TextSpan[] | undefined;
  readonly report: (problem: DraftProblem) => void;
  readonly decide: (decision: DraftDecision) => void;
}

/** Returns the places of words in the text. Words that are not in exactly one place are reported. */
export function citeWords(words: readonly DraftWords[], context: WordsContext): readonly CitedWords[] {
  const cited = words.flatMap((each, i) => citeOne(each, { ...context, path: `${context.path}/${i}` }));
  if (words.length === 0 || words.every((each) => each.for !== undefined)) {
    context.report({
      code: "invalid-citation",
      path: context.path,
      message: `${context.owner}: no words attest it. Quote the words of the text that do.`,
    });
  }
  return cited;
}

function citeOne(words: DraftWords, context: WordsContext): readonly CitedWords[] {
  const { search, path, owner, report } = context;
  const { characters } = search;
  const given = "start" in words ? { start: words.start, end: words.end } : undefined;
  const { exact } = words;
  if (given !== undefined && isAt(given, exact, characters)) {
    return [{ span: trimmed(given, characters), for: words.for }];
  }
  if (exact === undefined) {
    const { start, end } = given as TextSpan;
    const message = `${owner}: the text has no characters from ${start} to ${end}; its positions go from 0 to ${characters.length}.`;
    report({ code: "invalid-citation", path, value: { start, end }, message });
    return [];
  }
  const found = search.find({ ...words, exact });
  const same = found.spans.filter(({ start, end }) => start === given?.start && end === given.end);
  const inside = found.spans.filter((span) =>
    context.within?.some((outer) => outer.start <= span.start && span.end <= outer.end),
  );
  const spans = same.length > 0 ? same : inside.length > 0 ? inside : found.spans;
  const [span, ...rest] = spans;
  if (span !== undefined && rest.length === 0) {
    const { start, end } = trimmed(span, characters);
    const isMoved = given !== undefined && same.length === 0;
    const moved = isMoved ? `, and not at ${given.start} to ${given.end} as the draft says` : "";
    context.decide({
      code: "words",
      path,
      message: `${owner}: the words ${shown(exact)} are at ${start} to ${end} (${found.rung})${moved}.`,
    });
    return [{ span: { start, end }, for: words.for }];
  }
  const other =
    given === undefined ? "" : `the text has other words from ${given.start} to ${given.end}, and `;
  const cure = given === undefined ? "" : " Leave out start and end, which do not fit this text.";
  report({
    code: "text-mismatch",
    path,
    value: exact,
    message: `${owner}: ${other}${notFound(exact, { ...found, spans }, characters)}${cure}`,
    ...(spans.length === 0
      ? {}
      : { candidates: spans.slice(0, 20).map((each) => ({ span: each, text: around(each, characters) })) }),
  });
  return [];
}

/** Returns whether a span is within a text and has the given words. Without words, only the positions are checked. */
function isAt({ start, end }: TextSpan, words: string | undefined, characters: readonly string[]): boolean {
  if (start < 0 || start >= end || end > characters.length) return false;
  return words === undefined || characters.slice(start, end).join("") === words;
}

function around({ start, end }: TextSpan, characters: readonly string[]): string {
  return characters.slice(Math.max(0, start - 40), end + 40).join("");
}

const stop = /^[.。．｡…]$/;

/** Returns a span after removing blanks at its beginning and end, and the full stop at the end of a sentence. */
function trimmed({ start, end }: TextSpan, characters: readonly string[]): TextSpan {
  let first = start;
  let last = end;
  const isTrimmed = (position: number, pattern: RegExp | undefined) => {
    const character = characters[position] as string;
    return isBlank(character) || pattern?.test(character) === true;
  };
  while (first < last && isTrimmed(first, undefined)) first += 1;
  while (last > first && isTrimmed(last - 1, stop)) last -= 1;
  return first < last ? { start: first, end: last } : { start, end };
}

/**
 * Returns citations of words, without repetitions, in three groups: first words that attest the content, then words
 * that only name the speaker or the place, then words that only date the record. Each group is in the order of the
 * text.
 */
export function citationsOf(
  words: readonly CitedWords[],
  document: string,
  via: readonly string[] | undefined,
): readonly Citation[] {
  const citations = new Map<string, Citation>();
  const rankOf = ({ for: use }: CitedWords) => (use === undefined ? 0 : use === "date" ? 2 : 1);
  const byPosition = [...words].sort(
    (a, b) => rankOf(a) - rankOf(b) || a.span.start - b.span.start || a.span.end - b.span.end,
  );
  for (const { span, for: use } of byPosition) {
    const isDate = use === "date";
    const key = `${span.start} ${span.end} ${isDate}`;
    if (citations.has(key)) continue;
    citations.set(key, {
      document,
      ...span,
      ...(via === undefined || isDate ? {} : { via }),
      ...(isDate ? { supports: "date" } : {}),
    });
  }
  return [...citations.values()];
}
