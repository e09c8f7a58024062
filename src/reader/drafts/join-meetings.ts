import type { MeetingDraft } from "../../coding/drafts/draft.ts";

/**
 * Returns drafts of meetings, in which a meeting that the text mentions twice is one draft with both mentions. Two
 * mentions are of one meeting if they have the same participants, format, status and date, or if one has no date.
 */
export function joinMeetings(
  drafts: readonly Omit<MeetingDraft, "key">[],
): readonly Omit<MeetingDraft, "key">[] {
  const joined = new Map<string, Omit<MeetingDraft, "key">[]>();
  for (const draft of drafts) {
    const { participants = [], format, status } = draft;
    const actors = participants.map(({ actor }) => actor).sort();
    // One actor is too little to tell two meetings apart.
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
