import { shown, suggest } from "../errors/suggest.ts";
import { listOf } from "./list-of.ts";
import type { OptionRule } from "./option-rule.ts";

/** Returns the rule of an option that is an array of some of the given values. */
export function someOf(values: readonly string[]): OptionRule;
/**
 * Returns the rule of an option that is an array of some of the values that the context allows. `values` is called for
 * every item, so it should return a cached set.
 */
export function someOf<C>(values: (context: C) => ReadonlySet<string>): OptionRule<C>;
export function someOf<C>(values: readonly string[] | ((context: C) => ReadonlySet<string>)): OptionRule<C> {
  return listOf((item, path, option) => {
    const known = typeof values === "function" ? values(option.context) : new Set(values);
    if (known.has(item as string)) return;
    const message = `${option.name} cannot contain ${shown(item)}. ${suggest(item, known)}`;
    option.refuse(message, { path, value: item });
  });
}
