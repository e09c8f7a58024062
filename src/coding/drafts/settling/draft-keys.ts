import { shown } from "../../../errors/suggest.ts";
import type { DraftItem } from "../shapes/draft-item.ts";
import { plainName } from "./actor-directory.ts";
import type { DraftedRecords } from "./draft-record-ids.ts";
import type { Results } from "./settle-results.ts";

/**
 * Returns a map from the key of each draft, term and response to the ids of its records. A draft with `forEach` has
 * several records.
 */
export function draftKeys(
  drafted: readonly DraftedRecords[],
  reportFor: Results["reportFor"],
): ReadonlyMap<string, readonly string[]> {
  const keys = new Map<string, readonly string[]>();
  const add = (item: DraftItem, path: string, key: string | undefined, ids: readonly string[]) => {
    if (key === undefined) return;
    if (!keys.has(key)) {
      keys.set(key, ids);
      return;
    }
    const message = `${item.owner}: key ${shown(key)} is the key of another draft, term or response. Write another one.`;
    reportFor(item).report({ code: "duplicate-id", path: `${path}/key`, value: key, message });
  };
  for (const { item, records } of drafted) {
    const { value, path } = item;
    add(item, path, value.key, [...new Set(records.map(({ id }) => id))]);
    if (value.kind !== "proposals") continue;
    const partIds = (part: "terms" | "responses", i: number) =>
      records.map((record) => record[part][i] as string);
    (value.terms ?? []).forEach(({ key }, i) => {
      add(item, `${path}/terms/${i}`, key, partIds("terms", i));
    });
    (value.responses ?? []).forEach(({ key }, i) => {
      add(item, `${path}/responses/${i}`, key, partIds("responses", i));
    });
  }
  return keys;
}

/** Returns the keys, names and labels by which drafts can refer to an item. */
export function referencesTo({ value }: DraftItem): readonly string[] {
  if (typeof value !== "object" || value === null) return [];
  const { key, name, label, terms, responses } = value as unknown as Readonly<Record<string, unknown>>;
  const parts = [terms, responses].flatMap((list) => (Array.isArray(list) ? list : []));
  return [
    ...[key, label, ...parts.map((part: { key?: unknown } | null) => part?.key)],
    ...(typeof name === "string" ? [plainName(name)] : []),
  ].filter((each) => typeof each === "string");
}
