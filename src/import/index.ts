/**
 * Functions that convert data of other projects to datasets: rows of any kind, roll calls, event data, projects of
 * Discourse Network Analyzer, Popolo files and annotations. Every importer returns a dataset that passes
 * `parseDataset`, and a list of what was lost.
 *
 * @module import
 */

export {
  type AnnotationField,
  type AnnotationValues,
  annotationFields,
  type FromAnnotationsOptions,
  type OffsetUnit,
  offsetUnits,
} from "./annotations/options.ts";
export type {
  AnnotationLosses,
  AnnotationProblem,
  InferredValue,
  RefusedAnnotation,
} from "./annotations/problems.ts";
export type { BratDocument } from "./annotations/read-brat.ts";
export { type Column, type ColumnOptions, column } from "./column.ts";
export { type ColumnsOf, columns } from "./columns.ts";
export type { DnaLosses, ImportedDna } from "./dna/losses.ts";
export type {
  DnaActor,
  DnaStance,
  DnaTables,
  DnaValues,
  DnaVariables,
  FromDnaOptions,
} from "./dna/options.ts";
export type { EventLosses, FromEventsOptions, ImportedEvents, PaddedCode } from "./events/options.ts";
export { type EventScheme, eventSchemes } from "./events/schemes.ts";
export { fromAnnotations, type ImportedAnnotations } from "./from-annotations.ts";
export { fromDna } from "./from-dna.ts";
export { fromEvents } from "./from-events.ts";
export { fromPopolo } from "./from-popolo.ts";
export { fromVotes } from "./from-votes.ts";
export { mapRows } from "./map-rows.ts";
export type {
  ImportedPopolo,
  PopoloConflict,
  PopoloLosses,
  RefusedCount,
} from "./popolo/losses.ts";
export type { FromPopoloOptions, PopoloDocument } from "./popolo/options.ts";
export type { AddedRecords } from "./shared/losses/added-records.ts";
export type {
  DefaultedField,
  DroppedValue,
  ImportLosses,
  RefusedRow,
  RowCounts,
  RowProblem,
  UnknownValue,
  UnreadableDate,
} from "./shared/losses/import-losses.ts";
export type { ConflictValue, KeyConflict } from "./shared/losses/key-conflict.ts";
export type { JoinedNames, MatchedName, MatchReason, UnmatchedName } from "./shared/losses/name-losses.ts";
export type { SimilarRecord } from "./shared/losses/similar-record.ts";
export type { WithoutPrincipal } from "./shared/losses/without-principal.ts";
export { type DateFormat, type DateFormats, dateFormats } from "./shared/mapping/date-formats.ts";
export type { DocumentMapping } from "./shared/mapping/document-mapping.ts";
export type { AmountMapping, CodeMapping, EventMapping } from "./shared/mapping/event-mapping.ts";
export type {
  AttributesMapping,
  ColumnName,
  Field,
  ListField,
  MappedDate,
  RecordMapping,
  RecordReference,
  ReferenceList,
  ReferenceMapping,
  RowCitation,
  Text,
} from "./shared/mapping/fields.ts";
export type {
  MeetingMapping,
  ParticipantMapping,
  ParticipantValue,
  PlaceMapping,
} from "./shared/mapping/meeting-mapping.ts";
export type { MembershipMapping } from "./shared/mapping/membership-mapping.ts";
export type { ActorCode, ActorDetails, IssueDetails } from "./shared/mapping/name-details.ts";
export type { ProposalMapping, ResponseValue, TermValue } from "./shared/mapping/proposal-mapping.ts";
export { type RowErrorMode, type RowMapping, rowErrorModes } from "./shared/mapping/row-mapping.ts";
export type { FieldColumns, SameColumns } from "./shared/mapping/same-columns.ts";
export type { PositionMapping, PositionValue, StatementMapping } from "./shared/mapping/statement-mapping.ts";
export type { MappedRows } from "./shared/passes/mapped-rows.ts";
export type { ImportedSource } from "./shared/sources/imported-source.ts";
export type { DroppedPart, RefusedItem, SourceLosses } from "./shared/sources/source-losses.ts";
export { type LossSummary, summarizeLosses } from "./summarize-losses.ts";
export type {
  InferredColumn,
  MappedVotes,
  OtherColumn,
  RefusedVote,
  SkippedVote,
  SkippedVoteReason,
  VoteCounts,
  VoteLosses,
} from "./votes/losses.ts";
export {
  type AbsentMode,
  absentModes,
  type FromVotesOptions,
  type VoteLayout,
  voteLayouts,
} from "./votes/options.ts";
export { type VoteCoding, type VoteMeaning, voteCodings, voteMeanings } from "./votes/values.ts";
