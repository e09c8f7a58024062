import { checkOptions } from "../../options/check-options.ts";
import type { OptionRule } from "../../options/option-rule.ts";

const anyValue: OptionRule = { check() {} };

/**
 * Checks that `options` is an object without unknown names. It does not check the values: a query that returns a few
 * rows is so fast that checking a single option with `checkOptions` would take longer. Instead, each query checks a
 * value when it reads the value.
 */
export function checkNames(caller: string, options: object, names: readonly string[]): void {
  if (typeof options === "object" && options !== null && !hasOtherNames(options, names)) return;
  checkOptions(caller, options, Object.fromEntries(names.map((name) => [name, anyValue])));
}

function hasOtherNames(options: object, names: readonly string[]): boolean {
  for (const name in options) if (!names.includes(name)) return true;
  return Array.isArray(options);
}
