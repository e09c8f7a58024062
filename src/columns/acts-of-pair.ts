import type { Utterance } from "../query/utterances.ts";
import type { PairPart } from "./pair-part.ts";

/**
 * Returns the acts of a pair (an actor and a matter) as text, so that two pairs have the same text if they have the
 * same acts. In columns that were made from rows, each row is an act of only one actor, so no two pairs have the same
 * text.
 */
export function actsOfPair(
  { starts, utterances }: PairPart<unknown>,
  pair: number,
  test?: (entry: number) => boolean,
): string {
  if (utterances === undefined) return String(pair);
  const keys: string[] = [];
  for (let entry = starts[pair] as number; entry < (starts[pair + 1] as number); entry++)
    if (test?.(entry) ?? true) keys.push((utterances[entry] as Utterance).act.key);
  return keys.sort().join(" ");
}
