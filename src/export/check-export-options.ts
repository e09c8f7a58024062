import { checkOptions, type OptionRule } from "../dataset/options.ts";
import { registryOf } from "../dataset/registry.ts";
import type { Dataset } from "../model/dataset.ts";
import { kinds } from "../model/ids.ts";

/** Checks the options of an export. `names`, a dataset, is allowed where the rules have a member of that name. */
export function checkExportOptions(
  of: string,
  options: object,
  rules: Readonly<Record<string, OptionRule>>,
): void {
  const none = Object.fromEntries(kinds.map((kind) => [kind, []])) as unknown as Dataset;
  const { names, ...others } = (options ?? {}) as { readonly names?: Dataset };
  checkOptions(of, names === undefined || !("names" in rules) ? options : others, rules, none);
  if (names !== undefined) registryOf(names);
}

/** The rule of `names`. What it holds is looked at by {@link checkExportOptions}, so it is never applied. */
export const namesRule = { names: { flag: true } } as const satisfies Readonly<Record<string, OptionRule>>;
