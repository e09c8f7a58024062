import type { MeetingDraft } from "../../coding/drafts/draft.ts";
import { parseEdtf } from "../../dates/parse-edtf.ts";
import type { Doubt } from "../../model/doubt.ts";
import type { ReportedMeeting } from "../reading.ts";
import { type Drafter, doubtsField, earlierDate, principalOf, speakerDoubt, withWords } from "./drafter.ts";
import { toClauseEnd, withNear } from "./with-near.ts";

const pastOrLater: Doubt = {
  field: "date",
  reason: "The meeting is cancelled, so the words can also mean a day before the publication.",
};

const notPlanned: Doubt = {
  field: "date",
  reason: "The words plan the meeting, but the date is before the publication.",
};

/** Returns the draft of a meeting. */
export function meetingDraft(drafter: Drafter, meeting: ReportedMeeting): Omit<MeetingDraft, "key"> {
  const { characters, joined, actors, dateOf } = drafter;
  const { rule, participants, format, status, place } = meeting;
  const date = dateOf({ ...meeting, isContent: false });
  // A place before the words for the meeting can be in another clause, as in `flew to Port and met Danko`. Therefore,
  // the citation is not extended to it.
  const after = place && place.start >= meeting.start ? place : undefined;
  const others = [...participants.map(({ span }) => span), date.isEarlier ? undefined : date.span, after];
  const near = withNear(joined, meeting, others);
  const cited = near.end > meeting.end ? near : toClauseEnd(joined, near);
  const present = new Map(
    participants.flatMap((each) => {
      const actor = actors.speaker(each);
      return actor === undefined ? [] : [[actor, principalOf(drafter, each, "participants")] as const];
    }),
  );
  const names = [...new Set(participants.flatMap((each) => each.name ?? actors.speaker(each) ?? []))];
  const isInferred = participants.some(({ anaphoric }) => anaphoric);
  const { published } = drafter.reading;
  const day = date.fields.resolved ?? date.fields.date;
  const last = day === undefined ? null : parseEdtf(day).end.latest;
  const isEarlier = published !== undefined && last !== null && last < published;
  return {
    kind: "meetings",
    words: [
      withWords(characters, cited),
      ...earlierDate(characters, date),
      ...(place && place.end <= cited.start
        ? [{ ...withWords(characters, place), for: "place" as const }]
        : []),
    ],
    by: `reader:${rule}`,
    ...date.fields,
    ...doubtsField([
      isInferred
        ? { field: "participants", reason: "The sentence has a pronoun for a participant." }
        : undefined,
      ...participants.map((each) =>
        actors.holder(each) === undefined ? undefined : speakerDoubt(drafter, each, "participants"),
      ),
      ...[...present.values()].map(({ doubt }) => doubt),
      date.doubt,
      status === "cancelled" && date.isLater ? pastOrLater : undefined,
      status === "scheduled" && isEarlier ? notPlanned : undefined,
    ]),
    title: names.length > 0 ? `Meeting of ${names.join(" and ")}` : "Meeting",
    format,
    status: status === "held" && date.isLater ? "scheduled" : status,
    participants: [...present].map(([actor, { fields }]) => ({ actor, ...fields })),
    ...(place && {
      place: { name: place.name, ...(actors.isKnown(place.state) && { country: place.state }) },
    }),
  };
}
