import { groupBy } from "../../../collections/group-by.ts";

/** Beginnings of words, called stems, each with the value of its list. The key is the first letter of the stem. */
export type Stems<Value> = ReadonlyMap<string, readonly (readonly [stem: string, value: Value])[]>;

/** Returns an index of the stems in the given lists by their first letters. */
export function stemsOf<Value>(
  lists: readonly (readonly [value: Value, stems: readonly string[]])[],
): Stems<Value> {
  const all = lists.flatMap(([value, stems]) => stems.map((stem) => [stem, value] as const));
  return groupBy(all, ([stem]) => stem.charAt(0));
}

/** Returns the value of the first list that has a stem with which a word begins. */
export function stemIn<Value>(stems: Stems<Value>, word: string): Value | undefined {
  const listed = stems.get(word.charAt(0));
  if (listed === undefined) return undefined;
  for (const [stem, value] of listed) if (word.startsWith(stem)) return value;
  return undefined;
}
