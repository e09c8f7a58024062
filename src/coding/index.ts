/**
 * Functions that define, check, merge, subset and compare datasets, measure the agreement of two coders, and quote the
 * texts that a dataset cites.
 *
 * @module coding
 */

export { isSpan, type TextSpan } from "../dataset/is-span.ts";
export { actsOf, type CodeMeaning, type CodeScheme, codeSchemes } from "./acts-of.ts";
export { type MeasurementLevel, measurementLevels } from "./agreement/measurement-level.ts";
export {
  type CheckDatasetOptions,
  checkDataset,
  type DatasetCheck,
  type Warning,
  type WarningCode,
  warningCodes,
} from "./check-dataset.ts";
export { type CodedKind, codedKinds } from "./coded-kinds.ts";
export {
  type CoderAgreement,
  type CodingDisagreement,
  type CodingPair,
  coderAgreement,
  type UnitizingAgreement,
  type ValueAgreement,
} from "./coder-agreement.ts";
export { type ActCodes, codes } from "./codes.ts";
export {
  type DatasetAdditions,
  type DatasetDefinition,
  type DefineDatasetOptions,
  defineDataset,
  type NoIds,
  type RecordAddition,
} from "./define-dataset.ts";
export {
  type Definitions,
  definitionsOf,
  type EnumerationName,
  enumerationNames,
  type ValueDefinition,
} from "./definitions-of.ts";
export {
  type DataRelease,
  type DatasetDifference,
  diffDatasets,
  type FieldChange,
  type RecordReference,
} from "./diff-datasets.ts";
export { type CodingInstructionsOptions, codingInstructions } from "./drafts/coding-instructions.ts";
export type { TextDate } from "./drafts/date-contradictions.ts";
export {
  type BaseDraft,
  type CommonDraft,
  type DatedDraft,
  type Draft,
  type DraftKind,
  type Drafts,
  draftKinds,
  type EventDraft,
  type MeetingDraft,
  type ProposalDraft,
  type StatementDraft,
} from "./drafts/draft.ts";
export type { DraftDocument } from "./drafts/draft-document.ts";
export type {
  AmountDraft,
  ParticipantDraft,
  PlaceDraft,
  PositionDraft,
  ResponseDraft,
  TermDraft,
  TermPositionDraft,
} from "./drafts/draft-parts.ts";
export {
  type DraftQuote,
  type DraftSpan,
  type DraftWords,
  type WordUse,
  wordUses,
} from "./drafts/draft-words.ts";
export type { MembershipDraft, NewActor, NewIssue } from "./drafts/new-names.ts";
export { type DraftRevision, type DraftRevisions, reviseDrafts } from "./drafts/revise-drafts.ts";
export { settleDrafts } from "./drafts/settle-drafts.ts";
export type { SettleDraftsOptions } from "./drafts/settle-drafts-options.ts";
export {
  type DraftCandidate,
  type DraftDecision,
  type DraftDecisionCode,
  type DraftProblem,
  type DraftWarning,
  type DraftWarningCode,
  draftDecisionCodes,
  draftWarningCodes,
  type SettledDraft,
  type SettledDrafts,
  type UnsettledDraft,
} from "./drafts/settled-drafts.ts";
export { type Fingerprint, fingerprint } from "./fingerprint.ts";
export {
  type AlphaInterval,
  type AlphaIntervalOptions,
  type AlphaWithInterval,
  type CodedValue,
  type KrippendorffAlphaOptions,
  krippendorffAlpha,
} from "./krippendorff-alpha.ts";
export {
  type LocatedWords,
  type LocateOptions,
  locate,
} from "./locate.ts";
export { type LocateRung, locateRungs } from "./locating/rungs.ts";
export type { TextQuote } from "./locating/text-span.ts";
export {
  type ActorMatch,
  type ActorMatchReason,
  actorMatchReasons,
  matchActors,
} from "./match-actors.ts";
export { type JoinedIds, type MergeDatasetsOptions, mergeDatasets } from "./merge-datasets.ts";
export { type MergePreference, mergePreferences } from "./merging/merge-records.ts";
export { type Quotation, quotations } from "./quotations.ts";
export { quote } from "./quote.ts";
export { type RenamedIds, type RenameIdsOptions, renameIds } from "./rename-ids.ts";
export {
  type SubsetFilter,
  type SubsetKind,
  subsetDataset,
  subsetKinds,
} from "./subset-dataset.ts";
export type { Texts } from "./text.ts";
export { type UncitedPassage, type UncitedPassagesOptions, uncitedPassages } from "./uncited-passages.ts";
export { fromUtf16, toUtf16 } from "./utf16.ts";
export { verifySources } from "./verify-sources.ts";
