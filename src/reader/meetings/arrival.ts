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

/**
 * Returns the index after the place that directly follows a verb, as in `visited Port`. If no place follows, returns 0.
 */
export function directPlace({ tokens }: View, from: number): number {
  const at = can(tokens[from], kinds.determiner) ? from + 1 : from;
  return isPlace(tokens[at]) ? at + 1 : 0;
}

/**
 * Returns the index after the place to which somebody goes, such as `Port` in `arrived yesterday in Port`. If there is
 * no such place, returns 0.
 */
export function placeAfter(view: View, from: number): number {
  // Other phrases can be before the place, such as `on a visit` in `will go on a visit to Port`.
  for (let at = from; at < from + 5; at += 1) {
    // A place after a genitive belongs to another noun. In Romanian `a ajuns în presa de la Port` (`reached the press
    // of Port`), nobody goes to Port.
    if (at > from && can(view.tokens[at - 1], kinds.genitive)) continue;
    const place = can(view.tokens[at], kinds.setting | kinds.infinitiveLink) ? directPlace(view, at + 1) : 0;
    if (place > 0) return place;
  }
  return 0;
}

/**
 * Returns the visit that a verb such as `arrive` reports. The person who arrives is its only participant, because a
 * sentence such as `Danko arrived in Port yesterday` does not say whom Danko visits.
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
  // A verb of being, such as `will be`, reports a visit only directly before a place. A participle after it changes
  // its meaning, as in `will be tried in Port`.
  if (isPresence && !(planned && can(tokens[next], kinds.setting))) return undefined;
  const to = placeAfter(view, next);
  // An infinitive can follow a verb such as `was due`, as in `was due to speak in Port`. This does not report a
  // journey, so the subject of an earlier verb is not taken as the visitor.
  const isDue = can(tokens[at + 1], kinds.infinitiveLink) && directPlace(view, at + 2) === 0;
  const phrase = isDue ? subjectBefore(view, from).phrase : subjectOf(view, from);
  if (to === 0 || phrase?.kind !== "person") return undefined;
  return { from, to, format: "visit", rule: "meeting-arrival", phrases: [phrase], planned };
}
