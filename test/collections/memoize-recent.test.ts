import { expect, test } from "vitest";
import { memoizeRecent } from "../../src/collections/memoize-recent.ts";

const computed: string[] = [];
const recent = memoizeRecent(2, (key: { readonly id: string }, second: string) => {
  computed.push(`${key.id} ${second}`);
  return `${key.id} ${second}`;
});

test("stores the results that were used last, for each first argument", () => {
  const [one, two] = [{ id: "one" }, { id: "two" }];
  for (const second of ["a", "b", "a", "c", "a"]) expect(recent(one, second)).toBe(`one ${second}`);
  expect(computed.splice(0)).toEqual(["one a", "one b", "one c"]);
  expect(recent(two, "a")).toBe("two a");
  recent(one, "b");
  recent(one, "a");
  expect(computed.splice(0)).toEqual(["two a", "one b"]);
});

test("stores undefined, and does not store errors", () => {
  let calls = 0;
  const failing = memoizeRecent(1, (_: object, second: string) => {
    calls += 1;
    if (second === "fail") throw new Error(second);
    return undefined;
  });
  const key = {};
  expect([failing(key, "a"), failing(key, "a"), calls]).toEqual([undefined, undefined, 1]);
  expect(() => failing(key, "fail")).toThrow("fail");
  expect(() => failing(key, "fail")).toThrow("fail");
  expect(calls).toBe(3);
});
