/**
 * The types of the diplomatic record, functions for dates of limited precision, and queries over any dataset.
 *
 * @module index
 */

export { type CalendarUnit, calendarUnits } from "./dates/calendar-period.ts";
export { compareEdtf } from "./dates/compare-edtf.ts";
export { formatEdtf } from "./dates/format-edtf.ts";
export { matchesPeriod } from "./dates/matches-period.ts";
export { type DayBounds, type EdtfDate, type EdtfPrecision, parseEdtf } from "./dates/parse-edtf.ts";
export { type DateMatch, dateMatches, type Period } from "./dates/period.ts";
export { type ParsedEdtf, safeParseEdtf } from "./dates/safe-parse-edtf.ts";
export { asTable } from "./display/as-table.ts";
export type { Cell, Row } from "./display/flat-rows.ts";
export { type ToRowsOptions, toRows } from "./display/to-rows.ts";
export { DemarcheError } from "./errors/demarche-error.ts";
export type { Problem, ProblemCode } from "./errors/problem.ts";
export {
  type Actor,
  type ActorType,
  actorTypes,
  type Membership,
  type OtherName,
} from "./model/actor.ts";
export type { Attributes } from "./model/attributes.ts";
export { type Base, type BaseStatus, type BaseType, baseStatuses, baseTypes } from "./model/base.ts";
export type { Citation, CitedDifference } from "./model/citation.ts";
export type { Dataset, DatasetMetadata, IdsOf, Records } from "./model/dataset.ts";
export type { Doubt } from "./model/doubt.ts";
export type { Day, Edtf } from "./model/edtf.ts";
export { type Identifier, type IdentifierScheme, identifierSchemes } from "./model/identifier.ts";
export { type AnyId, type Ids, type Kind, kinds, nestedKinds, type RecordKind } from "./model/ids.ts";
export type { Issue } from "./model/issue.ts";
export { type Meeting, type MeetingFormat, meetingFormats, type Participant } from "./model/meeting.ts";
export type { Place } from "./model/place.ts";
export {
  type Amount,
  type AmountBound,
  amountBounds,
  type EventCode,
  type EventType,
  eventTypes,
  type PoliticalEvent,
} from "./model/political-event.ts";
export {
  type Proposal,
  type ProposalResponse,
  type ResponseAnswer,
  responseAnswers,
  type Term,
  type TermPosition,
} from "./model/proposal.ts";
export { type Reporting, reportings } from "./model/reporting.ts";
export type { SourceDocument } from "./model/source-document.ts";
export { type StatementAct, statementActs } from "./model/speech-act.ts";
export { type Stance, stances } from "./model/stance.ts";
export type { Position, Statement } from "./model/statement.ts";
export { type EventStatus, eventStatuses, type MeetingStatus, meetingStatuses } from "./model/status.ts";
export {
  type AdjacentOptions,
  type AdjacentRecord,
  type AdjacentRecords,
  adjacent,
  type DatedKind,
} from "./query/adjacent.ts";
export {
  type Attestation,
  type AttestationLevel,
  type AttestedDifference,
  attestation,
  type CitingId,
} from "./query/attestation.ts";
export { compareStances } from "./query/compare-stances.ts";
export { type ActorContacts, type ContactsOptions, contacts } from "./query/contacts.ts";
export {
  type Count,
  type CountByOptions,
  type CountedBy,
  type CountRow,
  countBy,
  type ValuesOfKeys,
} from "./query/count-by.ts";
export type {
  ActorValues,
  AttributeValues,
  BaseValues,
  CountKey,
  CountValues,
  DocumentValues,
  EventValues,
  IssueValues,
  MeetingValues,
  PeriodValues,
  PlaceValues,
  ProposalValues,
  SourceValues,
  StatementValues,
  SubjectValues,
} from "./query/counts/count-values.ts";
export type { QuadClass } from "./query/counts/quad-class.ts";
export {
  type AttributeCount,
  type DaySpan,
  type Description,
  describe,
  type PlaceCount,
} from "./query/describe.ts";
export {
  type CodedElapsed,
  type DatedId,
  type Elapsed,
  type ElapsedOptions,
  type ElapsedUnit,
  elapsed,
  elapsedUnits,
} from "./query/elapsed.ts";
export {
  type Encounter,
  type EncounterFilter,
  type EncounterLevel,
  encounterLevels,
  encounters,
} from "./query/encounters.ts";
export { type ActorRole, actorRoles } from "./query/filters/actor-roles.ts";
export type { AttributeGrouping } from "./query/filters/attribute-grouping.ts";
export { type AttributedKind, attributedKinds } from "./query/filters/attribute-rule.ts";
export type {
  ActorFilter,
  AttributeFilter,
  BaseFilter,
  DocumentFilter,
  EventFilter,
  Filters,
  IssueFilter,
  MeetingFilter,
  PeriodFilter,
  ProposalFilter,
  SourceFilter,
  StatementFilter,
} from "./query/filters/filters.ts";
export { find } from "./query/find.ts";
export { type FirstMovers, type FirstMoversOptions, firstMovers } from "./query/first-movers.ts";
export {
  type GroupDatasetOptions,
  type GroupTimelineOptions,
  groupTimeline,
  type TimelineGrouping,
  timelineGroupings,
} from "./query/group-timeline.ts";
export { list } from "./query/list.ts";
export { nameOf } from "./query/name-of.ts";
export { type OfficeHeld, type OfficesHeldOptions, officesHeld } from "./query/offices-held.ts";
export { proposalHistory } from "./query/proposal-history.ts";
export {
  type ProposalStatus,
  type ProposalStatusOptions,
  proposalStatus,
} from "./query/proposal-status.ts";
export type { AddresseeStatus, AnswerState, TermStatus } from "./query/proposals/addressee-status.ts";
export { type OpenAnswer, type OpenReason, openReasons } from "./query/proposals/proposal-open-answers.ts";
export { type ProposalStep, type ProposalStepType, proposalSteps } from "./query/proposals/proposal-step.ts";
export { type RelatedRecord, type RelatedRecords, related } from "./query/related.ts";
export { type HitType, type SearchHit, type SearchOptions, search } from "./query/search.ts";
export {
  type AgreementMeasure,
  agreementMeasures,
  type StanceAgreement,
  type StanceAgreementOptions,
  stanceAgreement,
} from "./query/stance-agreement.ts";
export { type StanceAsOfOptions, type StanceOnDay, stanceAsOf } from "./query/stance-as-of.ts";
export { type StanceChange, type StanceChangesOptions, stanceChanges } from "./query/stance-changes.ts";
export { type StanceTrajectory, stanceTrajectory } from "./query/stance-trajectory.ts";
export type { StanceSource } from "./query/stances/act-stances.ts";
export { type Attribution, attributions } from "./query/stances/stance-act.ts";
export {
  type CompareStancesOptions,
  type MatterId,
  type MatterRelation,
  type RelatedIssueMode,
  type RolledUpStance,
  type RollUpOptions,
  relatedIssueModes,
  type StanceCell,
  type StanceComparison,
  type StanceFilter,
  type StanceOptions,
  type StancesOf,
} from "./query/stances/stance-comparison.ts";
export { type StanceRelation, stanceRelations } from "./query/stances/stance-relation.ts";
export type { StanceStep, StanceTrajectoryOptions } from "./query/stances/stance-steps.ts";
export {
  type ActId,
  type HeldStance,
  type LatestStance,
  type StanceCounts,
  type StanceSummary,
  stanceScores,
} from "./query/stances/stance-summary.ts";
export {
  type EventEntry,
  type MeetingEntry,
  type ProposalEntry,
  type ResponseEntry,
  type StatementEntry,
  type TimelineEntry,
  type TimelineEntryBase,
  type TimelineFilter,
  type TimelineKind,
  timeline,
  timelineKinds,
} from "./query/timeline.ts";
export type { TimelineGroup } from "./query/timelines/timeline-groups.ts";
