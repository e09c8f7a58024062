import { type Fields, listOf } from "../unchecked.ts";
import type { ActDates } from "./act-dates.ts";
import { type DateReader, dateSpan, precedes } from "./date-span.ts";
import { eachLocation, type RecordLocation, type RuleContext } from "./rule-context.ts";

/** A record that replies to other records, and the ids of these records. */
interface Reply {
  readonly location: RecordLocation;
  readonly targets: readonly unknown[];
}

/** A record on the current path of the depth-first search. `next` is the index of the target to visit next. */
interface Step extends Reply {
  readonly id: unknown;
  next: number;
}

/**
 * Reports records that reply to themselves, directly or through other replies, and records that reply to a later
 * record. A response counts as a reply to its proposal.
 */
export function repliesRule(
  dataset: Fields,
  { dateOf, read }: { readonly dateOf: ActDates; readonly read: DateReader },
  context: RuleContext,
): void {
  const replies = new Map<unknown, Reply>();
  eachLocation(dataset, (location) => {
    const { kind, record, proposal } = location;
    if (kind === "responses") replies.set(record.id, { location, targets: [proposal?.id] });
    else if (record.inReplyTo !== undefined && (kind === "statements" || kind === "proposals"))
      replies.set(record.id, { location, targets: listOf(record.inReplyTo) });
  });
  if (replies.size === 0) return;
  findCircles(replies, context);
  for (const { location, targets } of replies.values()) {
    if (location.kind === "responses") continue;
    const ownDate = dateOf(location.record, context)?.date;
    targets.forEach((target, i) => {
      const record = recordOf(target, replies, context);
      const date = record === undefined ? undefined : dateOf(record, context)?.date;
      if (!precedes(dateSpan(ownDate, read), dateSpan(date, read))) return;
      const message = `it is dated ${ownDate}, but "${target}", to which it replies, is dated ${date}. Correct one of the dates, or take the reply out.`;
      context.report({
        code: "inconsistent-record",
        location,
        below: `/inReplyTo/${i}`,
        message,
        value: target,
      });
    });
  }
}

function recordOf(
  id: unknown,
  replies: ReadonlyMap<unknown, Reply>,
  context: RuleContext,
): Fields | undefined {
  const kind = context.kindOf.get(id as string);
  if (kind === "statements" || kind === "proposals") return context.recordsOf(kind).get(id);
  return replies.get(id)?.location.record;
}

/**
 * Finds circles of replies in a depth-first search and reports them. The path from the start is stored in a list. The
 * search is not recursive, because a chain of a million replies would overflow the call stack.
 */
function findCircles(replies: ReadonlyMap<unknown, Reply>, context: RuleContext): void {
  const settled = new Set<unknown>();
  // Each search leaves `path` and `onPath` empty. They are reused, because most searches take only one step.
  const path: Step[] = [];
  const onPath = new Set<unknown>();
  for (const [start, first] of replies) {
    if (settled.has(start)) continue;
    const { location, targets } = first;
    path.push({ location, targets, id: start, next: 0 });
    onPath.add(start);
    while (path.length > 0) {
      const step = path[path.length - 1] as Step;
      if (step.next >= step.targets.length) {
        settled.add(step.id);
        onPath.delete(step.id);
        path.pop();
        continue;
      }
      const target = step.targets[step.next];
      step.next += 1;
      const reply = replies.get(target);
      if (onPath.has(target)) reportCircle(path, target, context);
      else if (reply !== undefined && !settled.has(target)) {
        path.push({ location: reply.location, targets: reply.targets, id: target, next: 0 });
        onPath.add(target);
      }
    }
  }
}

function reportCircle(path: readonly Step[], target: unknown, context: RuleContext): void {
  const circle = path.slice(path.findIndex(({ id }) => id === target));
  // The problem is reported at the field `inReplyTo` of a record in the circle. A response has no such field, because
  // it is listed in the proposal that it replies to.
  const at = circle.findLast(({ location }) => location.kind !== "responses");
  if (at === undefined) return;
  const names = [...circle.map(({ id }) => id), target].map((id) => `"${id}"`);
  const message =
    circle.length === 1
      ? `it replies to itself. Take "${target}" out of inReplyTo.`
      : `inReplyTo runs in a circle: ${names.join(" replies to ")}. Take one reply out.`;
  const index = at.next - 1;
  context.report({
    code: "inconsistent-record",
    location: at.location,
    below: `/inReplyTo/${index}`,
    message,
    value: at.targets[index],
  });
}
