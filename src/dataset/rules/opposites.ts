import { type Fields, objectsOf } from "../unchecked.ts";
import type { RuleContext } from "./rule-context.ts";

/**
 * Reports issues that oppose themselves or one of their ancestors. For example, if issue A is part of issue B and
 * opposes B, an actor that supports A would both support and oppose B.
 */
export function oppositesRule(dataset: Fields, context: RuleContext): void {
  const issues = objectsOf(dataset.issues);
  const byId = new Map(issues.map(([, issue]) => [issue.id, issue]));
  for (const [index, record] of issues) {
    const { id, opposes } = record;
    if (opposes === undefined) continue;
    const contradiction =
      opposes === id
        ? "it opposes itself. Name the issue that supporting this one is opposing, or take opposes out."
        : isPartOf(id, opposes, byId)
          ? `it opposes "${opposes}" and is part of it by broader. Take one of the two out.`
          : undefined;
    if (contradiction === undefined) continue;
    context.report({
      code: "inconsistent-record",
      location: { kind: "issues", record, proposal: undefined, index, within: -1 },
      below: "/opposes",
      value: opposes,
      message: contradiction,
    });
  }
}

/**
 * Returns whether an issue is part of another issue, directly or by several steps. The search ends at an issue that it
 * has visited, because in wrong data an issue can be its own ancestor, which `parentsRule` reports.
 */
function isPartOf(id: unknown, whole: unknown, byId: ReadonlyMap<unknown, Fields>): boolean {
  const visited = new Set<unknown>([id]);
  let next = byId.get(id)?.broader;
  while (next !== undefined && !visited.has(next)) {
    if (next === whole) return true;
    visited.add(next);
    next = byId.get(next)?.broader;
  }
  return false;
}
