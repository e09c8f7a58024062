import { once } from "../../collections/once.ts";
import type { Resolved, Scan } from "../stages.ts";
import type { NounPhrase } from "./noun-phrase.ts";
import { sentenceSubject } from "./other-subjects.ts";
import { tokenize } from "./tokenize.ts";
import type { Sentence } from "./tokens.ts";
import { type View, viewOf } from "./view.ts";

/** A sentence, and its view for the rules. */
export interface ViewedSentence extends Sentence {
  readonly view: View;
  /** Returns the {@link sentenceSubject} of the sentence, which is computed at the first call. */
  readonly subject: () => NounPhrase | undefined;
}

const known = new WeakMap<Scan, readonly ViewedSentence[]>();

/** Returns the sentences of a text. The list is computed once and shared by all stages that need it. */
export function sentencesOf(resolved: Resolved): readonly ViewedSentence[] {
  let sentences = known.get(resolved.scan);
  if (sentences === undefined) {
    const { text } = resolved.folded;
    sentences = tokenize(resolved).map((sentence) => {
      const view = viewOf(sentence.tokens, sentence.vocabulary, text);
      return { ...sentence, view, subject: once(() => sentenceSubject(view)) };
    });
    known.set(resolved.scan, sentences);
  }
  return sentences;
}
