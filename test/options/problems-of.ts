import { DemarcheError } from "../../src/errors/demarche-error.ts";
import type { Problem } from "../../src/errors/problem.ts";
import { checkOptions } from "../../src/options/check-options.ts";
import type { OptionRule } from "../../src/options/option-rule.ts";

/** Returns the problems that a rule reports about a value. The value is passed as option `x` of a function `ask`. */
export function problemsOf<C>(rule: OptionRule<C>, value: unknown, context?: C): readonly Problem[] {
  try {
    checkOptions("ask", { x: value }, { x: rule }, context as C);
    return [];
  } catch (error) {
    if (error instanceof DemarcheError) return error.issues;
    throw error;
  }
}
