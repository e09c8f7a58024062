import type { MeetingDraft } from "../../coding/drafts/draft.ts";
import type { DraftWords } from "../../coding/drafts/draft-words.ts";
import type { MeetingFormat } from "../../model/meeting.ts";

/**
 * Formats that are kept apart. For example, a press conference is not the same meeting as the talks of the same actors
 * on the same day.
 */
const separate: ReadonlySet<MeetingFormat> = new Set(["visit", "press-conference"]);

type Draft = Omit<MeetingDraft, "key">;

/** A draft of a meeting, and the words of all drafts that were joined to it. */
interface Joined {
  draft: Draft;
  readonly words: DraftWords[];
}

/**
 * Joins drafts of the same meeting. Two drafts are of the same meeting if all of the following is true: their
 * participants and statuses are equal; their dates are equal, or one date is unknown; their places are equal, or one
 * place is unknown; their formats are equal, or one of them is the general format `talks`.
 */
export function joinMeetings(drafts: readonly Draft[]): readonly Draft[] {
  const joined = new Map<string, Joined[]>();
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
    const found = same.find((each) => isOneMeeting(each.draft, draft));
    if (found === undefined) same.push({ draft, words: [...draft.words] });
    else {
      const { draft: first } = found;
      found.words.push(...draft.words);
      found.draft = {
        ...(dateOf(first) ? first : { ...draft, by: first.by }),
        format: first.format === "talks" ? format : first.format,
        ...((first.place ?? draft.place) && { place: first.place ?? draft.place }),
      };
    }
  }
  return [...joined.values()].flat().map(({ draft, words }) => ({ ...draft, words: withoutRepeated(words) }));
}

/**
 * Returns the date of a draft. A date from an earlier sentence is approximate. It can be the same day as the exact date
 * of another draft, so the mark `~` is ignored.
 */
const dateOf = ({ resolved, date }: Draft): string | undefined => (resolved ?? date)?.replace("~", "");

function isOneMeeting(a: Draft, b: Draft): boolean {
  const isOneFormat = a.format === b.format || a.format === "talks" || b.format === "talks";
  const isOnePlace = !a.place || !b.place || a.place.name === b.place.name;
  return isOneFormat && isOnePlace && (!dateOf(a) || !dateOf(b) || dateOf(a) === dateOf(b));
}

/** Leaves out words at a position that earlier words have. */
function withoutRepeated(words: readonly DraftWords[]): readonly DraftWords[] {
  const known = new Set<string>();
  return words.filter((each) => {
    if (!("start" in each)) return true;
    const position = `${each.start}-${each.end}`;
    if (known.has(position)) return false;
    known.add(position);
    return true;
  });
}
