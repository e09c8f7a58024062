import { expect, test } from "vitest";
import { once } from "../../src/collections/once.ts";

test("the value is computed at the first call only, also if it is undefined", () => {
  let calls = 0;
  const value = once(() => {
    calls += 1;
    return undefined;
  });
  expect(calls).toBe(0);
  expect([value(), value()]).toEqual([undefined, undefined]);
  expect(calls).toBe(1);
});
