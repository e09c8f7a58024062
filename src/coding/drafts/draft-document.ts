import type { SourceDocument } from "../../model/source-document.ts";

/** The document of drafts: what is known about the text. The length and digest of the text are computed. */
export type DraftDocument = Omit<SourceDocument, "id" | "length" | "digest"> & {
  /** Id of the document. Absent: the id is made from the title. */
  readonly id?: string | undefined;
};
