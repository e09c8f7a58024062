import { getOrAdd } from "../../collections/get-or-add.ts";
import { shown } from "../../errors/suggest.ts";
import { kinds, type RecordKind } from "../../model/ids.ts";
import { everyValue, forEachValue, type Link, linksOf, pointerAlong } from "../links.ts";
import type { RecordLocation, RecordRule, RuleContext } from "./rule-context.ts";

/** A link, and a function that tests whether a value is an id that the link accepts. */
interface CheckedLink {
  readonly link: Link;
  readonly isValid: (id: unknown) => boolean;
}

/**
 * Returns the rule for references. The id in a field has to be the id of a record, and the field has to accept the kind
 * of this record.
 */
export function referencesRule(context: RuleContext): RecordRule {
  // The links of a kind are prepared only if the dataset has records of this kind, since preparing all of them takes
  // longer than checking a small dataset.
  const linksByKind = new Map<RecordKind, readonly CheckedLink[]>();
  const prepare = (kind: RecordKind) =>
    linksOf(kind).map((link) => ({ link, isValid: context.isOneOf(link.to) }));
  return (location) => {
    for (const { link, isValid } of getOrAdd(linksByKind, location.kind, prepare)) {
      // Nearly always, all ids are valid. This fast test finds out whether any id is invalid. Only then does
      // `reportInvalid` find out which one.
      if (!everyValue(location.record, link.path, isValid)) reportInvalid(link, location, context);
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
