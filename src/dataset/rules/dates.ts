import { isUnreadable } from "../../dates/read-edtf.ts";
import { fieldsOf, objectsOf } from "../unchecked.ts";
import type { DateReader } from "./date-span.ts";
import type { RecordLocation, RecordRule, RuleContext } from "./rule-context.ts";

/** A field of a record, or of an object within a record. */
interface DateField {
  /** JSON Pointer from the record to the field. */
  readonly below: string;
  /**
   * The name of the field in messages. If the field is in an inner object, the name is a path such as
   * `sources.says.date`.
   */
  readonly name: string;
}

const ownFields = {
  date: { below: "/date", name: "date" },
  datePublished: { below: "/datePublished", name: "datePublished" },
  sources: { below: "/sources", name: "sources" },
};

/** Returns the rule that every date can be read. */
export function datesRule(read: DateReader): RecordRule {
  const check = (
    date: unknown,
    { below, name }: DateField,
    location: RecordLocation,
    context: RuleContext,
  ) => {
    const result = typeof date === "string" ? read(date) : undefined;
    if (result === undefined || !isUnreadable(result)) return;
    const message = `${name}: ${result.message}`;
    context.report({ code: "invalid-date", location, below, message, value: date });
  };
  const checkSources = (
    sources: unknown,
    { below, name }: DateField,
    location: RecordLocation,
    context: RuleContext,
  ) => {
    if (!Array.isArray(sources)) return;
    for (let i = 0; i < sources.length; i++) {
      const says = fieldsOf(fieldsOf(sources[i])?.says);
      if (says === undefined) continue;
      const field = { below: `${below}/${i}/says/date`, name: `${name}.says.date` };
      check(says.date, field, location, context);
    }
  };
  return (location, context) => {
    const { date, datePublished, sources, memberships } = location.record;
    check(date, ownFields.date, location, context);
    check(datePublished, ownFields.datePublished, location, context);
    checkSources(sources, ownFields.sources, location, context);
    if (memberships === undefined) return;
    for (const [i, { startDate, endDate, sources: attesting }] of objectsOf(memberships)) {
      const field = (name: string) => ({ below: `/memberships/${i}/${name}`, name: `memberships.${name}` });
      check(startDate, field("startDate"), location, context);
      check(endDate, field("endDate"), location, context);
      checkSources(attesting, field("sources"), location, context);
    }
  };
}
