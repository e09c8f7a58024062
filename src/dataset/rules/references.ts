import { shown } from "../../errors/suggest.ts";
import { kinds, nestedKinds } from "../../model/ids.ts";
import { everyValue, forEachValue, type Link, linksOf, pointerAlong } from "../links.ts";
import { nameOf, type RecordPlace, type RecordRule, type RuleContext } from "./rule-context.ts";

/** Every reference names a record of the dataset, of a kind that can stand in that place. */
export function referencesRule(context: RuleContext): RecordRule {
  const linksByKind = new Map(
    [...kinds, ...nestedKinds].map((kind) => [
      kind,
      linksOf(kind).map((link) => ({ ...link, names: context.isOneOf(link.to) })),
    ]),
  );
  return (place) => {
    for (const link of linksByKind.get(place.kind) ?? []) {
      // Nearly every record passes; one that does not is walked again, to tell where.
      if (!everyValue(place.record, link.path, link.names)) tellWrong(link, place, context);
    }
  };
}

function tellWrong({ path, to }: Link, place: RecordPlace, context: RuleContext): void {
  const what = `${nameOf(place)}: ${path.join(".")}`;
  const wanted = to.length > kinds.length ? "the dataset" : to.join(" or ");
  forEachValue(place.record, path, (id, indices) => {
    const kind = typeof id === "string" ? context.kindOf.get(id) : undefined;
    if (kind !== undefined && to.includes(kind)) return;
    const below = pointerAlong(path, indices);
    if (kind !== undefined) {
      const message = `${what}: ${shown(id)} is one of ${kind}, and ${wanted} are wanted here.`;
      context.report("wrong-kind", place, below, message, id);
    } else if (!to.some((one) => context.unreadable.has(one))) {
      const message = `${what}: ${shown(id)} is no id of ${wanted}. ${context.suggestId(id, to)}`;
      context.report("unknown-id", place, below, message, id);
    }
  });
}
