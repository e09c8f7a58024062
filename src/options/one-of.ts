import { shown, suggest } from "../errors/suggest.ts";
import type { OptionRule } from "./option-rule.ts";

/** Returns the rule of an option that is one of the given values. */
export function oneOf(values: readonly string[]): OptionRule {
  return {
    check(value, option) {
      if (values.includes(value as string)) return;
      option.refuse(`${option.name} cannot be ${shown(value)}. ${suggest(value, values)}`);
    },
  };
}
