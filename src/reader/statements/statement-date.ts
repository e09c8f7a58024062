import type { Edtf } from "../../model/edtf.ts";
import type { DateMention } from "../reading.ts";
import type { Clause } from "./clause.ts";
import { can, isVerb } from "./cues.ts";
import * as kinds from "./kinds.ts";
import { isVerbAhead } from "./offers.ts";
import type { Token } from "./tokens.ts";
import type { View } from "./view.ts";

/** The most words before the comma in `On Tuesday, in the port of Alba, the minister said`. */
const longestOpening = 12;

/** Returns the day of a statement: the date beside its cue and outside its content. */
export function dateOf(view: View, { cue, link, inverted, edge, found }: Clause): Edtf | undefined {
  const { tokens } = view;
  const from = inverted ? edge : Math.max(found.clause, cue.from - 20);
  const to = link && !inverted ? link.content : Math.min(tokens.length, cue.to + 12);
  const near = tokens.slice(from, cue.to).find(({ date }) => date)?.date;
  if (near) return near.edtf;
  const opening = inverted || from > longestOpening ? undefined : openingDate(view, from);
  if (opening !== undefined) return opening;
  const after = dateAfter(view, cue.to, to);
  // In `a cerut revenirea la granițele din 1997`, the year belongs to the object.
  return after?.precision === "year" ? undefined : after?.edtf;
}

/** Returns the first date between two indexes, if no quotation and no other clause is before it. */
function dateAfter(view: View, from: number, to: number): DateMention | undefined {
  for (let at = from; at < to; at += 1) {
    const token = view.tokens[at] as Token;
    const { kind, date, quotation } = token;
    // In `Orsini a salutat planul, iar Danko l-a criticat marți`, the date belongs to another clause.
    const joins = kind === "comma" || can(token, kinds.conjunction | kinds.subordinator | kinds.relative);
    if (joins && at > from && isVerbAhead(view, at + 1)) return undefined;
    if (date || quotation !== undefined) return date;
  }
  return undefined;
}

/** Returns the date in the words at the beginning of a sentence, if these are no clause of their own. */
function openingDate({ tokens, vocabulary }: View, from: number): Edtf | undefined {
  const opening = tokens.slice(0, from);
  const isAdverbial = opening.some(
    ({ kind }, at) => (kind === "date" && at < 2) || (at === 0 && can(opening[at], kinds.preposition)),
  );
  const hasOtherClause =
    can(tokens[from], kinds.conjunction) ||
    opening.some(
      (token, at) => token.kind === "quote" || token.kind === "colon" || isVerb(tokens, at, vocabulary),
    );
  if (!isAdverbial || hasOtherClause) return undefined;
  return opening.find(({ date }) => date !== undefined)?.date?.edtf;
}
