import { shown, suggest } from "../errors/suggest.ts";
import { listOf } from "./list-of.ts";
import type { OptionRule } from "./option-rule.ts";

/**
 * Returns the rule of an option that is an array of some of the given values. Messages use `noun` as the word for a
 * value. For example, it is `stance` in `there is no stance "for"`.
 */
export function someOf(values: readonly string[], noun: string): OptionRule;
/**
 * Returns the rule of an option that is an array of some of the values that the context allows. `values` is called for
 * every item, so it should return a cached set. Messages use `noun` as the word for a value.
 */
export function someOf<C>(values: (context: C) => ReadonlySet<string>, noun: string): OptionRule<C>;
export function someOf<C>(
  values: readonly string[] | ((context: C) => ReadonlySet<string>),
  noun: string,
): OptionRule<C> {
  return listOf((item, path, option) => {
    const known = typeof values === "function" ? values(option.context) : new Set(values);
    if (known.has(item as string)) return;
    const message = `${option.name}: there is no ${noun} ${shown(item)}. ${suggest(item, known)}`;
    option.refuse(message, { path, value: item });
  });
}
