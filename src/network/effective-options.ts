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

/** Returns the options of a network with their defaults, as a frozen copy. The options have been checked. */
export function effectiveOptions(options: NetworkOptions): EffectiveOptions {
  const effective: Record<string, unknown> = { ...defaults };
  // Inherited options count as well, so this loop includes them.
  for (const name in options) {
    const value = options[name as keyof NetworkOptions];
    if (value !== undefined) effective[name] = value;
  }
  return frozenCopy(effective) as EffectiveOptions;
}

/** Returns a frozen copy, so that the caller can still change its own options, and these do not change with them. */
function frozenCopy(value: unknown): unknown {
  if (Array.isArray(value)) return Object.freeze(value.map(frozenCopy));
  if (typeof value !== "object" || value === null) return value;
  const entries = Object.entries(value).filter(([, inner]) => inner !== undefined);
  return Object.freeze(Object.fromEntries(entries.map(([name, inner]) => [name, frozenCopy(inner)])));
}
