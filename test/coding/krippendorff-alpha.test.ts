import { describe, expect, test } from "vitest";
import { krippendorffAlpha } from "../../src/coding/krippendorff-alpha.ts";

/** Reads reliability data as printed: a row per coder, a column per unit, and a dot for a missing value. */
function units(...rows: readonly string[]): (string | null)[][] {
  const cells = rows.map((row) => row.split(" ").map((cell) => (cell === "." ? null : cell)));
  return (cells[0] as string[]).map((_, unit) => cells.map((row) => row[unit] ?? null));
}
const numbers = (data: (string | null)[][]) =>
  data.map((unit) => unit.map((value) => (value === null ? null : Number(value))));

// K. Krippendorff, "Computing Krippendorff's Alpha-Reliability", 2011: sections A to D.
const binary = units("0 1 0 0 0 0 0 0 1 0", "1 1 1 0 0 1 0 0 0 0");
const nominal = units("a a b b d c c c e d d a", "b a b b b c c c e d d d");
const incomplete = units(
  "1 2 3 3 2 1 4 1 2 . . .",
  "1 2 3 3 2 2 4 1 2 5 . 3",
  ". 3 3 3 2 3 4 2 2 5 1 .",
  "1 2 3 3 2 4 4 1 2 5 1 .",
);

describe("the worked examples of Krippendorff (2011)", () => {
  test.each([
    ["binary, two coders", () => krippendorffAlpha(binary), 0.095],
    ["nominal, two coders", () => krippendorffAlpha(nominal), 0.692],
    ["nominal, four coders, missing values", () => krippendorffAlpha(incomplete), 0.743],
    ["ordinal", () => krippendorffAlpha(numbers(incomplete), { level: "ordinal" }), 0.815],
    [
      "ordinal, by a given order",
      () => krippendorffAlpha(incomplete, { level: "ordinal", order: ["1", "2", "3", "4", "5"] }),
      0.815,
    ],
    ["interval", () => krippendorffAlpha(numbers(incomplete), { level: "interval" }), 0.849],
  ])("%s", (_, alpha, expected) => {
    expect(alpha()).toBeCloseTo(expected, 3);
  });
});

describe("edge cases", () => {
  test("perfect agreement is 1, and alpha is null without variation", () => {
    expect(krippendorffAlpha(units("a b c", "a b c"))).toBe(1);
    expect(krippendorffAlpha(units("a a", "a a"))).toBeNull();
    expect(krippendorffAlpha([])).toBeNull();
    expect(krippendorffAlpha(units("a .", ". b"))).toBeNull();
  });
  test("the order of values matters to ordinal data", () => {
    const data = units("low low high", "mid low high");
    const near = krippendorffAlpha(data, { level: "ordinal", order: ["low", "mid", "high"] });
    const far = krippendorffAlpha(data, { level: "ordinal", order: ["low", "high", "mid"] });
    expect(near as number).toBeGreaterThan(far as number);
  });
  test("refuses unknown levels and values without an order", () => {
    expect(() => krippendorffAlpha(binary, { level: "ratio" as never })).toThrow(
      'Option level of krippendorffAlpha cannot be "ratio"',
    );
    expect(() => krippendorffAlpha(nominal, { level: "ordinal" })).toThrow(
      'ordinal values have to be numbers, and "a" is not one.',
    );
    expect(() => krippendorffAlpha(nominal, { order: ["a", "b"] })).toThrow('"d" is not in order.');
  });
});

test("refuses a misspelt option", () => {
  expect(() => krippendorffAlpha([["a", "a"]], { levl: "nominal" } as never)).toThrow(
    'Did you mean "level"?',
  );
});
