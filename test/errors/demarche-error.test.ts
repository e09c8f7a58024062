import { expect, test } from "vitest";
import { DemarcheError } from "../../src/errors/demarche-error.ts";

test("has the code and path of the first problem, and every problem", () => {
  const error = new DemarcheError([
    { code: "unknown-id", path: "/actors/0", value: "x", message: "one" },
    { code: "invalid-option", path: "/by", message: "two" },
  ]);
  expect(error).toBeInstanceOf(Error);
  expect(error.name).toBe("DemarcheError");
  expect([error.code, error.path, error.message]).toEqual(["unknown-id", "/actors/0", "one\ntwo"]);
  expect(error.issues).toHaveLength(2);
  expect(Object.isFrozen(error.issues)).toBe(true);
});
