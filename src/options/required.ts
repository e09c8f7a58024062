import type { OptionRule } from "./option-rule.ts";

/** Returns the rule for an option that is required. `cure` is a sentence for the message that says what to write. */
export function required<C>(rule: OptionRule<C>, cure = ""): OptionRule<C> {
  return { ...rule, required: cure };
}
