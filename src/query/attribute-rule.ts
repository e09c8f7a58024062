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
        const known = kinds.flatMap((kind) => [...namesByKind(option.context)[kind]]);
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
  return typeof value === "string" || typeof value === "number" || typeof value === "boolean";
}

/** Returns the names of the attributes that the records of each kind have. */
const namesByKind = /* @__PURE__ */ memoize(
  (dataset: Dataset): Readonly<Record<AttributedKind, ReadonlySet<string>>> => {
    const namesOf = (records: readonly { readonly attributes?: Attributes }[]): ReadonlySet<string> => {
      const names = new Set<string>();
      for (const { attributes } of records) {
        if (attributes !== undefined) for (const name of Object.keys(attributes)) names.add(name);
      }
      return names;
    };
    const { documents, actors, issues, statements, events } = dataset;
    return {
      documents: namesOf(documents),
      actors: namesOf(actors),
      issues: namesOf(issues),
      statements: namesOf(statements),
      events: namesOf(events),
    };
  },
);
