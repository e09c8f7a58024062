import { isDay } from "../dates/is-day.ts";
import { problem } from "../errors/demarche-error.ts";
import { shown } from "../errors/suggest.ts";
import type { Day } from "../model/edtf.ts";
import { checkOptions } from "../options/check-options.ts";
import { matching } from "../options/matching.ts";
import { objectOf } from "../options/object-of.ts";
import { oneOf } from "../options/one-of.ts";
import type { OptionRules } from "../options/option-rule.ts";
import { required } from "../options/required.ts";
import { checkLexicons } from "./check-lexicons.ts";
import { findDates } from "./dates/find-dates.ts";
import { detectLanguage } from "./detect-language.ts";
import { fold } from "./fold.ts";
import type { Gazetteer } from "./gazetteer.ts";
import type { Lexicon } from "./lexicon.ts";
import { findMeetings } from "./meetings/find-meetings.ts";
import { findMentions } from "./names/find-mentions.ts";
import { newOffice } from "./names/offices/office-names.ts";
import { knownNames } from "./names/words/known-names.ts";
import type { NameTables } from "./names/words/name-tables.ts";
import type { Reading, Span } from "./reading.ts";
import { joinLines } from "./scan/join-lines.ts";
import { scan as scanText } from "./scan/scan.ts";
import type { Scanned } from "./stages.ts";
import { findStatements } from "./statements/find-statements.ts";

/** The options of a {@link Reader}. */
export interface ReadDocumentOptions {
  /**
   * The day on which the text was published. Dates such as `yesterday` are resolved against it. If the day is absent,
   * such dates are only in `unresolvedDates`.
   */
  readonly published?: Day;
  /** The language of the text. By default, the reader recognizes it. */
  readonly language?: string;
  /**
   * The actors whose names this call recognizes. By default, these are the actors that were passed to `createReader`.
   * For `readDocument`, they are those of {@link worldGazetteer}.
   */
  readonly gazetteer?: Gazetteer;
}

/** The options of {@link createReader}. */
export interface CreateReaderOptions {
  /** The languages that the reader reads. */
  readonly lexicons: readonly [Lexicon, ...Lexicon[]];
  /**
   * The actors whose names are recognized if a call passes no `gazetteer`. It can be a bundled gazetteer, such as
   * {@link romanianGazetteer}. By default, the reader knows no names, so that a bundle does not contain the names of
   * all states. It can then mistake the name of a state for the name of a person, such as `Freedonia` in `the president
   * of Freedonia`.
   */
  readonly gazetteer?: Gazetteer;
}

/**
 * A function that reads the plain text of a news article.
 *
 * @throws {@link index!DemarcheError} for a text that is not a string, an unknown option, a language that the reader
 * does not have, or a `published` that is not a day.
 */
export type Reader = (text: string, options?: ReadDocumentOptions) => Reading;

const dayRule = /* @__PURE__ */ matching({ test: isDay }, 'a day ("2024-05-01")');

const gazetteerRule = /* @__PURE__ */ objectOf(
  {
    entries: {
      check: (value, option) => Array.isArray(value) || option.refuse(`${option.name} has to be an array.`),
    },
    names: {
      check: (value, option) => {
        const { states, languages } = (value ?? {}) as Partial<NameTables>;
        if (typeof states === "string" && typeof languages === "object") return;
        option.refuse(`${option.name} has to be the names of a bundled gazetteer: romanianGazetteer.names.`);
      },
    },
  },
  "gazetteerOf(dataset)",
);

const readerRules: OptionRules = {
  lexicons: /* @__PURE__ */ required(
    { check: (value, option) => checkLexicons(value, option) },
    "Write lexicons: [italian].",
  ),
  gazetteer: gazetteerRule,
};

