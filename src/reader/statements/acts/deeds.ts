import type { StatementAct } from "../../../model/speech-act.ts";
import type { Clause } from "../clauses/clause.ts";
import { isThing, type NounPhrase } from "../phrases/noun-phrase.ts";
import { startsPhrase } from "../phrases/phrase-extent.ts";
import { type Cue, can, isFiller, tells } from "../words/cues.ts";
import * as kinds from "../words/kinds.ts";
import type { Token } from "../words/tokens.ts";
import type { View } from "../words/view.ts";
import { clauseAct, complementOf, isClaim, stanceOf } from "./clause-act.ts";
import { objectEnd, objectsOf } from "./offers.ts";

/**
 * An act that a sentence reports without the words of the speaker, as in `rejected the plan`. `from` is the index of
 * its first token, and `to` is the index after its last one.
 */
export interface Deed {
  readonly from: number;
  readonly to: number;
  /** The act. It is absent if the words do not show which act it is. */
  readonly act?: StatementAct | undefined;
}

/** Acts that a verb and its object report, as in `rejected the plan`. Offers and demands are read by `offerOf`. */
const withObject: ReadonlySet<StatementAct> = new Set([
  "accept",
  "reject",
  "support",
  "oppose",
  "criticize",
  "accuse",
  "regret",
  "announce",
  "pledge",
  "invite",
  "agree",
  "threaten",
  "vote",
  "warn",
]);

/** Acts that a verb and an infinitive report, as in `refused to take sides`. */
const withInfinitive: ReadonlySet<StatementAct | undefined> = new Set(["agree", "accept", "reject"]);

/**
 * The largest number of tokens from a verb such as `informed` to the words that name its topic, such as `of the visit`.
 */
const nearTopic = 5;

/**
 * Whether an infinitive is a verb such as `answer` or `comment`. Because of this check, `refused to comment` is not
 * read as a rejection.
 */
function isAnswer({ tokens, vocabulary }: View, content: number): boolean {
  return tokens
    .slice(content, content + 2)
    .some(({ word }) => vocabulary.answers.some((stem) => word?.startsWith(stem)));
}

/** Whether a phrase can perform an act. A text can if the phrase names its author, as in `a statement by the ministry`. */
function isActor(tokens: readonly Token[], phrase: NounPhrase): boolean {
  return (!phrase.document || phrase.kind !== undefined) && !isThing(tokens, phrase);
}

/** Returns an English phrase without the owner of its noun, such as `plan` for `Alba's plan`. */
function withoutOwner({ tokens, vocabulary }: View, phrase: NounPhrase): NounPhrase {
  const owner = tokens.slice(phrase.from, phrase.to).findLastIndex((token) => can(token, kinds.genitive));
  const mark = tokens[phrase.from + owner];
  // The genitive is the ending of the owner, and not a word of its own such as `of`.
  if (owner < 0 || !vocabulary.words.namesModify || !mark?.word.startsWith("'")) return phrase;
  return { ...phrase, from: phrase.from + owner + 1, kind: undefined };
}

/** Whether a verb without a subject opens its sentence, as in Italian `Ha respinto il piano` ("He rejected the plan"). */
function omitsSubject({ tokens, vocabulary }: View, { cue }: Clause): boolean {
  return vocabulary.words.omitsSubjects === true && tokens.slice(0, cue.from).every(isFiller);
}

