import { shown } from "../errors/suggest.ts";
import type { OptionRule, OptionRules } from "./option-rule.ts";

/**
 * Returns the rule of an option that is an object. `rules` are the rules of its fields. If the value is not an object,
 * the message suggests `example`.
 */
export function objectOf<C>(rules: OptionRules<C>, example?: string): OptionRule<C> {
  return {
    check(value, option) {
      if (typeof value === "object" && value !== null && !Array.isArray(value)) {
        option.checkFields(value, rules);
        return;
      }
      const cure = example === undefined ? "" : ` Write ${example}.`;
      option.refuse(`${option.name} has to be an object, not ${shown(value)}.${cure}`);
    },
  };
}
