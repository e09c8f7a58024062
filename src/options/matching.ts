import { shown } from "../errors/suggest.ts";
import type { OptionRule } from "./option-rule.ts";

/**
 * Returns the rule of an option that is a string and matches the pattern. In messages, `description` says what the
 * option has to be, for example `a day ("2024-05-01")`.
 */
export function matching(pattern: RegExp, description: string): OptionRule {
  return {
    check(value, option) {
      if (typeof value === "string" && pattern.test(value)) return;
      option.refuse(`${option.name} has to be ${description}, not ${shown(value)}.`);
    },
  };
}
