import { subjectBefore } from "../statements/subjects/subjects.ts";
import { verbStart } from "../statements/subjects/verb-start.ts";
import { can, isFiller } from "../statements/words/cues.ts";
import * as kinds from "../statements/words/kinds.ts";
import type { Token } from "../statements/words/tokens.ts";
import type { View } from "../statements/words/view.ts";
import { type FoundMeeting, isPlanned } from "./found-meeting.ts";
import type { MeetingVocabulary } from "./meeting-vocabulary.ts";
import { subjectOf } from "./subject-of.ts";

/** Whether a token can be the name of a place. */
function isPlace(token: Token | undefined): boolean {
  return token?.capital === true && token.kind !== "date" && token.mention?.kind !== "person";
}

/** Returns the index after the place that directly follows a verb, as in `visited Port`. Without a place, returns 0. */
export function directPlace({ tokens }: View, from: number): number {
  const at = can(tokens[from], kinds.determiner) ? from + 1 : from;
  return isPlace(tokens[at]) ? at + 1 : 0;
}

/**
 * Returns the index after the place to which somebody goes, as in `è arrivato ieri a Port`. Without a place, returns 0.
 */
export function placeAfter(view: View, from: number): number {
  // Other phrases can be before the place, as in `si recherà in visita a Port`.
  for (let at = from; at < from + 5; at += 1) {
    // In `a ajuns în presa de la Sofia`, the place belongs to another noun.
    if (at > from && can(view.tokens[at - 1], kinds.genitive)) continue;
    const place = can(view.tokens[at], kinds.setting | kinds.infinitiveLink) ? directPlace(view, at + 1) : 0;
    if (place > 0) return place;
  }
  return 0;
}

/**
 * Reads the visit that a verb such as `arrive` reports. Its only participant is the person who arrives. For example,
 * `X è arrivato ieri a Port` does not say whom X visits.
 */
export function arrival(view: View, words: MeetingVocabulary, at: number): FoundMeeting | undefined {
  const { tokens } = view;
  let from = verbStart(view, at);
  if (words.planning.has(tokens[from - 1]?.word ?? "")) from = verbStart(view, from - 1);
  if (tokens.slice(Math.max(0, from - 1), at).some((token) => can(token, kinds.negation))) return undefined;
  // An infinitive reports a visit only if it is planned. For example, nobody travels in `refused to travel to Port`.
  const isInfinitive = can(tokens[at - 1], kinds.infinitiveLink);
  const planned = isPlanned(tokens, words, from, isInfinitive ? at - 1 : at + 1);
  if (isInfinitive && !planned) return undefined;
  const isPresence = words.presence.has(tokens[at]?.word ?? "");
  let next = at + 1;
  while (isPresence && (isFiller(tokens[next]) || tokens[next]?.kind === "comma")) next += 1;
  // A participle after the verb can mean something else, as in `will be tried in Port`.
  if (isPresence && !(planned && can(tokens[next], kinds.setting))) return undefined;
  const to = placeAfter(view, next);
  // In `met Danko and was due to speak in Port`, nobody is known to travel.
  const isDue = can(tokens[at + 1], kinds.infinitiveLink) && directPlace(view, at + 2) === 0;
  const phrase = isDue ? subjectBefore(view, from).phrase : subjectOf(view, from);
  if (to === 0 || phrase?.kind !== "person") return undefined;
  return { from, to, format: "visit", rule: "meeting-arrival", phrases: [phrase], planned };
}
