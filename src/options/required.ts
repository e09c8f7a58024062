import type { OptionRule } from "./option-rule.ts";

/**
 * Returns a rule with the same checks as `rule`, for an option that must not be left out. If the option is missing, the
 * message ends with the sentence `cure`, which says what to write.
 */
export function required<C>(rule: OptionRule<C>, cure = ""): OptionRule<C> {
  return {
    ...rule,
    missing(name, option) {
      option.refuse(`${option.caller} needs option ${name}.${cure === "" ? "" : ` ${cure}`}`);
    },
  };
}
