import { shown } from "../errors/suggest.ts";
import type { OptionRule } from "./option-rule.ts";

/**
 * The rule of an option that is an array of strings. The array can be empty, because it describes data and is not a
 * filter.
 */
export const texts: OptionRule = {
  check(value, option) {
    if (!Array.isArray(value)) {
      option.refuse(`${option.name} has to be an array of strings, not ${shown(value)}.`);
      return;
    }
    for (const [i, item] of value.entries()) {
      if (typeof item === "string") continue;
      const message = `${option.name} has to be an array of strings, and ${shown(item)} is not a string.`;
      option.refuse(message, { path: `${option.path}/${i}`, value: item });
    }
  },
};
