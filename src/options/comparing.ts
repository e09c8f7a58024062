import type { CheckedOption, OptionRule } from "./option-rule.ts";

/**
 * Returns a rule that makes the checks of `rule` and also compares the value with those of the other options. The
 * comparison runs only after every option has passed its own check, so it can rely on the types of the values.
 */
export function comparing<V, O, C = unknown>(
  rule: OptionRule<C>,
  compare: (value: V, others: O, option: CheckedOption<C>) => void,
): OptionRule<C> {
  return { ...rule, compare };
}
