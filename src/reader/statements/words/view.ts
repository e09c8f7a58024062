import type { Cue } from "./cues.ts";
import { findCues } from "./find-cues.ts";
import type { Token } from "./tokens.ts";
import type { Vocabulary } from "./vocabulary.ts";

/** The tokens of a sentence and its words of speaking. Rules read a sentence only in this form. */
export interface View {
  readonly tokens: readonly Token[];
  /** The folded text that contains the sentence. */
  readonly text: string;
  readonly vocabulary: Vocabulary;
  /** The words of speaking. */
  readonly cues: readonly Cue[];
  /** Whether a word of speaking begins at an index. */
  readonly cueAt: (index: number) => boolean;
  /** Whether a word of speaking ends at an index. */
  readonly cueEndsAt: (index: number) => boolean;
}

const never = (): boolean => false;

/** Returns the view of the tokens of a sentence. */
export function viewOf(tokens: readonly Token[], vocabulary: Vocabulary, text: string): View {
  const cues = findCues(tokens, vocabulary);
  if (cues.length === 0) return { tokens, text, vocabulary, cues, cueAt: never, cueEndsAt: never };
  const starts = new Set(cues.map(({ from }) => from));
  const ends = new Set(cues.map(({ to }) => to - 1));
  return {
    tokens,
    text,
    vocabulary,
    cues,
    cueAt: (index) => starts.has(index),
    cueEndsAt: (index) => ends.has(index),
  };
}
