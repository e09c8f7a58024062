import { expect, test, vi } from "vitest";
import { memoize } from "../../src/collections/memo.ts";

test("computes once per object and second key", () => {
  const compute = vi.fn((object: { readonly n: number }, factor: number) => object.n * factor);
  const product = memoize(compute);
  const [two, same] = [{ n: 2 }, { n: 2 }];
  expect([product(two, 3), product(two, 3), product(two, 5), product(same, 3)]).toEqual([6, 6, 10, 6]);
  expect(compute).toHaveBeenCalledTimes(3);
});

test("stores undefined, but no error", () => {
  let calls = 0;
  const compute = memoize((object: object) => {
    calls += 1;
    if (Object.keys(object).length > 0) throw new Error("refused");
    return undefined;
  });
  const [empty, full] = [{}, { a: 1 }];
  expect([compute(empty), compute(empty), calls]).toEqual([undefined, undefined, 1]);
  expect(() => compute(full)).toThrow("refused");
  expect(() => compute(full)).toThrow("refused");
  expect(calls).toBe(3);
});

test("a computation may ask for another result of the same object", () => {
  const count: (object: object, n: number) => number = memoize((object: object, n: number) =>
    n === 0 ? 0 : count(object, n - 1) + 1,
  );
  const object = {};
  expect(count(object, 3)).toBe(3);
  expect(count(object, 2)).toBe(2);
});
