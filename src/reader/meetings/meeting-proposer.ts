import type { StatementAct } from "../../model/speech-act.ts";
import { objectsOf } from "../statements/acts/offers.ts";
import { isActor, splitNames } from "../statements/phrases/participants.ts";
import { boundary } from "../statements/subjects/subject-words.ts";
import { subjectBefore } from "../statements/subjects/subjects.ts";
import { can } from "../statements/words/cues.ts";
import * as kinds from "../statements/words/kinds.ts";
import type { Token } from "../statements/words/tokens.ts";
import type { View } from "../statements/words/view.ts";
import type { Holder, MeetingPhrase } from "./holder.ts";
import { isSettingAt } from "./is-setting-at.ts";
import type { MeetingVocabulary } from "./meeting-vocabulary.ts";

/** The acts that can propose a meeting. */
const proposing: ReadonlySet<StatementAct | undefined> = new Set([
  "propose",
  "offer",
  "invite",
  "demand",
  "appeal",
]);

/** The largest number of tokens between a verb of speaking and the meeting that it proposes. */
const nearMeeting = 8;

/**
 * Returns the actors who propose a meeting and to whom it is proposed, such as Orsini and Danko in `Orsini proposed to
 * Danko a meeting`. If an actor is asked to hold a meeting with others, only this actor takes part, such as Danko in
 * `Orsini asked Danko to hold talks with Rusu`.
 */
export function proposerOf(
  view: View,
  words: MeetingVocabulary,
  { from, to, withOthers, isVisit }: MeetingPhrase,
): Holder | undefined {
  const { tokens, cues } = view;
  const cue = cues.findLast(({ to }) => to <= from);
  if (!cue || from - cue.to > nearMeeting || cue.form === "passive") return undefined;
  const { act, infinitiveAct } = cue.cue;
  const invites = tokens.slice(cue.to, from).some(({ word }) => words.invitations.has(word));
  if (!(proposing.has(infinitiveAct ?? act) || (invites && act !== "accept"))) return undefined;
  // A meeting can also be the occasion of another proposal, as in `offered at the talks to open the port`.
  const isOccasion = isSettingAt(tokens, from) && !words.purpose.has(tokens[from - 1]?.word ?? "");
  if (isOccasion && act !== "invite" && !invites) return undefined;
  for (let at = cue.to; at < from; at += 1) {
    const { kind } = tokens[at] as Token;
    if (kind === "comma" || boundary.has(kind)) return undefined;
    if (can(tokens[at], kinds.complementizer | kinds.relative)) return undefined;
  }
  // Only a person counts as an addressee after the words for the meeting. The name of a capital there often means the
  // place of the meeting, and not a state that is invited.
  const asked = objectsOf(view, cue.to, to + nearMeeting).addressees.filter(
    (each) => each.kind === "person" || (each.kind !== undefined && each.from < from),
  );
  const holds = tokens.slice(cue.to, from).some(({ word }) => words.holding.has(word));
  if (asked.length > 0 && holds && (withOthers || isVisit))
    return { phrases: asked, planned: true, proposed: true };
  const { phrase } = subjectBefore(view, cue.from);
  if (!phrase || !isActor(view, phrase)) return undefined;
  const isHost = tokens.slice(cue.to, from).some(({ word }) => words.hosting.has(word));
  return { phrases: [...splitNames(view, phrase), ...asked], planned: true, proposed: true, isHost };
}
