import type { Lexicon } from "../../lexicon.ts";
import { englishDates } from "./dates.ts";
import { englishDrafts } from "./drafts.ts";
import { englishMeetings } from "./meetings.ts";
import { englishNames } from "./names.ts";
import { englishStatements } from "./statements.ts";

/** The English lexicon of the reader. */
export const english: Lexicon = {
  language: "en",
  functionWords:
    "the of and to in that is was for with has on by from it are were he his as at be an have not said its " +
    "their this had",
  dates: englishDates,
  marks: {
    abbreviations:
      "mr mrs ms dr prof st gen col lt sgt capt cmdr adm maj brig sen rep gov pres hon rev amb sec jr sr no " +
      "nos vs etc e.g i.e inc ltd co corp dept est art p pp vol fig u.s u.k u.n d.c ph.d jan feb mar apr jun " +
      "jul aug sep sept oct nov dec mon tue(|s) wed thu thurs fri sat sun assn bros ft mt mts spc pvt cpl " +
      "supt det messrs mme mlle approx",
  },
  names: englishNames,
  statements: englishStatements,
  meetings: englishMeetings,
  drafts: englishDrafts,
};
