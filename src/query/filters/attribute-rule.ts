import { joinWithAnd } from "../../collections/join-with-and.ts";
import { memoize } from "../../collections/memo.ts";
import { shown, suggest } from "../../errors/suggest.ts";
import type { Attributes } from "../../model/attributes.ts";
import type { Dataset } from "../../model/dataset.ts";
import { listOf } from "../../options/list-of.ts";
import { objectOf } from "../../options/object-of.ts";
import type { OptionRule } from "../../options/option-rule.ts";

/** The kinds of record that have attributes. */
export const attributedKinds = ["documents", "actors", "issues", "statements", "meetings", "events"] as const;

/** One of {@link attributedKinds}. */
export type AttributedKind = (typeof attributedKinds)[number];

/** The kinds of record that have attributes and that a timeline contains. */
export const attributedEntryKinds: readonly AttributedKind[] = ["statements", "meetings", "events"];

/** Checks the values that a filter lists for an attribute. */
const attributeValues: OptionRule<Dataset> = /* @__PURE__ */ listOf((value, path, option) => {
  if (["string", "number", "boolean"].includes(typeof value)) return;
  option.refuse(`${option.name} cannot contain ${shown(value)}. Use texts, numbers or booleans.`, {
    path,
    value,
  });
});

/** Returns the rule that checks the field `attributes` of a filter for records of the given kinds. */
export function attributeRule(kinds: readonly AttributedKind[]): OptionRule<Dataset> {
  return objectOf((attributes, option) => {
    if (Object.values(attributes).every((values) => values === undefined))
      option.refuse(`${option.name} is an empty object. Leave it out for all.`);
    const ruleOf = (name: string): OptionRule<Dataset> => ({
      check(values, inner) {
        const problem = attributeProblem(name, kinds, inner.context);
        if (problem === undefined) attributeValues.check(values, inner);
        else inner.refuse(`${option.name}: ${problem}`, { value: name });
      },
    });
    return Object.fromEntries(Object.keys(attributes).map((name) => [name, ruleOf(name)]));
  }, '{ party: ["green"] }');
}

/**
 * Returns a sentence which says that no record of the given kinds has the attribute `name`. The result is undefined if
 * a record has it.
 */
export function attributeProblem(
  name: string,
  kinds: readonly AttributedKind[],
  dataset: Dataset,
): string | undefined {
  const known = new Set(kinds.flatMap((kind) => namesOf(dataset, kind)));
  if (known.has(name)) return undefined;
  return `none of the ${joinWithAnd(kinds)} has the attribute ${shown(name)}. ${suggest(name, known)}`;
}

/** Returns the names of the attributes that the records of a kind have. */
const namesOf = /* @__PURE__ */ memoize((dataset: Dataset, kind: AttributedKind): readonly string[] => {
  const records: readonly { readonly attributes?: Attributes }[] = dataset[kind];
  return [...new Set(records.flatMap(({ attributes }) => (attributes ? Object.keys(attributes) : [])))];
});
