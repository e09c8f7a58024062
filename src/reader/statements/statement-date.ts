import type { Edtf } from "../../model/edtf.ts";
import type { Clause } from "./clause.ts";
import { can, isVerb } from "./cues.ts";
import * as kinds from "./kinds.ts";
import type { Token } from "./tokens.ts";
import type { View } from "./view.ts";

/** The most words before the comma in `On Tuesday, in the port of Alba, the minister said`. */
const longestOpening = 12;

/** Returns the day of a statement: the date beside its cue and outside its content. */
export function dateOf(view: View, { cue, link, inverted, edge, found }: Clause): Edtf | undefined {
  const { tokens, vocabulary } = view;
  const from = inverted ? edge : Math.max(found.clause, cue.from - 20);
  const to = link && !inverted ? link.content : Math.min(tokens.length, cue.to + 12);
  for (let at = from; at < to; at += 1) {
    const { date, quotation } = tokens[at] as Token;
    if (quotation !== undefined && at >= cue.to) return undefined;
    if (date) return date.edtf;
  }
  if (inverted || from > longestOpening) return undefined;
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
