import type { MeetingDraft } from "../../coding/drafts/draft.ts";

/**
 * Returns the drafts of meetings, after joining the drafts of one meeting that the text mentions twice. Two drafts are
 * of one meeting if their participants, formats and statuses are equal, and if their dates are equal or one date is
 * unknown.
 */
export function joinMeetings(
  drafts: readonly Omit<MeetingDraft, "key">[],
): readonly Omit<MeetingDraft, "key">[] {
  const joined = new Map<string, Omit<MeetingDraft, "key">[]>();
  for (const draft of drafts) {
    const { participants = [], format, status } = draft;
    const actors = participants.map(({ actor }) => actor).sort();
    // Drafts with fewer than two actors are not joined, because one actor can have several meetings of the same format.
    const key = actors.length < 2 ? `${joined.size}` : JSON.stringify([format, status, actors]);
    const same = joined.get(key) ?? [];
    joined.set(key, same);
    const dateOf = ({ resolved, date }: typeof draft) => resolved ?? date;
    const at = same.findIndex((each) => !dateOf(each) || !dateOf(draft) || dateOf(each) === dateOf(draft));
    const first = same[at];
    if (first === undefined) same.push(draft);
    else
      same[at] = {
        ...(dateOf(first) ? first : { ...draft, by: first.by }),
        words: [...first.words, ...draft.words],
      };
  }
  return [...joined.values()].flat();
}
