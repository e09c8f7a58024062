import type { Edtf } from "../../model/edtf.ts";
import type { DateMention } from "../reading.ts";
import type { Clause } from "./clause.ts";
import { can, isVerb } from "./cues.ts";
import * as kinds from "./kinds.ts";
import { isVerbAhead } from "./offers.ts";
import type { Token } from "./tokens.ts";
import type { View } from "./view.ts";

/**
 * The longest opening of a sentence, in tokens, in which a date of the statement is looked up. For example,
 * `On Tuesday, in the port of Alba` in `On Tuesday, in the port of Alba, the minister said`.
 */
const longestOpening = 12;

/**
 * Returns the day of a statement. It is a date near the cue and outside the content, or a date at the beginning of the
 * sentence.
 */
export function dateOf(view: View, { cue, link, inverted, edge, found }: Clause): Edtf | undefined {
  const { tokens } = view;
  const from = inverted ? edge : Math.max(found.clause, cue.from - 20);
  const to = link && !inverted ? link.content : Math.min(tokens.length, cue.to + 12);
  const near = tokens.slice(from, cue.to).find(({ date }) => date)?.date;
  if (near) return near.edtf;
  const opening = inverted || from > longestOpening ? undefined : openingDate(view, from);
  if (opening !== undefined) return opening;
  const after = dateAfter(view, cue.to, to);
  // A year after the cue belongs to the object and is not the date of the statement. For example,
  // `a cerut revenirea la granițele din 1997` ("asked for a return to the borders of 1997").
  return after?.precision === "year" ? undefined : after?.edtf;
}

/** Returns the first date between two indexes, if no quotation and no other clause is before it. */
function dateAfter(view: View, from: number, to: number): DateMention | undefined {
  for (let at = from; at < to; at += 1) {
    const token = view.tokens[at] as Token;
    const { kind, date, quotation } = token;
    // A date in a later clause is not the date of the statement. For example, `marți` in
    // `Orsini a salutat planul, iar Danko l-a criticat marți`.
    const joins = kind === "comma" || can(token, kinds.conjunction | kinds.subordinator | kinds.relative);
    if (joins && at > from && isVerbAhead(view, at + 1)) return undefined;
    if (date || quotation !== undefined) return date;
  }
  return undefined;
}

/**
 * Returns the date in the words before the index `from`, if these words are only a phrase of time or place and not a
 * clause.
 */
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
