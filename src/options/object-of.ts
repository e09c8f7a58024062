import { shown } from "../errors/suggest.ts";
import type { OptionRule, OptionRules } from "./option-rule.ts";

/** An object with options of its own. `example` is what a message suggests to write in place of something else. */
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
