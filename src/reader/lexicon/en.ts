import type { Lexicon } from "../lexicon.ts";
import { englishStatements } from "./en-statements.ts";
import { englishNames } from "./names/en.ts";

/** The English lexicon of the reader. */
export const english: Lexicon = {
  language: "en",
  functionWords: [
    "the",
    "of",
    "and",
    "to",
    "in",
    "that",
    "is",
    "was",
    "for",
    "with",
    "has",
    "on",
    "by",
    "from",
    "it",
    "are",
    "were",
  ],
  dates: {},
  marks: { abbreviations: [] },
  names: englishNames,
  statements: englishStatements,
  meetings: {},
};
