import { memoize } from "../collections/memo.ts";
import { escapePointer } from "../errors/escape-pointer.ts";
import { shown, suggest } from "../errors/suggest.ts";
import type { Attributes } from "../model/attributes.ts";
import type { Dataset } from "../model/dataset.ts";
import type { CheckedOption, OptionRule } from "../options/option-rule.ts";

/** The kinds of record that have attributes. */
export const attributedKinds = ["documents", "actors", "issues", "statements", "events"] as const;

/** One of {@link attributedKinds}. */
export type AttributedKind = (typeof attributedKinds)[number];

/** Returns the rule of the field `attributes` in a filter that selects records of the given kinds. */
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
        const isKnown = checkAttributeName(name, { kinds, dataset: option.context, option, path });
        if (isKnown && (!Array.isArray(values) || values.length === 0 || !values.every(isValue))) {
          const message = `${option.name}: ${name} has to be an array of at least one text, number or boolean, not ${shown(values)}.`;
          option.refuse(message, { path, value: values });
        }
      }
    },
  };
}

/** The parameters of {@link checkAttributeName} other than the name. */
interface AttributeNameCheck {
  /** The kinds of the records that can have the attribute. */
  readonly kinds: readonly AttributedKind[];
  readonly dataset: Dataset;
  /** The option that contains the name. */
  readonly option: CheckedOption;
  /** JSON Pointer from the options to the name. */
  readonly path: string;
}

/** Returns whether any record of the given kinds has an attribute. If none has it, the name is reported. */
export function checkAttributeName(
  name: string,
  { kinds, dataset, option, path }: AttributeNameCheck,
): boolean {
  const known = new Set(kinds.flatMap((kind) => namesOf(dataset, kind)));
  if (known.has(name)) return true;
  const listed = `${kinds.slice(0, -1).join(", ")}${kinds.length > 1 ? " and " : ""}${kinds.at(-1)}`;
  const message = `${option.name}: none of the ${listed} has the attribute ${shown(name)}. ${suggest(name, known)}`;
  option.refuse(message, { path, value: name });
  return false;
}

function isValue(value: unknown): boolean {
  return ["string", "number", "boolean"].includes(typeof value);
}

/** Returns the names of the attributes that the records of a kind have. */
const namesOf = /* @__PURE__ */ memoize((dataset: Dataset, kind: AttributedKind): readonly string[] => {
  const records: readonly { readonly attributes?: Attributes }[] = dataset[kind];
  return [...new Set(records.flatMap(({ attributes }) => (attributes ? Object.keys(attributes) : [])))];
});
