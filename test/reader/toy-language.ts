import { type Lexicon, romanian } from "../../src/reader/index.ts";

/**
 * Returns a copy of a part of a lexicon in which all lists and strings are empty. A test adds only the words that it
 * needs.
 */
function emptied<T>(value: T): T {
  if (Array.isArray(value)) return [] as T;
  if (typeof value === "string") return "" as T;
  if (typeof value !== "object" || value === null) return value;
  return Object.fromEntries(Object.entries(value).map(([name, field]) => [name, emptied(field)])) as T;
}

const { dates, statements, meetings, drafts } = emptied(romanian);

/** The lexicon of an invented language. It shows that a lexicon is all that the reader needs for another language. */
export const toyLanguage: Lexicon = {
  ...emptied(romanian),
  language: "qtx",
  functionWords: "zu ba ko",
  marks: { abbreviations: "hr" },
  dates: {
    ...dates,
    months: [..."abcdefghijkl"].map((letter) => `lun${letter}`).join(" "),
    shortMonths: "() ".repeat(12),
    weekdays: "una dua tria kvara kvina sesa sepa",
    shortWeekdays: "() ".repeat(7),
    relativeDays: { [-1]: "hira", 0: "hoda" },
    seasons: "printa soma otuna vintra",
    yearPrepositions: "zu",
    joints: "ko",
    capitals: false,
    order: "day-first",
  },
  statements: {
    ...statements,
    cues: [
      { act: "propose", object: true, finite: "proponu" },
      { act: "reject", object: true, finite: "malaku" },
      { act: "assert", finite: "diru" },
    ],
    complementizers: "ke",
  },
  meetings: {
    ...meetings,
    classes: [{ format: "talks", finite: "renkontu" }],
  },
  drafts: {
    ...drafts,
    offers: "plano*",
    letters: "letero",
    recipients: "al",
    unanswered: "ne_(|jam_)respondu",
    moreTime: "tempo",
    dated: "datita",
    documents: "letero",
    issued: "*ndita",
    pluperfect: "estinu",
  },
};
