import { addToGroup } from "../../collections/add-to-group.ts";
import type { Edtf } from "../../model/edtf.ts";
import type { DateMention, Reading, Span } from "../reading.ts";
import { indexFrom } from "./index-from.ts";

/** The date of a draft: words of the text with their date in EDTF, or only the latter. */
export interface DraftDate {
  readonly date?: string;
  readonly resolved?: Edtf;
}

/** Returns a function that returns the date of an item, with the words that give it. */
export function draftDates({ text, dates }: Reading): (item: Span & { readonly date?: Edtf }) => DraftDate {
  const characters = [...text];
  const mentionsOf = new Map<string, DateMention[]>();
  for (const mention of dates) addToGroup(mentionsOf, mention.edtf, mention);
  return ({ start, end, date }) => {
    if (date === undefined) return {};
    const mentions = mentionsOf.get(date) ?? [];
    const next = indexFrom(mentions, start);
    const near = mentions.slice(Math.max(0, next - 1), next + 1);
    const distance = (mention: Span) => Math.max(start - mention.end, mention.start - end);
    const [nearest] = near.sort((a, b) => distance(a) - distance(b));
    if (nearest === undefined) return { date };
    const words = characters.slice(nearest.start, nearest.end).join("");
    return words === date ? { date } : { date: words, resolved: date };
  };
}
