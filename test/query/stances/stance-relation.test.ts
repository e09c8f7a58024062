import { expect, test } from "vitest";
import { relate } from "../../../src/query/stances/stance-relation.ts";
import type { HeldStance } from "../../../src/query/stances/stance-summary.ts";

const stances = ["support", "conditional", "neutral", "oppose", "mixed", "unclear", "silent"] as const;
/** One row per stance of the first actor, and one column per stance of the second, both in the order of `stances`. */
const table = [
  "agree        partly       partly       disagree     partly       incomparable incomparable",
  "partly       agree        partly       disagree     partly       incomparable incomparable",
  "partly       partly       agree        partly       partly       incomparable incomparable",
  "disagree     disagree     partly       agree        partly       incomparable incomparable",
  "partly       partly       partly       partly       partly       incomparable incomparable",
  "incomparable incomparable incomparable incomparable incomparable incomparable incomparable",
  "incomparable incomparable incomparable incomparable incomparable incomparable incomparable",
].map((row) => row.split(/ +/));

const pairs = stances.flatMap((a, i) =>
  stances.map((b, j): [HeldStance, HeldStance, string] => [a, b, table[i]?.[j] ?? ""]),
);

test.each(pairs)("%s and %s: %s", (a, b, relation) => {
  expect(relate(a, b)).toBe(relation);
});
