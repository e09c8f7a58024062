import { expect, test } from "vitest";
import { opposite } from "../../../src/query/stances/act-stances.ts";

test("the opposite of support is opposition, and a conditional stance has no clear opposite", () => {
  expect((["support", "oppose", "neutral", "conditional", "unclear"] as const).map(opposite)).toEqual([
    "oppose",
    "support",
    "neutral",
    "unclear",
    "unclear",
  ]);
});
