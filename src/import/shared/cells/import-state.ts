import type { IdMaker } from "../../../coding/names/make-id.ts";
import type { Registry } from "../../../dataset/registry.ts";
import type { Kind } from "../../../model/ids.ts";
import { trimmed } from "../../../text/invisible.ts";
import type { DroppedValues } from "../losses/dropped-values.ts";
import type { Refusal } from "../losses/refusal.ts";
import type { ValueCounts } from "../losses/value-counts.ts";
import type { ColumnUse } from "./column-use.ts";
import type { DateCells } from "./date-cells.ts";
import type { RowNotes } from "./row-notes.ts";

/** The state that all steps of one pass share. A pass reads all rows once. */
export interface ImportState {
  /** Name of the public function, for messages. */
  readonly caller: string;
  /** Number of the first row. Citations, losses and messages count rows from this number. */
  readonly firstRow: number;
  /**
   * Whether every row can name its own document. If so, a citation has no row number, because this number is a position
   * in the table and not in the document.
   */
  readonly isDocumentOfRow: boolean;
  /** Texts in lower case that stand for an empty cell. */
  readonly missing: ReadonlySet<string>;
  /** Which columns the mapping and its functions use. */
  readonly use: ColumnUse;
  /** Counts of the values that are not allowed in their fields. */
  readonly counts: ValueCounts;
  /** Counts of fields that rows leave empty. Their records have the default of the field. */
  readonly defaults: ValueCounts;
  /** Counts of values that are in no record, because another part of their field is empty. */
  readonly dropped: DroppedValues;
  /** Notes about the row that is being read. The losses get them if the row is accepted. */
  readonly notes: RowNotes;
  /** Reader of dates. */
  readonly dates: DateCells;
  /** Ids of documents that were made from titles. */
  readonly documentIds: Set<string>;
  /** Maker of the ids of records with names. */
  readonly ids: IdMaker;
  /** Records of the dataset in `extends` by id. Undefined if no dataset is extended. */
  readonly base: Registry["byId"] | undefined;
  /** The rows, keys and names that earlier passes over the rows refused. */
  readonly refused: Refused;
}

/**
 * The rows, keys and names that earlier passes refused when they checked the whole dataset. The next pass leaves them
 * out, and it does not use an id from `idsOfNames` for a document.
 */
export interface Refused {
  /** The key is the index of a refused row, and the value is the reason. */
  readonly rows: Map<number, Refusal>;
  /**
   * The key is the result of {@link refusedKey} for a record, and the value is the reason for which the record was
   * refused.
   */
  readonly keys: Map<string, Refusal>;
  /**
   * The key is the result of {@link refusedKey} for the name of an actor, an issue or a document. The value is the
   * reason for which the name was refused.
   */
  readonly names: Map<string, Refusal>;
  /** Ids that documents got in an earlier pass, although actors or issues need these ids for their names. */
  readonly idsOfNames: Set<string>;
}

/** Returns the key of a name or a record in `Refused`. */
export function refusedKey(kind: Kind, name: string): string {
  return `${kind} ${name}`;
}

/** Returns a text that stands for an empty cell, such as `N/A`, in lower case and without blanks at its ends. */
export function plainMark(text: string): string {
  return trimmed(text.normalize("NFC")).toLowerCase();
}

/** Returns whether a cell has one of the texts of the option `missing`. */
export function isMissingMark(cell: string, { missing }: Pick<ImportState, "missing">): boolean {
  return missing.size > 0 && missing.has(plainMark(cell));
}
