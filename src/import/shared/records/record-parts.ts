import { meetingFormats } from "../../../model/meeting.ts";
import { eventTypes } from "../../../model/political-event.ts";
import { reportings } from "../../../model/reporting.ts";
import { statementActs } from "../../../model/statement.ts";
import { eventStatuses, meetingStatuses } from "../../../model/status.ts";
import { none, type Part, type PartMaker } from "./parts.ts";

/** The kinds of record that rows can have, by the name of their field in the mapping. */
export const recordKinds = {
  meeting: "meetings",
  event: "events",
  proposal: "proposals",
  statement: "statements",
} as const;

/** The field of the mapping for a kind of record. */
export type RecordWord = keyof typeof recordKinds;

/** Returns the parts of the records of a kind, in the order of the fields of the model. */
export function recordParts(word: RecordWord, make: PartMaker): readonly Part[] {
  switch (word) {
    case "statement":
      return statementParts(make);
    case "meeting":
      return meetingParts(make);
    case "event":
      return eventParts(make);
    default:
      return proposalParts(make);
  }
}

const doubtFields = ["field", "reason"];

function statementParts(make: PartMaker): readonly Part[] {
  return [
    make.actor("speaker", { required: "Give the actor, or leave such rows out with when." }),
    make.actors("jointlyWith"),
    make.actor("onBehalfOf"),
    make.actors("addressees"),
    make.actors("targets"),
    make.oneOf("act", statementActs, { required: "Give the act, or leave such rows out with when." }),
    make.date("date"),
    make.text("dateTold"),
    make.oneOf("reporting", reportings, { fallback: "indirect" }),
    make.text("summary"),
    make.positions("positions"),
    make.references("about"),
    make.reference("meeting", "meetings"),
    make.references("inReplyTo"),
    make.attributes("attributes"),
    make.objects("doubts", doubtFields),
    make.text("note"),
  ];
}

const titleCure = "Give a title, or leave such rows out with when.";

function meetingParts(make: PartMaker): readonly Part[] {
  return [
    make.text("title", { required: titleCure }),
    make.oneOf("format", meetingFormats, { required: "Give the form of the meeting." }),
    make.oneOf("status", meetingStatuses, { fallback: "held" }),
    make.participants("participants"),
    make.date("date"),
    make.text("dateTold"),
    make.place("place"),
    make.references("about"),
    make.reference("parent", "meetings"),
    make.objects("doubts", doubtFields),
    make.text("note"),
  ];
}

function eventParts(make: PartMaker): readonly Part[] {
  return [
    make.text("title", { required: titleCure }),
    make.oneOf("type", eventTypes, { required: "Give the kind of event." }),
    make.oneOf("status", eventStatuses, { fallback: "done" }),
    make.actors("actors", { fallback: none }),
    make.actors("targets"),
    make.date("date"),
    make.text("dateTold"),
    make.place("place"),
    make.amount("amount"),
    make.references("about"),
    make.text("summary"),
    make.codes("codes"),
    make.attributes("attributes"),
    make.objects("doubts", doubtFields),
    make.text("note"),
  ];
}

function proposalParts(make: PartMaker): readonly Part[] {
  return [
    make.text("title", { required: titleCure }),
    make.actors("proposers", { required: "Give the actors that made the proposal." }),
    make.actor("onBehalfOf"),
    make.actors("addressees", { fallback: none }),
    make.date("date"),
    make.text("dateTold"),
    make.reference("statement", "statements"),
    make.terms("terms"),
    make.responses("responses"),
    make.reference("parent", "proposals"),
    make.references("inReplyTo"),
    make.reference("meeting", "meetings"),
    make.objects("doubts", doubtFields),
    make.text("note"),
  ];
}
