import { memoize } from "../collections/memo.ts";
import { escapePointer } from "../errors/escape-pointer.ts";
import { shown, suggest } from "../errors/suggest.ts";
import type { Attributes } from "../model/attributes.ts";
import type { Dataset } from "../model/dataset.ts";
import type { OptionRule } from "../options/option-rule.ts";

/** The kinds of record that have attributes. */
export type AttributedKind = "documents" | "actors" | "issues" | "statements" | "events";

/** Returns the rule of a field `attributes` of a filter that selects records of these kinds. */
export function attributeRule(kinds: readonly AttributedKind[]): OptionRule<Dataset> {
  return {
    check(value, option) {
      if (typeof value !== "object" || value === null || Array.isArray(value)) {
        const cure = 'Write { party: ["green"] }.';
        option.refuse(`${option.name} has to be an object, not ${shown(value)}. ${cure}`);
        return;
      }
      const wanted = Object.entries(value).filter(([, values]) => values !== undefined);
      if (wanted.length === 0) option.refuse(`${option.name} names nothing. Leave it out for all.`);
      for (const [name, values] of wanted) {
        const path = `${option.path}/${escapePointer(name)}`;
        const known = kinds.flatMap((kind) => namesOf(option.context, kind));
        if (!known.includes(name)) {
          const message = `${option.name}: none of the ${kinds.join(" and ")} has the attribute ${shown(name)}. ${suggest(name, known)}`;
          option.refuse(message, { path, value: name });
        } else if (!Array.isArray(values) || values.length === 0 || !values.every(isValue)) {
          const message = `${option.name}: ${name} has to be an array of at least one text, number or boolean, not ${shown(values)}.`;
          option.refuse(message, { path, value: values });
        }
      }
    },
  };
}

function isValue(value: unknown): boolean {
  return ["string", "number", "boolean"].includes(typeof value);
}

/** Returns the names of the attributes that the records of a kind have. */
const namesOf = /* @__PURE__ */ memoize((dataset: Dataset, kind: AttributedKind): readonly string[] => {
  const records: readonly { readonly attributes?: Attributes }[] = dataset[kind];
  return [...new Set(records.flatMap(({ attributes }) => (attributes ? Object.keys(attributes) : [])))];
});
