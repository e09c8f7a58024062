import type { Lexicon } from "../lexicon.ts";
import { romanianNames } from "./names/ro.ts";
import { romanianStatements } from "./ro-statements.ts";

/** The Romanian lexicon of the reader. */
export const romanian: Lexicon = {
  language: "ro",
  functionWords: [
    "și",
    "să",
    "în",
    "că",
    "este",
    "nu",
    "de",
    "la",
    "pe",
    "cu",
    "din",
    "a",
    "al",
    "ale",
    "pentru",
    "care",
    "lui",
    "fost",
    "au",
  ],
  dates: {},
  marks: { abbreviations: [] },
  names: romanianNames,
  statements: romanianStatements,
  meetings: {},
};
