import { shown } from "../errors/suggest.ts";
import type { OptionRule } from "./option-rule.ts";

/** The bounds of a number, which are both inclusive. */
export interface NumberBounds {
  /** The smallest number that is allowed. */
  readonly atLeast: number;
  /** The largest number that is allowed. Default: unlimited. */
  readonly atMost?: number;
}

/** Returns the rule of an option that is a whole number within bounds. */
export function wholeNumber({ atLeast, atMost = Number.POSITIVE_INFINITY }: NumberBounds): OptionRule {
  return {
    check(value, option) {
      const isWithin =
        Number.isSafeInteger(value) && (value as number) >= atLeast && (value as number) <= atMost;
      if (isWithin) return;
      const bounds =
        atMost === Number.POSITIVE_INFINITY ? `of ${atLeast} or more` : `from ${atLeast} to ${atMost}`;
      option.refuse(`${option.name} has to be a whole number ${bounds}, not ${shown(value)}.`);
    },
  };
}
