import { objectsOf } from "../unchecked.ts";
import { type DateReader, dateSpan, precedes } from "./date-span.ts";
import type { RecordRule } from "./rule-context.ts";

/**
 * Returns the rule for memberships. A membership must not end before it begins, and an actor must not be a member of
 * itself.
 */
export function membershipsRule(read: DateReader): RecordRule {
  return (location, context) => {
    const { id, memberships } = location.record;
    if (memberships === undefined) return;
    for (const [i, { organization, role, startDate, endDate }] of objectsOf(memberships)) {
      const report = (field: string, message: string, value: unknown) =>
        context.report({
          code: "inconsistent-record",
          location,
          below: `/memberships/${i}/${field}`,
          message: `membership "${role}": ${message}`,
          value,
        });
      if (typeof id === "string" && organization === id) {
        report("organization", "an actor cannot belong to itself. Name the organization.", organization);
      }
      if (precedes(dateSpan(endDate, read), dateSpan(startDate, read))) {
        const message = `it ends on ${endDate}, before it begins on ${startDate}. Correct one of the dates.`;
        report("endDate", message, endDate);
      }
    }
  };
}
