import type { Day } from "../model/edtf.ts";
import { findDates } from "./dates/find-dates.ts";
import { detectLanguage } from "./detect-language.ts";
import { fold } from "./fold.ts";
import type { Gazetteer } from "./gazetteer.ts";
import type { Lexicon } from "./lexicon.ts";
import { findMentions } from "./names/find-mentions.ts";
import type { Reading } from "./reading.ts";
import { scan as scanText } from "./scan/scan.ts";
import { findMeetings } from "./statements/find-meetings.ts";
import { findStatements } from "./statements/find-statements.ts";
import { worldGazetteer } from "./world-gazetteer.ts";

/** The options of a reader. */
export interface ReadDocumentOptions {
  /**
   * The day on which the text was published. Dates such as `yesterday` are resolved against it. Without it, they are left
   * out.
   */
  readonly published?: Day;
  /** The language of the text. By default, the reader recognizes it. */
  readonly language?: string;
  /** The actors whose names the reader recognizes. By default, these are those of {@link worldGazetteer}. */
  readonly gazetteer?: Gazetteer;
}

/** The options of {@link createReader}. */
export interface CreateReaderOptions {
  /** The languages that the reader reads. */
  readonly lexicons: readonly [Lexicon, ...Lexicon[]];
  /** The actors whose names the reader recognizes, if a call gives none. */
  readonly gazetteer?: Gazetteer;
}

/** A function that reads the plain text of a news article. */
export type Reader = (text: string, options?: ReadDocumentOptions) => Reading;

/** Returns a function that reads texts in the languages of some lexicons. */
export function createReader({ lexicons, gazetteer: known = worldGazetteer }: CreateReaderOptions): Reader {
  return (text, { published, language, gazetteer = known } = {}) => {
    const folded = fold(text);
    const lexicon = lexicons.find((each) => each.language === language) ?? detectLanguage(folded, lexicons);
    const scan = scanText(folded, lexicon);
    const names = findMentions({ folded, scan, lexicon, gazetteer });
    const dates = findDates({ folded, scan, lexicon }, published);
    const resolved = { folded, scan, lexicon, gazetteer, ...names, dates };
    const said = findStatements(resolved);
    const arranged = findMeetings({ ...resolved, ...said });
    return folded.toRaw({
      language: lexicon.language,
      mentions: names.mentions,
      dates,
      ...said,
      ...arranged,
    });
  };
}
