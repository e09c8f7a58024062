import { type EdtfDate, parseEdtf } from "../../dates/parse-edtf.ts";
import type { DemarcheError } from "../../errors/demarche-error.ts";
import { fieldsOf, objectsOf } from "../unchecked.ts";
import type { RecordLocation, RecordRule, RuleContext } from "./rule-context.ts";

/** Reads a date, or returns the error that says why it cannot be read. */
export type DateReader = (date: string) => EdtfDate | DemarcheError;

/** Returns a reader that parses each text once, because many records share a date. */
export function dateReader(): DateReader {
  const known = new Map<string, EdtfDate | DemarcheError>();
  return (date) => {
    let result = known.get(date);
    if (result === undefined) {
      result = attempt(date);
      known.set(date, result);
    }
    return result;
  };
}

function attempt(date: string): EdtfDate | DemarcheError {
  try {
    return parseEdtf(date);
  } catch (error) {
    return error as DemarcheError;
  }
}

/** A field somewhere within a record. */
interface DateField {
  /** JSON Pointer from the record to the field. */
  readonly below: string;
  /** Its name in a message: the names of the fields that lead to it, joined by dots. */
  readonly name: string;
}

const ownFields = {
  date: { below: "/date", name: "date" },
  datePublished: { below: "/datePublished", name: "datePublished" },
  sources: { below: "/sources", name: "sources" },
};

/** Every date can be read. */
export function datesRule(read: DateReader): RecordRule {
  const check = (
    date: unknown,
    { below, name }: DateField,
    location: RecordLocation,
    context: RuleContext,
  ) => {
    const result = typeof date === "string" ? read(date) : undefined;
    if (!(result instanceof Error)) return;
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

/**
 * A record of something done at a meeting is dated within the meeting, and a response is not dated before its proposal.
 * Only dates that certainly exclude this are reported: an imprecise date may be any of its days.
 */
export function sequenceRule(read: DateReader): RecordRule {
  const unqualified = (date: unknown): EdtfDate | undefined => {
    const result = typeof date === "string" ? read(date) : undefined;
    // An uncertain or approximate date may be off by any number of days, so it excludes none.
    return result === undefined || result instanceof Error || result.uncertain || result.approximate
      ? undefined
      : result;
  };
  // "~" sorts after and "" before every day, so a date without a bound precedes and follows nothing.
  const precedes = (a: EdtfDate, b: EdtfDate) => (a.end.latest ?? "~") < (b.start.earliest ?? "");
  const checkMeeting = (location: RecordLocation, context: RuleContext) => {
    const { date, meeting } = location.record;
    if (date === undefined || typeof meeting !== "string") return;
    const meetingDate = context.recordsOf("meetings").get(meeting)?.date;
    const [recordDays, meetingDays] = [unqualified(date), unqualified(meetingDate)];
    if (recordDays === undefined || meetingDays === undefined) return;
    if (!precedes(recordDays, meetingDays) && !precedes(meetingDays, recordDays)) return;
    const message = `it is dated ${date}, but its meeting "${meeting}" is dated ${meetingDate}. Correct one of the dates, or name the meeting at which it took place.`;
    context.report({ code: "inconsistent-record", location, below: "/meeting", message, value: meeting });
  };
  const checkResponse = (location: RecordLocation, context: RuleContext) => {
    const { date } = location.record;
    const { proposal } = location;
    const [responseDays, proposalDays] = [unqualified(date), unqualified(proposal?.date)];
    if (responseDays === undefined || proposalDays === undefined) return;
    if (!precedes(responseDays, proposalDays)) return;
    const message = `it is dated ${date}, but the proposal "${proposal?.id}" that it answers is dated ${proposal?.date}. Correct one of the dates: a response cannot precede its proposal.`;
    context.report({ code: "inconsistent-record", location, below: "/date", message, value: date });
  };
  return (location, context) => {
    if (location.record.meeting !== undefined) checkMeeting(location, context);
    if (location.kind === "responses") checkResponse(location, context);
  };
}
