/** A column of a table. */
export interface Column {
  readonly name: string;
  readonly type: "string" | "integer" | "number" | "boolean";
  /** What it means, in a sentence. */
  readonly description: string;
  /** Whether it is never null. */
  readonly required: boolean;
  /** The allowed values. Absent: any value. */
  readonly values?: readonly string[];
}

/** Columns whose values occur in columns of another table, or of the same table. */
export interface ForeignKey {
  readonly columns: readonly string[];
  /** The table that is referred to. */
  readonly table: string;
  /** The columns of that table. */
  readonly to: readonly string[];
}

/** A table of a dataset. */
export interface Table {
  readonly name: string;
  /** What a row of it is. */
  readonly description: string;
  /** Its columns, in order. */
  readonly columns: readonly Column[];
  /** The columns that identify a row. Empty: the table has one row at most. */
  readonly primaryKey: readonly string[];
  readonly foreignKeys: readonly ForeignKey[];
}
