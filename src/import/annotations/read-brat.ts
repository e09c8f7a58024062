import { lengthOf } from "../../coding/text.ts";
import type { SourceLedger } from "../shared/sources/source-ledger.ts";
import { AnnFile } from "./ann-file.ts";
import { AnnotationFields } from "./fields.ts";
import type { FromAnnotationsOptions } from "./options.ts";
import type { AnnotatedDocument, ReadAnnotation, ReadAnnotations } from "./read-annotation.ts";

/** A text with its annotations in the stand-off format of brat. */
export interface BratDocument {
  /** Content of the `.ann` file. */
  readonly ann: string;
  /** Content of the `.txt` file. Absent: the records cite the document as a whole. */
  readonly text?: string | undefined;
  /** Title that says what the document is about. Default: "Annotated text". */
  readonly title?: string | undefined;
  /** Address on the web. Default: none. */
  readonly url?: string | undefined;
}

/** Reads annotations in the stand-off format of brat. */
export function readBrat(
  given: readonly BratDocument[],
  options: FromAnnotationsOptions,
  ledger: SourceLedger,
): ReadAnnotations {
  const unit = options.offsets ?? "code-points";
  const reader = new AnnotationFields(options);
  const fieldNames = new Set<string>();
  const documents: AnnotatedDocument[] = [];
  const annotations: ReadAnnotation[] = [];
  given.forEach(({ ann, text, title = "Annotated text", url }, i) => {
    const key = String(i);
    documents.push({ key, title, url, text });
    const table = given.length === 1 ? "lines" : `lines of document ${i}`;
    const length = text === undefined ? undefined : unit === "utf-16" ? text.length : lengthOf(text);
    const file = new AnnFile(ann, { key, table, length, ledger, reader });
    annotations.push(...file.read());
    for (const name of file.fieldNames) fieldNames.add(name);
  });
  return { documents, annotations, fieldNames };
}
