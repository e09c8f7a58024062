import { addBit, wordsFor } from "../collections/bit-set.ts";
import { stances } from "../model/statement.ts";
import { sideOf } from "../query/stance-summary.ts";
import type { PairPart } from "./pair-part.ts";

/** The side that each actor takes on each matter, as sets of matters: each array has one set per actor. */
export interface SidePart {
  /** The number of 32-bit words of each set. */
  readonly words: number;
  /** The matters on which the actor takes a side at least once. */
  readonly any: Int32Array;
  /** The matters that the actor supports more often than it opposes them. */
  readonly support: Int32Array;
  /** The matters that the actor opposes more often than it supports them. */
  readonly oppose: Int32Array;
}

/** The side of each stance: 1 for, -1 against, 0 neither. */
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
  return { words, any, support, oppose };
}
