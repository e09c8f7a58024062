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
  const positions: number[] = [];
  let position = sentence.start;
  for (const character of text) {
    for (let unit = 0; unit < character.length; unit += 1) positions.push(position);
    position += 1;
  }
  positions.push(position);
  const positionOf = (index: number): number => positions[index] as number;
  return {
    sentence,
    words,
    startOf: (index) => positionOf((words[index] as TextWord).start),
    endOf: (index) => positionOf((words[index] as TextWord).end),
  };
}
