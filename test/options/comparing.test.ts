import { expect, test } from "vitest";
import { checkOptions } from "../../src/options/check-options.ts";
import { comparing } from "../../src/options/comparing.ts";
import type { CheckedOption } from "../../src/options/option-rule.ts";
import { required } from "../../src/options/required.ts";
import { wholeNumber } from "../../src/options/whole-number.ts";

const count = wholeNumber({ atLeast: 0 });
const rules = {
  least: count,
  most: comparing(
    count,
    (most: number, { least = 0 }: { readonly least?: number }, option: CheckedOption) => {
      if (least > most) option.refuse(`${option.caller}: ${least} is more than ${most}.`);
    },
  ),
};

test("comparing checks a value against the other options", () => {
  expect(() => checkOptions("ask", { least: 1, most: 1 }, rules)).not.toThrow();
  expect(() => checkOptions("ask", { most: 0 }, rules)).not.toThrow();
  expect(() => checkOptions("ask", { least: 2 }, rules)).not.toThrow();
  expect(() => checkOptions("ask", { least: 2, most: 1 }, rules)).toThrow(
    expect.objectContaining({ code: "invalid-option", path: "/most", message: "ask: 2 is more than 1." }),
  );
  expect(() => checkOptions("ask", Object.create({ least: 2, most: 1 }), rules)).toThrow("2 is more than 1");
});

test("comparing runs only if every option is valid by itself", () => {
  expect(() => checkOptions("ask", { least: "2", most: 1 }, rules)).toThrow(
    expect.objectContaining({
      message: 'Option least of ask has to be a whole number of 0 or more, not "2".',
    }),
  );
});

test("comparing keeps an option required", () => {
  const rule = comparing(required(count), () => {});
  expect(() => checkOptions("ask", {}, { x: rule })).toThrow("ask needs option x.");
});
