import { describe, expect, test } from "vitest";
import { quote } from "../../src/coding/quote.ts";
import { small, texts } from "../fixtures/small.ts";

describe("quote", () => {
  test("counts code points, so a character beyond the basic plane counts once", () => {
    expect(quote(small, { document: "wire", start: 9, end: 51 }, texts)).toBe(
      "envoy Ines Gray 🕊 offered a truce to Borea",
    );
    expect(quote(small, { document: "paper", start: 0, end: 55 }, texts)).toBe(texts.paper);
  });
  test.each([
    [{ document: "wire", start: 0, end: 2 }, {}, "missing-text", 'the text of "wire" is missing'],
    [
      { document: "wire", start: 0, end: 2 },
      Object.create(texts),
      "missing-text",
      'the text of "wire" is missing',
    ],
    [
      { document: "wire", start: 0, end: 2 },
      { wire: `${texts.wire} ` },
      "text-mismatch",
      "is not the text that was coded: it has 75 characters, and the coded text has 74",
    ],
    [{ document: "wier", start: 0, end: 2 }, texts, "unknown-id", 'Did you mean "wire"?'],
    [{ document: "wire", start: 0, end: 75 }, texts, "invalid-citation", "its positions go from 0 to 74"],
    [{ document: "wire", start: -1, end: 2 }, texts, "invalid-citation", "has no characters from -1 to 2"],
    [{ document: "wire", start: 2, end: 2 }, texts, "invalid-citation", "has no characters from 2 to 2"],
    [{ document: "wire", start: 0.5, end: 2 }, texts, "invalid-citation", "has no characters from 0.5 to 2"],
    [
      { document: "wire", start: 0, end: Number.NaN },
      texts,
      "invalid-citation",
      "has no characters from 0 to NaN",
    ],
    [undefined, texts, "invalid-option", "the second argument has to be a citation"],
    [small.actors[0], texts, "invalid-option", "the second argument has to be a citation"],
    [
      { document: "wire", start: 0, end: 2 },
      undefined,
      "invalid-option",
      "texts have to be an object, not undefined",
    ],
    [
      { document: "wire", start: 0, end: 2 },
      { wire: new Uint8Array(74) },
      "invalid-option",
      "has to be a string, not an object. Read the file with an encoding",
    ],
  ])("refuses %j", (citation, given, code, message) => {
    expect(() => quote(small, citation as never, given as never)).toThrow(
      expect.objectContaining({ code, message: expect.stringContaining(message) }),
    );
  });
});
