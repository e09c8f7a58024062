import { meetingFormats } from "../../../model/meeting.ts";
import { eventTypes } from "../../../model/political-event.ts";
import { reportings } from "../../../model/reporting.ts";
import { statementActs } from "../../../model/speech-act.ts";
import { eventStatuses, meetingStatuses } from "../../../model/status.ts";
import type { Spelling } from "../names/named-entity.ts";
import type { Target } from "../names/references.ts";
import { amountPart } from "./parts/amount-part.ts";
import { attributesPart } from "./parts/attributes-part.ts";
import { codesPart } from "./parts/codes-part.ts";
import { none, type Part } from "./parts/part.ts";
import type { PartMaker } from "./parts/part-maker.ts";
import { participantsPart } from "./parts/participants-part.ts";
import { placePart } from "./parts/place-part.ts";
import { type OpenTargets, positionsPart } from "./parts/positions-part.ts";
import { withPrincipal } from "./parts/principal-part.ts";
import { referencesPart } from "./parts/references-part.ts";
import { responsesPart } from "./parts/responses-part.ts";
import { termsPart } from "./parts/terms-part.ts";

/**
 * The kinds of record that rows can have. The key is the field of the mapping, and the value is the list in the
 * dataset.
 */
export const recordKinds = {
  meeting: "meetings",
  event: "events",
  proposal: "proposals",
  statement: "statements",
} as const;

/** The field of the mapping for a kind of record. */
export type RecordWord = keyof typeof recordKinds;

/** Returns the parts of a kind of record, in the order of the fields of the model. Each part reads one field. */
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
  const open: OpenTargets = { targets: [] };
  const [speaker, principal] = withPrincipal(make, make.actor("speaker", { required: "Give the actor" }));
  return [
    speaker,
    make.actors("jointlyWith"),
    principal,
    make.actors("addressees"),
    make.actors("targets"),
    make.oneOf("act", statementActs, { required: "Give the act" }),
    make.date("date"),
    make.text("dateTold"),
    make.oneOf("reporting", reportings, { fallback: "indirect" }),
    make.text("summary"),
    positionsPart(make, "positions", open),
    withOpenTargets(referencesPart(make, "about"), make, open),
    make.reference("meeting", "meetings"),
    referencesPart(make, "inReplyTo"),
    attributesPart(make, "attributes"),
    make.objects("doubts", doubtFields),
    make.text("note"),
  ];
}

/** Adds to `about` the issues and proposals of positions without a stance. */
function withOpenTargets(about: Part, { mapping, names }: PartMaker, open: OpenTargets): Part {
  if (mapping.positions === undefined) return about;
  return {
    ...about,
    isDerived: true,
    read: (row, index) => {
      const own = about.read(row, index) as readonly unknown[] | undefined;
      return open.targets.length === 0 ? own : [...(own ?? []), ...open.targets];
    },
    commit: (targets: readonly (Spelling | Target)[], { citation }) => [
      ...new Set(targets.map((target) => names.commitTarget(target, citation))),
    ],
  };
}

const titleCure = "Give a title";

/**
 * Returns the part for a title. A title is required only if the mapping has this field. Otherwise records get a default
 * title.
 */
function titlePart(make: PartMaker): Part {
  return make.text("title", make.mapping.title === undefined ? {} : { required: titleCure });
}

function meetingParts(make: PartMaker): readonly Part[] {
  return [
    titlePart(make),
    make.oneOf("format", meetingFormats, { required: "Give the form of the meeting" }),
    make.oneOf("status", meetingStatuses, { fallback: "held" }),
    participantsPart(make, "participants"),
    make.date("date"),
    make.text("dateTold"),
    placePart(make, "place"),
    referencesPart(make, "about"),
    make.reference("parent", "meetings"),
    attributesPart(make, "attributes"),
    make.objects("doubts", doubtFields),
    make.text("note"),
  ];
}

function eventParts(make: PartMaker): readonly Part[] {
  return [
    titlePart(make),
    make.oneOf("type", eventTypes, { required: "Give the kind of event" }),
    make.oneOf("status", eventStatuses, { fallback: "done" }),
    make.actors("actors", { fallback: none }),
    make.actors("targets"),
    make.date("date"),
    make.text("dateTold"),
    placePart(make, "place"),
    amountPart(make, "amount"),
    referencesPart(make, "about"),
    make.text("summary"),
    codesPart(make, "codes"),
    attributesPart(make, "attributes"),
    make.objects("doubts", doubtFields),
    make.text("note"),
  ];
}

function proposalParts(make: PartMaker): readonly Part[] {
  const makers = make.actors("proposers", { required: "Give the actors that made the proposal" });
  return [
    make.text("title", { required: titleCure }),
    ...withPrincipal(make, makers),
    make.actors("addressees", { fallback: none }),
    make.date("date"),
    make.text("dateTold"),
    make.reference("statement", "statements"),
    termsPart(make, "terms"),
    responsesPart(make, "responses"),
    make.reference("parent", "proposals"),
    referencesPart(make, "inReplyTo"),
    make.reference("meeting", "meetings"),
    make.objects("doubts", doubtFields),
    make.text("note"),
  ];
}
