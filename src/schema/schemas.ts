import { actorTypes, identifierSchemes } from "../model/actor.ts";
import { baseStatuses, baseTypes } from "../model/base.ts";
import { meetingFormats } from "../model/meeting.ts";
import { amountBounds, eventTypes } from "../model/political-event.ts";
import { responseAnswers } from "../model/proposal.ts";
import { reportings } from "../model/reporting.ts";
import { stances, statementActs } from "../model/statement.ts";
import { eventStatuses, meetingStatuses } from "../model/status.ts";
import { z } from "./zod.ts";

// Shape only: which ids exist, where spans end and which members exclude each other is for the rules in src/dataset/rules.
// Type tests hold each schema equal to the interface of the same name.

const id = z.string();
const ids = z.array(id);
const text = z.string().regex(/\S/, "it has to say something");
const edtf = z.string();
const position = z.int().min(0);

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
  start: position,
  end: position,
  via: ids.exactOptional(),
  supports: z.literal("date").exactOptional(),
  says: citedDifference.exactOptional(),
});

const sources = z.array(citation);

/** Shape of {@link index!Place}. */
export const place = z.strictObject({
  name: text,
  country: id.exactOptional(),
  coordinates: z.tuple([z.number(), z.number()]).exactOptional(),
});

/** Shape of {@link index!SourceDocument}. */
export const sourceDocument = z.strictObject({
  id,
  title: text,
  publisher: id.exactOptional(),
  language: z
    .string()
    .regex(/^[a-z]{2,3}(-[A-Za-z0-9]{2,8})*$/, 'write a BCP 47 tag such as "it" or "pt-BR"'),
  datePublished: edtf,
  datePublishedBasis: text,
  length: z.int().min(0),
  digest: z.templateLiteral(["sha256:", z.string().regex(/^[0-9a-f]{64}$/)]),
  note: text.exactOptional(),
});

/** Shape of {@link index!OtherName}. */
export const otherName = z.strictObject({ name: text, documents: ids });

/** Shape of {@link index!Membership}. */
export const membership = z.strictObject({
  organization: id,
  role: text,
  startDate: edtf.exactOptional(),
  endDate: edtf.exactOptional(),
  sources,
});

/** Shape of {@link index!Identifier}. */
export const identifier = z.strictObject({ scheme: z.enum(identifierSchemes), identifier: text });

/** Shape of {@link index!Actor}. */
export const actor = z.strictObject({
  id,
  type: z.enum(actorTypes),
  name: text,
  otherNames: z.array(otherName).exactOptional(),
  parent: id.exactOptional(),
  memberships: z.array(membership).exactOptional(),
  identifiers: z.array(identifier).exactOptional(),
  sources,
  note: text.exactOptional(),
});

/** Shape of {@link index!Issue}. */
export const issue = z.strictObject({
  id,
  label: text,
  proposition: text,
  broader: id.exactOptional(),
  note: text.exactOptional(),
});

/** Shape of {@link index!Position}. */
export const statementPosition = z.strictObject({
  on: id,
  stance: z.enum(stances),
  condition: text.exactOptional(),
});

/** Shape of {@link index!Statement}. */
export const statement = z.strictObject({
  id,
  speaker: id,
  onBehalfOf: id.exactOptional(),
  addressees: ids.exactOptional(),
  targets: ids.exactOptional(),
  act: z.enum(statementActs),
  date: edtf.exactOptional(),
  reporting: z.enum(reportings),
  summary: text,
  positions: z.array(statementPosition),
  about: ids.exactOptional(),
  meeting: id.exactOptional(),
  inReplyTo: ids.exactOptional(),
  sources,
  note: text.exactOptional(),
});

/** Shape of {@link index!TermPosition}. */
export const termPosition = z.strictObject({ on: id, stance: z.enum(["support", "oppose"]) });

/** Shape of {@link index!Term}. */
export const term = z.strictObject({
  id,
  summary: text,
  about: ids.exactOptional(),
  positions: z.array(termPosition).exactOptional(),
  sources,
});

/** Shape of {@link index!ProposalResponse}. */
export const proposalResponse = z.strictObject({
  id,
  by: id,
  onBehalfOf: id.exactOptional(),
  date: edtf.exactOptional(),
  answer: z.enum(responseAnswers),
  summary: text,
  terms: ids.exactOptional(),
  statement: id.exactOptional(),
  sources,
});

/** Shape of {@link index!Proposal}. */
export const proposal = z.strictObject({
  id,
  title: text,
  proposers: ids,
  onBehalfOf: id.exactOptional(),
  addressees: ids,
  date: edtf.exactOptional(),
  statement: id.exactOptional(),
  terms: z.array(term),
  responses: z.array(proposalResponse),
  parent: id.exactOptional(),
  inReplyTo: ids.exactOptional(),
  meeting: id.exactOptional(),
  sources,
  note: text.exactOptional(),
});

/** Shape of {@link index!Participant}. */
export const participant = z.strictObject({ actor: id, onBehalfOf: id.exactOptional() });

/** Shape of {@link index!Meeting}. */
export const meeting = z.strictObject({
  id,
  title: text,
  format: z.enum(meetingFormats),
  status: z.enum(meetingStatuses),
  participants: z.array(participant),
  date: edtf.exactOptional(),
  place: place.exactOptional(),
  about: ids.exactOptional(),
  parent: id.exactOptional(),
  sources,
  note: text.exactOptional(),
});

/** Shape of {@link index!Base}. */
export const base = z.strictObject({
  id,
  name: text,
  nameAttested: z.boolean(),
  type: z.enum(baseTypes),
  host: id,
  operators: ids,
  status: z.enum(baseStatuses),
  place: place.exactOptional(),
  sources,
  note: text.exactOptional(),
});

/** Shape of {@link index!Amount}. */
export const amount = z.strictObject({
  value: z.number(),
  unit: text,
  bound: z.enum(amountBounds).exactOptional(),
});

/** Shape of {@link index!PoliticalEvent}. */
export const politicalEvent = z.strictObject({
  id,
  title: text,
  type: z.enum(eventTypes),
  status: z.enum(eventStatuses),
  actors: ids,
  targets: ids.exactOptional(),
  date: edtf.exactOptional(),
  place: place.exactOptional(),
  amount: amount.exactOptional(),
  about: ids.exactOptional(),
  summary: text,
  sources,
  note: text.exactOptional(),
});

/** Shape of {@link index!DatasetMetadata}. */
export const datasetMetadata = z.strictObject({
  title: text,
  version: z.string().regex(/^\d+\.\d+\.\d+$/),
  date: z.string().regex(/^\d{4}-\d{2}-\d{2}$/),
  license: text,
});

/** Shape of {@link index!Dataset}. */
export const dataset = z.strictObject({
  metadata: datasetMetadata.exactOptional(),
  documents: z.array(sourceDocument),
  actors: z.array(actor),
  issues: z.array(issue),
  statements: z.array(statement),
  proposals: z.array(proposal),
  meetings: z.array(meeting),
  bases: z.array(base),
  events: z.array(politicalEvent),
});
