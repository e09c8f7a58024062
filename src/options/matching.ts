import { shown } from "../errors/suggest.ts";
import type { OptionRule } from "./option-rule.ts";

/** A string of this form. `description` says in a message what it has to be: `a day ("2024-05-01")`. */
export function matching(pattern: RegExp, description: string): OptionRule {
  return {
    check(value, option) {
      if (typeof value === "string" && pattern.test(value)) return;
      option.refuse(`${option.name} has to be ${description}, not ${shown(value)}.`);
    },
  };
}
