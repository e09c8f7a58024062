/**
 * Reads the plain text of a news article and drafts the records that a coder would make: actors, dates, quotations,
 * reported statements, meetings, offers and demands.
 *
 * @module reader
 */

export {
  type CreateReaderOptions,
  createReader,
  type ReadDocumentOptions,
  type Reader,
} from "./create-reader.ts";
export type { DateUnit, DateWords, PeriodWords, UnitWords, ValuedWords } from "./dates/date-words.ts";
export type { DraftWords } from "./drafts/draft-words.ts";
export { type DraftsOfOptions, draftsOf } from "./drafts-of.ts";
export { type Gazetteer, type GazetteerEntry, gazetteerOf } from "./gazetteer.ts";
export { joinGazetteers } from "./join-gazetteers.ts";
export { english } from "./lexicon/en/index.ts";
export { italian } from "./lexicon/it/index.ts";
export { romanian } from "./lexicon/ro/index.ts";
export type { Lexicon } from "./lexicon.ts";
export type { MarkWords } from "./mark-words.ts";
export type { MeetingClass, MeetingWords } from "./meetings/meeting-words.ts";
export type { BodyWords } from "./names/words/body-words.ts";
export type { NameTables } from "./names/words/name-tables.ts";
export type { NameWords } from "./names/words/name-words.ts";
export { readDocument } from "./read-document.ts";
export { type ReadDraftsOptions, readDrafts } from "./read-drafts.ts";
export type {
  AgencyMention,
  DateBasis,
  DateMention,
  DatePrecision,
  Mention,
  Office,
  OfficeMention,
  PlaceMention,
  Quotation,
  ReadItem,
  Reading,
  ReportedMeeting,
  ReportedOffer,
  ReportedStatement,
  Span,
  Speaker,
} from "./reading.ts";
export type { Conjugation, CueClass } from "./statements/words/cue-class.ts";
export type { StatementWords } from "./statements/words/statement-words.ts";
export type { Words } from "./words.ts";
export {
  englishGazetteer,
  italianGazetteer,
  romanianGazetteer,
  worldGazetteer,
} from "./world-gazetteer.ts";
