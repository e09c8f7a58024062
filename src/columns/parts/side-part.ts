import { addBit, wordsFor } from "../../collections/bit-set.ts";
import { stances } from "../../model/stance.ts";
import { sideOf } from "../../query/stances/stance-summary.ts";
import { actsOfPair } from "../lookups/acts-of-pair.ts";
import type { PairPart } from "./pair-part.ts";

/**
 * The side that each actor takes on each matter. Each array contains a set of matters for each actor. A set is stored
 * as bits, one bit for each matter.
 */
export interface SidePart {
  /** The number of 32-bit words of each set. */
  readonly words: number;
  /** For each actor, the set of matters on which the actor takes a side at least once. */
  readonly any: Int32Array;
  /** For each actor, the set of matters that the actor more often supports than opposes. */
  readonly support: Int32Array;
  /** For each actor, the set of matters that the actor more often opposes than supports. */
  readonly oppose: Int32Array;
  /**
   * Returns the set of matters on which the stances of two actors come from exactly the same acts. Returns undefined if
   * there are no such matters.
   */
  readonly sameOf: (a: number, b: number) => Int32Array | undefined;
}

/** The side of each stance of `stances`, in the same order: 1 for support, -1 for opposition, and 0 for neither. */
const sides: Int8Array = /* @__PURE__ */ Int8Array.from(stances, sideOf);

/** Returns the side that each actor takes on each matter. */
export function sidePart(pairs: PairPart<unknown>): SidePart {
  const actorCount = pairs.actorCodes.texts.length;
  const words = wordsFor(pairs.matterCodes.texts.length);
  const [any, support, oppose] = [0, 1, 2].map(() => new Int32Array(actorCount * words)) as [
    Int32Array,
    Int32Array,
    Int32Array,
  ];
  for (let actor = 0; actor < actorCount; actor++) {
    const end = pairs.actorStarts[actor + 1] as number;
    for (let pair = pairs.actorStarts[actor] as number; pair < end; pair++) {
      let taken = 0;
      let sum = 0;
      for (let entry = pairs.starts[pair] as number; entry < (pairs.starts[pair + 1] as number); entry++) {
        const side = sides[pairs.stances[entry] as number] as number;
        taken += side * side;
        sum += side;
      }
      if (taken === 0) continue;
      const matter = pairs.matters[pair] as number;
      addBit(any, actor * words, matter);
      if (sum > 0) addBit(support, actor * words, matter);
      if (sum < 0) addBit(oppose, actor * words, matter);
    }
  }
  const same = sameActs(pairs, words);
  const sameOf = (a: number, b: number) => same.get(Math.min(a, b) * actorCount + Math.max(a, b));
  return { words, any, support, oppose, sameOf };
}

/**
 * Returns a map with the matters on which the stances of two actors come from exactly the same acts. The key is
 * `a * n + b`, where a < b are the indexes of the two actors and n is the number of actors. The value is the set of
 * matters.
 */
function sameActs(pairs: PairPart<unknown>, words: number): ReadonlyMap<number, Int32Array> {
  const { actorStarts, matters, starts, utterances } = pairs;
  const found = new Map<number, Int32Array>();
  if (utterances === undefined) return found;
  const actorCount = actorStarts.length - 1;
  const groups = new Map<string, { readonly matter: number; readonly actors: number[] }>();
  for (let actor = 0; actor < actorCount; actor++) {
    for (let pair = actorStarts[actor] as number; pair < (actorStarts[actor + 1] as number); pair++) {
      if (!utterances.slice(starts[pair], starts[pair + 1]).every(({ act }) => act.isShared)) continue;
      const matter = matters[pair] as number;
      const key = `${matter} ${actsOfPair(pairs, pair)}`;
      const group = groups.get(key);
      if (group === undefined) groups.set(key, { matter, actors: [actor] });
      else group.actors.push(actor);
    }
  }
  for (const { matter, actors } of groups.values()) {
    for (const [i, a] of actors.entries()) {
      for (const b of actors.slice(i + 1)) {
        const key = a * actorCount + b;
        const set = found.get(key) ?? new Int32Array(words);
        addBit(set, 0, matter);
        found.set(key, set);
      }
    }
  }
  return found;
}
