import type { Dataset } from "../../model/dataset.ts";
import type { Kind } from "../../model/ids.ts";
import type { OptionRules } from "../../options/option-rule.ts";
import { type AttributedKind, attributeRule } from "./attribute-rule.ts";
import { criteriaByKind } from "./criteria-by-kind.ts";
import type { Filters } from "./filters.ts";
import { rulesOf } from "./select.ts";

/** Returns the rules of the fields of the filter of a kind. */
export function filterRules(kind: Kind): OptionRules<Dataset> {
  const attributes = hasAttributes[kind] ? attributeRule([kind as AttributedKind]) : undefined;
  return rulesOf(criteriaByKind[kind], { dated: isDated[kind], attributes });
}

/** For each kind, whether its filter has the option `attributes`. */
export const hasAttributes: { readonly [K in Kind]: "attributes" extends keyof Filters[K] ? true : false } = {
  documents: true,
  actors: true,
  issues: true,
  statements: true,
  proposals: false,
  meetings: true,
  bases: false,
  events: true,
};

/** For each kind, whether its filter has the options of a period. */
export const isDated: { readonly [K in Kind]: "from" extends keyof Filters[K] ? true : false } = {
  documents: true,
  actors: false,
  issues: false,
  statements: true,
  proposals: true,
  meetings: true,
  bases: false,
  events: true,
};
