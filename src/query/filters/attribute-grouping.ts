import { isObject } from "../../collections/is-object.ts";
import { attributeOf } from "../../dataset/attribute-of.ts";
import { type Registry, registryOf } from "../../dataset/registry.ts";
import { compareText } from "../../dates/compare-edtf.ts";
import type { Dataset } from "../../model/dataset.ts";
import { oneOf } from "../../options/one-of.ts";
import type { CheckedOption, OptionRule } from "../../options/option-rule.ts";
import { required } from "../../options/required.ts";
import { text } from "../../options/text.ts";
import type { TimelineEntry } from "../timeline.ts";
import { type AttributedKind, attributedKinds, attributeProblem } from "./attribute-rule.ts";

/** A grouping of the entries of a timeline by the values of an attribute. */
export interface AttributeGrouping {
  /** The name of the attribute, such as `party`. */
  readonly attribute: string;
  /**
   * The kind of the records whose attribute is read. By default, the attribute is read from the record of the entry and
   * from its actors, issues and documents.
   */
  readonly kind?: AttributedKind | undefined;
}

const fieldRules = {
  attribute: /* @__PURE__ */ required(text, 'Write { attribute: "party" }.'),
  kind: /* @__PURE__ */ oneOf(attributedKinds),
};

/**
 * Returns the rule that checks an option `by`. The value of the option must be one of `values` or an
 * {@link AttributeGrouping}.
 */
export function groupingRule(values: readonly string[]): OptionRule {
  const word = oneOf(values);
  return {
    check(value, option) {
      if (isObject(value)) option.checkFields(value, fieldRules);
      else word.check(value, option);
    },
  };
}

/**
 * Reports an error if no record of the dataset has the attribute of a grouping. If the grouping names a kind, a record
 * of this kind must have the attribute.
 */
export function checkGrouping(
  { attribute, kind }: AttributeGrouping,
  dataset: Dataset,
  option: CheckedOption,
): void {
  const kinds = kind === undefined ? attributedKinds : [kind];
  const problem = attributeProblem(attribute, kinds, dataset);
  if (problem !== undefined)
    option.refuse(`${option.name}: ${problem}`, { path: `${option.path}/attribute`, value: attribute });
}

/** Returns whether a value of an option `by` groups by an attribute. */
export function isAttributeGrouping(by: string | AttributeGrouping): by is AttributeGrouping {
  return typeof by === "object";
}

/**
 * Returns a function that takes an entry of a timeline and returns the distinct values of the attribute as texts. The
 * values are those in the records of the entry.
 */
export function attributeValuesOf(
  dataset: Dataset,
  { attribute, kind }: AttributeGrouping,
): (entry: TimelineEntry) => readonly string[] {
  const registry = registryOf(dataset);
  return (entry) => {
    const values = recordsOf(entry, kind, registry).flatMap((record) => {
      const value = attributeOf(record, attribute);
      return value === undefined ? [] : [String(value)];
    });
    return [...new Set(values)];
  };
}

/**
 * Returns the records whose attributes belong to an entry: its own record, the statement that made this record, and its
 * actors, issues and documents. If a kind is given, only records of this kind are returned.
 */
function recordsOf(
  { id, actors, issues, documents }: TimelineEntry,
  kind: AttributedKind | undefined,
  { byId }: Registry,
): readonly object[] {
  const entry = byId.get(id);
  const all = [entry, entry?.act, ...[...actors, ...issues, ...documents].map((named) => byId.get(named))];
  return all.flatMap((found) =>
    found !== undefined && (kind === undefined || found.kind === kind) ? [found.record] : [],
  );
}

/**
 * Compares two values of an attribute. Numbers are compared by size and come before all other values, which are
 * compared as texts.
 */
export function compareAttributeValues(a: string, b: string): number {
  const [x, y] = [numberOf(a), numberOf(b)];
  if (x !== undefined && y !== undefined && x !== y) return x - y;
  if ((x === undefined) !== (y === undefined)) return x === undefined ? 1 : -1;
  return compareText(a, b);
}

function numberOf(value: string): number | undefined {
  const number = value.trim() === "" ? Number.NaN : Number(value);
  return Number.isFinite(number) ? number : undefined;
}
