import { type FoldedText, foldText } from "./folded-text.ts";
import { occurrencesOf } from "./occurrences.ts";
import { isBlank, type LocateRung, locateRungs } from "./rungs.ts";
import type { TextQuote, TextSpan } from "./text-span.ts";

/** The places where words occur in a text. */
export interface FoundWords {
  /** The rung at which the words were found. */
  readonly rung: LocateRung;
  /** The spans of the words, in the order of the text. Empty: the words do not occur. */
  readonly spans: readonly TextSpan[];
  /**
   * Whether the prefix or the suffix was compared and fits none of the spans. In this case `spans` lists all
   * occurrences of the words.
   */
  readonly isContextWrong: boolean;
}

/** A text that is searched several times. */
export interface TextSearch {
  /** The code points of the text. */
  readonly characters: readonly string[];
  /** Returns where words occur, at the first rung at which they do. */
  readonly find: (words: TextQuote, options?: { readonly case?: boolean | undefined }) => FoundWords;
}

/**
 * Returns a search of a text. The text is folded once for each rung, when it is first needed, and the result of each
 * search is kept.
 */
export function searchText(source: string): TextSearch {
  const folded = new Map<LocateRung, FoldedText>();
  const foldedAt = (rung: LocateRung): FoldedText => {
    let found = folded.get(rung);
    if (found === undefined) {
      found = foldText(source, rung);
      folded.set(rung, found);
    }
    return found;
  };
  const characters = [...source];
  const spansAt = (words: string, rung: LocateRung) => spansIn(foldedAt(rung), words, rung);
  const search: TextSearch["find"] = (words, options = {}) => {
    const rungs = options.case === true ? locateRungs : locateRungs.slice(0, -1);
    for (const rung of rungs) {
      const spans = spansAt(words.exact, rung);
      if (spans.length === 0) continue;
      if (spans.length === 1) return { rung, spans, isContextWrong: false };
      const { prefix = "", suffix = "" } = words;
      if (prefix.trim() === "" && suffix.trim() === "") return { rung, spans, isContextWrong: false };
      const last = rungs.at(-1) as LocateRung;
      const fitting = withContext(spans, {
        before: prefix.trim() === "" ? undefined : spansAt(prefix, last),
        after: suffix.trim() === "" ? undefined : spansAt(suffix, last),
        characters,
      });
      return { rung, spans: fitting.length > 0 ? fitting : spans, isContextWrong: fitting.length === 0 };
    }
    return { rung: rungs.at(-1) as LocateRung, spans: [], isContextWrong: false };
  };
  const answers = new Map<string, FoundWords>();
  return {
    characters,
    find(words, options) {
      const question = JSON.stringify([words.exact, words.prefix, words.suffix, options?.case]);
      const known = answers.get(question);
      if (known !== undefined) return known;
      const answer = search(words, options);
      answers.set(question, answer);
      return answer;
    },
  };
}

/** Returns the spans of words in a folded text. A match that begins or ends within a token is no match. */
function spansIn({ text, starts, ends }: FoldedText, words: string, rung: LocateRung): readonly TextSpan[] {
  const folded = foldText(words, rung).text;
  const wanted = rung === "exact" || rung === "typography" ? folded : folded.trim();
  return occurrencesOf(wanted, text).flatMap((position) => {
    const start = starts[position] as number;
    const end = ends[position + wanted.length - 1] as number;
    return start < 0 || end < 0 ? [] : [{ start, end }];
  });
}

interface Context {
  readonly before: readonly TextSpan[] | undefined;
  readonly after: readonly TextSpan[] | undefined;
  readonly characters: readonly string[];
}

/** Returns the spans that directly follow the prefix and directly precede the suffix, apart from blanks. */
function withContext(
  spans: readonly TextSpan[],
  { before, after, characters }: Context,
): readonly TextSpan[] {
  const isBlankAt = (position: number) => isBlank(characters[position] ?? "x");
  const forward = new Map<number, number>();
  const next = (position: number): number => skip(position, 1, isBlankAt, forward);
  const backward = new Map<number, number>();
  const last = (position: number): number => skip(position, -1, isBlankAt, backward);
  const beginnings = before === undefined ? undefined : new Set(before.map(({ end }) => next(end)));
  const endings = after === undefined ? undefined : new Set(after.map(({ start }) => last(start)));
  return spans.filter(
    ({ start, end }) =>
      (beginnings === undefined || beginnings.has(next(start))) &&
      (endings === undefined || endings.has(last(end))),
  );
}

/**
 * Returns the first position from `from` on, in the direction of `step`, that is not next to a blank in that direction.
 * `known` has the results for positions that were passed, so that all calls together take linear time.
 */
function skip(
  from: number,
  step: 1 | -1,
  isBlankAt: (position: number) => boolean,
  known: Map<number, number>,
): number {
  let position = from;
  while (!known.has(position) && isBlankAt(step === 1 ? position : position - 1)) position += step;
  const result = known.get(position) ?? position;
  for (let passed = from; passed !== position; passed += step) known.set(passed, result);
  return result;
}
