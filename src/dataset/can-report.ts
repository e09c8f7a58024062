import type { RecordKind } from "../model/ids.ts";

/**
 * The fields that `says` can have. A citation has `says` if the cited document reports other values than the record.
 */
export const reportedFields = ["status", "reporting", "date", "summary"] as const;

const datedKinds: readonly RecordKind[] = ["statements", "proposals", "responses", "meetings", "events"];

/** Returns whether a citation in a record of this kind can have `field` in `says`. */
export function canReport(kind: RecordKind, field: (typeof reportedFields)[number]): boolean {
  if (field === "status") return kind === "meetings" || kind === "events";
  if (field === "reporting") return kind === "statements";
  // `says` is the part of a citation that reports differences from the record. In every kind of record it can have
  // `summary`, because a document can report a different content even if the record has no field `summary`.
  return field === "summary" || datedKinds.includes(kind);
}
