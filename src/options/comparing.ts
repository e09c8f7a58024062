import type { CheckedOption, OptionRule } from "./option-rule.ts";

/**
 * The same rule, which then checks the value against the other options. The comparison reads values of the right types:
 * it runs only after each option was found to be right by itself.
 */
export function comparing<V, O, C = unknown>(
  rule: OptionRule<C>,
  compare: (value: V, others: O, option: CheckedOption<C>) => void,
): OptionRule<C> {
  return { ...rule, compare };
}
