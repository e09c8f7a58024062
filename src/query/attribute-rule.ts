import { joinWithAnd } from "../collections/join-with-and.ts";
import { memoize } from "../collections/memo.ts";
import { shown, suggest } from "../errors/suggest.ts";
import type { Attributes } from "../model/attributes.ts";
import type { Dataset } from "../model/dataset.ts";
import { listOf } from "../options/list-of.ts";
import { objectOf } from "../options/object-of.ts";
import type { CheckedOption, OptionRule } from "../options/option-rule.ts";

/** The kinds of record that have attributes. */
export const attributedKinds = ["documents", "actors", "issues", "statements", "events"] as const;

/** One of {@link attributedKinds}. */
export type AttributedKind = (typeof attributedKinds)[number];

/** Checks the values that a filter lists for an attribute. */
const attributeValues: OptionRule<Dataset> = /* @__PURE__ */ listOf((value, path, option) => {
  if (["string", "number", "boolean"].includes(typeof value)) return;
  option.refuse(`${option.name}: ${shown(value)} is no text, number or boolean.`, { path, value });
});

/** Returns the rule that checks the field `attributes` of a filter for records of the given kinds. */
export function attributeRule(kinds: readonly AttributedKind[]): OptionRule<Dataset> {
  return objectOf((attributes, option) => {
    if (Object.values(attributes).every((values) => values === undefined))
      option.refuse(`${option.name} names nothing. Leave it out for all.`);
    const ruleOf = (name: string): OptionRule<Dataset> => ({
      check(values, inner) {
        if (checkAttributeName(name, { kinds, dataset: option.context, option, path: inner.path }))
          attributeValues.check(values, inner);
      },
    });
    return Object.fromEntries(Object.keys(attributes).map((name) => [name, ruleOf(name)]));
  }, '{ party: ["green"] }');
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

/**
 * Returns whether any record of the given kinds has an attribute. If none has it, an error about the name is reported.
 */
export function checkAttributeName(
  name: string,
  { kinds, dataset, option, path }: AttributeNameCheck,
): boolean {
  const known = new Set(kinds.flatMap((kind) => namesOf(dataset, kind)));
  if (known.has(name)) return true;
  const message = `${option.name}: none of the ${joinWithAnd(kinds)} has the attribute ${shown(name)}. ${suggest(name, known)}`;
  option.refuse(message, { path, value: name });
  return false;
}

/** Returns the names of the attributes that the records of a kind have. */
const namesOf = /* @__PURE__ */ memoize((dataset: Dataset, kind: AttributedKind): readonly string[] => {
  const records: readonly { readonly attributes?: Attributes }[] = dataset[kind];
  return [...new Set(records.flatMap(({ attributes }) => (attributes ? Object.keys(attributes) : [])))];
});
