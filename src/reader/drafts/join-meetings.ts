import type { MeetingDraft } from "../../coding/drafts/draft.ts";
import type { DraftWords } from "../../coding/drafts/draft-words.ts";
import type { MeetingFormat } from "../../model/meeting.ts";

/**
 * Formats that are kept apart. For example, a press conference is not the same meeting as the talks of the same actors
 * on the same day.
 */
const separate: ReadonlySet<MeetingFormat> = new Set(["visit", "press-conference"]);

/**
 * Joins drafts of the same meeting. Two drafts are of the same meeting if all of the following is true: their
 * participants and statuses are equal; their dates are equal, or one date is unknown; their places are equal, or one
 * place is unknown; their formats are equal, or one of them is the general format `talks`.
 */
export function joinMeetings(
  drafts: readonly Omit<MeetingDraft, "key">[],
): readonly Omit<MeetingDraft, "key">[] {
  const joined = new Map<string, Omit<MeetingDraft, "key">[]>();
  for (const draft of drafts) {
    const { participants = [], format, status } = draft;
    const actors = participants.map(({ actor }) => actor).sort();
    // Drafts with fewer than two actors are not joined, because one actor can have several meetings of the same
    // format. The exception is a visit of one actor to a known place, because the place identifies the visit.
    const kind = separate.has(format) ? format : undefined;
    const isVisit = kind === "visit" && actors.length === 1 && draft.place;
    const key = actors.length < 2 && !isVisit ? `${joined.size}` : JSON.stringify([kind, status, actors]);
    const same = joined.get(key) ?? [];
    joined.set(key, same);
    // A date from an earlier sentence is approximate. It can be the same day as the exact date of the other draft, so
    // the mark `~` is ignored.
    const dateOf = ({ resolved, date }: typeof draft) => (resolved ?? date)?.replace("~", "");
    const at = same.findIndex((each) => {
      const isOneFormat = each.format === format || each.format === "talks" || format === "talks";
      const isOnePlace = !each.place || !draft.place || each.place.name === draft.place.name;
      return isOneFormat && isOnePlace && (!dateOf(each) || !dateOf(draft) || dateOf(each) === dateOf(draft));
    });
    const first = same[at];
    if (first === undefined) same.push(draft);
    else
      same[at] = {
        ...(dateOf(first) ? first : { ...draft, by: first.by }),
        format: first.format === "talks" ? format : first.format,
        ...((first.place ?? draft.place) && { place: first.place ?? draft.place }),
        words: [
          ...first.words,
          ...draft.words.filter((span) => !first.words.some((each) => isSame(each, span))),
        ],
      };
  }
  return [...joined.values()].flat();
}

function isSame(a: DraftWords, b: DraftWords): boolean {
  return "start" in a && "start" in b && a.start === b.start && a.end === b.end;
}
