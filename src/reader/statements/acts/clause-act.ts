import type { StatementAct } from "../../../model/speech-act.ts";
import type { Span } from "../../reading.ts";
import { wordsOf } from "../../words.ts";
import type { Clause } from "../clauses/clause.ts";
import { jointSpeakers } from "../phrases/joint-speakers.ts";
import type { NounPhrase } from "../phrases/noun-phrase.ts";
import { boundary } from "../subjects/subject-words.ts";
import { can, isFiller, tells } from "../words/cues.ts";
import * as kinds from "../words/kinds.ts";
import { stemIn } from "../words/stems.ts";
import type { Token } from "../words/tokens.ts";
import type { View } from "../words/view.ts";
import { offerKind } from "./offer-kind.ts";
import { objectEnd, objectsOf } from "./offers.ts";
import { actOfNoun, isPlan } from "./proposal-noun.ts";

/**
 * Returns the act of a clause, which can depend on the words after its verb. For example, `called the plan illegal`
 * criticizes the plan.
 */
export function clauseAct(view: View, clause: Clause): StatementAct | undefined {
  const { tokens, vocabulary } = view;
  const { cue, link, phrase } = clause;
  const { act, clauseAct, objectAct, infinitiveAct, jointAct, markedAct, marks, judges, predicate } = cue.cue;
  const stance = stanceOf(view, clause)?.act;
  if (stance) return stance;
  // After the Romanian `ca`, the subjunctive has a subject of its own, as in `auspică ca podul să fie redeschis`
  // ("hopes that the bridge will be reopened"). In this case, `infinitiveAct` does not apply.
  const isSplit = link && tokens[link.content]?.word === vocabulary.splitLink[0];
  if (infinitiveAct && link?.kind === "infinitive" && !isSplit) return infinitiveAct;
  // Asking oneself a question is not an appeal, as in `si chiedeva: «Perché?»` ("he asked himself").
  if (act === "appeal" && link?.kind === "quote" && can(tokens[cue.from - 1], kinds.impersonal))
    return undefined;
  if (judges) return judgementOf(view, complementOf(view, cue.to));
  if (predicate && link) {
    const word = tokens[link.content]?.word;
    const isReady = vocabulary.ready.some((stem) => word?.startsWith(stem));
    return isReady ? "announce" : (judgementOf(view, link.content) ?? act);
  }
  const isJoint = jointAct && phrase && (phrase.pair || jointSpeakers(view, phrase).length > 0);
  if (jointAct && (isJoint || partnersOf(view, clause).length > 0)) return jointAct;
  // A mark can be before a quotation, as `as` in `dismissed the plan as “dead”`.
  const marked = link && link.kind !== "quote" ? link.content : cue.to;
  if (markedAct && isMarked(tokens, marked, wordsOf(marks))) return markedAct;
  if (act === "reject" && link?.kind === "clause" && isClaim(view, cue.to)) return "deny";
  if (clauseAct && (link?.kind === "clause" || link?.kind === "bare")) return clauseAct;
  const isObject =
    link?.kind === "object" || (!link && !clause.inverted && offerKind(objectAct) !== undefined);
  return (isObject && objectAct) || act;
}

/** Whether an object means something that somebody claimed, as `accusations` and `the notion that` do. */
export function isClaim({ tokens, vocabulary }: View, from: number): boolean {
  for (let at = from; at < from + 3; at += 1) {
    const { word = "", capital } = tokens[at] ?? {};
    const starts = (stems: readonly string[]): boolean => stems.some((stem) => word.startsWith(stem));
    if (capital) continue;
    if (starts(vocabulary.accusations)) return true;
    if (starts(vocabulary.claims)) return can(tokens[at + 1], kinds.complementizer);
  }
  return false;
}

/** The acts of verbs whose object can show another act. The value `undefined` is for verbs that show no act. */
const neutral: ReadonlySet<StatementAct | undefined> = new Set([undefined, "assert"]);

/** The largest number of words before a noun in its phrase, such as `its full and unconditional`. */
const longestAttribute = 5;

/**
 * Returns the act that the object of a verb shows, and the index of its noun. For example, `concern` in
 * `expressed deep concern over the plan` shows regret.
 */
