// Generated from src/model by `npm run data`. Do not edit.

import { actorTypes } from "../model/actor.ts";
import { baseStatuses, baseTypes } from "../model/base.ts";
import { meetingFormats } from "../model/meeting.ts";
import { amountBounds, eventTypes } from "../model/political-event.ts";
import { responseAnswers } from "../model/proposal.ts";
import { reportings } from "../model/reporting.ts";
import { statementActs } from "../model/speech-act.ts";
import { stances } from "../model/stance.ts";
import { eventStatuses, meetingStatuses } from "../model/status.ts";
import { dayPattern, edtfPattern } from "../dates/edtf-pattern.ts";
import { attributeNameCure, attributeNamePattern } from "../dataset/attribute-name.ts";
import { idLength, idPattern } from "../dataset/id-pattern.ts";
import { z } from "./zod.ts";

// These schemas contain only rules that JSON Schema can express. All other rules are in src/dataset/rules.

const text = z.string().regex(/\S/, "Write a text that is not blank.");
const id = z.string().max(idLength).regex(idPattern, "Write an id in kebab-case.");
const edtf = z.string().regex(edtfPattern, "Write a date in EDTF.");
const day = z.string().regex(dayPattern, 'Write a day: "2024-05-01".');
const attributeName = z.string().regex(attributeNamePattern, attributeNameCure);
const attributes = z.record(attributeName, z.union([text, z.number(), z.boolean()]));
const coordinates = z.tuple([z.number().min(-180).max(180), z.number().min(-90).max(90)]);

/** Shape of {@link index!OtherName}. */
export const otherName = z.strictObject({
  name: text,
  documents: z.array(id),
});

/** Shape of {@link index!CitedDifference}. */
export const citedDifference = z.strictObject({
  status: z.enum([...meetingStatuses, ...eventStatuses]).exactOptional(),
  reporting: z.enum(reportings).exactOptional(),
  date: edtf.exactOptional(),
  summary: text.exactOptional(),
});

/** Shape of {@link index!Citation}. */
export const citation = z.strictObject({
  document: id,
  start: z.int().min(0).exactOptional(),
  end: z.int().min(0).exactOptional(),
  row: z.int().min(0).exactOptional(),
  via: z.array(id).exactOptional(),
  supports: z.literal("date").exactOptional(),
  says: citedDifference.exactOptional(),
});

/** Shape of {@link index!Membership}. */
export const membership = z.strictObject({
  organization: id,
  role: text,
  startDate: edtf.exactOptional(),
  endDate: edtf.exactOptional(),
  sources: z.array(citation).min(1),
});

/** Shape of {@link index!Identifier}. */
export const identifier = z.strictObject({
  scheme: text,
  identifier: text,
});

/** Shape of {@link index!Actor}. */
export const actor = z.strictObject({
  id: id,
  type: z.enum(actorTypes),
  name: text,
  otherNames: z.array(otherName).exactOptional(),
  parent: id.exactOptional(),
  memberships: z.array(membership).exactOptional(),
  identifiers: z.array(identifier).exactOptional(),
  attributes: attributes.exactOptional(),
  sources: z.array(citation).min(1),
  note: text.exactOptional(),
});

/** Shape of {@link index!Place}. */
export const place = z.strictObject({
  name: text,
  country: id.exactOptional(),
  coordinates: coordinates.exactOptional(),
});

/** Shape of {@link index!Base}. */
export const base = z.strictObject({
  id: id,
  name: text,
  nameAttested: z.boolean(),
  type: z.enum(baseTypes),
  host: id,
  operators: z.array(id),
  status: z.enum(baseStatuses),
  place: place.exactOptional(),
  sources: z.array(citation).min(1),
  note: text.exactOptional(),
});

/** Shape of {@link index!DatasetMetadata}. */
export const datasetMetadata = z.strictObject({
  title: text,
  version: z.string().regex(/^\d+\.\d+\.\d+$/, "Write three numbers: \"1.0.0\"."),
  date: day,
  license: text,
});

/** Shape of {@link index!SourceDocument}. */
export const sourceDocument = z.strictObject({
  id: id,
  title: text,
  publisher: id.exactOptional(),
  author: text.exactOptional(),
  url: z.string().regex(/^[Hh][Tt][Tt][Pp][Ss]?:\/\/\S+$/, "Write an address that begins with https:// or http://.").exactOptional(),
  language: z.string().regex(/^[a-z]{2,3}(-[A-Za-z0-9]{1,8})*$/, "Write a BCP 47 tag such as \"it\" or \"pt-BR\".").exactOptional(),
  datePublished: edtf.exactOptional(),
  datePublishedBasis: text.exactOptional(),
  length: z.int().min(0).exactOptional(),
  digest: z.templateLiteral(["sha256:", z.string().regex(/^[0-9a-f]{64}$/, "Write \"sha256:\" and 64 hexadecimal digits, as fingerprint(text) returns them.")]).exactOptional(),
  identifiers: z.array(identifier).exactOptional(),
  attributes: attributes.exactOptional(),
  note: text.exactOptional(),
});

/** Shape of {@link index!Issue}. */
export const issue = z.strictObject({
  id: id,
  label: text,
  proposition: text,
  broader: id.exactOptional(),
  opposes: id.exactOptional(),
  attributes: attributes.exactOptional(),
  note: text.exactOptional(),
});

/** Shape of {@link index!Position}. */
export const position = z.strictObject({
  on: id,
  stance: z.enum(stances),
  condition: text.exactOptional(),
});

/** Shape of {@link index!Doubt}. */
export const doubt = z.strictObject({
  field: text,
  reason: text,
});

