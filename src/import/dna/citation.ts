import { cellOf, toPlainText } from "../shared/sources/source-cells.ts";
import type { SourceLedger } from "../shared/sources/source-ledger.ts";
import type { DocumentTarget } from "./add-documents.ts";
import type { DnaStatement } from "./project.ts";

/**
 * Returns the part of a document that a statement cites. If the positions are not a span of the text, the statement
 * cites the document as a whole, and the losses have the positions.
 */
export function citationOf(
  { source, start, end, document: key, positionColumns }: DnaStatement,
  document: DocumentTarget,
  {
    positions,
    ledger,
  }: {
    readonly positions: (key: string, position: number) => number | undefined;
    readonly ledger: SourceLedger;
  },
): { readonly start?: number; readonly end?: number } {
  const written = positionColumns.map((column) => toPlainText(cellOf(source, column)));
  if (written.every((position) => position === undefined)) return {};
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
