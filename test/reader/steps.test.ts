import { execFileSync } from "node:child_process";
import { expect, test } from "vitest";

/**
 * The largest accepted factor by which the number of steps grows if the text is four times as long. In linear time, the
 * factor is about 4, and in quadratic time, it is 16. It can be somewhat higher than 4 in linear time, because many
 * rules search only a fixed distance ahead, and a short text can end before that distance.
 */
const limit = 4.8;

test("the number of steps is linear in the length of the text", () => {
  const output = execFileSync(process.execPath, ["--import", "tsx", "test/reader/count-steps.ts"], {
    encoding: "utf8",
    maxBuffer: 1 << 24,
  });
  const steps = JSON.parse(output) as Record<string, [shorter: number, longer: number]>;
  const ratios = Object.entries(steps).map(([name, [shorter, longer]]) => [name, longer / shorter] as const);
  expect(ratios.length).toBeGreaterThan(100);
  expect(ratios.filter(([, ratio]) => ratio > limit)).toEqual([]);
});
