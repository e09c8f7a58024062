import type { Kind } from "../../model/ids.ts";

/** A field of records that the rows do not have. */
export interface DnaDroppedField {
  /** Kind of the records. */
  readonly kind: Kind;
  /** Field of the records. Absent if the records as a whole are not in the rows. */
  readonly field?: string;
  /** Number of records that lose something. */
  readonly count: number;
  /** Id of the first of them. */
  readonly id: string;
  /** Why DNA cannot have the field or the records. */
  readonly reason: string;
}

/** A statement, or one of its positions, that the rows do not have. */
export interface DnaLeftOut {
  /** Id of the statement. */
  readonly statement: string;
  /** The issue or other record that the position is on. Absent if the whole statement is left out. */
  readonly on?: string;
  /** Why the position or the statement is left out, and how to change this. */
  readonly reason: string;
}

/** The parts of a dataset that are not in the rows for DNA. */
export interface DnaRowsLosses {
  /** Counts the statements of the dataset. A statement is written if at least one of its positions is in the rows. */
  readonly statements: {
    /** Number of statements in the dataset. */
    readonly read: number;
    /** Number of statements in the rows. */
    readonly written: number;
    /** Number of statements that are not in the rows. */
    readonly leftOut: number;
  };
  /** Statements and positions that are left out, in the order of the dataset. */
  readonly leftOut: readonly DnaLeftOut[];
  /** Fields and records that have no counterpart in DNA, with their counts. */
  readonly dropped: readonly DnaDroppedField[];
}

/** Counts the parts of a dataset that are not in the rows for DNA. */
export class DnaLossCounter {
  readonly leftOut: DnaLeftOut[] = [];
  readonly #dropped = new Map<string, DnaDroppedField & { count: number }>();

  /** Counts a field of a record as dropped. Without `field`, counts the whole record as dropped. */
  drop(kind: Kind, id: string, reason: string, field?: string): void {
    const key = JSON.stringify([kind, field, reason]);
    const known = this.#dropped.get(key);
    if (known !== undefined) known.count += 1;
    else this.#dropped.set(key, { kind, ...(field === undefined ? {} : { field }), count: 1, id, reason });
  }

  /** Counts every field of a record that is not in the list `written` as dropped. */
  dropOthers(kind: Kind, record: object & { readonly id: string }, written: readonly string[]): void {
    for (const [field, value] of Object.entries(record))
      if (value !== undefined && !written.includes(field))
        this.drop(kind, record.id, "DNA has no field for it", field);
  }

  /** Returns the losses. */
  losses(read: number, written: number): DnaRowsLosses {
    return Object.freeze({
      statements: Object.freeze({ read, written, leftOut: read - written }),
      leftOut: this.leftOut,
      dropped: [...this.#dropped.values()],
    });
  }
}
