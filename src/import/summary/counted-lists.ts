import type { AnnotationLosses } from "../annotations/problems.ts";
import type { DnaLosses } from "../dna/losses.ts";
import type { EventLosses } from "../events/options.ts";
import type { PopoloLosses } from "../popolo/losses.ts";
import type { VoteLosses } from "../votes/losses.ts";

/** How the entries of a list of losses are counted. */
export interface CountedList {
  /** What is counted, in the plural. */
  readonly what: string;
  /** Whether each entry has a number of rows, which are added up. Absent: the entries are counted. */
  readonly isOfRows?: true;
}

/** All fields of the losses of all importers. */
type LossField = keyof (VoteLosses & EventLosses & AnnotationLosses & DnaLosses & PopoloLosses);

/** The fields that repeat the counts or the entries of other fields. */
type RepeatingField = "rows" | "tables" | "refusedCounts" | "votes";

/**
 * The lists and numbers of the losses of all importers: first what is not in the dataset, then the values that were
 * derived, then the decisions about names and records.
 */
export const countedLists: Readonly<Record<Exclude<LossField, RepeatingField>, CountedList>> = {
  refused: { what: "rows that were refused" },
  refusedVotes: { what: "votes that were refused" },
  skippedVotes: { what: "cells without a vote", isOfRows: true },
  dropped: { what: "rows or values that were left out", isOfRows: true },
  unusedColumns: { what: "columns that nothing used" },
  otherColumns: { what: "columns that were not read as votes" },
  unknownValues: { what: "rows with a value that its field does not have", isOfRows: true },
  droppedValues: { what: "rows with a value that is in no record", isOfRows: true },
  unreadableDates: { what: "rows with a value that is no date", isOfRows: true },
  droppedTimes: { what: "dates whose time of day was left out" },
  undated: { what: "records without a date" },
  conflicts: { what: "rows that contradict an earlier row or the extended dataset", isOfRows: true },
  duplicates: { what: "rows that repeat an earlier row" },
  joinedRows: { what: "rows that were joined with an earlier row" },
  defaultedFields: { what: "records with a default for an empty cell", isOfRows: true },
  inferred: { what: "statements with a value that was inferred", isOfRows: true },
  inferredColumns: { what: "columns that were read as votes" },
  paddedCodes: { what: "rows with a code to which a zero was added", isOfRows: true },
  withoutPrincipal: { what: "records in which a person with an office has no principal", isOfRows: true },
  similar: { what: "records that may describe the same as another" },
  joined: { what: "names that became one with another name" },
  matched: { what: "names and meetings that are records of the extended dataset" },
  unmatched: { what: "names that are new or resemble another" },
  added: { what: "records that were added to the extended dataset" },
};

/** The fields of an entry of the losses from which its example is made. */
interface Entry {
  readonly table?: string;
  readonly row?: number;
  readonly column?: string;
  readonly field?: string;
  readonly value?: string;
  readonly values?: readonly unknown[];
  readonly id?: string;
  readonly name?: string;
  readonly names?: readonly string[];
  readonly reason?: string;
}

/**
 * Returns where the first entry of a list is and what it is about, such as `row 2, column verb: sings`. Null for a number
 * and for a list without entries.
 */
export function describeFirst(list: unknown): string | null {
  const [first] = Array.isArray(list) ? list : [];
  if (typeof first === "string") return first;
  if (first === undefined) return null;
  const { table, row, column, field, value, values, id, name, names, reason } = first as Entry;
  const position = [
    table,
    row === undefined ? undefined : `row ${row}`,
    column !== undefined && column !== "" ? `column ${column}` : field,
  ];
  const where = position.filter((part) => part !== undefined).join(", ");
  const about = name === undefined ? id : id === undefined ? name : `${name} (${id})`;
  const what = names?.join(" and ") ?? value ?? reason ?? undefined;
  const differing = values?.map((each) => each ?? "nothing").join(" and ");
  const parts = [about, what, differing].filter((part) => part !== undefined);
  return [where, parts.join(": ")].filter((part) => part !== "").join(": ");
}
