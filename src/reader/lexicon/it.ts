import type { Lexicon } from "../lexicon.ts";
import { italianStatements } from "./it-statements.ts";
import { italianNames } from "./names/it.ts";

/** The Italian lexicon of the reader. */
export const italian: Lexicon = {
  language: "it",
  functionWords: [
    "il",
    "lo",
    "la",
    "gli",
    "dei",
    "delle",
    "della",
    "del",
    "di",
    "che",
    "è",
    "e",
    "un",
    "una",
    "per",
    "con",
    "non",
    "sono",
    "ha",
    "nel",
    "alla",
  ],
  dates: {},
  marks: { abbreviations: [] },
  names: italianNames,
  statements: italianStatements,
  meetings: {},
};
