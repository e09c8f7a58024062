import { shown } from "../errors/suggest.ts";
import type { CheckedOption, OptionRule } from "./option-rule.ts";

/** A function that checks one item of a list. It reports an invalid item under the path of the item. */
type ItemCheck<C> = (item: unknown, path: string, option: CheckedOption<C>) => void;

/**
 * Returns the rule of an option that is an array of at least one item. Each item has to pass the check.
 *
 * An empty list is an error. As a filter, it could mean that everything matches or that nothing matches. For example, a
 * caller may pass the result of another search, which happens to be empty. If the function then chose the meaning that
 * the caller does not expect, its result would be wrong, but would look right.
 */
export function listOf<C>(check: ItemCheck<C>): OptionRule<C> {
  return {
    check(value, option) {
      if (!Array.isArray(value)) {
        const cure = typeof value === "string" ? ` Write [${shown(value)}].` : "";
        option.refuse(`${option.name} has to be an array, not ${shown(value)}.${cure}`);
        return;
      }
      if (value.length === 0) option.refuse(`${option.name} is an empty array. Leave it out for all.`);
      for (let i = 0; i < value.length; i++) check(value[i], `${option.path}/${i}`, option);
    },
  };
}
