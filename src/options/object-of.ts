import { isObject } from "../collections/is-object.ts";
import { shown } from "../errors/suggest.ts";
import type { CheckedOption, OptionRule, OptionRules } from "./option-rule.ts";

/** A function that returns the rules of the fields of an object. It can report that the object itself is invalid. */
type RulesOf<C> = (value: object, option: CheckedOption<C>) => OptionRules<C>;

/**
 * Returns the rule of an option that is an object. `rules` are the rules of its fields. If the names of the fields are
 * not fixed, `rules` is a function that returns these rules. `example` is suggested in the message for a value that is
 * not an object.
 */
export function objectOf<C>(rules: OptionRules<C> | RulesOf<C>, example: string): OptionRule<C> {
  return {
    check(value, option) {
      if (isObject(value)) {
        option.checkFields(value, typeof rules === "function" ? rules(value, option) : rules);
        return;
      }
      option.refuse(`${option.name} has to be an object, not ${shown(value)}. Write ${example}.`);
    },
  };
}
