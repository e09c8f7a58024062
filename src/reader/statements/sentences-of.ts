import type { Resolved, Scan } from "../stages.ts";
import { type Sentence, tokenize } from "./tokens.ts";
import type { Vocabulary } from "./vocabulary.ts";

const known = new WeakMap<Scan, readonly Sentence[]>();

/** Returns the sentences of a text as lists of tokens. The stages that need them share one list. */
export function sentencesOf(resolved: Resolved, vocabulary: Vocabulary): readonly Sentence[] {
  const sentences = known.get(resolved.scan) ?? tokenize(resolved, vocabulary);
  known.set(resolved.scan, sentences);
  return sentences;
}
