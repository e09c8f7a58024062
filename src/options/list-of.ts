import { shown } from "../errors/suggest.ts";
import type { CheckedOption, OptionRule } from "./option-rule.ts";

/** Checks one item of a list and reports it under its own path. */
type ItemCheck<C> = (item: unknown, path: string, option: CheckedOption<C>) => void;

/**
 * Returns the rule of an option that is an array of at least one item, each of which passes the check.
 *
 * An empty list is an error. As a filter, it could mean everything or nothing, and a caller whose own search found nothing
 * would mistake either for the right answer.
 */
export function listOf<C>(check: ItemCheck<C>): OptionRule<C> {
  return {
    check(value, option) {
      if (!Array.isArray(value)) {
        const cure = typeof value === "string" ? ` Write [${shown(value)}].` : "";
        option.refuse(`${option.name} has to be an array, not ${shown(value)}.${cure}`);
        return;
      }
      if (value.length === 0) option.refuse(`${option.name} names nothing. Leave it out for all.`);
      for (let i = 0; i < value.length; i++) check(value[i], `${option.path}/${i}`, option);
    },
  };
}
