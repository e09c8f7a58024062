import type { SourceRow } from "../shared/sources/source-ledger.ts";

/** Words of an annotation with their position, in the units of the source. */
export interface AnnotatedWords {
  readonly start: number | undefined;
  readonly end: number | undefined;
  /** The words. Undefined if the source has positions only. */
  readonly exact: string | undefined;
  readonly prefix: string | undefined;
  readonly suffix: string | undefined;
}

/** An annotation of any format. */
export interface ReadAnnotation {
  /** How the fields are written in the source, for the cures in messages. */
  readonly format: "tags" | "brat";
  readonly source: SourceRow;
  /** Id of the annotation in the source. */
  readonly id: string | undefined;
  /** Other rows that are in the dataset if the annotation is: words that it refers to, attributes, notes. */
  readonly rows: readonly SourceRow[];
  /** Key of the document. */
  readonly document: string;
  /** Words that are annotated. Empty: the annotation is on the document as a whole. */
  readonly words: readonly AnnotatedWords[];
  /** Values by name: tags of the form `name:value`, roles of events, attributes, relations. */
  readonly fields: ReadonlyMap<string, readonly string[]>;
  /** Tags without a value, and the label of the annotation. */
  readonly marks: readonly string[];
  /** Comment of the annotator. */
  readonly comment: string | undefined;
  /** Labels of the names in `fields`. */
  readonly labels: ReadonlyMap<string, string>;
}

/** A document that annotations are on. */
export interface AnnotatedDocument {
  readonly key: string;
  readonly title: string;
  readonly url: string | undefined;
  readonly text: string | undefined;
}

/** Annotations and their documents. */
export interface ReadAnnotations {
  readonly documents: readonly AnnotatedDocument[];
  readonly annotations: readonly ReadAnnotation[];
}
