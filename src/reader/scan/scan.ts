import type { Lexicon } from "../lexicon.ts";
import type { Folded, Scan } from "../stages.ts";
import { findMarkedWords } from "./marked-words.ts";
import { findParagraphs } from "./paragraphs.ts";
import { findSentences } from "./sentences.ts";

/** Returns the paragraphs, sentences and quotations of a text. */
export function scan(folded: Folded, lexicon: Lexicon): Scan {
  const paragraphs = findParagraphs(folded.nfc);
  return {
    paragraphs,
    sentences: findSentences(folded, paragraphs, lexicon),
    quotations: findMarkedWords(folded.nfc, paragraphs),
  };
}
