import { once } from "../../../collections/once.ts";
import { isAnsweredAt, type RelativeAct } from "../acts/relative-acts.ts";
import { startsPhrase } from "../phrases/phrase-extent.ts";
import type { Attribution } from "../sources/attributions.ts";
import type { Link } from "../subjects/link.ts";
import { can, isFiller, isVerb, matchPhrases, reach } from "../words/cues.ts";
import * as kinds from "../words/kinds.ts";
import type { Token, TokenKind } from "../words/tokens.ts";
import type { View } from "../words/view.ts";
import type { Clause } from "./clause.ts";
import { endOfFronted, endOfRelative, endOfRestrictive } from "./end-of-relative.ts";

/**
 * The largest number of tokens of the content of a statement. Without the limit, the running time would not be linear
 * for a very long sentence.
 */
const longest = 200;

/** Punctuation marks at the end of a sentence that are not part of the content. */
const closingMarks: ReadonlySet<TokenKind | undefined> = new Set([
  "stop",
  "semicolon",
  "comma",
  "colon",
  "dash",
]);

/** Returns the index after the content that begins at `from`. */
export type Limits = (from: number) => number;

/**
 * Returns a function that computes the index at which a content ends. A content ends where the clause of another word
 * of speaking begins, unless this clause is part of the content. Otherwise it ends at an attribution, or with the
 * sentence. The ends are computed at the first call, because most sentences have no content.
 */
export function contentLimits(
  view: View,
  clauses: readonly Clause[],
  attributions: readonly Attribution[],
  relatives: ReadonlyMap<unknown, RelativeAct>,
): Limits {
  const limits = once(() => computedLimits(view, clauses, attributions, relatives));
  return (from) => limits()(from);
}

