import type { RecordKind } from "../model/ids.ts";

/** The fields of `says`, the part of a citation for values in which the cited document differs from the record. */
export const reportedFields = ["status", "reporting", "date", "summary"] as const;

const datedKinds: readonly RecordKind[] = ["statements", "proposals", "responses", "meetings", "events"];

/** Returns whether `says` can have a field in the citations of records of a kind. */
export function canReport(kind: RecordKind, field: (typeof reportedFields)[number]): boolean {
  if (field === "status") return kind === "meetings" || kind === "events";
  if (field === "reporting") return kind === "statements";
  // `summary` is possible for every kind, because a document can report the content of any record differently, even of
  // a record without the field `summary`.
  return field === "summary" || datedKinds.includes(kind);
}
