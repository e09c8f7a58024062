import { shown } from "../errors/suggest.ts";
import type { OptionRule } from "./option-rule.ts";

/** The rule of an option that is any string. */
export const text: OptionRule = {
  check(value, option) {
    if (typeof value !== "string") option.refuse(`${option.name} has to be a string, not ${shown(value)}.`);
  },
};
