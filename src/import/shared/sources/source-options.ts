import { isObject } from "../../../collections/is-object.ts";
import { shown, suggest } from "../../../errors/suggest.ts";
import { statementActs } from "../../../model/speech-act.ts";
import type { OptionRule } from "../../../options/option-rule.ts";
import { actHint } from "../cells/act-hint.ts";

/** The rule of an option that is an object. */
export const objectOption: OptionRule = {
  check(value, option) {
    if (!isObject(value)) option.refuse(`${option.name} has to be an object, not ${shown(value)}.`);
  },
};

/** The rule of an option that is a function. */
export const functionOption: OptionRule = {
  check(value, option) {
    if (typeof value !== "function")
      option.refuse(`${option.name} has to be a function, not ${shown(value)}.`);
  },
};

/** Returns the rule of an option that has to be an object whose fields all have a value from `values`. */
export function tableOf(values: readonly string[]): OptionRule {
  return {
    check(value, option) {
      objectOption.check(value, option);
      if (typeof value !== "object" || value === null) return;
      for (const [key, item] of Object.entries(value)) {
        if (values.includes(item as string)) continue;
        const hint =
          values === statementActs && typeof item === "string" ? actHint(item) : suggest(item, values);
        const message = `${option.name}: ${shown(key)} cannot be ${shown(item)}. ${hint}`;
        option.refuse(message, { path: `${option.path}/${key}`, value: item });
      }
    },
  };
}
