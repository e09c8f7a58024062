import type { RecordKind } from "../model/ids.ts";

/**
 * The field `says` of a citation lists what the document reports differently from the record. These are the fields that
 * `says` can have.
 */
export const reportedFields = ["status", "reporting", "date", "summary"] as const;

const datedKinds: readonly RecordKind[] = ["statements", "proposals", "responses", "meetings", "events"];

/** Returns whether a citation in a record of this kind can have the field `field` in `says`. */
export function canReport(kind: RecordKind, field: (typeof reportedFields)[number]): boolean {
  if (field === "status") return kind === "meetings" || kind === "events";
  if (field === "reporting") return kind === "statements";
  // Every kind of record can have `summary` in `says`. A document can report a different content even if the record
  // itself has no field `summary`.
  return field === "summary" || datedKinds.includes(kind);
}
