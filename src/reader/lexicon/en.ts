import type { Lexicon } from "../lexicon.ts";
import { englishStatements } from "./en-statements.ts";

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
  names: {},
  statements: englishStatements,
  meetings: {},
};
