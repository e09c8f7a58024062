import { shown, suggest } from "../errors/suggest.ts";
import { listOf } from "./list-of.ts";
import type { OptionRule } from "./option-rule.ts";

/** Returns the rule of an option that is an array of some of the given values. A message calls a value by the noun. */
export function someOf(values: readonly string[], noun: string): OptionRule;
/** Returns the same rule for values that depend on the context. `values` is called for every item, so it should return a cached set. */
export function someOf<C>(values: (context: C) => ReadonlySet<string>, noun: string): OptionRule<C>;
export function someOf<C>(
  values: readonly string[] | ((context: C) => ReadonlySet<string>),
  noun: string,
): OptionRule<C> {
  return listOf((item, path, option) => {
    const known = typeof values === "function" ? values(option.context) : values;
    const isKnown = "has" in known ? known.has(item as string) : known.includes(item as string);
    if (isKnown) return;
    const message = `${option.name}: there is no ${noun} ${shown(item)}. ${suggest(item, known)}`;
    option.refuse(message, { path, value: item });
  });
}
