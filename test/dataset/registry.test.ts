import { expect, test } from "vitest";
import { registryOf } from "../../src/dataset/registry.ts";
import { small } from "../fixtures/small.ts";

test("a dataset has one registry, which reads each date once", () => {
  const registry = registryOf(small);
  expect(registryOf(small)).toBe(registry);
  expect(registryOf({ ...small })).not.toBe(registry);
  expect(registry.readDate("2024")).toBe(registry.readDate("2024"));
});
