/** A column of a table. */
export interface Column {
  readonly name: string;
  readonly type: "string" | "integer" | "number" | "boolean";
  /** The meaning of the column, in a sentence. */
  readonly description: string;
  /** Whether the cells of the column are never null. */
  readonly required: boolean;
  /** The allowed values. Absent if any value of the type is allowed. */
  readonly values?: readonly string[];
}

/** A foreign key. The values in `columns` are references to the columns `to` of `table`. */
export interface ForeignKey {
  readonly columns: readonly string[];
  /** The table to which the key refers. It can be the table of the key itself. */
  readonly table: string;
  /** The columns to which the key refers. */
  readonly to: readonly string[];
}

/** A table of a dataset. */
export interface Table {
  readonly name: string;
  /** What a row of the table is, in a sentence. */
  readonly description: string;
  /** The columns, in the order of the file. */
  readonly columns: readonly Column[];
  /** The columns that identify a row. The list is empty if the table has one row at most. */
  readonly primaryKey: readonly string[];
  readonly foreignKeys: readonly ForeignKey[];
}
