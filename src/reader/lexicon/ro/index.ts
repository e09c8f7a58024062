import type { Lexicon } from "../../lexicon.ts";
import { romanianDates } from "./dates.ts";
import { romanianDrafts } from "./drafts.ts";
import { romanianMeetings } from "./meetings.ts";
import { romanianNames } from "./names.ts";
import { romanianStatements } from "./statements.ts";

/** The Romanian lexicon of the reader. */
export const romanian: Lexicon = {
  language: "ro",
  functionWords:
    "și să în că este nu de la pe cu din a al ale pentru care lui fost au o un cel prin după mai iar sa si " +
    "ca in se le",
  dates: romanianDates,
  marks: {
    abbreviations:
      "dl dlui dna dnei d-n(a|ei) d-l(|ui) dra nr art alin lit str bd pct pag p etc ex tel fig cca sec prof " +
      "dr ing av gen col lt cpt sf acad conf univ jr sr mr st vol cf op cit a.c c.a e.n i.e.n ian febr mart " +
      "apr iun iul aug sept oct noiem dec resp aprox int ed înv mil min obs dvs dv dumv jud com",
  },
  names: romanianNames,
  statements: romanianStatements,
  meetings: romanianMeetings,
  drafts: romanianDrafts,
};
