import type { TextSpan } from "../../coding/locating/text-span.ts";
import { cellOf, toPlainText } from "../shared/sources/source-cells.ts";
import type { SourceLedger } from "../shared/sources/source-ledger.ts";
import type { DocumentTarget } from "./add-documents.ts";
import type { DnaStatement } from "./project.ts";

/** The part of a document that a statement cites. Without positions, it is the whole document. */
interface DnaCitation {
  readonly start?: number;
  readonly end?: number;
}

interface CitationContext {
  readonly positions: (key: string, position: number) => number | undefined;
  readonly findWords: (key: string, words: string) => readonly TextSpan[];
  readonly ledger: SourceLedger;
}

/**
 * Returns the part of a document that a statement cites. If the source gives no positions, the words of the statement
 * are searched for in the text. If the positions are not a span of the text, or if the words do not occur exactly once
 * in it, the statement cites the document as a whole, and the losses list the positions or the words.
 */
export function citationOf(
  statement: DnaStatement,
  document: DocumentTarget,
  context: CitationContext,
): DnaCitation {
  const { source, start, end, document: key, positionColumns, words } = statement;
  const { positions, ledger } = context;
  const written = positionColumns.map((column) => toPlainText(cellOf(source, column)));
  if (written.every((position) => position === undefined))
    return words === undefined || !document.hasText ? {} : citationOfWords(statement, words, context);
  const columns = positionColumns.join(", ");
  if (!document.hasText) {
    ledger.drop(source.table, columns, "positions in a document without a text");
    return {};
  }
  const span = { start: positions(key, start ?? -1), end: positions(key, end ?? -1) };
  if (span.start !== undefined && span.end !== undefined && span.start < span.end)
    return { start: span.start, end: span.end };
  const reason =
    "positions that are not a span of the text. Check that the text is complete and has the line ends of the project";
  ledger.drop(source.table, columns, reason);
  ledger.addUnknown(source, columns, written.map((position) => position ?? "none").join(" to "));
  return {};
}

function citationOfWords(
  { source, document }: DnaStatement,
  { column, text }: NonNullable<DnaStatement["words"]>,
  { findWords, ledger }: CitationContext,
): DnaCitation {
  const spans = findWords(document, text);
  const [first] = spans;
  if (first !== undefined && spans.length === 1) return { start: first.start, end: first.end };
  const reason =
    first === undefined
      ? "words that are not in the text. Give the text that was coded"
      : "words that are in the text several times. Export the positions of the statements";
  ledger.drop(source.table, column, reason);
  ledger.addUnknown(source, column, text);
  return {};
}
