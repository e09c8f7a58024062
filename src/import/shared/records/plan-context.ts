import type { KeyConflicts } from "../losses/key-conflicts.ts";
import type { ImportNames } from "../names/import-names.ts";
import type { KeyedRecord } from "./record-union.ts";

/** The new records of a kind, with the row of each. */
export interface RecordList {
  /** Records of the rows, in the order of the rows. */
  readonly records: Record<string, unknown>[];
  /** Index of the row of each record. */
  readonly rows: number[];
  /** Maps the index of a record to the key that its row gives. */
  readonly keys: Map<number, string>;
  /** The ids that were given by the rows, and not made from other fields. */
  readonly givenIds: Set<string>;
  /** The records to which the rows give no title. */
  readonly untitled: Set<object>;
}

/** What a plan (the maker of the records of one mapping) needs. */
export interface PlanContext {
  readonly names: ImportNames;
  readonly list: RecordList;
  /** Records with keys. All plans of the same kind of record share this map. */
  readonly keyed: Map<string, KeyedRecord>;
  readonly conflicts: KeyConflicts;
  /** The ids of earlier records that were given by their rows, and not made from other fields. */
  readonly givenIds: Set<string>;
  /** Position of the mapping in its list. */
  readonly position: number;
}
