import type { Utterance } from "../../query/stances/utterances.ts";
import type { PairPart } from "../parts/pair-part.ts";

/**
 * Returns a text that identifies the acts of a pair (an actor and a matter). The texts of two pairs are equal if and
 * only if the pairs have the same acts. In columns made from rows, each row is an act of one actor on one matter, so
 * two pairs never have the same acts. In this case, the text is the index of the pair.
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