function computedLimits(
  view: View,
  clauses: readonly Clause[],
  attributions: readonly Attribution[],
  relatives: ReadonlyMap<unknown, RelativeAct>,
): Limits {
  const { tokens, vocabulary } = view;
  const cuts = new Set<number>();
  for (let at = 1; at < tokens.length; at += 1) {
    if (tokens[at]?.kind === "quote" && tokens[at - 1]?.kind === "colon") cuts.add(at - 1);
    // After a comma, a word such as `come` ("as") and a participle cite a source, which is not part of the content. An
    // example is `…, come riferito dal ministero` ("as reported by the ministry").
    const cites =
      can(tokens[at], kinds.complementizer) && vocabulary.participles.has(tokens[at + 1]?.word ?? "");
    if (cites && tokens[at - 1]?.kind === "comma") cuts.add(at - 1);
  }
  for (const clause of clauses) {
    const end = endOfRelative(view, clause) || endOfFronted(view, clause) || endOfRestrictive(view, clause);
    if (end > 0) cuts.add(end);
  }
  let fronted = false;
  let content = -2;
  for (const { cue, link, found, inverted, phrase, edge, afterComma } of clauses) {
    const own = phrase && !found.shared && phrase.to <= cue.from && tokens[phrase.from - 1]?.kind === "comma";
    // After a gerund at the start, the main clause begins with its subject. For example, it begins at `il ministro` in
    // `Auspicando che si tratti, il ministro ha detto che` ("Hoping that they will negotiate, the minister said that").
    if (fronted && own) cuts.add(phrase.from - 1);
    const opener = tokens[edge - 1]?.kind;
    if (cue.form === "gerund" && (opener === undefined || opener === "colon" || opener === "semicolon"))
      fronted = true;
    if (afterComma) cuts.add(edge - 1);
    if (inverted) {
      cuts.add(edge);
      continue;
    }
    if (cue.negated) continue;
    if (!link) {
      // An act of another actor after a comma and a conjunction is not part of the content, as in
      // `accused Alba of breaking the truce, while Borea rejected the claim`.
      const joint = (phrase?.from ?? 0) - 1;
      const acts = phrase?.kind !== undefined && phrase.to === edge && can(tokens[joint], kinds.conjunction);
      if (acts && tokens[joint - 1]?.kind === "comma") cuts.add(joint - 1);
      continue;
    }
    let at = phrase && !found.shared ? Math.min(found.clause, phrase.from) : edge;
    if (cue.form === "gerund") at = phrase?.to === edge && !found.shared ? phrase.from : edge;
    while (at > 0 && can(tokens[at - 1], kinds.conjunction)) at -= 1;
    // If the reported clause continues after a conjunction, the clause of the next verb begins only at a later
    // conjunction. For example, it begins at `mentre` ("while") in
    // `che il ponte è chiuso e che durerà, mentre Danko ha replicato`.
    if (cue.form !== "gerund" && continues(tokens, at))
      for (let later = edge - 1; later > at + 1; later -= 1)
        if (can(tokens[later], kinds.conjunction) && tokens[later - 1]?.kind === "comma") at = later;
    // An act of another actor after a word such as `after` is a remark of the author, as in
    // `said it was ready after Orsini urged it to talk`.
    const before = at > 0 ? tokens[at - 1] : undefined;
    const isRemark =
      can(before, kinds.subordinator) && can(before, kinds.setting) && phrase?.kind !== undefined;
    if (isRemark && cue.form !== "gerund") cuts.add(at - 1);
    const conjunction = can(tokens[at], kinds.conjunction);
    const comma = before?.kind === "comma";
    // Directly after the first word of the content, a conjunction joins two subjects, as in `said he and Danko agreed`.
    const joinsSubjects = at === content + 1;
    if (cue.form === "gerund" ? comma : conjunction && !joinsSubjects) cuts.add(comma ? at - 1 : at);
    content = link.content;
  }
  for (let at = 1; at < tokens.length; at += 1) {
    if (tokens[at - 1]?.kind !== "comma") continue;
    const isAside = matchPhrases(tokens, at, view.vocabulary.asides) >= 0;
    if (isAside || isAnsweredAt(view, at)) cuts.add(at - 1);
  }
  // The answer to a demand is not part of the demand, as in `demanded that Alba leave, a demand that Borea rejected`.
  for (const { from } of relatives.values()) cuts.add(from - 1);
  // The initials of an editor can follow the content after a stop, such as `/ivlad` in `podul este închis./ivlad`. They
  // are not part of the content.
  for (let at = 1; at < tokens.length; at += 1) {
    if (tokens[at - 1]?.kind === "stop" && tokens[at]?.kind === "other") cuts.add(at - 1);
  }
  for (const { from } of attributions) if (tokens[from - 1]?.kind === "comma") cuts.add(from - 1);
  let last = tokens.length;
  while (last > 0 && closingMarks.has(tokens[last - 1]?.kind)) last -= 1;
  const next: number[] = new Array(tokens.length + 1).fill(last);
  for (let at = tokens.length - 1; at >= 0; at -= 1) {
    const semicolon = tokens[at]?.kind === "semicolon" && !continues(tokens, at + 1) ? at : undefined;
    next[at] = cuts.has(at) ? at : (semicolon ?? (next[at + 1] as number));
  }
  return (from) => {
    const end = Math.min(last, next[from + 1] ?? last, from + longest);
    // A quotation at the start is the whole content if a comma follows it.
    if (tokens[from]?.kind === "quote" && tokens[from + 1]?.kind === "comma") return from + 1;
    // A quotation at the start is the whole content if a conjunction and another verb of the subject follow, as in
    // `said that “…” and left`.
    const joined = tokens[from]?.kind === "quote" && can(tokens[from + 1], kinds.conjunction);
    if (joined && (view.cueAt(from + 2) || isVerb(tokens, from + 2, view.vocabulary))) return from + 1;
    return Math.max(end, from);
  };
}

/**
 * Whether a complementizer is at an index, or follows a conjunction there. It shows that a reported clause continues,
 * as after the semicolon in `that it rained; and that it would go on`.
 */
function continues(tokens: readonly Token[], index: number): boolean {
  const at = can(tokens[index], kinds.conjunction) ? index + 1 : index;
  return can(tokens[at], kinds.complementizer);
}

