import { once } from "../../collections/once.ts";
import type { Speaker } from "../reading.ts";
import type { Resolved, Scan } from "../stages.ts";
import type { NounPhrase } from "./phrases/noun-phrase.ts";
import { sentenceSubject } from "./subjects/other-subjects.ts";
import { tokenize } from "./words/tokenize.ts";
import type { Sentence } from "./words/tokens.ts";
import { type View, viewOf } from "./words/view.ts";

/** A sentence, and the {@link View} of it that the rules read. */
export interface ViewedSentence extends Sentence {
  readonly view: View;
  /** Returns the {@link sentenceSubject} of the sentence, which is computed at the first call. */
  readonly subject: () => NounPhrase | undefined;
  /** Returns the view of the words of a quotation. Only the first words of a long quotation are included. */
  readonly quoted: (quotation: number) => View | undefined;
  /** Returns the state whose adjective, such as `Russian`, begins at a position of the text. */
  readonly stateAt: (position: number) => Speaker | undefined;
}

/** The maximum number of characters of a quotation that are read. */
const longestOpening = 200;

/** Returns the views of the words of all quotations. The keys are the indexes of the quotations. */
function viewsOfQuotations(resolved: Resolved): ReadonlyMap<number, View> {
  const { quotations } = resolved.scan;
  const outer = quotations.flatMap(({ depth }, quotation) => (depth === 0 ? [quotation] : []));
  const paragraphs = outer.map((quotation) => {
    const { start = 0, end = 0 } = quotations[quotation] ?? {};
    return { start, end: Math.min(end, start + longestOpening) };
  });
  const views = new Map<number, View>();
  const parts: Resolved = { ...resolved, scan: { paragraphs, sentences: [], quotations: [] } };
  for (const { tokens, paragraph, vocabulary } of tokenize(parts)) {
    const quotation = outer[paragraph];
    if (quotation !== undefined && !views.has(quotation))
      views.set(quotation, viewOf(tokens, vocabulary, resolved.folded.text));
  }
  return views;
}

const known = new WeakMap<Scan, readonly ViewedSentence[]>();

/** Returns the sentences of a text. The list is computed once and shared by all stages that need it. */
export function sentencesOf(resolved: Resolved): readonly ViewedSentence[] {
  let sentences = known.get(resolved.scan);
  if (sentences === undefined) {
    const { text } = resolved.folded;
    const views = once(() => viewsOfQuotations(resolved));
    const quoted = (quotation: number) => views().get(quotation);
    const stateAt = (position: number) => resolved.states.get(position);
    // The fields are listed, because a spread takes much longer and a text can have 200,000 sentences.
    sentences = tokenize(resolved).map(({ tokens, vocabulary, paragraph, first, headline }) => {
      const view = viewOf(tokens, vocabulary, text);
      const subject = once(() => sentenceSubject(view));
      return { tokens, vocabulary, paragraph, first, headline, view, subject, quoted, stateAt };
    });
    known.set(resolved.scan, sentences);
  }
  return sentences;
}
