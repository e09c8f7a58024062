import type { DateWords } from "./dates/date-words.ts";
import type { DraftWords } from "./drafts/draft-words.ts";
import type { MarkWords } from "./mark-words.ts";
import type { MeetingWords } from "./meetings/meeting-words.ts";
import type { NameWords } from "./names/words/name-words.ts";
import type { StatementWords } from "./statements/words/statement-words.ts";
import type { Words } from "./words.ts";

/** The words of a language that the reader needs. A lexicon is only data, so a new language needs no code. */
export interface Lexicon {
  /** The code of the language (BCP 47), such as `it`. */
  readonly language: string;
  /** Frequent short words of the language. The reader counts them to recognize the language of a text. */
  readonly functionWords: Words;
  /** The words of dates. */
  readonly dates: DateWords;
  /** The words that decide where a sentence ends. */
  readonly marks: MarkWords;
  /** The words of names and offices. */
  readonly names: NameWords;
  /** The words that report statements. */
  readonly statements: StatementWords;
  /** The words of meetings, offers and demands. */
  readonly meetings: MeetingWords;
  /** The words that `draftsOf` needs to find addressees, dates and answers to proposals. */
  readonly drafts: DraftWords;
}
