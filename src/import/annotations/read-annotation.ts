import type { SourceRow } from "../shared/sources/source-ledger.ts";
import type { OffsetUnit } from "./options.ts";

/** Words of an annotation with their position, in the units of the source. */
export interface AnnotatedWords {
  readonly start: number | undefined;
  readonly end: number | undefined;
  /** The words. Undefined if the source has positions only. */
  readonly exact: string | undefined;
  readonly prefix: string | undefined;
  readonly suffix: string | undefined;
  /**
   * Whether the position is from a fragment of RFC 5147, which counts every end of a line as one character. Default:
   * `false`.
   */
  readonly isFragment?: boolean;
}

/** Whether a name in a file of brat is that of a role, an attribute or a relation. */
export type BratNameKind = "role" | "attribute" | "relation";

/** An annotation in a form that is the same for all formats. */
export interface ReadAnnotation {
  /** How the fields are written in the source. Messages show corrections in this form. */
  readonly format: "tags" | "brat";
  /** The unit in which the format counts positions. */
  readonly unit: OffsetUnit;
  readonly source: SourceRow;
  /** Id of the annotation in the source. */
  readonly id: string | undefined;
  /**
   * Other rows of the source that belong to the annotation: words that it refers to, attributes, notes. If the
   * annotation is counted as mapped, these rows are counted as mapped too.
   */
  readonly rows: readonly SourceRow[];
  /** The `key` of the annotated document. */
  readonly document: string;
  /** Words that are annotated. Empty: the annotation is about the document as a whole. */
  readonly words: readonly AnnotatedWords[];
  /**
   * The values of each field. The key of the map is the name of a tag, role, attribute or relation. A tag with a value
   * has the form `name:value`.
   */
  readonly fields: ReadonlyMap<string, readonly string[]>;
  /** Only for brat: the kind of each name in `fields`. Undefined for tags, which are all of one kind. */
  readonly kinds: ReadonlyMap<string, BratNameKind> | undefined;
  /** Tags that have no value, and the label of the annotation. */
  readonly marks: readonly string[];
  /** Name or account of the annotator. Undefined if the source does not give it. */
  readonly annotator: string | undefined;
  /** Comment of the annotator. */
  readonly comment: string | undefined;
  /**
   * The key is a name in `fields` that is annotated separately. The value is the place in the text where this name is
   * annotated.
   */
  readonly nameWords: ReadonlyMap<string, readonly AnnotatedWords[]>;
  /** The key is a value in `fields` that is a name, such as `Bo`. The value is its label in brat, such as `Person`. */
  readonly labels: ReadonlyMap<string, string>;
}

/** An annotated document. */
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
  /** The names of all roles and relations in the source, and the names of all tags and attributes that have a value. */
  readonly fieldNames: ReadonlySet<string>;
}
