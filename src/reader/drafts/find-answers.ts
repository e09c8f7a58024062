import type { ResponseAnswer } from "../../model/proposal.ts";
import type { StatementAct } from "../../model/speech-act.ts";
import type { Quotation, Reading, ReportedOffer, ReportedStatement, Span } from "../reading.ts";
import { bareAnswers, isWithoutObject } from "./bare-answers.ts";
import { withCue } from "./drafter.ts";
import type { FoundAnswer } from "./found-answer.ts";
import { joinParts } from "./join-parts.ts";
import { nounAnswers } from "./noun-answers.ts";
import { type DraftPhrases, findPhrase, phraseAt, type TextWord, textWords } from "./phrases.ts";
import { type FoundNoun, nounIn } from "./proposal-nouns.ts";
import { quotationsOutside } from "./quotations-outside.ts";
import { sentenceAnswers } from "./sentence-answers.ts";
import { sentenceWords } from "./sentence-words.ts";
import { type Sentences, sentenceAt, textOf } from "./sentences.ts";

const answerOf: Partial<Record<StatementAct, ResponseAnswer>> = {
  accept: "accepted",
  reject: "rejected",
  oppose: "rejected",
  criticize: "rejected",
  support: "welcomed",
};

/** A noun such as `proposal` is searched for in this number of characters at the start of the object of an answer. */
const nearNoun = 40;

/** Only this number of characters from the start of an answer is searched, so that long sentences cost little time. */
const longestObject = 600;

/** The largest number of words before a noun such as `proposal`, as in `the latest Russian proposal`. */
const longestAttribute = 3;

/**
 * The largest number of words before a noun such as `proposal` in a reported clause, as in `said that it would not
 * accept the proposal`.
 */
const longestClause = 6;

/** The largest number of characters of a pronoun before a verb, including the blank after the pronoun. */
const longestPronoun = 4;

/** The largest number of characters between a verb and an adverb such as `partly` before it. */
const nearAdverb = 12;

/** Returns the answers to proposals in a text, in the order of the text. */
export function findAnswers(
  reading: Reading,
  sentences: Sentences,
  phrases: DraftPhrases | undefined,
): readonly FoundAnswer[] {
  if (phrases === undefined) return [];
  const found = [
    ...reading.acts.flatMap((act) => fromAct(act, phrases, sentences, reading)),
    ...reading.statements.flatMap((statement) => fromStatement(statement, phrases, sentences)),
    ...quotationsOutside(reading.statements, reading.quotations)
      .filter(hasCue)
      .flatMap((quotation) => fromStatement(quotation, phrases, sentences)),
    ...reading.offers.flatMap((offer) => fromRequest(offer, phrases, sentences)),
    ...sentences.spans.flatMap((span) => {
      const sentence = sentenceWords(span, sentences);
      return [
        ...nounAnswers(sentence, phrases, sentences, reading),
        ...bareAnswers(sentence, phrases, reading),
        ...sentenceAnswers(sentence, phrases, sentences, reading),
      ];
    }),
  ];
  return joinParts(
    found.sort((a, b) => a.start - b.start),
    reading,
  );
}

/** Whether a text contains a noun or a verb for an invitation. */
export function isInvitation(text: string, phrases: DraftPhrases): boolean {
  return findPhrase(textWords(text), phrases.invitations) !== undefined;
}

/** Whether an offer only asks for more time. Such a request answers a proposal and is not a proposal. */
export function isForTime(
  offer: ReportedOffer,
  phrases: DraftPhrases | undefined,
  sentences: Sentences,
): boolean {
  if (phrases === undefined || offer.kind !== "demand") return false;
  return phraseAt(textWords(textOf(sentences, offer)), phrases.moreTime, 0) !== undefined;
}

function fromRequest(
  offer: ReportedOffer,
  phrases: DraftPhrases,
  sentences: Sentences,
): readonly FoundAnswer[] {
  const { speaker } = offer;
  if (speaker === undefined || !isForTime(offer, phrases, sentences)) return [];
  return [{ ...withCue(offer), answer: "deferred", speaker, hasObject: true }];
}

function fromAct(
  act: ReportedStatement,
  phrases: DraftPhrases,
  sentences: Sentences,
  reading: Reading,
): readonly FoundAnswer[] {
  const shown = act.act && answerOf[act.act];
  if (shown === undefined || act.speaker === undefined) return [];
  // If the span of the act begins with its verb, the object is after the verb, as in `rejected the offer`, or between
  // two parts of the verb, as in `turned the offer down`. Both spans are searched. In `agreed to the proposal to open the
  // port`, the object is before the span, because the span only contains the infinitive.
  const start = Math.min(act.start, act.cue.start);
  const whole = { start, end: Math.min(act.end, Math.max(act.cue.end, start + longestObject)) };
  const between = { start: act.cue.end, end: Math.max(act.cue.end, act.start) };
  const isTo = phraseAt(textWords(textOf(sentences, between)), phrases.recipients, 0) !== undefined;
  const before = isTo ? [between] : [];
  const spans =
    act.start === act.cue.start
      ? [{ start: act.cue.end, end: Math.max(act.cue.end, whole.end) }, whole]
      : [act, ...before];
  const objects = spans.map((span) => objectIn(span, phrases, sentences));
  const object = objects.find(({ noun, isPronoun }) => noun || isPronoun) ?? (objects[0] as AnswerObject);
  const { noun, nounAt, near } = object;
  // A pronoun can be directly before the verb, as in Italian `l'Alba lo ha respinto` (`Alba has rejected it`).
  const distance = act.cue.start - act.start;
  const isPronoun = object.isPronoun || (distance > 0 && distance <= longestPronoun);
  const isCriticism = act.act === "criticize";
  // If the object has no noun such as `offer` and no pronoun, only acceptance and rejection count as answers, as in
  // `accepted the truce`.
  const isContent = !noun && !isPronoun && !isCriticism && shown !== "welcomed";
  if (!noun && !isPronoun && !isContent) return [];
  const after = spans[0] as Span;
  // An actor after the verb is its object, as in `rejected Danko`.
  const isBare = isContent && isWithoutObject(after, phrases, sentences, { ...reading, mentions: [] });
  const words = textOf(sentences, { start: whole.start - nearAdverb, end: whole.start });
  const isPartly = [words, textOf(sentences, whole)].some((text) =>
    findPhrase(textWords(text), phrases.partly),
  );
  const isConditional = isWithCondition(whole, sentences, phrases);
  const common = {
    ...withCue(act),
    answer: shown === "accepted" && (isPartly || isConditional) ? ("partly-accepted" as const) : shown,
    hasObject: true,
    act,
    isCriticism,
    isApposed: act.rule === "act-relative" || act.rule === "act-participle",
    isInvitation: findPhrase(near, phrases.invitations) !== undefined,
    ...(isConditional && { isConditional }),
    ...(noun && nounAt !== undefined && { kind: noun.kind, nounAt }),
    ...(isBare ? { isBare, hasObject: false } : isContent && { content: after }),
  };
  // Several actors can answer together, as in `Alba and Borea opposed the proposal`.
  return [act.speaker, ...(act.jointlyWith ?? [])].map((speaker) => ({ ...common, speaker }));
}

