import { memoize } from "../../collections/memo.ts";
import type { MeetingFormat } from "../../model/meeting.ts";
import { wordsOf } from "../words.ts";
import type { MeetingWords } from "./meeting-words.ts";

const byFormat = ["nouns", "finite", "future", "participles", "infinitives"] as const;

const lists = [
  "withWhom",
  "objectMarks",
  "among",
  "planning",
  "holding",
  "hosting",
  "exchanges",
  "phones",
  "receivers",
  "plurals",
  "callMarks",
  "press",
  "together",
  "arrivals",
  "takingPlace",
  "sittings",
  "both",
  "invitations",
  "where",
  "purpose",
  "cancelling",
  "since",
  "sinceDate",
  "announcing",
  "partners",
  "ofPersons",
  "presence",
  "places",
  "wishes",
  "absent",
  "topics",
] as const satisfies readonly (keyof MeetingWords)[];

/** The words for meetings in a lexicon, as sets and maps for a fast look-up. */
export interface MeetingVocabulary
  extends Readonly<Record<(typeof byFormat)[number], ReadonlyMap<string, MeetingFormat>>>,
    Readonly<Record<(typeof lists)[number], ReadonlySet<string>>> {
  /** All first words of verbs and nouns for meetings. The search for a meeting begins at such a word. */
  readonly openings: ReadonlySet<string>;
  /** The first words of `cancelling`. */
  readonly cancellingStarts: ReadonlySet<string>;
  /** The English names of cities by their names in the language. */
  readonly cityNames: ReadonlyMap<string, string>;
}

/** Returns the words for meetings in a lexicon, as sets and maps. They are computed once for each lexicon. */
export const meetingVocabularyOf = /* @__PURE__ */ memoize((words: MeetingWords): MeetingVocabulary => {
  const formats = byFormat.map(
    (key) =>
      [
        key,
        new Map(
          words.classes.flatMap((each) => wordsOf(each[key]).map((word) => [word, each.format] as const)),
        ),
      ] as const,
  );
  const sets = lists.map((key) => [key, new Set(wordsOf(words[key]))] as const);
  const firstOf = (phrase: string): string => phrase.split(" ", 1)[0] as string;
  const openings = new Set(formats.flatMap(([, words]) => [...words.keys()]));
  for (const word of wordsOf(`${words.exchanges ?? ""} ${words.arrivals ?? ""} ${words.presence ?? ""}`))
    openings.add(word);
  // The search for a noun of several words begins at its first word.
  for (const word of [...openings]) openings.add(firstOf(word));
  const cityNames = new Map(wordsOf(words.cities).map((each) => each.split(":") as [string, string]));
  return {
    ...Object.fromEntries([...formats, ...sets]),
    openings,
    cancellingStarts: new Set(wordsOf(words.cancelling).map(firstOf)),
    cityNames,
  } as unknown as MeetingVocabulary;
});
