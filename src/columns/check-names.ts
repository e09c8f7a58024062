import { checkOptions } from "../options/check-options.ts";
import type { OptionRule } from "../options/option-rule.ts";

const anyValue: OptionRule = { check() {} };

/**
 * Checks that options are an object without unknown names. Each query checks the values of its options when it reads
 * them, because `checkOptions` takes longer for one option than a query takes to return a few rows.
 */
export function checkNames(caller: string, options: object, names: readonly string[]): void {
  if (typeof options === "object" && options !== null && !hasOtherNames(options, names)) return;
  checkOptions(caller, options, Object.fromEntries(names.map((name) => [name, anyValue])));
}

function hasOtherNames(options: object, names: readonly string[]): boolean {
  for (const name in options) if (!names.includes(name)) return true;
  return Array.isArray(options);
}
