import { shown } from "../../../errors/suggest.ts";
import type { OptionRule } from "../../../options/option-rule.ts";

/** The rule of a list of texts that stand for an empty cell. */
export const textsRule: OptionRule = {
  check(value, option) {
    if (Array.isArray(value) && value.every((text) => typeof text === "string")) return;
    option.refuse(`${option.name} has to be a list of texts, not ${shown(value)}. Write ["n/a", "-"].`);
  },
};
