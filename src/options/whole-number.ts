import { shown } from "../errors/suggest.ts";
import type { OptionRule } from "./option-rule.ts";

/** Returns the rule of an option that is a whole number of `atLeast` or more. */
export function wholeNumber({ atLeast }: { readonly atLeast: number }): OptionRule {
  return {
    check(value, option) {
      if (Number.isSafeInteger(value) && (value as number) >= atLeast) return;
      option.refuse(`${option.name} has to be a whole number of ${atLeast} or more, not ${shown(value)}.`);
    },
  };
}
