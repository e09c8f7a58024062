import { shown } from "../errors/suggest.ts";
import type { OptionRule } from "./option-rule.ts";

/** The rule of an option that is `true` or `false`. */
export const flag: OptionRule = {
  check(value, option) {
    if (typeof value !== "boolean")
      option.refuse(`${option.name} has to be true or false, not ${shown(value)}.`);
  },
};
