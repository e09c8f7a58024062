import { objectsOf } from "../statements/acts/offers.ts";
import { boundary } from "../statements/subjects/subject-words.ts";
import { type Cue, can } from "../statements/words/cues.ts";
import * as kinds from "../statements/words/kinds.ts";
import type { View } from "../statements/words/view.ts";
import { directPlace } from "./arrival.ts";
import type { FoundMeeting } from "./found-meeting.ts";
import type { MeetingVocabulary } from "./meeting-vocabulary.ts";

/** The largest number of tokens between a verb such as `invited` and the place of the visit. */
const reach = 14;

/** The largest number of tokens after the place that are searched for a noun for a meeting. */
const nearNoun = 4;

/**
 * Reads the visit that an invitation to a place proposes, as in `invited Danko to Rome`. Its participants are the
 * persons who are invited. If the invitation is to talks, only the talks are a meeting.
 */
export function invitationMeeting(view: View, words: MeetingVocabulary, cue: Cue): FoundMeeting | undefined {
  const { tokens } = view;
  if (cue.negated || cue.form === "passive" || cue.form === "gerund") return undefined;
  const guests = objectsOf(view, cue.to, Math.min(tokens.length, cue.to + reach)).addressees.filter(
    ({ kind }) => kind === "person",
  );
  if (guests.length === 0) return undefined;
  for (let at = cue.to; at < Math.min(tokens.length, cue.to + reach); at += 1) {
    const token = tokens[at];
    if (
      !token ||
      boundary.has(token.kind) ||
      (can(token, kinds.infinitiveLink | kinds.relative) && !words.places.has(token.word))
    )
      return undefined;
    const to = words.places.has(token.word) ? directPlace(view, at + 1) : 0;
    if (to === 0) continue;
    if (tokens.slice(at, to + nearNoun).some(({ word }) => words.nouns.has(word))) return undefined;
    const phrases = guests.filter((each) => each.to <= at || each.from >= to);
    return {
      from: cue.from,
      to: Math.max(to, ...phrases.map((each) => each.to)),
      format: "visit",
      rule: "meeting-invitation",
      phrases,
      planned: true,
      proposed: true,
    };
  }
  return undefined;
}
