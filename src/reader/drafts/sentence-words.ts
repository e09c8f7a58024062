import type { Span } from "../reading.ts";
import { type TextWord, textWords } from "./phrases.ts";
import { type Sentences, textOf } from "./sentences.ts";

/** The words of a sentence, and their positions in the whole text. */
export interface SentenceWords {
  readonly sentence: Span;
  readonly words: readonly TextWord[];
  /** Returns the position in the text at which the word at an index begins. */
  readonly startOf: (index: number) => number;
  /** Returns the position in the text after the last character of the word at an index. */
  readonly endOf: (index: number) => number;
}

/** Returns the words of a sentence or of a part of a sentence. */
export function sentenceWords(sentence: Span, sentences: Sentences): SentenceWords {
  const text = textOf(sentences, sentence);
  const words = textWords(text);
  // Positions in a text are counted in code points, and indexes of a string in UTF-16 code units.
  const positionOf = (index: number): number => sentence.start + [...text.slice(0, index)].length;
  return {
    sentence,
    words,
    startOf: (index) => positionOf((words[index] as TextWord).start),
    endOf: (index) => positionOf((words[index] as TextWord).end),
  };
}
