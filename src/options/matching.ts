import { shown } from "../errors/suggest.ts";
import type { OptionRule } from "./option-rule.ts";

/**
 * Returns the rule of an option that is a string and passes the test of `pattern`. The pattern is a regular expression
 * or an object with a function, such as `{ test: isDay }`. In messages, `description` says what the option has to be,
 * for example `a day ("2024-05-01")`.
 */
export function matching(pattern: Pick<RegExp, "test">, description: string): OptionRule {
  return {
    check(value, option) {
      if (typeof value === "string" && pattern.test(value)) return;
      option.refuse(`${option.name} has to be ${description}, not ${shown(value)}.`);
    },
  };
}
