import type { OptionRule } from "./option-rule.ts";

/** The same rule for an option that cannot be left out. `cure` is a sentence that says what to write. */
export function required<C>(rule: OptionRule<C>, cure = ""): OptionRule<C> {
  return { ...rule, required: cure };
}
