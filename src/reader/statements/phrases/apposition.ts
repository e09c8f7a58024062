import { can, isFiller } from "../words/cues.ts";
import * as kinds from "../words/kinds.ts";
import type { Token } from "../words/tokens.ts";
import type { View } from "../words/view.ts";
import { phraseEnd } from "./phrase-extent.ts";

/** The names in apposition to a phrase, as indexes of tokens: from `from` up to, but not including, `to`. */
export interface Apposition {
  readonly from: number;
  readonly to: number;
  /** The first name. */
  readonly name: Token;
}

/**
 * Returns the name of a person in apposition to the phrase that ends before `to`, or the names of two persons. Examples
 * are `Jens Stoltenberg` in `NATO's secretary general, Jens Stoltenberg,` and both names in `the two ministers, Ada Miro
 * and Ion Rusu,`. Words such as `for Libya` can be between the phrase and the name.
 */
export function apposition(view: View, to: number): Apposition | undefined {
  const from = nameIn(view, to);
  const name = from < 0 ? undefined : view.tokens[from];
  if (name === undefined) return undefined;
  return { from, to: isPersonAt(view, from + 2) && isPairEnd(view, from) ? from + 3 : from + 1, name };
}

function isPersonAt({ tokens }: View, at: number): boolean {
  return tokens[at]?.kind === "name" && tokens[at]?.mention?.kind === "person";
}

/** Whether a conjunction and a second name follow a name, and a mark ends the list. */
function isPairEnd({ tokens }: View, name: number): boolean {
  const after = tokens[name + 3];
  return can(tokens[name + 1], kinds.conjunction) && (after?.kind === "comma" || after?.kind === "stop");
}

/**
 * Returns the index of the person at the end of a phrase after a preposition, or -1. The phrase has to belong to an
 * office before the preposition, as in `secretarul pentru afaceri Ion Rusu` ("the secretary for business Ion Rusu").
 */
function holderIn({ tokens }: View, to: number, from: number, end: number): number {
  const office = tokens[to - 1];
  if (office?.kind !== "role" && !can(office, kinds.person)) return -1;
  const isTopic = tokens.slice(from, end - 1).every(({ kind, can: lists }) => kind === "word" && lists === 0);
  return isTopic && end - 1 > from && tokens[end - 1]?.mention?.kind === "person" ? end - 1 : -1;
}

/** Returns the index of the name in apposition to a phrase, or -1. */
function nameIn(view: View, to: number): number {
  const { tokens } = view;
  let at = to;
  let complement = false;
  if (can(tokens[at], kinds.preposition) && !can(tokens[at], kinds.determiner)) {
    at += 1;
    while (at < to + 3 && can(tokens[at], kinds.determiner | kinds.preposition | kinds.genitive)) at += 1;
    const place = tokens[at];
    if (can(tokens[to], kinds.opinion)) {
      // The words between the phrase and the name can contain a conjunction. An example is `și` ("and") in
      // `purtătorul de cuvânt al Consiliului pentru securitate și apărare, Andrei Rusu`.
      let end = phraseEnd(view, at, to + 12);
      if (can(tokens[end], kinds.conjunction)) end = phraseEnd(view, end + 1, to + 12);
      const name = tokens[end]?.kind === "comma" ? tokens[end + 1] : undefined;
      const ends = tokens[end + 2]?.kind === "comma" || tokens[end + 2]?.kind === "stop";
      if (name?.mention?.kind === "person" && (ends || end + 2 >= tokens.length)) return end + 1;
      if (!place?.capital) return holderIn(view, to, at, end);
    }
    if (!place?.capital || place.mention?.kind === "person") return -1;
    at += 1;
    complement = true;
  }
  const comma = tokens[at]?.kind === "comma";
  if (!comma && !complement) return -1;
  at += comma ? 1 : 0;
  // A noun can be between the comma and the name. An example is `norvegianul` ("the Norwegian") in
  // `secretarul general al NATO, norvegianul Trygve Aasland,`.
  if (comma && can(tokens[at], kinds.determiner)) at += 1;
  const nickname = tokens[at];
  if (
    comma &&
    (nickname?.kind === "role" ||
      (nickname?.kind === "word" && !nickname.capital && (nickname.can & ~kinds.person) === 0))
  )
    at += 1;
  // An abbreviated title can be before the name, as in `the chief of staff, Col. Livio Orsini`.
  else if (comma && nickname?.kind === "word" && nickname.capital) at += 1;
  if (!isPersonAt(view, at)) return -1;
  const after = tokens[at + 1];
  const ends =
    !comma ||
    after === undefined ||
    after.kind === "comma" ||
    after.kind === "colon" ||
    after.kind === "stop" ||
    after.kind === "quote" ||
    can(after, kinds.genitive) ||
    isFiller(after) ||
    (isPersonAt(view, at + 2) && isPairEnd(view, at));
  return ends ? at : -1;
}
