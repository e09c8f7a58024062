import { shown } from "../../../errors/suggest.ts";
import type { OptionRule } from "../../../options/option-rule.ts";

/** The rule of the option `when`, which leaves out rows. */
export const rowFilter: OptionRule = {
  check(value, option) {
    if (typeof value === "function") return;
    option.refuse(`${option.name} has to be a function of the row, not ${shown(value)}.`);
  },
};
