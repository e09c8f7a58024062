import { compareDates, compareText } from "../../dates/compare-edtf.ts";
import { isUnreadable } from "../../dates/read-edtf.ts";
import { type Fields, objectsOf } from "../unchecked.ts";
import type { DateReader } from "./date-span.ts";
import type { RuleContext } from "./rule-context.ts";

/** The date of an act, and the record that has the date. */
interface ActDate {
  readonly date: string;
  /** The statement, proposal or response that has the date. */
  readonly record: Fields;
}

/**
 * A function that returns the date of a record. An undated record takes the date of its act, as described at
 * `actDates`. The result is undefined if the act is undated too.
 */
export type ActDates = (record: Fields, context: RuleContext) => ActDate | undefined;

/**
 * Returns a function that computes the dates of records in the same way as queries do. A statement and the proposals
 * and responses that it made are one act. An undated record of the act gets the date of the statement. If the statement
 * is undated too, the record gets the earliest date of the proposals and responses that the statement made.
 */
export function actDates(dataset: Fields, read: DateReader): ActDates {
  let made: ReadonlyMap<unknown, ActDate> | undefined;
  return (record, context) => {
    if (record.date !== undefined) return ownDate(record);
    const { statement } = record;
    const act = statement === undefined ? record : context.recordsOf("statements").get(statement);
    if (act?.date !== undefined) return ownDate(act);
    made ??= datesOfMade(dataset, read);
    return made.get(act?.id);
  };
}

function ownDate(record: Fields): ActDate | undefined {
  return typeof record.date === "string" ? { date: record.date, record } : undefined;
}

/** Returns, for each id of a statement, the earliest date of the proposals and responses that the statement made. */
function datesOfMade(dataset: Fields, read: DateReader): ReadonlyMap<unknown, ActDate> {
  const found = new Map<unknown, ActDate>();
  for (const [, proposal] of objectsOf(dataset.proposals)) {
    const responses = objectsOf(proposal.responses).map(([, response]) => response);
    for (const record of [proposal, ...responses]) {
      const dated = ownDate(record);
      if (record.statement === undefined || dated === undefined) continue;
      const known = found.get(record.statement);
      if (known === undefined || isEarlier(dated.date, known.date, read)) found.set(record.statement, dated);
    }
  }
  return found;
}

/** Returns whether date `a` sorts before date `b`. A date that cannot be read sorts after all others. */
function isEarlier(a: string, b: string, read: DateReader): boolean {
  const [dateOfA, dateOfB] = [a, b].map((date) => {
    const result = read(date);
    return isUnreadable(result) ? undefined : result;
  });
  return (compareDates(dateOfA, dateOfB) || compareText(a, b)) < 0;
}
