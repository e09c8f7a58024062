import { expect, test } from "vitest";
import { checkKind } from "../../src/dataset/check-kind.ts";

test("checkKind accepts terms and responses only if nested kinds are allowed", () => {
  expect(() => checkKind("ask", "actors", { nested: false })).not.toThrow();
  expect(() => checkKind("ask", "terms", { nested: true })).not.toThrow();
  expect(() => checkKind("ask", "actor", { nested: false })).toThrow(
    expect.objectContaining({
      code: "unknown-kind",
      message: 'ask: there is no kind "actor". Did you mean "actors"?',
    }),
  );
  expect(() => checkKind("ask", "terms", { nested: false })).toThrow('there is no kind "terms"');
});
