/**
 * For those who make a record, or hold the texts that it rests on: define, check, join, cut and compare datasets, measure
 * how far two coders agree, and look the cited words up in the texts.
 *
 * @module coding
 */

export {
  checkDataset,
  type DatasetCheck,
  type Warning,
  type WarningCode,
  warningCodes,
} from "./check-dataset.ts";
export {
  type CodedKind,
  type CoderAgreement,
  type CodingDisagreement,
  type CodingPair,
  codedKinds,
  coderAgreement,
  type UnitizingAgreement,
  type ValueAgreement,
} from "./coder-agreement.ts";
export { type ActCodes, codes } from "./codes.ts";
export {
  type DatasetDefinition,
  type DefineDatasetOptions,
  defineDataset,
  type NoIds,
} from "./define-dataset.ts";
export {
  type DataRelease,
  type DatasetDifference,
  diffDatasets,
  type FieldChange,
  type RecordReference,
} from "./diff-datasets.ts";
export { type Fingerprint, fingerprint } from "./fingerprint.ts";
export {
  type KrippendorffAlphaOptions,
  krippendorffAlpha,
  type MeasurementLevel,
  measurementLevels,
} from "./krippendorff-alpha.ts";
export { type LocateOptions, locate, type TextSpan } from "./locate.ts";
export {
  type JoinedIds,
  type MergeDatasetsOptions,
  type MergePreference,
  mergeDatasets,
  mergePreferences,
} from "./merge-datasets.ts";
export { quote } from "./quote.ts";
export {
  type SubsetFilter,
  type SubsetKind,
  subsetDataset,
  subsetKinds,
} from "./subset-dataset.ts";
export type { Texts } from "./text.ts";
export { verifySources } from "./verify-sources.ts";
