import { createHash } from "node:crypto";
import fc from "fast-check";
import { expect, test } from "vitest";
import { fingerprint } from "../../src/coding/fingerprint.ts";

test("agrees with the SHA-256 of Node and counts code points", () => {
  fc.assert(
    fc.property(fc.string({ unit: "grapheme", maxLength: 300 }), (text) => {
      const digest = `sha256:${createHash("sha256").update(text).digest("hex")}`;
      expect(fingerprint(text)).toEqual({ length: [...text].length, digest });
    }),
  );
});

test("accepts long texts and characters beyond the basic plane", () => {
  const text = "șĂ🕊 ".repeat(5000);
  expect(fingerprint(text).digest).toBe(`sha256:${createHash("sha256").update(text).digest("hex")}`);
  expect(fingerprint(text).length).toBe(20_000);
});

test("refuses a value that is not a text", () => {
  expect(() => fingerprint(new Uint8Array(3) as never)).toThrow("fingerprint takes a text, not an object.");
});
