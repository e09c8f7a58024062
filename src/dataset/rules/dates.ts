import { type EdtfDate, parseEdtf } from "../../dates/parse-edtf.ts";
import type { DemarcheError } from "../../errors/demarche-error.ts";
import { membersOf, objectsOf } from "../unchecked.ts";
import { nameOf, type RecordPlace, type RecordRule, type RuleContext } from "./rule-context.ts";

/** Reads dates, the same text once; a text that is no date gives the error that says why. */
export type DateReader = (date: string) => EdtfDate | DemarcheError;

/** A reader that remembers. */
export function dateReader(): DateReader {
  const known = new Map<string, EdtfDate | DemarcheError>();
  return (date) => {
    let read = known.get(date);
    if (read === undefined) {
      read = attempt(date);
      known.set(date, read);
    }
    return read;
  };
}

function attempt(date: string): EdtfDate | DemarcheError {
  try {
    return parseEdtf(date);
  } catch (error) {
    return error as DemarcheError;
  }
}

/** Every date can be read. */
export function datesRule(read: DateReader): RecordRule {
  const check = (date: unknown, field: string, below: string, place: RecordPlace, context: RuleContext) => {
    if (date === undefined) return;
    const found = typeof date === "string" ? read(date) : undefined;
    if (!(found instanceof Error)) return;
    context.report("invalid-date", place, below, `${nameOf(place)}: ${field}: ${found.message}`, date);
  };
  const checkSources = (
    sources: unknown,
    field: string,
    below: string,
    place: RecordPlace,
    context: RuleContext,
  ) => {
    if (!Array.isArray(sources)) return;
    for (let i = 0; i < sources.length; i++) {
      const says = membersOf(membersOf(sources[i])?.says);
      if (says !== undefined)
        check(says.date, `${field}sources.says.date`, `${below}/sources/${i}/says/date`, place, context);
    }
  };
  return (place, context) => {
    const { date, datePublished, sources, memberships } = place.record;
    check(date, "date", "/date", place, context);
    check(datePublished, "datePublished", "/datePublished", place, context);
    checkSources(sources, "", "", place, context);
    if (memberships === undefined) return;
    for (const [i, membership] of objectsOf(memberships)) {
      const below = `/memberships/${i}`;
      check(membership.startDate, "memberships.startDate", `${below}/startDate`, place, context);
      check(membership.endDate, "memberships.endDate", `${below}/endDate`, place, context);
      checkSources(membership.sources, "memberships.", below, place, context);
    }
  };
}

/** Nothing is said at a meeting on a day that the meeting was not, and nothing is answered before it was put forward. */
export function sequenceRule(read: DateReader): RecordRule {
  const days = (date: unknown): EdtfDate | undefined => {
    const found = typeof date === "string" ? read(date) : undefined;
    // A qualified date says that it may be another day, so it excludes none.
    return found === undefined || found instanceof Error || found.uncertain || found.approximate
      ? undefined
      : found;
  };
  const precedes = (a: EdtfDate, b: EdtfDate) => (a.end.latest ?? "~") < (b.start.earliest ?? "");
  const atMeeting = (place: RecordPlace, context: RuleContext) => {
    const { date, meeting } = place.record;
    if (date === undefined || typeof meeting !== "string") return;
    const held = context.recordsOf("meetings").get(meeting);
    const [said, when] = [days(date), days(held?.date)];
    if (said === undefined || when === undefined || (!precedes(said, when) && !precedes(when, said))) return;
    const message = `${nameOf(place)}: it is dated ${date}, and its meeting "${meeting}" ${held?.date}. Mend one of the dates, or name the meeting where it was.`;
    context.report("inconsistent-record", place, "/meeting", message, meeting);
  };
  return (place, context) => {
    if (place.record.meeting !== undefined) atMeeting(place, context);
    if (place.kind !== "responses") return;
    const [answered, proposed] = [days(place.record.date), days(place.proposal?.date)];
    if (answered === undefined || proposed === undefined || !precedes(answered, proposed)) return;
    const message = `${nameOf(place)}: it is dated ${place.record.date}, and the proposal "${place.proposal?.id}" that it answers ${place.proposal?.date}. Mend one of the dates: nothing is answered before it is put forward.`;
    context.report("inconsistent-record", place, "/date", message, place.record.date);
  };
}
