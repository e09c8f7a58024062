import { expect, test } from "vitest";
import { registryOf } from "../../src/dataset/registry.ts";
import { small } from "../fixtures/small.ts";

test("is made once for a dataset, and reads a date once", () => {
  const registry = registryOf(small);
  expect(registryOf(small)).toBe(registry);
  expect(registryOf({ ...small })).not.toBe(registry);
  expect(registry.readDate("2024")).toBe(registry.readDate("2024"));
});
