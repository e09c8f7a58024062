import type { Reporting } from "../../model/reporting.ts";
import type { DocumentTarget } from "./annotated-documents.ts";
import { findQuotations } from "./find-quotations.ts";
import type { Span } from "./find-spans.ts";
import type { AnnotatedWords } from "./read-annotation.ts";

/** Whether the words of an annotation render speech directly or indirectly, and the reason for this value. */
export interface InferredReporting {
  readonly value: Reporting;
  readonly because: string;
}

const because = {
  direct: "the words are within quotation marks",
  mixed: "the words contain a quotation or a part of one",
  indirect: "the words contain no quotation",
};

/**
 * Infers the reporting of a statement from the selected words: `direct` if all words are within quotation marks,
 * `mixed` if the words contain a part of a quotation, and otherwise `indirect`. Undefined if no words are known.
 */
export function inferReporting(
  words: readonly AnnotatedWords[],
  spans: readonly Span[],
  target: DocumentTarget | undefined,
): InferredReporting | undefined {
  const values =
    target?.text === undefined
      ? words.flatMap((each) => withoutText(each) ?? [])
      : spans.map(({ start, end }) => target.quotations().reportingOf(start, end));
  const [first] = values;
  if (first === undefined) return undefined;
  const value = values.every((each) => each === first) ? first : "mixed";
  return { value, because: because[value] };
}

/**
 * Returns the reporting of words if the text of the document is not given. Only this context is read: the character
 * before the words, the punctuation directly after the words, and the character after this punctuation. More context
 * would mislead, because it can begin within a quotation.
 */
function withoutText({ exact, prefix = "", suffix = "" }: AnnotatedWords): keyof typeof because | undefined {
  if (exact === undefined) return undefined;
  const [before = ""] = [...prefix].slice(-1);
  const [after = ""] = /^[.,;:!?…]*./u.exec(suffix) ?? [];
  const start = [...before].length;
  const written = `${before}${exact}${after}`;
  return findQuotations(written).reportingOf(start, start + [...exact].length);
}
