import { shown } from "../../errors/suggest.ts";
import { kinds, nestedKinds } from "../../model/ids.ts";
import { everyValue, forEachValue, type Link, linksOf, pointerAlong } from "../links.ts";
import type { RecordLocation, RecordRule, RuleContext } from "./rule-context.ts";

/**
 * Returns the rule for references. The id in a field has to be the id of a record, and the field has to accept the kind
 * of this record.
 */
export function referencesRule(context: RuleContext): RecordRule {
  const linksByKind = new Map(
    [...kinds, ...nestedKinds].map((kind) => [
      kind,
      linksOf(kind).map((link) => ({ ...link, isValid: context.isOneOf(link.to) })),
    ]),
  );
  return (location) => {
    for (const link of linksByKind.get(location.kind) ?? []) {
      // Nearly always, all ids are valid. This fast test finds out whether any id is invalid. Only then does
      // `reportInvalid` find out which one.
      if (!everyValue(location.record, link.path, link.isValid)) reportInvalid(link, location, context);
    }
  };
}

function reportInvalid({ path, to }: Link, location: RecordLocation, context: RuleContext): void {
  const field = path.join(".");
  const wanted = to.length > kinds.length ? "the dataset" : to.join(" or ");
  forEachValue(location.record, path, (id, indices) => {
    const kind = typeof id === "string" ? context.kindOf.get(id) : undefined;
    if (kind !== undefined && to.includes(kind)) return;
    const found = { location, below: pointerAlong(path, indices), value: id };
    if (kind !== undefined) {
      const message = `${field}: ${shown(id)} is an id of ${kind}. Give an id of ${wanted}.`;
      context.report({ ...found, code: "wrong-kind", message });
    } else if (!to.some((expected) => context.unreadable.has(expected))) {
      const message = `${field}: ${shown(id)} is no id of ${wanted}. ${context.suggestId(id, to)}`;
      context.report({ ...found, code: "unknown-id", message });
    }
  });
}
