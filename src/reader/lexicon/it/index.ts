import type { Lexicon } from "../../lexicon.ts";
import { italianDates } from "./dates.ts";
import { italianDrafts } from "./drafts.ts";
import { italianMeetings } from "./meetings.ts";
import { italianNames } from "./names.ts";
import { italianStatements } from "./statements.ts";

/** The Italian lexicon of the reader. */
export const italian: Lexicon = {
  language: "it",
  functionWords:
    "il lo la gli i dei dell(a|e) del di che è e un una per con non sono ha nel alla al dal sul più anche " +
    "come da si",
  dates: italianDates,
  marks: {
    abbreviations:
      "sig sigg dott dr dssa prof avv ing on sen gen col cap ten mons art artt n nr pag pp p ecc es ad_es " +
      "tel fig cfr ca sec c.a u.s gov min amb st s mr mrs ms dip rev gent geom rag vol cit op all v vs feb " +
      "apr lug ago sett ott nov dic",
  },
  names: italianNames,
  statements: italianStatements,
  meetings: italianMeetings,
  drafts: italianDrafts,
};
