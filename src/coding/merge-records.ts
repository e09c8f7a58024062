import type { Problem } from "../errors/problem.ts";
import type { Kind } from "../model/ids.ts";
import { canonicalText } from "./canonical-text.ts";
import { type Fields, joinItems, unionOf } from "./join-items.ts";

/** The datasets whose version of a record can be preferred if the two versions differ. */
export const mergePreferences = ["first", "second"] as const;

/** One of {@link mergePreferences}. */
export type MergePreference = (typeof mergePreferences)[number];

/** The settings of a merge, and the conflicts that it has found so far. */
export interface Merge {
  readonly prefer: MergePreference | undefined;
  readonly conflicts: Problem[];
}

/**
 * Returns the records of the first list, each merged with the record of the same id in the second list, and then the
 * records that only the second list has. Conflicts are added to `merge.conflicts`.
 */
export function mergeRecords(
  kind: Kind | "terms" | "responses",
  first: readonly { readonly id: string }[],
  second: readonly { readonly id: string }[],
  merge: Merge,
): readonly unknown[] {
  const inSecond = new Map(second.map((record) => [record.id, record]));
  const inFirst = new Set(first.map(({ id }) => id));
  return Object.freeze([
    ...first.map((record) => {
      const counterpart = inSecond.get(record.id);
      if (counterpart === undefined) return record;
      return mergeRecord(kind, record as never, counterpart as never, merge);
    }),
    ...second.filter(({ id }) => !inFirst.has(id)),
  ]);
}

/**
 * Fields that list items with evidence of their own. Two such lists do not contradict each other, so they are joined.
 */
const joinedFields = ["sources", "otherNames", "memberships", "terms", "responses"];

/**
 * Returns whether the lists of a field are joined. `terms` of a response is a list of ids, so it is compared like any
 * other field.
 */
function isJoined(kind: string, field: string): boolean {
  return joinedFields.includes(field) && !(kind === "responses" && field === "terms");
}

function mergeRecord(kind: string, a: Fields, b: Fields, merge: Merge): Fields {
  const fields = [...new Set([...Object.keys(a), ...Object.keys(b)])];
  const differing = fields.filter(
    (field) => !isJoined(kind, field) && canonicalText(a[field]) !== canonicalText(b[field]),
  );
  if (differing.length > 0 && merge.prefer === undefined) {
    for (const field of differing) merge.conflicts.push(conflictIn(kind, field, a, b));
    return a;
  }
  const preferred = merge.prefer === "second" ? b : a;
  const merged: Record<string, unknown> = {};
  for (const field of fields) {
    // If the records differ, only the citations of the preferred record are kept, because they attest its values.
    const joins = isJoined(kind, field) && (differing.length === 0 || field !== "sources");
    const value = joins ? joinField(field, a[field], b[field], merge) : preferred[field];
    if (value !== undefined) merged[field] = value;
  }
  return Object.freeze(merged);
}

function joinField(field: string, a: unknown, b: unknown, merge: Merge): unknown {
  if (a === undefined || b === undefined) return a ?? b;
  if (field === "terms" || field === "responses") return mergeRecords(field, a as never, b as never, merge);
  if (field === "sources") return unionOf(a as readonly unknown[], b as readonly unknown[]);
  const evidence = field === "otherNames" ? "documents" : "sources";
  return joinItems(evidence, a as readonly Fields[], b as readonly Fields[]);
}

function conflictIn(kind: string, field: string, a: Fields, b: Fields): Problem {
  const message = `mergeDatasets: ${kind} "${a.id}": ${field} is ${shortText(a[field])} in the first dataset and ${shortText(b[field])} in the second. Correct one of the two records, give one of them another id, or decide with prefer: "first" or "second".`;
  return { code: "conflicting-record", path: `/${kind}/${a.id}/${field}`, value: b[field], message };
}

function shortText(value: unknown): string {
  const text = canonicalText(value) || "absent";
  return text.length > 80 ? `${text.slice(0, 79)}…` : text;
}
