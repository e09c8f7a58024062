import { shown } from "../../errors/suggest.ts";
import type { RecordKind } from "../../model/ids.ts";
import { eventStatuses, meetingStatuses } from "../../model/status.ts";
import { canReport, reportedFields } from "../can-report.ts";
import { type Fields, fieldsOf, objectsOf } from "../unchecked.ts";
import type { RecordLocation, RecordRule, RuleContext } from "./rule-context.ts";

/**
 * The rule for `says`, the part of a citation that lists what the cited document reports differently from the record.
 * Each value in `says` has to be valid for the field of the record that has the same name, and must differ from the
 * value of this field.
 */
export const reportedValuesRule: RecordRule = (location, context) => {
  const { sources, memberships } = location.record;
  if (Array.isArray(sources)) {
    for (let i = 0; i < sources.length; i++) {
      const says = fieldsOf(fieldsOf(sources[i])?.says);
      if (says !== undefined) checkSays(says, `/sources/${i}/says`, location, context);
    }
  }
  if (memberships === undefined) return;
  for (const [i, membership] of objectsOf(memberships)) {
    for (const [j, { says: value }] of objectsOf(membership.sources)) {
      const says = fieldsOf(value);
      const below = `/memberships/${i}/sources/${j}/says`;
      // A membership has none of the fields that `says` can have, so no value of `says` can equal a value of the
      // membership. Therefore, `checkSays` gets an object that has only the id of the actor.
      if (says !== undefined)
        checkSays(says, below, { ...location, record: { id: location.record.id } }, context);
    }
  }
};

function checkSays(says: Fields, below: string, location: RecordLocation, context: RuleContext): void {
  const { kind, record } = location;
  const report = (field: string, message: string, value: unknown) =>
    context.report({
      code: "inconsistent-record",
      location,
      below: field === "" ? below : `${below}/${field}`,
      message,
      value,
    });
  let isEmpty = true;
  for (const field of reportedFields) {
    const value = says[field];
    if (value === undefined) continue;
    isEmpty = false;
    if (typeof value !== "string") continue;
    if (!canReport(kind, field)) {
      report(field, `says.${field}: ${kind} have no ${field}. Take it out.`, value);
    } else if (field === "status" && !statusesOf(kind).includes(value)) {
      const cure = `Use one of ${statusesOf(kind).map(shown).join(", ")}.`;
      report(field, `says.status: ${shown(value)} is no status of ${kind}. ${cure}`, value);
    } else if (value === record[field]) {
      report(
        field,
        `says.${field} is ${shown(value)}, as in the record. Leave out what does not differ.`,
        value,
      );
    }
  }
  if (isEmpty) report("", "says has no value. Leave it out where the document agrees with the record.", says);
}

function statusesOf(kind: RecordKind): readonly string[] {
  return kind === "meetings" ? meetingStatuses : eventStatuses;
}
