import { kinds, nestedKinds, type RecordKind } from "../../model/ids.ts";
import { type Field, fieldsByShape, shapeOfKind } from "../fields.ts";
import { fieldsOf, listOf, objectsOf } from "../unchecked.ts";
import type { RecordLocation, RecordRule, RuleContext, Violation } from "./rule-context.ts";

/**
 * Returns the rule for lists. A list of ids must not have duplicates, a meeting must not have the same participant
 * twice, and some lists must have at least one item.
 */
export function listsRule(): RecordRule {
  const fields = fieldsByShape();
  const listsOf = new Map<RecordKind, readonly Field[]>();
  const innerOf = new Map<RecordKind, readonly (readonly [string, readonly Field[]])[]>();
  for (const kind of [...kinds, ...nestedKinds]) {
    const own = fields[shapeOfKind[kind]].filter(({ list }) => list);
    listsOf.set(
      kind,
      own.filter(({ type }) => type === "ref"),
    );
    const inner = own.flatMap(({ name, shape }) => {
      // Terms and responses are separate records, so they are checked separately.
      if (shape === undefined || (nestedKinds as readonly string[]).includes(name)) return [];
      const lists = fields[shape].filter(({ list, type }) => list && type === "ref");
      return lists.length === 0 ? [] : [[name, lists] as const];
    });
    innerOf.set(kind, inner);
  }
  return (location, context) => {
    const { kind, record } = location;
    for (const field of listsOf.get(kind) ?? []) {
      const list = record[field.name];
      if (mayBeWrong(list, field)) checkList(list, field, { location, below: `/${field.name}` }, context);
    }
    for (const [name, lists] of innerOf.get(kind) ?? []) {
      const items = listOf(record[name]);
      for (let i = 0; i < items.length; i++) {
        const item = fieldsOf(items[i]);
        if (item === undefined) continue;
        for (const field of lists) {
          const list = item[field.name];
          if (mayBeWrong(list, field))
            checkList(list, field, { location, below: `/${name}/${i}/${field.name}` }, context);
        }
      }
    }
    if (kind === "meetings") checkParticipants(location, context);
  };
}

/**
 * Returns whether a list may break the rule. Nearly every list is absent or has one item, and this fast test is enough
 * to accept such a list.
 */
function mayBeWrong(list: unknown, { nonEmpty }: Field): list is readonly unknown[] {
  return Array.isArray(list) && (list.length > 1 || (nonEmpty && list.length === 0));
}

/** Where a list or one of its items is: the record, and the path from the record. */
type ListLocation = Pick<Violation, "location" | "below">;

function checkList(
  list: readonly unknown[],
  { name, optional }: Field,
  { location, below }: ListLocation,
  context: RuleContext,
): void {
  if (list.length === 0) {
    const cure = optional ? "Leave it out, or name one." : "Name one.";
    const message = `${name} is empty. ${cure}`;
    context.report({ code: "inconsistent-record", location, below, message, value: list });
    return;
  }
  if (new Set(list).size === list.length) return;
  list.forEach((id, i) => {
    if (typeof id === "string" && list.indexOf(id) < i)
      reportTwice(id, name, { location, below: `${below}/${i}` }, context);
  });
}

function checkParticipants(location: RecordLocation, context: RuleContext): void {
  const found = new Set<string>();
  for (const [i, { actor, onBehalfOf }] of objectsOf(location.record.participants)) {
    if (typeof actor !== "string") continue;
    const key = `${actor} ${onBehalfOf}`;
    if (found.has(key))
      reportTwice(actor, "participants", { location, below: `/participants/${i}` }, context);
    found.add(key);
  }
}

function reportTwice(
  id: string,
  name: string,
  { location, below }: ListLocation,
  context: RuleContext,
): void {
  const message = `${name} has "${id}" twice. Take one out.`;
  context.report({ code: "inconsistent-record", location, below, message, value: id });
}
