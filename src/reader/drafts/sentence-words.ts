import type { Span } from "../reading.ts";
import { type TextWord, textWords } from "./phrases.ts";
import { type Sentences, textOf } from "./sentences.ts";

/** The words of a sentence, and their positions in the whole text. */
export interface SentenceWords {
  readonly sentence: Span;
  readonly words: readonly TextWord[];
  /** Returns the position in the text at which a word begins. */
  readonly startOf: (index: number) => number;
  /** Returns the position in the text after the last character of a word. */
  readonly endOf: (index: number) => number;
}

/** Returns the words of a sentence, or of a part of one. */
export function sentenceWords(sentence: Span, sentences: Sentences): SentenceWords {
  const text = textOf(sentences, sentence);
  const words = textWords(text);
  // Positions in a text count code points, and those in a string count UTF-16 code units.
  const positionOf = (index: number): number => sentence.start + [...text.slice(0, index)].length;
  return {
    sentence,
    words,
    startOf: (index) => positionOf((words[index] as TextWord).start),
    endOf: (index) => positionOf((words[index] as TextWord).end),
  };
}
