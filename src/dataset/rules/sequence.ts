import type { ActDates } from "./act-dates.ts";
import { type DateReader, dateSpan, precedes } from "./date-span.ts";
import type { RecordLocation, RecordRule, RuleContext } from "./rule-context.ts";

/**
 * Returns the rule for the order of dates. A statement or a proposal that was made at a meeting has to be dated within
 * the meeting, and a response must not be dated before its proposal. A contradiction is reported only if it is certain.
 * An imprecise date is wrong only if all its days are wrong. An uncertain or approximate date is wrong only if it would
 * still be wrong after moving it by up to ten years.
 */
export function sequenceRule(dateOf: ActDates, read: DateReader): RecordRule {
  const checkMeeting = (location: RecordLocation, context: RuleContext) => {
    const { meeting } = location.record;
    const date = dateOf(location.record, context)?.date;
    if (date === undefined || typeof meeting !== "string") return;
    const meetingDate = context.recordsOf("meetings").get(meeting)?.date;
    const [recordDays, meetingDays] = [dateSpan(date, read), dateSpan(meetingDate, read)];
    if (!precedes(recordDays, meetingDays) && !precedes(meetingDays, recordDays)) return;
    const message = `it is dated ${date}, but its meeting "${meeting}" is dated ${meetingDate}. Correct one of the dates, or name the meeting at which it took place.`;
    context.report({ code: "inconsistent-record", location, below: "/meeting", message, value: meeting });
  };
  const checkResponse = (location: RecordLocation, context: RuleContext) => {
    const { proposal, record } = location;
    if (proposal === undefined) return;
    const date = dateOf(record, context)?.date;
    const proposalDate = dateOf(proposal, context)?.date;
    if (!precedes(dateSpan(date, read), dateSpan(proposalDate, read))) return;
    const message = `it is dated ${date}, but the proposal "${proposal.id}" that it answers is dated ${proposalDate}. Correct one of the dates: a response cannot precede its proposal.`;
    const below = record.date === undefined ? "/statement" : "/date";
    context.report({ code: "inconsistent-record", location, below, message, value: date });
  };
  return (location, context) => {
    if (location.record.meeting !== undefined) checkMeeting(location, context);
    if (location.kind === "responses") checkResponse(location, context);
  };
}
