import { addToGroup } from "../../collections/add-to-group.ts";
import type { Edtf } from "../../model/edtf.ts";
import type { DateMention, Reading, Span } from "../reading.ts";
import { indexFrom } from "./index-from.ts";

/** The date of a draft. */
export interface DraftDate {
  /** The fields of the draft: words of the text with their date in EDTF, or only the latter. */
  readonly fields: { readonly date?: string; readonly resolved?: Edtf };
  /** The position of the words that give the date. It is absent if there are none. */
  readonly span?: Span;
}

/** Returns a function that returns the date of an item, with the nearest words that give it. */
export function draftDates(
  { dates }: Reading,
  characters: readonly string[],
): (item: Span & { readonly date?: Edtf }) => DraftDate {
  const mentionsOf = new Map<string, DateMention[]>();
  for (const mention of dates) addToGroup(mentionsOf, mention.edtf, mention);
  return ({ start, end, date }) => {
    if (date === undefined) return { fields: {} };
    const mentions = mentionsOf.get(date) ?? [];
    const next = indexFrom(mentions, start);
    const distance = (mention: Span) => Math.max(start - mention.end, mention.start - end);
    const [nearest] = mentions
      .slice(Math.max(0, next - 1), next + 1)
      .sort((a, b) => distance(a) - distance(b));
    if (nearest === undefined) return { fields: { date } };
    const words = characters.slice(nearest.start, nearest.end).join("");
    return { fields: words === date ? { date } : { date: words, resolved: date }, span: nearest };
  };
}
