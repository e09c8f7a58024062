import type { StatementAct } from "../../model/statement.ts";
import type { Clause } from "./clause.ts";
import { can } from "./cues.ts";
import * as kinds from "./kinds.ts";
import { isThing } from "./noun-phrase.ts";
import { objectEnd, objectsOf } from "./offers.ts";
import type { View } from "./view.ts";

/** An act without a report of its words, as indexes of tokens: from `from` up to, but not including, `to`. */
export interface Deed {
  readonly from: number;
  readonly to: number;
  readonly act: StatementAct;
}

/** Acts that a verb and its object report, as in `rejected the plan`. Offers and demands are read by `offerOf`. */
const withObject: ReadonlySet<StatementAct> = new Set([
  "accept",
  "reject",
  "support",
  "oppose",
  "criticize",
  "regret",
  "announce",
  "threaten",
  "vote",
]);

/** Returns the act of a clause whose verb has an object instead of a clause or a quotation: `rejected the plan`. */
export function deedOf(view: View, { cue, link, found, phrase, inverted }: Clause): Deed | undefined {
  const { tokens } = view;
  const act = cue.cue.objectAct ?? cue.cue.act;
  if (!act || !withObject.has(act) || link || inverted || cue.form === "gerund") return undefined;
  if (phrase ? phrase.document || isThing(tokens, phrase) : !found.shared) return undefined;
  if (cue.form === "passive") {
    const subject = found.phrase;
    if (!phrase || !subject || !isThing(tokens, subject)) return undefined;
    return { from: subject.from, to: phrase.to, act };
  }
  const { direct, object } = objectsOf(view, cue.to, Math.min(tokens.length, cue.to + 14));
  // The object of `announced` is what is announced. The objects of `supports` and `criticized` can be actors.
  const target = object ?? (act === "announce" ? undefined : direct);
  // `Abstained` has no object, and `voted against` and `opposes` can have a preposition before it.
  // In `lo ha respinto`, the object is a pronoun before the verb.
  const before = tokens[cue.from - 1];
  const isPronoun = can(before, kinds.clitic) && !can(before, kinds.impersonal | kinds.auxiliary);
  if (!target && isPronoun && act !== "announce") return { from: cue.from - 1, to: cue.to, act };
  if (!target && act !== "vote" && act !== "oppose") return undefined;
  if (!target) return { from: cue.from, to: objectEnd(view, cue.to), act };
  return { from: target.from, to: objectEnd(view, target.to), act };
}
