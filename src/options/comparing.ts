import type { CheckedOption, OptionRule } from "./option-rule.ts";

/**
 * Returns a rule that also compares the value with the other options. The comparison can rely on the types of the
 * values, because it runs only after the check of each option has passed.
 */
export function comparing<V, O, C = unknown>(
  rule: OptionRule<C>,
  compare: (value: V, others: O, option: CheckedOption<C>) => void,
): OptionRule<C> {
  return { ...rule, compare };
}
