import type { SourceDocument } from "../../model/source-document.ts";

/**
 * What is known about the text of the drafts. The length and the digest are missing here, because they are computed.
 */
export type DraftDocument = Omit<SourceDocument, "id" | "length" | "digest"> & {
  /** Id of the document. Absent: the id is made from the title. */
  readonly id?: string | undefined;
};