/** Returns the index at which the content begins, for a cue that follows its content. */
export function contentStart({ tokens, cueAt }: View, edge: number): number {
  let from = Math.max(0, edge - longest);
  let cues = false;
  for (let at = from; at < edge && !cues; at += 1) cues = cueAt(at);
  for (let at = edge - 1; at >= from; at -= 1) {
    // A semicolon is part of the content, unless another statement is before the semicolon.
    if ((tokens[at]?.kind === "semicolon" && cues) || tokens[at]?.kind === "colon") {
      from = at + 1;
      break;
    }
  }
  // A conjunction before a quotation is not part of the content. For example, the content of `But “…,” he added` is
  // only the quotation.
  if (from + 1 < edge && can(tokens[from], kinds.conjunction) && tokens[from + 1]?.kind === "quote")
    from += 1;
  return from;
}

/** Returns the index after the last token before `edge` that is not a comma or a dash. */
export function contentEdge(tokens: readonly Token[], edge: number): number {
  let at = edge;
  while (at > 0 && (tokens[at - 1]?.kind === "comma" || tokens[at - 1]?.kind === "dash")) at -= 1;
  return at;
}

/** Returns the index after a content. A content that is an object or an adjective ends at a comma. */
export function contentEnd(view: View, link: Link, limits: Limits): number {
  const { tokens, cues } = view;
  let end = limits(link.content);
  const isClause = link.kind !== "infinitive" && link.kind !== "predicate" && link.kind !== "object";
  if (isClause) return end;
  // After a colon, another actor can act, as in `si è detta contraria: il ministro ha respinto il piano` ("declared
  // herself opposed: the minister rejected the plan").
  for (let at = link.content; at < end; at += 1)
    if (tokens[at]?.kind === "colon" && cues.some(({ from }) => from > at && from < end)) end = at;
  if (link.kind === "infinitive") return verbAfterConjunction(view, link.content, end);
  if (link.kind === "predicate") return end;
  for (let at = link.content; at < end; at += 1) if (tokens[at]?.kind === "comma") return at;
  return end;
}

/**
 * Returns the index at which a conjunction and another finite verb follow an infinitive. For example, this is the index
 * of `and` in `asked to stop and said`. Without such a verb, returns `end`.
 */
function verbAfterConjunction({ tokens, vocabulary, cueAt }: View, from: number, end: number): number {
  for (let at = from + 1; at < end; at += 1) {
    if (!can(tokens[at], kinds.conjunction)) continue;
    let next = at + 1;
    while (next < end && isFiller(tokens[next])) next += 1;
    const auxiliary = can(tokens[next], kinds.auxiliary) && isVerb(tokens, next, vocabulary);
    // After a comma, another finite verb continues the main clause, as in `au cerut să adere, dar se lovesc de` ("asked
    // to join, but run into").
    const goesOn = tokens[at - 1]?.kind === "comma" && isVerb(tokens, next, vocabulary);
    if (next < end && (cueAt(next) || auxiliary || goesOn))
      return tokens[at - 1]?.kind === "comma" ? at - 1 : at;
  }
  return end;
}

/** Whether the words before `end` are more than an introduction such as `Allo stesso tempo` ("at the same time"). */
export function startsContent(view: View, end: number): boolean {
  const { tokens } = view;
  const from = contentStart(view, end);
  let afterPreposition = false;
  for (let at = from; at < Math.min(end, from + reach); at += 1) {
    const token = tokens[at];
    if (token?.kind === "comma") afterPreposition = false;
    // A negation or a verb shows that content begins before the cue, as in
    // `Non ci sarà, ha detto Blinken, alcun ritiro` ("There will not be, said Blinken, any withdrawal").
    else if (can(token, kinds.negation) || isVerb(tokens, at, view.vocabulary)) return true;
    else if (isFiller(token) || can(token, kinds.conjunction)) continue;
    else if (can(token, kinds.preposition | kinds.genitive) && !can(token, kinds.determiner))
      afterPreposition = true;
    else if (!afterPreposition && startsPhrase(view, at)) return true;
  }
  return false;
}
