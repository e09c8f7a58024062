import { expect, test } from "vitest";
import { problemsAfter } from "./problems-after.ts";

test.each([
  ["oppose", "there are positions for and against"],
  ["support", "there are two equal positions on"],
])("a term has one position on an issue: support and %s", (stance, found) => {
  const problems = problemsAfter((c) => {
    c.proposals[0].terms[0].positions = [
      { on: "truce", stance: "support" },
      { on: "peace", stance: "oppose" },
      { on: "truce", stance },
    ];
  });
  expect(problems).toEqual([
    `/proposals/0/terms/0/positions/2/on terms "weapons-rest": ${found} "truce". Keep one; a term that does both is two terms.`,
  ]);
});
