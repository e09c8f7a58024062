import { fieldsOfKind } from "../../dataset/fields.ts";
import type { RecordKind } from "../../model/ids.ts";
import { canonicalText } from "./canonical-text.ts";
import { type Fields, joinItems, unionOf } from "./join-items.ts";
import { mergeCitations } from "./merge-citations.ts";

/** The datasets whose version of a record can be preferred if the two versions differ. */
export const mergePreferences = ["first", "second"] as const;

/** One of {@link mergePreferences}. */
export type MergePreference = (typeof mergePreferences)[number];

/** A field in which two versions of a record contradict each other. */
export interface MergeConflict {
  /** The kind of the record. */
  readonly kind: RecordKind;
  /** The field, or the field and a key within it, such as `attributes/party`. */
  readonly field: string;
  /** The first version of the record. */
  readonly first: Fields;
  /** The second version of the record. */
  readonly second: Fields;
  /** The value in the first version. */
  readonly firstValue: unknown;
  /** The value in the second version. */
  readonly secondValue: unknown;
}

/** The settings of a merge, and the conflicts that it finds. */
export interface Merge {
  /**
   * The version whose values are kept if the versions contradict each other. If it is undefined, contradictions are
   * reported as conflicts.
   */
  readonly prefer: MergePreference | undefined;
  /** The conflicts. They stay empty if `prefer` is given. */
  readonly conflicts: MergeConflict[];
}

/**
 * Returns the records of both lists. Records with the same id are merged, at the position in the first list. The
 * records that are only in the second list come last. Conflicts are added to `merge.conflicts`.
 */
export function mergeRecords(
  kind: RecordKind,
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
 * Merges two versions of a record, and returns a record with everything that either version has. A field that one
 * version lacks is not a contradiction.
 */
export function mergeRecord(kind: RecordKind, first: Fields, second: Fields, merge: Merge): Fields {
  const merged: Record<string, unknown> = {};
  for (const { name } of fieldsOfKind(kind)) {
    const value = mergeField({ kind, field: name, first, second, merge });
    if (value !== undefined) merged[name] = value;
  }
  if (first.sources !== undefined || second.sources !== undefined)
    merged.sources = mergeCitations(kind, { first, second, merged, prefer: merge.prefer });
  const spellings = keptSpelling(kind, { first, second, merged });
  if (spellings !== undefined) merged.otherNames = spellings;
  return Object.freeze(merged);
}

/** A field of two versions of a record. */
interface FieldPair {
  readonly kind: RecordKind;
  readonly field: string;
  readonly first: Fields;
  readonly second: Fields;
  readonly merge: Merge;
}

/** Lists whose items never contradict each other, so that every item of both lists is kept. */
const unitedLists: readonly string[] = ["identifiers", "doubts", "codes"];

function mergeField(pair: FieldPair): unknown {
  const { kind, field, first, second, merge } = pair;
  const [a, b] = [first[field], second[field]];
  // A response without `terms` answers the whole proposal, so an absent field and a list of terms contradict each
  // other.
  const absenceCounts = kind === "responses" && field === "terms";
  if (!absenceCounts && (isLacking(a) || isLacking(b))) return isLacking(a) ? (b ?? a) : a;
  // The citations are merged later, when the values of the merged record are known.
  if (field === "sources") return a;
  if (isNestedRecords(kind, field)) return mergeRecords(field, a as never, b as never, merge);
  if (field === "otherNames") return joinItems("documents", a as readonly Fields[], b as readonly Fields[]);
  if (field === "memberships") return joinItems("sources", a as readonly Fields[], b as readonly Fields[]);
  if (field === "positions") return mergePositions(pair, a as readonly Fields[], b as readonly Fields[]);
  if (unitedLists.includes(field)) return unionOf(a as readonly unknown[], b as readonly unknown[]);
  if (field === "attributes" || field === "place") return mergeObjects(pair, a as Fields, b as Fields);
  return comparable(kind, field, a) === comparable(kind, field, b) ? a : resolve(pair, field, a, b);
}

/**
 * Returns whether a field contains nested records. Only proposals have nested records. The field `terms` of a response
 * is a list of ids.
 */
function isNestedRecords(kind: RecordKind, field: string): field is "terms" | "responses" {
  return kind === "proposals" && (field === "terms" || field === "responses");
}

/**
 * Returns whether a version of a record lacks a field. An empty list is treated like an absent field, because it means
 * that nothing is known or reported.
 */
function isLacking(value: unknown): boolean {
  return value === undefined || (Array.isArray(value) && value.length === 0);
}

/**
 * Returns a text for comparing values: equal values give the same text. Lists of ids are sets, so their order is
 * ignored.
 */
function comparable(kind: RecordKind, field: string, value: unknown): string {
  const isSet = fieldsOfKind(kind).some(
    ({ name, list, reference }) => name === field && list && reference !== undefined,
  );
  return canonicalText(isSet && Array.isArray(value) ? [...value].sort() : value);
}

/** Returns the preferred value, or reports the conflict and returns the first value. */
function resolve(pair: FieldPair, field: string, firstValue: unknown, secondValue: unknown): unknown {
  const { kind, first, second, merge } = pair;
  if (merge.prefer === undefined)
    merge.conflicts.push({ kind, field, first, second, firstValue, secondValue });
  return merge.prefer === "second" ? secondValue : firstValue;
}

/** Merges positions on different issues into one list. Two different positions on one issue are a conflict. */
function mergePositions(pair: FieldPair, a: readonly Fields[], b: readonly Fields[]): readonly unknown[] {
  const contradicts = a.some((position) =>
    b.some(
      ({ on, ...rest }) => on === position.on && canonicalText({ on, ...rest }) !== canonicalText(position),
    ),
  );
  if (contradicts) return resolve(pair, pair.field, a, b) as readonly unknown[];
  return unionOf(a, b);
}

/** Merges two objects field by field: the attributes of a record, or its place. */
function mergeObjects(pair: FieldPair, a: Fields, b: Fields): Fields {
  const merged: Record<string, unknown> = {};
  for (const key of new Set([...Object.keys(a), ...Object.keys(b)])) {
    const [inA, inB] = [
      Object.hasOwn(a, key) ? a[key] : undefined,
      Object.hasOwn(b, key) ? b[key] : undefined,
    ];
    const isSame = inA === undefined || inB === undefined || canonicalText(inA) === canonicalText(inB);
    const value = isSame ? (inA ?? inB) : resolve(pair, `${pair.field}/${key}`, inA, inB);
    Object.defineProperty(merged, key, { value, enumerable: true });
  }
  return Object.freeze(merged);
}

/**
 * Returns the other names of a merged actor. They include the name that was not preferred, so that the actor is still
 * found by this name. Returns undefined if the record is not an actor, or if both versions have the same name.
 */
function keptSpelling(
  kind: RecordKind,
  { first, second, merged }: { readonly first: Fields; readonly second: Fields; readonly merged: Fields },
): readonly Fields[] | undefined {
  if (kind !== "actors") return undefined;
  const losing = [first, second].find(({ name }) => name !== undefined && name !== merged.name);
  if (losing === undefined) return undefined;
  const documents = new Set((losing.sources as readonly Fields[]).map(({ document }) => document));
  return joinItems("documents", (merged.otherNames ?? []) as readonly Fields[], [
    { name: losing.name, documents: [...documents] },
  ]);
}
