import type { PlaceMention } from "../reading.ts";
import { boundary } from "../statements/subjects/subject-words.ts";
import { can, isFiller } from "../statements/words/cues.ts";
import * as kinds from "../statements/words/kinds.ts";
import type { Token } from "../statements/words/tokens.ts";
import type { View } from "../statements/words/view.ts";
import { clauseEnd } from "./clause-end.ts";
import type { FoundMeeting } from "./found-meeting.ts";
import type { MeetingVocabulary } from "./meeting-vocabulary.ts";

/** The largest number of tokens between a meeting and its place. */
const reach = 12;

/** The largest number of tokens between a verb of arrival, such as `landed`, and the place. */
const nearArrival = 5;

/** The largest number of words in the name of a city. */
const longestCity = 2;

/** The places of a text. The key is the position at which the name begins. */
export type PlacesByStart = ReadonlyMap<number, PlaceMention>;

/**
 * Returns the place of a meeting: a capital, a state or a listed city after a preposition. It is searched for in the
 * words of the meeting, then in the rest of their clause, and then before the meeting. A call has no place.
 */
export function meetingPlace(
  view: View,
  words: MeetingVocabulary,
  { from, to, format, rule }: FoundMeeting,
  places: PlacesByStart,
): PlaceMention | undefined {
  if (format === "call") return undefined;
  const { tokens } = view;
  const placeAt = (at: number): PlaceMention | undefined => {
    const before = tokens[at - 1];
    // The place directly follows a verb such as `visited`. It can also follow a noun for a meeting and a genitive, as
    // in Italian `colloqui di Ginevra` (`talks of Geneva`).
    const isObject = can(before, kinds.determiner) || !can(before, kinds.outsideNouns & ~kinds.adverb);
    const isDirect = at > from && at < to && format === "visit" && isObject;
    const isOfMeeting = can(before, kinds.genitive) && words.nouns.has(tokens[at - 2]?.word ?? "");
    // The place is an origin if a genitive is before its preposition, as in Romanian `venind de la Port` (`coming
    // from Port`). It is not an origin if a noun for a meeting is before the genitive, as in `întâlnirea de la Port`
    // (`the meeting in Port`).
    const isOrigin =
      can(before, kinds.preposition) &&
      can(tokens[at - 2], kinds.genitive) &&
      !words.nouns.has(tokens[at - 3]?.word ?? "");
    if (isOrigin) return undefined;
    if (!isDirect && !isOfMeeting && !words.places.has(before?.word ?? "")) return undefined;
    return tokens[at]?.mention?.metonym && !isDirect ? undefined : namedPlace(view, words, at, places);
  };
  const end = Math.min(to + reach, clauseEnd(tokens, words, to));
  for (let at = from; at < end; at += 1) {
    const place = placeAt(at);
    if (place) return place;
  }
  if (rule === "meeting-arrival") return undefined;
  for (let at = from - 1; at >= Math.max(0, from - reach); at -= 1) {
    const { kind } = tokens[at] as Token;
    const place = placeAt(at);
    if (place)
      return isSetting(view, words, { place: at, from, isVisit: format === "visit" }) ? place : undefined;
    if (boundary.has(kind) || can(tokens[at], kinds.complementizer) || view.cueAt(at)) return undefined;
  }
  return undefined;
}

/**
 * Whether a place before the words for a meeting is the place of the meeting. This is the case if the sentence begins
 * with the place, if somebody arrives there or holds something there, or if a word such as `where`, `for` or `on` leads
 * from the place to the meeting. Examples are `in Port, where she met Danko`, `was in Port for talks` and `is in Port
 * on a visit`.
 */
function isSetting(
  { tokens }: View,
  words: MeetingVocabulary,
  { place, from, isVisit }: { readonly place: number; readonly from: number; readonly isVisit: boolean },
): boolean {
  let next = place + 1;
  while (isFiller(tokens[next]) || tokens[next]?.kind === "comma" || isBeforeDate(tokens, next)) next += 1;
  const after = tokens[next]?.word ?? "";
  if (words.where.has(after) || words.purpose.has(after)) return true;
  if (isVisit && next === from - 1 && can(tokens[next], kinds.setting)) return true;
  const before = tokens.slice(Math.max(0, place - nearArrival), place);
  if (
    before.some(
      ({ word }) => words.arrivals.has(word) || (words.holding.has(word) && !words.cancelling.has(word)),
    )
  )
    return true;
  let first = place - 2;
  while (first >= 0 && (isFiller(tokens[first]) || can(tokens[first], kinds.conjunction))) first -= 1;
  return first < 0;
}

function isBeforeDate(tokens: readonly Token[], at: number): boolean {
  return can(tokens[at], kinds.preposition) && tokens[at + 1]?.kind === "date";
}

/** Returns the place whose name begins at an index. */
function namedPlace(
  { tokens, text }: View,
  words: MeetingVocabulary,
  at: number,
  places: PlacesByStart,
): PlaceMention | undefined {
  const token = tokens[at];
  if (!token?.capital) return undefined;
  const { start, mention } = token;
  if (mention?.kind === "state" && !mention.metonym && mention.name !== undefined) {
    const { end, candidates, name } = mention;
    return { start, end, name, ...(candidates.length === 1 && { state: candidates[0] as string }) };
  }
  const known = places.get(start);
  if (known) return known;
  for (let length = 1; length <= longestCity; length += 1) {
    const end = tokens[at + length - 1]?.end ?? start;
    const name = words.cityNames.get(text.slice(start, end));
    if (name !== undefined) return { start, end, name };
  }
  return undefined;
}