/** Whether the text has words that report a quotation, such as `said`. */
function hasCue(quotation: Quotation): quotation is Quotation & ReportedStatement {
  return quotation.cue !== undefined;
}

/**
 * Returns the answer that a verb with a reported clause or a quotation gives. The noun for the proposal is either between the verb and
 * the clause, as in `rejected the offer, saying that …`, or in the clause, as in `said that it would not accept the
 * offer`.
 */
function fromStatement(
  statement: ReportedStatement,
  phrases: DraftPhrases,
  sentences: Sentences,
): readonly FoundAnswer[] {
  const { act, speaker, cue, start } = statement;
  const answer = act && answerOf[act];
  if (answer === undefined || speaker === undefined) return [];
  const between = cue.end < start ? [objectIn({ start: cue.end, end: start }, phrases, sentences)] : [];
  const objects = [...between, objectIn(statement, phrases, sentences, longestClause)];
  const found = objects.find(({ noun, isPronoun }) => noun || isPronoun);
  // The object can be something that the proposal contains, as in `ruled out the withdrawal`.
  const isContent = !found && statement.rule === "cue-object" && act === "reject";
  const whole = { start: cue.start, end: Math.max(cue.end, statement.end) };
  const isConditional = answer === "accepted" && isWithCondition(whole, sentences, phrases);
  // A condition directly after the verb is not what is accepted, as in `agreed, on condition that Alba withdraw`.
  const after = textWords(textOf(sentences, { start: cue.end, end: whole.end }));
  const isBare = isConditional && phraseAt(after, phrases.conditions, 0) !== undefined;
  if (!found && !isContent && !isBare) return [];
  const { noun, nounAt } = isBare ? {} : (found ?? {});
  return [
    {
      ...withCue(statement),
      answer: isConditional ? "partly-accepted" : answer,
      speaker,
      hasObject: !isBare,
      ...(isBare && { isBare }),
      ...(isConditional && { isConditional }),
      act: statement,
      isCriticism: act === "criticize",
      ...(isContent && { content: statement }),
      ...(noun && nounAt !== undefined && { kind: noun.kind, nounAt }),
    },
  ];
}

/** The largest number of characters between an acceptance and the words for its condition. */
const nearCondition = 60;

/** Whether words such as `on condition that` are in an acceptance or in the same sentence after it. */
function isWithCondition(found: Span, sentences: Sentences, phrases: DraftPhrases): boolean {
  const { end } = sentences.spans[sentenceAt(sentences, found.start)] ?? found;
  const near = { start: found.start, end: Math.min(Math.max(end, found.end), found.end + nearCondition) };
  return findPhrase(textWords(textOf(sentences, near)), phrases.conditions) !== undefined;
}

/** The object of a verb that answers a proposal. */
interface AnswerObject {
  readonly near: readonly TextWord[];
  readonly isPronoun: boolean;
  readonly noun: FoundNoun | undefined;
  readonly nounAt: number | undefined;
}

function objectIn(
  span: Span,
  phrases: DraftPhrases,
  sentences: Sentences,
  longest = longestAttribute,
): AnswerObject {
  const object = textOf(sentences, { ...span, end: Math.min(span.end, span.start + longestObject) });
  const words = textWords(object);
  const near = textWords(object.slice(0, nearNoun));
  const adverb = phraseAt(near, phrases.promptly, 0)?.next ?? 0;
  const first = nounIn(near, phrases);
  // A noun far from the verb belongs to another object. For example, somebody who `agreed to send written answers to
  // the proposals` did not accept the proposals.
  const noun = first && first.index <= adverb + longest ? first : undefined;
  const pronoun = findPhrase(words, phrases.pronouns);
  const text = noun ? undefined : findPhrase(near, phrases.texts);
  return {
    near,
    // A noun such as `document` refers to a proposal as a pronoun does.
    isPronoun:
      pronoun?.from === 0 ||
      pronoun?.next === words.length ||
      (text !== undefined && text.from <= longestAttribute),
    noun,
    nounAt: noun && span.start + lengthOf(object, (near[noun.index] as TextWord).start),
  };
}

/** Returns the number of code points before a UTF-16 index of a text. */
function lengthOf(text: string, index: number): number {
  return [...text.slice(0, index)].length;
}
