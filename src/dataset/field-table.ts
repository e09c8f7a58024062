// Generated from src/model by `npm run data`. Do not edit.

import { actorTypes, identifierSchemes } from "../model/actor.ts";
import { baseStatuses, baseTypes } from "../model/base.ts";
import { meetingFormats } from "../model/meeting.ts";
import { amountBounds, eventTypes } from "../model/political-event.ts";
import { responseAnswers } from "../model/proposal.ts";
import { reportings } from "../model/reporting.ts";
import { stances, statementActs } from "../model/statement.ts";
import { eventStatuses, meetingStatuses } from "../model/status.ts";
import type { FieldTable } from "./field-type.ts";

/** The name of the interface of each kind of record. */
export const shapeOfKind = {
  documents: "SourceDocument",
  actors: "Actor",
  issues: "Issue",
  statements: "Statement",
  proposals: "Proposal",
  meetings: "Meeting",
  bases: "Base",
  events: "PoliticalEvent",
  terms: "Term",
  responses: "ProposalResponse",
} as const;

/** Returns the fields of each interface, in the order of their declaration. `?` after a name marks an optional field. */
export function fieldTable() {
  return {
    OtherName: {
      name: "text",
      documents: { list: { to: ["documents"], inverse: "spells" } },
    },
    Membership: {
      organization: { to: ["actors"], inverse: "organizationOf" },
      role: "text",
      "startDate?": "edtf",
      "endDate?": "edtf",
      sources: { list: { shape: "Citation" }, nonEmpty: true },
    },
    Identifier: {
      scheme: identifierSchemes,
      identifier: "text",
    },
    Actor: {
      id: "id",
      type: actorTypes,
      name: "text",
      "otherNames?": { list: { shape: "OtherName" } },
      "parent?": { to: ["actors"], inverse: "parentOf" },
      "memberships?": { list: { shape: "Membership" } },
      "identifiers?": { list: { shape: "Identifier" } },
      sources: { list: { shape: "Citation" }, nonEmpty: true },
      "note?": "text",
    },
    Base: {
      id: "id",
      name: "text",
      nameAttested: "boolean",
      type: baseTypes,
      host: { to: ["actors"], inverse: "hostOf" },
      operators: { list: { to: ["actors"], inverse: "operatorOf" } },
      status: baseStatuses,
      "place?": { shape: "Place" },
      sources: { list: { shape: "Citation" }, nonEmpty: true },
      "note?": "text",
    },
    CitedDifference: {
      "status?": [...meetingStatuses, ...eventStatuses],
      "reporting?": reportings,
      "date?": "edtf",
      "summary?": "text",
    },
    Citation: {
      document: { to: ["documents"], inverse: "attests" },
      start: "integer",
      end: "integer",
      "via?": { list: { to: ["actors"], inverse: "viaOf" } },
      "supports?": ["date"],
      "says?": { shape: "CitedDifference" },
    },
    DatasetMetadata: {
      title: "text",
      version: { pattern: /^\d+\.\d+\.\d+$/, cure: "Write three numbers: \"1.0.0\"." },
      date: "day",
      license: "text",
    },
    Issue: {
      id: "id",
      label: "text",
      proposition: "text",
      "broader?": { to: ["issues"], inverse: "broaderThan" },
      "opposes?": { to: ["issues"], inverse: "opposedBy" },
      "note?": "text",
    },
    Participant: {
      actor: { to: ["actors"], inverse: "participantIn" },
      "onBehalfOf?": { to: ["actors"], inverse: "representedIn" },
    },
    Meeting: {
      id: "id",
      title: "text",
      format: meetingFormats,
      status: meetingStatuses,
      participants: { list: { shape: "Participant" } },
      "date?": "edtf",
      "place?": { shape: "Place" },
      "about?": { list: { to: "any", inverse: "subjectOf" } },
      "parent?": { to: ["meetings"], inverse: "parentOf" },
      sources: { list: { shape: "Citation" }, nonEmpty: true },
      "note?": "text",
    },
    Place: {
      name: "text",
      "country?": { to: ["actors"], inverse: "countryOf" },
      "coordinates?": "coordinates",
    },
    Amount: {
      value: "number",
      unit: "text",
      "bound?": amountBounds,
    },
    PoliticalEvent: {
      id: "id",
      title: "text",
      type: eventTypes,
      status: eventStatuses,
      actors: { list: { to: ["actors"], inverse: "actorOf" } },
      "targets?": { list: { to: ["actors"], inverse: "targetOf" } },
      "date?": "edtf",
      "place?": { shape: "Place" },
      "amount?": { shape: "Amount" },
      "about?": { list: { to: "any", inverse: "subjectOf" } },
      summary: "text",
      sources: { list: { shape: "Citation" }, nonEmpty: true },
      "note?": "text",
    },
    Term: {
      id: "id",
      summary: "text",
      "about?": { list: { to: "any", inverse: "subjectOf" } },
      "positions?": { list: { shape: "TermPosition" } },
      sources: { list: { shape: "Citation" }, nonEmpty: true },
    },
    TermPosition: {
      on: { to: ["issues"], inverse: "matterOf" },
      stance: ["support","oppose"],
    },
    ProposalResponse: {
      id: "id",
      by: { to: ["actors"], inverse: "respondentOf" },
      "onBehalfOf?": { to: ["actors"], inverse: "principalOf" },
      "date?": "edtf",
      answer: responseAnswers,
      summary: "text",
      "terms?": { list: { to: ["terms"], inverse: "answeredBy" }, nonEmpty: true },
      "statement?": { to: ["statements"], inverse: "actOf" },
      sources: { list: { shape: "Citation" }, nonEmpty: true },
    },
    Proposal: {
      id: "id",
      title: "text",
      proposers: { list: { to: ["actors"], inverse: "proposerOf" }, nonEmpty: true },
      "onBehalfOf?": { to: ["actors"], inverse: "principalOf" },
      addressees: { list: { to: ["actors"], inverse: "addresseeOf" } },
      "date?": "edtf",
      "statement?": { to: ["statements"], inverse: "actOf" },
      terms: { list: { shape: "Term" } },
      responses: { list: { shape: "ProposalResponse" } },
      "parent?": { to: ["proposals"], inverse: "parentOf" },
      "inReplyTo?": { list: { to: ["statements","proposals","responses"], inverse: "repliedToBy" } },
      "meeting?": { to: ["meetings"], inverse: "occasionOf" },
      sources: { list: { shape: "Citation" }, nonEmpty: true },
      "note?": "text",
    },
    SourceDocument: {
      id: "id",
      title: "text",
      "publisher?": { to: ["actors"], inverse: "publisherOf" },
      language: { pattern: /^[a-z]{2,3}(-[A-Za-z0-9]{1,8})*$/, cure: "Write a BCP 47 tag such as \"it\" or \"pt-BR\"." },
      datePublished: "edtf",
      datePublishedBasis: "text",
      length: "integer",
      digest: { pattern: /^sha256:[0-9a-f]{64}$/, cure: "Write \"sha256:\" and 64 hexadecimal digits, as fingerprint(text) returns them." },
      "note?": "text",
    },
    Position: {
      on: { to: ["issues","proposals","terms","responses"], inverse: "matterOf" },
      stance: stances,
      "condition?": "text",
    },
    Statement: {
      id: "id",
      speaker: { to: ["actors"], inverse: "speakerOf" },
      "onBehalfOf?": { to: ["actors"], inverse: "principalOf" },
      "addressees?": { list: { to: ["actors"], inverse: "addresseeOf" } },
      "targets?": { list: { to: ["actors"], inverse: "targetOf" } },
      act: statementActs,
      "date?": "edtf",
      reporting: reportings,
      summary: "text",
      positions: { list: { shape: "Position" } },
      "about?": { list: { to: "any", inverse: "subjectOf" } },
      "meeting?": { to: ["meetings"], inverse: "occasionOf" },
      "inReplyTo?": { list: { to: ["statements","proposals","responses"], inverse: "repliedToBy" } },
      sources: { list: { shape: "Citation" }, nonEmpty: true },
      "note?": "text",
    },
  } as const satisfies FieldTable;
}