/** Shape of {@link index!Statement}. */
export const statement = z.strictObject({
  id: id,
  speaker: id,
  jointlyWith: z.array(id).exactOptional(),
  onBehalfOf: id.exactOptional(),
  addressees: z.array(id).exactOptional(),
  targets: z.array(id).exactOptional(),
  act: z.enum(statementActs),
  date: edtf.exactOptional(),
  dateTold: text.exactOptional(),
  reporting: z.enum(reportings),
  summary: text,
  positions: z.array(position),
  about: z.array(id).exactOptional(),
  meeting: id.exactOptional(),
  inReplyTo: z.array(id).exactOptional(),
  attributes: attributes.exactOptional(),
  doubts: z.array(doubt).exactOptional(),
  sources: z.array(citation).min(1),
  note: text.exactOptional(),
});

/** Shape of {@link index!TermPosition}. */
export const termPosition = z.strictObject({
  on: id,
  stance: z.enum(["support","oppose"]),
});

/** Shape of {@link index!Term}. */
export const term = z.strictObject({
  id: id,
  summary: text,
  about: z.array(id).exactOptional(),
  positions: z.array(termPosition).exactOptional(),
  sources: z.array(citation).min(1),
});

/** Shape of {@link index!ProposalResponse}. */
export const proposalResponse = z.strictObject({
  id: id,
  by: id,
  onBehalfOf: id.exactOptional(),
  date: edtf.exactOptional(),
  dateTold: text.exactOptional(),
  answer: z.enum(responseAnswers),
  summary: text,
  terms: z.array(id).min(1).exactOptional(),
  statement: id.exactOptional(),
  doubts: z.array(doubt).exactOptional(),
  sources: z.array(citation).min(1),
});

/** Shape of {@link index!Proposal}. */
export const proposal = z.strictObject({
  id: id,
  title: text,
  proposers: z.array(id).min(1),
  onBehalfOf: id.exactOptional(),
  addressees: z.array(id),
  date: edtf.exactOptional(),
  dateTold: text.exactOptional(),
  statement: id.exactOptional(),
  terms: z.array(term),
  responses: z.array(proposalResponse),
  parent: id.exactOptional(),
  inReplyTo: z.array(id).exactOptional(),
  meeting: id.exactOptional(),
  doubts: z.array(doubt).exactOptional(),
  sources: z.array(citation).min(1),
  note: text.exactOptional(),
});

/** Shape of {@link index!Participant}. */
export const participant = z.strictObject({
  actor: id,
  onBehalfOf: id.exactOptional(),
});

/** Shape of {@link index!Meeting}. */
export const meeting = z.strictObject({
  id: id,
  title: text,
  format: z.enum(meetingFormats),
  status: z.enum(meetingStatuses),
  participants: z.array(participant),
  date: edtf.exactOptional(),
  dateTold: text.exactOptional(),
  place: place.exactOptional(),
  about: z.array(id).exactOptional(),
  parent: id.exactOptional(),
  attributes: attributes.exactOptional(),
  doubts: z.array(doubt).exactOptional(),
  sources: z.array(citation).min(1),
  note: text.exactOptional(),
});

/** Shape of {@link index!Amount}. */
export const amount = z.strictObject({
  value: z.number(),
  unit: text,
  bound: z.enum(amountBounds).exactOptional(),
});

/** Shape of {@link index!EventCode}. */
export const eventCode = z.strictObject({
  scheme: text,
  code: text,
});

/** Shape of {@link index!PoliticalEvent}. */
export const politicalEvent = z.strictObject({
  id: id,
  title: text,
  type: z.enum(eventTypes),
  status: z.enum(eventStatuses),
  actors: z.array(id),
  targets: z.array(id).exactOptional(),
  date: edtf.exactOptional(),
  dateTold: text.exactOptional(),
  place: place.exactOptional(),
  amount: amount.exactOptional(),
  about: z.array(id).exactOptional(),
  summary: text,
  codes: z.array(eventCode).exactOptional(),
  attributes: attributes.exactOptional(),
  doubts: z.array(doubt).exactOptional(),
  sources: z.array(citation).min(1),
  note: text.exactOptional(),
});

/** Shape of {@link index!Dataset}. */
export const dataset = z.strictObject({
  metadata: datasetMetadata.exactOptional(),
  documents: z.array(sourceDocument).default([]),
  actors: z.array(actor).default([]),
  issues: z.array(issue).default([]),
  statements: z.array(statement).default([]),
  proposals: z.array(proposal).default([]),
  meetings: z.array(meeting).default([]),
  bases: z.array(base).default([]),
  events: z.array(politicalEvent).default([]),
});

/** The key is a schema, and the value is the name of the interface that the schema describes. */
export const interfaceNames: ReadonlyMap<unknown, string> = /* @__PURE__ */ new Map<unknown, string>([
  [otherName, "OtherName"],
  [citedDifference, "CitedDifference"],
  [citation, "Citation"],
  [membership, "Membership"],
  [identifier, "Identifier"],
  [actor, "Actor"],
  [place, "Place"],
  [base, "Base"],
  [datasetMetadata, "DatasetMetadata"],
  [sourceDocument, "SourceDocument"],
  [issue, "Issue"],
  [position, "Position"],
  [doubt, "Doubt"],
  [statement, "Statement"],
  [termPosition, "TermPosition"],
  [term, "Term"],
  [proposalResponse, "ProposalResponse"],
  [proposal, "Proposal"],
  [participant, "Participant"],
  [meeting, "Meeting"],
  [amount, "Amount"],
  [eventCode, "EventCode"],
  [politicalEvent, "PoliticalEvent"],
  [dataset, "Dataset"],
]);
