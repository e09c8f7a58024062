import { joinWrappedLines } from "../../text/wrapped-breaks.ts";
import { contextFilter } from "./context-filter.ts";
import { type FoldedText, foldText } from "./folded-text.ts";
import { occurrencesOf } from "./occurrences.ts";
import { type LocateRung, locateRungs } from "./rungs.ts";
import { SuffixIndex } from "./suffix-index.ts";
import type { TextQuote, TextSpan } from "./text-span.ts";

/** The places where words occur in a text. */
export interface FoundWords {
  /** The rung (the way of comparing) with which the words were found. */
  readonly rung: LocateRung;
  /** The spans of the words, in the order of the text. Empty: the words do not occur. */
  readonly spans: readonly TextSpan[];
  /**
   * Whether the words occur, but at no place with the given prefix and suffix. In this case `spans` lists all
   * occurrences of the words.
   */
  readonly isContextWrong: boolean;
}

/** A text that is searched several times. */
export interface TextSearch {
  /** The code points of the text. */
  readonly characters: readonly string[];
  /** The code points of the text, with blanks instead of the breaks of wrapped lines. */
  readonly joined: readonly string[];
  /**
   * Returns where words occur. The words are compared in several ways (rungs), from strict to tolerant. The result has
   * the occurrences that the first successful rung finds.
   */
  readonly find: (words: TextQuote, options?: { readonly case?: boolean | undefined }) => FoundWords;
}

/**
 * After this number of searches at one rung, an index is built, because further searches without an index would take
 * longer than building it.
 */
const searchesWithoutIndex = 100;

/**
 * Returns an object that searches a text. For each rung (way of comparing), the text is converted to another form,
 * which is searched. A form is computed when it is first needed. After many searches, an index of this form is built,
 * so that further searches do not take longer in a longer text. The result of each search is cached.
 */
export function searchText(source: string): TextSearch {
  const characters = [...source];
  const spansOfRung = new Map<LocateRung, (words: string) => readonly TextSpan[]>();
  const spansAt = (words: string, rung: LocateRung): readonly TextSpan[] => {
    let spansOf = spansOfRung.get(rung);
    if (spansOf === undefined) {
      spansOf = spanSearch(foldText(source, rung), rung);
      spansOfRung.set(rung, spansOf);
    }
    return spansOf(words);
  };
  const withContext = contextFilter(characters, spansAt);
  const search: TextSearch["find"] = (words, options = {}) => {
    const rungs = options.case === true ? locateRungs : locateRungs.slice(0, -1);
    for (const rung of rungs) {
      const spans = spansAt(words.exact, rung);
      if (spans.length === 0) continue;
      if (spans.length === 1) return { rung, spans, isContextWrong: false };
      const { prefix = "", suffix = "" } = words;
      if (prefix.trim() === "" && suffix.trim() === "") return { rung, spans, isContextWrong: false };
      const fitting = withContext(spans, prefix, suffix, rungs.at(-1) as LocateRung);
      return { rung, spans: fitting.length > 0 ? fitting : spans, isContextWrong: fitting.length === 0 };
    }
    return { rung: rungs.at(-1) as LocateRung, spans: [], isContextWrong: false };
  };
  const answers = new Map<string, FoundWords>();
  let joined: readonly string[] | undefined;
  return {
    characters,
    get joined() {
      joined ??= [...joinWrappedLines(source)];
      return joined;
    },
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

/**
 * Returns a function that finds words in a folded text and returns their spans. Matches that begin or end within a
 * token are left out.
 */
function spanSearch(
  { text, starts, ends }: FoldedText,
  rung: LocateRung,
): (words: string) => readonly TextSpan[] {
  const known = new Map<string, readonly TextSpan[]>();
  let index: SuffixIndex | undefined;
  return (words) => {
    const folded = foldText(words, rung).text;
    const wanted = rung === "exact" || rung === "typography" ? folded : folded.trim();
    let spans = known.get(wanted);
    if (spans === undefined) {
      if (known.size === searchesWithoutIndex) index = new SuffixIndex(text);
      spans = (index?.occurrencesOf(wanted) ?? occurrencesOf(wanted, text)).flatMap((position) => {
        const start = starts[position] as number;
        const end = ends[position + wanted.length - 1] as number;
        return start < 0 || end < 0 ? [] : [{ start, end }];
      });
      known.set(wanted, spans);
    }
    return spans;
  };
}