/**
 * Returns a function that reads texts in the languages of the given lexicons. A bundle then contains the words of these
 * languages only.
 *
 * To add a language, pass one more {@link Lexicon}. Lexicons are data, so they can also be read from a JSON file.
 *
 * @throws {@link index!DemarcheError} for an unknown option, for no lexicon, for two lexicons of one language, and for
 * a lexicon in which a list of months, days of the week or seasons has a wrong length.
 *
 * @example
 * ```ts
 * import { createReader, english, englishGazetteer } from "demarche/reader";
 *
 * const readEnglish = createReader({ lexicons: [english], gazetteer: englishGazetteer });
 * const { dates, mentions } = readEnglish("Moscow denied this on Tuesday.", { published: "2022-02-17" });
 * dates[0]?.edtf; // => "2022-02-15"
 * mentions[0]?.name; // => "Russia"
 * ```
 */
export function createReader(options: CreateReaderOptions): Reader {
  checkOptions("createReader", options, readerRules);
  return readerOf(options);
}

/**
 * Returns a reader and does not check the options. `readDocument` calls this function, so that a bundle with only
 * `readDocument` does not contain the check.
 */
export function readerOf({ lexicons, gazetteer: own = { entries: [] } }: CreateReaderOptions): Reader {
  return (text, options = {}) => {
    if (typeof text !== "string") {
      const message = `readDocument: the text has to be a string, not ${shown(text)}. Read the file with an encoding: readFileSync(file, "utf8").`;
      throw problem("invalid-option", "", message, text);
    }
    checkOptions("readDocument", options, {
      published: dayRule,
      language: oneOf(lexicons.map((lexicon) => lexicon.language)),
      gazetteer: gazetteerRule,
    });
    const { published, language, gazetteer = own } = options;
    const lines = fold(text);
    const lexicon = lexicons.find((each) => each.language === language) ?? detectLanguage(lines, lexicons);
    const folded = joinLines(lines, lexicon);
    const scan = scanText(folded, lexicon);
    const named = { folded, scan, lexicon, gazetteer, world: knownNames(gazetteer.names ?? own.names) };
    const names = findMentions(named);
    const dates = withoutMedia(findDates({ folded, scan, lexicon }, published), names.outlets);
    const unresolvedDates =
      published === undefined
        ? withoutMedia(findUnresolvedDates({ folded, scan, lexicon }, dates), names.outlets)
        : [];
    const resolved = { ...named, ...names, dates };
    const said = findStatements(resolved);
    const arranged = findMeetings({ ...resolved, ...said });
    const offices = names.roles.flatMap(({ start, end, office, likelyOrganization, holder, isNew }) =>
      office === undefined
        ? []
        : [
            {
              start,
              end,
              rule: isNew ? newOffice : "office-phrase",
              ...office,
              ...(likelyOrganization && { likelyOrganization }),
              ...(holder !== undefined && { holder }),
            },
          ],
    );
    const found = { mentions: names.mentions, offices, dates, unresolvedDates, ...said, ...arranged };
    return {
      text,
      language: lexicon.language,
      ...(published !== undefined && { published }),
      ...folded.toRaw(found),
    };
  };
}

/**
 * Leaves out dates whose words are the name of a medium. For example, Italian `Domani` means `tomorrow`, but in `Domani
 * scrive che …` it is the name of a newspaper.
 */
function withoutMedia<Item extends Span>(dates: readonly Item[], outlets: readonly Span[]): readonly Item[] {
  const starts = new Set(outlets.map(({ start }) => start));
  return dates.filter(({ start }) => !starts.has(start));
}

/**
 * Returns the positions of words such as `yesterday`, which cannot be resolved without the day of publication. The
 * search uses an arbitrary day of publication, because only the positions of the words are used.
 */
function findUnresolvedDates(scanned: Scanned, resolved: readonly Span[]): readonly Span[] {
  const starts = new Set(resolved.map(({ start }) => start));
  return findDates(scanned, "2000-01-01")
    .filter(({ start }) => !starts.has(start))
    .map(({ start, end }) => ({ start, end }));
}
