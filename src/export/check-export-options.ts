import { checkOptions, type OptionRule } from "../dataset/options.ts";
import { registryOf } from "../dataset/registry.ts";
import { problem } from "../errors/demarche-error.ts";
import { shown } from "../errors/suggest.ts";
import type { Dataset } from "../model/dataset.ts";
import { kinds } from "../model/ids.ts";

/** What an option of an export may hold. */
type ExportRule =
  | OptionRule
  /** A dataset. */
  | { readonly dataset: true }
  /** A text of this form; `what` says of which. */
  | { readonly form: RegExp; readonly what: string };

/** Checks the options of an export, which are the same for any dataset. */
export function checkExportOptions(
  of: string,
  options: object,
  rules: Readonly<Record<string, ExportRule>>,
): void {
  const none = Object.fromEntries(kinds.map((kind) => [kind, []])) as unknown as Dataset;
  const own = Object.entries(rules).filter(([, rule]) => "dataset" in rule || "form" in rule);
  const names = own.map(([name]) => name);
  const isObject = typeof options === "object" && options !== null && !Array.isArray(options);
  const others = isObject
    ? Object.fromEntries(Object.entries(options).filter(([name]) => !names.includes(name)))
    : options;
  // The names stay among the rules, so that they are suggested; their values are looked at below.
  const known = Object.fromEntries(names.map((name) => [name, { flag: true } as const]));
  checkOptions(of, others, { ...(rules as Readonly<Record<string, OptionRule>>), ...known }, none);
  for (const [name, rule] of own) {
    const value = (options as Readonly<Record<string, unknown>>)[name];
    if (value === undefined) continue;
    if ("dataset" in rule) registryOf(value as Dataset);
    else if ("form" in rule && !(typeof value === "string" && rule.form.test(value))) {
      const message = `Option ${name} of ${of} has to be ${rule.what}, not ${shown(value)}.`;
      throw problem("invalid-option", `/${name}`, message, value);
    }
  }
}
