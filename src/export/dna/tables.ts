/** A row of a table of DNA. The keys are the columns of the table. */
export type DnaRow = Readonly<Record<string, string | number | null>>;

/** A table that is written. */
export type DnaTable =
  | "DOCUMENTS"
  | "STATEMENTTYPES"
  | "VARIABLES"
  | "STATEMENTS"
  | "ENTITIES"
  | "ATTRIBUTEVARIABLES"
  | "ATTRIBUTEVALUES"
  | "DATABOOLEAN"
  | "DATAINTEGER"
  | "DATASHORTTEXT"
  | "DATALONGTEXT";

/** The greatest number of characters of a short text in DNA. */
export const shortLength = 190;

/** Collects the rows of the tables and numbers them. */
export class TableWriter {
  /**
   * The rows of each table. A row refers only to rows of earlier tables or to earlier rows of the same table, so the
   * rows can be inserted in this order.
   */
  readonly tables: Readonly<Record<DnaTable, DnaRow[]>> = {
    DOCUMENTS: [],
    STATEMENTTYPES: [],
    VARIABLES: [],
    STATEMENTS: [],
    ENTITIES: [],
    ATTRIBUTEVARIABLES: [],
    ATTRIBUTEVALUES: [],
    DATABOOLEAN: [],
    DATAINTEGER: [],
    DATASHORTTEXT: [],
    DATALONGTEXT: [],
  };
  readonly #firstId: number;

  constructor(firstId: number) {
    this.#firstId = firstId;
  }

  /** Adds a row and returns its number. */
  add(table: DnaTable, row: DnaRow): number {
    const ID = this.#firstId + this.tables[table].length;
    this.tables[table].push({ ID, ...row });
    return ID;
  }
}

/** Returns a text that fits into a short text of DNA. */
export function shortened(text: string): string {
  if (text.length <= shortLength) return text;
  // The cut must not divide a character of two UTF-16 units.
  return `${text.slice(0, shortLength - 1).replace(/[\ud800-\udbff]$/, "")}…`;
}
