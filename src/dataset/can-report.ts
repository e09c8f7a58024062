import type { RecordKind } from "../model/ids.ts";

/** The fields of `says`, with which a citation reports a record otherwise than the record is coded. */
export const reportedFields = ["status", "reporting", "date", "summary"] as const;

const datedKinds: readonly RecordKind[] = ["statements", "proposals", "responses", "meetings", "events"];

/** Returns whether a citation of a record of a kind can report a field of `says`. */
export function canReport(kind: RecordKind, field: (typeof reportedFields)[number]): boolean {
  if (field === "status") return kind === "meetings" || kind === "events";
  if (field === "reporting") return kind === "statements";
  // A document can report the content of any record differently, even of a record without the field `summary`.
  return field === "summary" || datedKinds.includes(kind);
}
