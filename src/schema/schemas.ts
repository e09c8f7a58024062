// Generated from src/model by `npm run data`. Do not edit.

import { actorTypes, identifierSchemes } from "../model/actor.ts";
import { baseStatuses, baseTypes } from "../model/base.ts";
import { meetingFormats } from "../model/meeting.ts";
import { amountBounds, eventTypes } from "../model/political-event.ts";
import { responseAnswers } from "../model/proposal.ts";
import { reportings } from "../model/reporting.ts";
import { stances, statementActs } from "../model/statement.ts";
import { eventStatuses, meetingStatuses } from "../model/status.ts";
import { z } from "./zod.ts";

// These schemas check the shape only. Ids, spans and the consistency of fields are checked in src/dataset/rules.

const text = z.string().regex(/\S/, "it has to say something");

/** Shape of {@link index!OtherName}. */
export const otherName = z.strictObject({
  name: text,
  documents: z.array(z.string()),
});

/** Shape of {@link index!CitedDifference}. */
export const citedDifference = z.strictObject({
  status: z.enum([...meetingStatuses, ...eventStatuses]).exactOptional(),
  reporting: z.enum(reportings).exactOptional(),
  date: z.string().exactOptional(),
  summary: text.exactOptional(),
});

/** Shape of {@link index!Citation}. */
export const citation = z.strictObject({
  document: z.string(),
  start: z.int().min(0),
  end: z.int().min(0),
  via: z.array(z.string()).exactOptional(),
  supports: z.literal("date").exactOptional(),
  says: citedDifference.exactOptional(),
});

/** Shape of {@link index!Membership}. */
export const membership = z.strictObject({
  organization: z.string(),
  role: text,
  startDate: z.string().exactOptional(),
  endDate: z.string().exactOptional(),
  sources: z.array(citation),
});

/** Shape of {@link index!Identifier}. */
export const identifier = z.strictObject({
  scheme: z.enum(identifierSchemes),
  identifier: text,
});

/** Shape of {@link index!Actor}. */
export const actor = z.strictObject({
  id: z.string(),
  type: z.enum(actorTypes),
  name: text,
  otherNames: z.array(otherName).exactOptional(),
  parent: z.string().exactOptional(),
  memberships: z.array(membership).exactOptional(),
  identifiers: z.array(identifier).exactOptional(),
  sources: z.array(citation),
  note: text.exactOptional(),
});

/** Shape of {@link index!Place}. */
export const place = z.strictObject({
  name: text,
  country: z.string().exactOptional(),
  coordinates: z.tuple([z.number(), z.number()]).exactOptional(),
});

/** Shape of {@link index!Base}. */
export const base = z.strictObject({
  id: z.string(),
  name: text,
  nameAttested: z.boolean(),
  type: z.enum(baseTypes),
  host: z.string(),
  operators: z.array(z.string()),
  status: z.enum(baseStatuses),
  place: place.exactOptional(),
  sources: z.array(citation),
  note: text.exactOptional(),
});

/** Shape of {@link index!DatasetMetadata}. */
export const datasetMetadata = z.strictObject({
  title: text,
  version: z.string().regex(/^\d+\.\d+\.\d+$/),
  date: z.string().regex(/^\d{4}-\d{2}-\d{2}$/),
  license: text,
});

/** Shape of {@link index!SourceDocument}. */
export const sourceDocument = z.strictObject({
  id: z.string(),
  title: text,
  publisher: z.string().exactOptional(),
  language: z.string().regex(/^[a-z]{2,3}(-[A-Za-z0-9]{2,8})*$/, "write a BCP 47 tag such as \"it\" or \"pt-BR\""),
  datePublished: z.string(),
  datePublishedBasis: text,
  length: z.int().min(0),
  digest: z.templateLiteral(["sha256:", z.string().regex(/^[0-9a-f]{64}$/)]),
  note: text.exactOptional(),
});

/** Shape of {@link index!Issue}. */
export const issue = z.strictObject({
  id: z.string(),
  label: text,
  proposition: text,
  broader: z.string().exactOptional(),
  opposes: z.string().exactOptional(),
  note: text.exactOptional(),
});

/** Shape of {@link index!Position}. */
export const position = z.strictObject({
  on: z.string(),
  stance: z.enum(stances),
  condition: text.exactOptional(),
});

/** Shape of {@link index!Statement}. */
export const statement = z.strictObject({
  id: z.string(),
  speaker: z.string(),
  onBehalfOf: z.string().exactOptional(),
  addressees: z.array(z.string()).exactOptional(),
  targets: z.array(z.string()).exactOptional(),
  act: z.enum(statementActs),
  date: z.string().exactOptional(),
  reporting: z.enum(reportings),
  summary: text,
  positions: z.array(position),
  about: z.array(z.string()).exactOptional(),
  meeting: z.string().exactOptional(),
  inReplyTo: z.array(z.string()).exactOptional(),
  sources: z.array(citation),
  note: text.exactOptional(),
});

/** Shape of {@link index!TermPosition}. */
export const termPosition = z.strictObject({
  on: z.string(),
  stance: z.enum(["support","oppose"]),
});

/** Shape of {@link index!Term}. */
export const term = z.strictObject({
  id: z.string(),
  summary: text,
  about: z.array(z.string()).exactOptional(),
  positions: z.array(termPosition).exactOptional(),
  sources: z.array(citation),
});

/** Shape of {@link index!ProposalResponse}. */
export const proposalResponse = z.strictObject({
  id: z.string(),
  by: z.string(),
  onBehalfOf: z.string().exactOptional(),
  date: z.string().exactOptional(),
  answer: z.enum(responseAnswers),
  summary: text,
  terms: z.array(z.string()).exactOptional(),
  statement: z.string().exactOptional(),
  sources: z.array(citation),
});

/** Shape of {@link index!Proposal}. */
export const proposal = z.strictObject({
  id: z.string(),
  title: text,
  proposers: z.array(z.string()),
  onBehalfOf: z.string().exactOptional(),
  addressees: z.array(z.string()),
  date: z.string().exactOptional(),
  statement: z.string().exactOptional(),
  terms: z.array(term),
  responses: z.array(proposalResponse),
  parent: z.string().exactOptional(),
  inReplyTo: z.array(z.string()).exactOptional(),
  meeting: z.string().exactOptional(),
  sources: z.array(citation),
  note: text.exactOptional(),
});

/** Shape of {@link index!Participant}. */
export const participant = z.strictObject({
  actor: z.string(),
  onBehalfOf: z.string().exactOptional(),
});

/** Shape of {@link index!Meeting}. */
export const meeting = z.strictObject({
  id: z.string(),
  title: text,
  format: z.enum(meetingFormats),
  status: z.enum(meetingStatuses),
  participants: z.array(participant),
  date: z.string().exactOptional(),
  place: place.exactOptional(),
  about: z.array(z.string()).exactOptional(),
  parent: z.string().exactOptional(),
  sources: z.array(citation),
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
  id: z.string(),
  title: text,
  type: z.enum(eventTypes),
  status: z.enum(eventStatuses),
  actors: z.array(z.string()),
  targets: z.array(z.string()).exactOptional(),
  date: z.string().exactOptional(),
  place: place.exactOptional(),
  amount: amount.exactOptional(),
  about: z.array(z.string()).exactOptional(),
  summary: text,
  sources: z.array(citation),
  note: text.exactOptional(),
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