export function stanceOf(
  view: View,
  { cue, link, inverted }: Clause,
): { readonly act: StatementAct; readonly at: number } | undefined {
  const { tokens, vocabulary } = view;
  const isTold = tells(cue);
  if (inverted || cue.form === "passive" || cue.cue.predicate || !neutral.has(cue.cue.act)) return undefined;
  if (vocabulary.without.has(tokens[cue.to]?.word ?? "")) return undefined;
  for (let at = cue.to; at < (link?.content ?? cue.to + longestAttribute); at += 1) {
    const { kind, word } = tokens[at] ?? {};
    if (kind !== "word" && kind !== "date" && kind !== "name" && kind !== "role") return undefined;
    if (kind !== "word" || word === undefined) continue;
    if (can(tokens[at], kinds.complementizer | kinds.relative) || view.cueAt(at)) return undefined;
    if (can(tokens[at], kinds.determiner | kinds.adverb)) continue;
    // A recipient can be before the object, as in `ha presentato alla Russia una bozza` ("presented a draft to
    // Russia").
    if (cue.cue.presents && vocabulary.towards.has(word)) continue;
    // An addressee or a date can be before the noun, as in `ha espresso alla Cina preoccupazione` ("expressed concern
    // to China"). Another preposition is between an addressee and the noun in `assured China of its support`.
    const next = tokens[at + 1]?.kind;
    const isSkipped = next === "name" || next === "role" || next === "date";
    if (can(tokens[at], kinds.preposition) && isSkipped) continue;
    if (can(tokens[at], kinds.genitive) && isTold && tokens[at - 1]?.kind === "name") continue;
    if (can(tokens[at], kinds.outsideNouns & ~kinds.conjunction)) return undefined;
    const put = cue.cue.presents && (actOfNoun(view, at) ?? (isPlan(view, at) ? "propose" : undefined));
    const act = put || stemIn(vocabulary.stances, word);
    if (act) return { act, at };
  }
  return undefined;
}

/** Returns the actors with whom the subject performs an act, such as Danko in `Orsini agreed with Danko on a plan`. */
export function partnersOf(view: View, { cue, link }: Clause): readonly NounPhrase[] {
  return objectsOf(view, cue.to, link?.content ?? cue.to + 8).partners;
}

/**
 * Returns the index of the first word that judges an object, such as that of `illegal` in `called the plan illegal`.
 */
export function complementOf({ tokens }: View, from: number): number {
  let at = from;
  while (isFiller(tokens[at]) && !can(tokens[at], kinds.determiner)) at += 1;
  if (can(tokens[at], kinds.determiner)) at += 2;
  else if (tokens[at]?.kind === "name" || tokens[at]?.kind === "role") at += 1;
  // A word such as Italian `come` can be before the judgement, as in `ha descritto il piano come un errore` ("described
  // the plan as a mistake").
  return at > from && can(tokens[at], kinds.complementizer) ? at + 1 : at;
}

/**
 * Returns the act that is shown by the words from an index to the end of their clause. If they contain a negation, the
 * act is unknown.
 */
export function judgementOf(view: View, from: number, to = view.tokens.length): StatementAct | undefined {
  const { tokens, text, vocabulary } = view;
  const last = tokens[Math.min(to, objectEnd(view, from)) - 1];
  const first = tokens[from];
  if (!first || !last) return undefined;
  return judgementIn(vocabulary, lettersOf(text.slice(first.start, last.end)));
}

/** Returns the words of a text, without digits and punctuation. */
export function lettersOf(text: string): readonly string[] {
  return text.split(/[^\p{L}]+/u).filter((word) => word !== "");
}

/**
 * Returns the act that words show, such as `criticize` for `a mistake`. Returns undefined if one of the words is a
 * negation.
 */
export function judgementIn(
  { kindsOf, judgements }: View["vocabulary"],
  words: readonly string[],
): StatementAct | undefined {
  if (words.some((word) => ((kindsOf.get(word) ?? 0) & kinds.negation) !== 0)) return undefined;
  return judgements.find(([, stems]) =>
    words.some((word) => stems.some((stem) => word.startsWith(stem))),
  )?.[0];
}

/**
 * Whether a word is in a list of marks. A mark with `-` at its start is the ending of a word, and a mark with `-` at
 * its end is the beginning of a word.
 */
export function hasMark(marks: readonly string[], word = ""): boolean {
  return marks.some((mark) => {
    if (mark.startsWith("-")) return word.endsWith(mark.slice(1));
    return mark.endsWith("-") ? word.startsWith(mark.slice(0, -1)) : word === mark;
  });
}

/** The largest number of tokens that are searched for a mark, from the start of the content of a statement. */
const nearMark = 14;

/** Whether one of the marks is among the first words of the content of a statement. */
export function isMarked(tokens: readonly Token[], from: number, marks: readonly string[]): boolean {
  for (let at = from; at < Math.min(tokens.length, from + nearMark); at += 1) {
    const { word, kind } = tokens[at] as Token;
    if (kind === "comma" || boundary.has(kind)) return false;
    if (hasMark(marks, word)) return true;
  }
  return false;
}

/**
 * Returns the act of a quotation, if its first words show it. For example, `We reject` shows that it rejects something.
 */
export function quotedAct({ text, vocabulary }: View, { start, end }: Span): StatementAct | undefined {
  const words = `${text.slice(start, end).replace(/^[^\p{L}]+/u, "")} `;
  return stemIn(vocabulary.openings, words);
}
