import type { OptionRule } from "./option-rule.ts";

/**
 * Returns a rule with the same checks for an option that must not be left out. `cure` is a sentence for the message
 * that says what to write.
 */
export function required<C>(rule: OptionRule<C>, cure = ""): OptionRule<C> {
  return { ...rule, required: cure };
}
