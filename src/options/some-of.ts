import { shown, suggest } from "../errors/suggest.ts";
import { listOf } from "./list-of.ts";
import type { OptionRule } from "./option-rule.ts";

/** Some of these values, in an array. `noun` is what a message calls one of them. */
export function someOf(values: readonly string[], noun: string): OptionRule;
/** Some of the values that depend on the context of the check. They are asked for on every call, so keep them. */
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
