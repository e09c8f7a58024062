import { isObject } from "../../collections/is-object.ts";
import { shown } from "../../errors/suggest.ts";
import type { OptionRule } from "../../options/option-rule.ts";

/**
 * The rule for an option that filters rows. The option is an object that maps names of fields to lists of values.
 * `rowFilters` checks later whether the values occur in the rows.
 */
export const fieldValuesRule: OptionRule = {
  check(value, option) {
    if (!isObject(value)) {
      option.refuse(
        `${option.name} has to be an object of fields and values, not ${shown(value)}. Write { issue: ["nato-enlargement"] }.`,
      );
      return;
    }
    for (const [name, values] of Object.entries(value)) {
      if (values === undefined) continue;
      if (!Array.isArray(values)) {
        option.refuse(
          `${option.name} has ${shown(values)} for ${name}. Write { ${name}: [${shown(values)}] }.`,
        );
      } else if (values.length === 0) {
        option.refuse(`${option.name} has no values for ${name}. Leave ${name} out for all.`);
      }
    }
  },
};
