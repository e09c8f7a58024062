import { memoize } from "../../collections/memo.ts";
import type { MeetingFormat } from "../../model/meeting.ts";
import { wordsOf } from "../words.ts";
import type { MeetingWords } from "./meeting-words.ts";

/** The words for meetings in a lexicon, as sets and maps for a fast look-up. */
export interface MeetingVocabulary {
  readonly nouns: ReadonlyMap<string, MeetingFormat>;
  readonly finite: ReadonlyMap<string, MeetingFormat>;
  readonly future: ReadonlyMap<string, MeetingFormat>;
  readonly participles: ReadonlyMap<string, MeetingFormat>;
  readonly infinitives: ReadonlyMap<string, MeetingFormat>;
  readonly withWhom: ReadonlySet<string>;
  readonly objectMarks: ReadonlySet<string>;
  readonly among: ReadonlySet<string>;
  readonly planning: ReadonlySet<string>;
  readonly holding: ReadonlySet<string>;
  readonly exchanges: ReadonlySet<string>;
  /** All words at which the search for a meeting begins. */
  readonly openings: ReadonlySet<string>;
  readonly phones: ReadonlySet<string>;
  readonly receivers: ReadonlySet<string>;
  readonly press: ReadonlySet<string>;
  readonly together: ReadonlySet<string>;
  readonly arrivals: ReadonlySet<string>;
  readonly takingPlace: ReadonlySet<string>;
}

/** Returns the words for meetings in a lexicon, as sets and maps. They are computed once for each lexicon. */
export const meetingVocabularyOf = /* @__PURE__ */ memoize((words: MeetingWords): MeetingVocabulary => {
  const formats = (
    key: "nouns" | "finite" | "future" | "participles" | "infinitives",
  ): Map<string, MeetingFormat> =>
    new Map(words.classes.flatMap((each) => wordsOf(each[key]).map((word) => [word, each.format] as const)));
  const nouns = formats("nouns");
  const finite = formats("finite");
  const future = formats("future");
  const participles = formats("participles");
  const infinitives = formats("infinitives");
  const exchanges = new Set(wordsOf(words.exchanges));
  const arrivals = new Set(wordsOf(words.arrivals));
  const openings = [nouns, finite, future, participles, infinitives, exchanges, arrivals];
  return {
    nouns,
    finite,
    future,
    participles,
    infinitives,
    exchanges,
    arrivals,
    openings: new Set(openings.flatMap((each) => [...each.keys()])),
    withWhom: new Set(wordsOf(words.withWhom)),
    objectMarks: new Set(wordsOf(words.objectMarks)),
    among: new Set(wordsOf(words.among)),
    planning: new Set(wordsOf(words.planning)),
    holding: new Set(wordsOf(words.holding)),
    phones: new Set(wordsOf(words.phones)),
    receivers: new Set(wordsOf(words.receivers)),
    press: new Set(wordsOf(words.press)),
    together: new Set(wordsOf(words.together)),
    takingPlace: new Set(wordsOf(words.takingPlace)),
  };
});