/** Returns the act of a clause whose verb has an object instead of a clause or a quotation: `rejected the plan`. */
export function deedOf(view: View, clause: Clause): Deed | undefined {
  const { tokens } = view;
  const { cue, link, found, phrase, inverted } = clause;
  const stance = stanceOf(view, clause);
  const act = stance?.act ?? cue.cue.objectAct ?? clauseAct(view, clause);
  const judges = cue.cue.judges === true;
  if (stance) {
    if (cue.form === "gerund" || !(phrase ? isActor(tokens, phrase) : omitsSubject(view, clause)))
      return undefined;
    // If other words follow a pronoun, the pronoun belongs to a noun, as in `ultimul răspuns` ("the last answer").
    if (phrase?.pronoun && phrase.to < clause.edge) return undefined;
    // An appeal is read elsewhere as a demand. A verb with a reported clause or a quotation is read elsewhere as a
    // statement.
    const after = tokens[stance.at + 1];
    // After a phrase such as `about the vote`, the clause is a relative clause, as in `about the vote that Alba held`.
    const isObject = can(after, kinds.preposition | kinds.genitive) && !can(after, kinds.setting);
    const isFar = (link?.kind === "quote" || isObject) && (link?.content ?? 0) > stance.at + 2;
    const hasContent = link !== undefined && link.kind !== "infinitive" && link.kind !== "object" && !isFar;
    if (hasContent || act === "appeal") return undefined;
    return { from: stance.at, to: objectEnd(view, stance.at + 1), act };
  }
  if (act ? !withObject.has(act) : !judges) return undefined;
  if (inverted || cue.form === "gerund") return undefined;
  // A subjunctive with a subject of its own is the content, as in `a exclus ca podul să fie redeschis` ("ruled out that
  // the bridge be reopened").
  if (cue.cue.object && link?.kind === "infinitive") return undefined;
  // An agreement or a refusal with an infinitive reports no words, as in `Orsini and Danko agreed to leave` and
  // `refused to take sides`.
  const infinitive = withInfinitive.has(act) && link?.kind === "infinitive" ? link : undefined;
  const agreed = infinitive?.adjacent === true && !(act === "reject" && isAnswer(view, infinitive.content));
  // If the infinitive is not directly after the verb, it belongs to the object, as in `rejected the offer to leave`.
  if (link && !agreed && infinitive?.adjacent !== false && !isComment(tokens, clause)) return undefined;
  if (phrase ? !isActor(tokens, phrase) : !found.shared && !omitsSubject(view, clause)) return undefined;
  if (cue.form === "passive") {
    const subject = found.phrase;
    if (!phrase || !subject || !isThing(tokens, withoutOwner(view, subject))) return undefined;
    return { from: subject.from, to: phrase.to, act };
  }
  // A verb such as `called` reports an act only if a judgement follows the object. It reports no act in
  // `called Danko on Friday`.
  if (!act && !startsPhrase(view, complementOf(view, cue.to))) return undefined;
  if (agreed) return { from: infinitive.content, to: objectEnd(view, infinitive.content), act };
  const { direct, object } = objectsOf(view, cue.to, Math.min(tokens.length, cue.to + 14));
  const isTold = tells(cue);
  // After a verb such as `informed`, the act needs words that name its topic, such as `of the visit`.
  const isAbout = isTold && act === "announce";
  const hasTopic = tokens
    .slice(cue.to, cue.to + nearTopic)
    .some((each) => can(each, kinds.preposition | kinds.genitive) && !can(each, kinds.setting));
  if (isAbout && !hasTopic) return undefined;
  // An actor cannot be the object of `announced`, but it can be the object of `informed`, `supports` and `criticized`.
  const target = object ?? (!isTold && (act === "announce" || act === "pledge") ? undefined : direct);
  // In `Lo sostiene il Cremlino` ("the Kremlin maintains so"), the phrase after the verb is its subject.
  if (target && phrase && phrase.from <= target.from && target.to <= phrase.to)
    return cue.cue.whole && phrase.from >= cue.to ? { from: 0, to: phrase.to, act } : undefined;
  // The object can be a pronoun before the verb, as in `lo ha respinto` ("rejected it").
  const before = tokens[cue.from - 1];
  const isPronoun = can(before, kinds.clitic) && !can(before, kinds.impersonal | kinds.auxiliary);
  if (!target && isPronoun && act !== "announce") return { from: cue.from - 1, to: cue.to, act };
  if (!target && !cue.cue.whole && act !== "agree" && !isAbout && !hasPronoun(tokens, cue)) return undefined;
  // A verb such as Romanian `a transmis` means `announced`, but it means `sent` if its object is a text.
  const sent =
    act === "announce" && tokens.slice(target?.from, target?.to).some((each) => can(each, kinds.document));
  if (target && sent) return undefined;
  const [from, end] = target ? [target.from, target.to] : [cue.from, cue.to];
  const denies = act === "reject" && target !== undefined && isClaim(view, target.from);
  return { from, to: objectEnd(view, end), act: denies ? "deny" : act };
}

/**
 * Whether the quotation after a verb belongs to a comment on the object, after a comma, as in
 * `rejected the plan, calling it “unfair”`.
 */
function isComment(tokens: readonly Token[], { cue, link }: Clause): boolean {
  if (link?.kind !== "quote" || link.adjacent) return false;
  return tokens.slice(cue.to, link.content).some(({ kind }) => kind === "comma");
}

/**
 * Whether a pronoun is joined to the verb, as in `l-a criticat` and `a criticat-o` ("criticized him", "criticized
 * her").
 */
function hasPronoun(tokens: readonly Token[], { from, to }: Cue): boolean {
  return tokens[to]?.can === kinds.clitic || tokens.slice(from, to).some(({ word }) => word.includes("-"));
}
