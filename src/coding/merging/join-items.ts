import { canonicalText } from "./canonical-text.ts";

/** The fields of a record, or of an object in it. */
export type Fields = Readonly<Record<string, unknown>>;

/** Returns the items of both lists. Items with the same content are listed once. */
export function unionOf(a: readonly unknown[], b: readonly unknown[]): readonly unknown[] {
  return Object.freeze([...new Map([...a, ...b].map((item) => [canonicalText(item), item])).values()]);
}

/**
 * Returns the items of both lists. If two items differ only in their list of evidence (such as `sources`), they become
 * one item with the evidence of both.
 *
 * @param evidence - The field that lists the evidence of an item.
 */
export function joinItems(
  evidence: "documents" | "sources",
  a: readonly Fields[],
  b: readonly Fields[],
): readonly Fields[] {
  const joined = new Map<string, Fields>();
  for (const item of [...a, ...b]) {
    const key = canonicalText({ ...item, [evidence]: undefined });
    const known = joined.get(key);
    joined.set(key, known === undefined ? item : withEvidenceOf(known, item, evidence));
  }
  return Object.freeze([...joined.values()]);
}

function withEvidenceOf(a: Fields, b: Fields, evidence: "documents" | "sources"): Fields {
  return { ...a, [evidence]: unionOf(a[evidence] as readonly unknown[], b[evidence] as readonly unknown[]) };
}
