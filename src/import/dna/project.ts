import type { KeyConflict } from "../shared/losses/key-conflict.ts";
import type { SourceRow } from "../shared/sources/source-ledger.ts";

/** The value that a statement in a project of DNA has for one variable. */
export interface DnaValue {
  readonly value: string | number | boolean;
  /**
   * The type of the variable. It is "unknown" for a column of a statement export whose values are neither all booleans
   * nor all integers.
   */
  readonly type: "short text" | "long text" | "integer" | "boolean" | "unknown";
  /**
   * The entity that the value refers to. Only values that are short texts refer to entities. Undefined for all other
   * values, and for all values of a statement export.
   */
  readonly entity: DnaEntity | undefined;
  /** The rows of the source from which the value was read. */
  readonly rows: readonly SourceRow[];
}

/** A value of a statement that was refused. */
export interface RefusedValue {
  readonly variable: string;
  /** The row of the value. */
  readonly row: SourceRow;
}

/** A value of a variable with its attributes: a person, an organization, a concept. */
export interface DnaEntity {
  readonly value: string;
  readonly attributes: Readonly<Record<string, string>>;
  /** Name of the parent of the entity. Undefined if it has none. */
  readonly parent: string | undefined;
  /** The rows of the source from which the entity and its attributes were read. */
  readonly rows: readonly SourceRow[];
}

/** A document in a project of DNA. */
export interface DnaDocument {
  readonly key: string;
  readonly source: SourceRow;
  readonly title: string;
  readonly author: string | undefined;
  readonly outlet: string | undefined;
  readonly section: string | undefined;
  readonly type: string | undefined;
  readonly notes: string | undefined;
  readonly date: string | undefined;
  /** The text that the positions of statements refer to. Undefined if it was not given. */
  readonly text: string | undefined;
}

/** A statement in a project of DNA. */
export interface DnaStatement {
  readonly source: SourceRow;
  readonly number: string;
  /**
   * Whether the source gives the number. A row of the statement export without a number is identified by its position
   * instead.
   */
  readonly isNumbered: boolean;
  readonly document: string;
  /** Label of the type. Undefined in the statement export, whose statements are of one type. */
  readonly type: string | undefined;
  readonly start: number | undefined;
  readonly end: number | undefined;
  /**
   * The words that were coded, with their column. Undefined if the source has no such column. Tables of a project have
   * positions instead.
   */
  readonly words: { readonly column: string; readonly text: string } | undefined;
  /** The columns of the source from which `start` and `end` were read. */
  readonly positionColumns: readonly string[];
  /**
   * Whether a time of day was dropped from the date of the row. It is false if the project was read from tables, where
   * the date belongs to the document.
   */
  readonly isTimed: boolean;
  /**
   * Whether the row of the statement export has a time that cannot be read. The statement is then undated, even if
   * another row gives the date of the document. It is false if the project was read from tables.
   */
  readonly isUndated: boolean;
  readonly coder: string | undefined;
  readonly values: ReadonlyMap<string, DnaValue>;
  /** The values of the statement that were refused. */
  readonly refusedValues: readonly RefusedValue[];
  /** Rows that are counted as mapped if the statement is in the dataset. */
  readonly rows: readonly SourceRow[];
}

/** The documents and statements of a project of DNA, from either of its formats. */
export interface DnaProject {
  readonly documents: readonly DnaDocument[];
  /**
   * Fields in which a row of the statement export differs from an earlier row of the same document. The value of the
   * earlier row is kept. `key` is the key of the document.
   */
  readonly documentDifferences: readonly (Pick<KeyConflict, "field" | "values" | "row"> & {
    readonly key: string;
  })[];
  /**
   * The key is the label of a statement type, the value is the set of the names of its variables. The statement export
   * has one type, whose label is undefined.
   */
  readonly variables: ReadonlyMap<string | undefined, ReadonlySet<string>>;
  readonly statements: readonly DnaStatement[];
}
