import { addBit, wordsFor } from "../collections/bit-set.ts";
import { stances } from "../model/statement.ts";
import { sideOf } from "../query/stance-summary.ts";
import type { PairPart } from "./pair-part.ts";

/** The side that each actor takes on each matter: for each actor a set of matters, one after another. */
export interface SidePart {
  /** Words that the set of an actor takes. */
  readonly words: number;
  /** The matters on which it takes a side at least once. */
  readonly any: Int32Array;
  /** The matters that it supports more often than it opposes them. */
  readonly support: Int32Array;
  /** The matters that it opposes more often than it supports them. */
  readonly oppose: Int32Array;
}

/** 1 for a stance that is for the matter, -1 for one that is against it, 0 for any other. */
const sides: Int8Array = /* @__PURE__ */ Int8Array.from(stances, sideOf);

/** Finds the side of every actor on every matter. */
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
