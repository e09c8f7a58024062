// Generated from src/model by `npm run data`. Do not edit.

/**
 * For each kind of record, the fields that contain ids of other records. The key is the path to the field, such as
 * `positions.on`. Every field on the path can be a list. `to` lists the kinds of record that the ids can refer to.
 */
export const linkTable = {
  documents: {
    "publisher": { to: ["actors"], inverse: "publisherOf" },
  },
  actors: {
    "otherNames.documents": { to: ["documents"], inverse: "spells" },
    "parent": { to: ["actors"], inverse: "parentOf" },
    "memberships.organization": { to: ["actors"], inverse: "organizationOf" },
    "memberships.sources.document": { to: ["documents"], inverse: "attests" },
    "memberships.sources.via": { to: ["actors"], inverse: "viaOf" },
    "sources.document": { to: ["documents"], inverse: "attests" },
    "sources.via": { to: ["actors"], inverse: "viaOf" },
  },
  issues: {
    "broader": { to: ["issues"], inverse: "broaderThan" },
    "opposes": { to: ["issues"], inverse: "opposedBy" },
  },
  statements: {
    "speaker": { to: ["actors"], inverse: "speakerOf" },
    "jointlyWith": { to: ["actors"], inverse: "jointSpeakerOf" },
    "onBehalfOf": { to: ["actors"], inverse: "principalOf" },
    "addressees": { to: ["actors"], inverse: "addresseeOf" },
    "targets": { to: ["actors"], inverse: "targetOf" },
    "positions.on": { to: ["issues","proposals","terms","responses"], inverse: "matterOf" },
    "about": { to: "any", inverse: "subjectOf" },
    "meeting": { to: ["meetings"], inverse: "occasionOf" },
    "inReplyTo": { to: ["statements","proposals","responses"], inverse: "repliedToBy" },
    "sources.document": { to: ["documents"], inverse: "attests" },
    "sources.via": { to: ["actors"], inverse: "viaOf" },
  },
  proposals: {
    "proposers": { to: ["actors"], inverse: "proposerOf" },
    "onBehalfOf": { to: ["actors"], inverse: "principalOf" },
    "addressees": { to: ["actors"], inverse: "addresseeOf" },
    "statement": { to: ["statements"], inverse: "actOf" },
    "parent": { to: ["proposals"], inverse: "parentOf" },
    "inReplyTo": { to: ["statements","proposals","responses"], inverse: "repliedToBy" },
    "meeting": { to: ["meetings"], inverse: "occasionOf" },
    "sources.document": { to: ["documents"], inverse: "attests" },
    "sources.via": { to: ["actors"], inverse: "viaOf" },
  },
  meetings: {
    "participants.actor": { to: ["actors"], inverse: "participantIn" },
    "participants.onBehalfOf": { to: ["actors"], inverse: "representedIn" },
    "place.country": { to: ["actors"], inverse: "countryOf" },
    "about": { to: "any", inverse: "subjectOf" },
    "parent": { to: ["meetings"], inverse: "parentOf" },
    "sources.document": { to: ["documents"], inverse: "attests" },
    "sources.via": { to: ["actors"], inverse: "viaOf" },
  },
  bases: {
    "host": { to: ["actors"], inverse: "hostOf" },
    "operators": { to: ["actors"], inverse: "operatorOf" },
    "place.country": { to: ["actors"], inverse: "countryOf" },
    "sources.document": { to: ["documents"], inverse: "attests" },
    "sources.via": { to: ["actors"], inverse: "viaOf" },
  },
  events: {
    "actors": { to: ["actors"], inverse: "actorOf" },
    "targets": { to: ["actors"], inverse: "targetOf" },
    "place.country": { to: ["actors"], inverse: "countryOf" },
    "about": { to: "any", inverse: "subjectOf" },
    "sources.document": { to: ["documents"], inverse: "attests" },
    "sources.via": { to: ["actors"], inverse: "viaOf" },
  },
  terms: {
    "about": { to: "any", inverse: "subjectOf" },
    "positions.on": { to: ["issues"], inverse: "matterOf" },
    "sources.document": { to: ["documents"], inverse: "attests" },
    "sources.via": { to: ["actors"], inverse: "viaOf" },
  },
  responses: {
    "by": { to: ["actors"], inverse: "respondentOf" },
    "onBehalfOf": { to: ["actors"], inverse: "principalOf" },
    "terms": { to: ["terms"], inverse: "answeredBy" },
    "statement": { to: ["statements"], inverse: "actOf" },
    "sources.document": { to: ["documents"], inverse: "attests" },
    "sources.via": { to: ["actors"], inverse: "viaOf" },
  },
} as const;
