import type { EffectiveOptions, NetworkOptions } from "./network-options.ts";

const defaults: EffectiveOptions = {
  mode: "two-mode",
  rows: "",
  columns: "",
  qualifier: null,
  scale: null,
  aggregation: "ignore",
  normalization: "none",
  duplicates: "include",
  isolates: false,
  from: null,
  to: null,
  match: "possibly",
  undated: false,
  include: {},
  exclude: {},
  documentFields: ["document"],
  top: null,
  window: null,
  kernel: null,
  indent: true,
  compat: null,
  weekRule: null,
};

/**
 * Returns a frozen copy of the options of a network, with the defaults of options that are not set. The options must
 * have been checked before.
 */
export function effectiveOptions(options: NetworkOptions): EffectiveOptions {
  const effective: Record<string, unknown> = { ...defaults };
  // Inherited options count as well, and `for … in` includes them.
  for (const name in options) {
    const value = options[name as keyof NetworkOptions];
    if (value !== undefined) effective[name] = value;
  }
  return frozenCopy(effective) as EffectiveOptions;
}

/**
 * Returns a frozen copy of a value and of everything in it. If the caller changes its options later, the options of the
 * network stay the same.
 */
function frozenCopy(value: unknown): unknown {
  if (Array.isArray(value)) return Object.freeze(value.map(frozenCopy));
  if (typeof value !== "object" || value === null) return value;
  const entries = Object.entries(value).filter(([, inner]) => inner !== undefined);
  return Object.freeze(Object.fromEntries(entries.map(([name, inner]) => [name, frozenCopy(inner)])));
}
