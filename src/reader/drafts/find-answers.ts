import type { ResponseAnswer } from "../../model/proposal.ts";
import type { StatementAct } from "../../model/statement.ts";
import type { Mention, Reading, ReportedOffer, ReportedStatement, Span, Speaker } from "../reading.ts";
import { withCue } from "./drafter.ts";
import { indexFrom } from "./index-from.ts";
import { toSpeaker } from "./offer-addressees.ts";
import { type ProposalWords, proposalWords } from "./proposal-words.ts";
import { type Sentences, textOf } from "./sentences.ts";

/** An answer to a proposal in a text. */
export interface FoundAnswer extends Span {
  readonly answer: ResponseAnswer;
  /** The actor who answers. It is absent if the words name nobody, as in `the offer was rejected`. */
  readonly speaker?: Speaker;
  /** The kind of the proposal. It is absent if the text has a pronoun or no words for the proposal. */
  readonly kind?: ReportedOffer["kind"];
  /** Whether the text has words for the proposal. */
  readonly hasObject: boolean;
  /** Whether the words for the proposal are an invitation. */
  readonly isInvitation?: boolean;
  /** The act that answers. It is absent if the verb reports no act, as `is studying`. */
  readonly act?: ReportedStatement;
}

const answerOf: Partial<Record<StatementAct, ResponseAnswer>> = {
  accept: "accepted",
  reject: "rejected",
  oppose: "rejected",
  support: "welcomed",
};

/** The number of characters at the start of the object of an answer that are searched for a noun such as `proposal`. */
const nearNoun = 40;

/** The largest number of characters between a verb and its subject or its agent. */
const nearActor = 80;

/** Returns the answers to proposals in a text, in the order of the text. */
export function findAnswers(reading: Reading, sentences: Sentences): readonly FoundAnswer[] {
  const words = proposalWords[reading.language];
  if (words === undefined) return [];
  const found = [
    ...reading.acts.flatMap((act) => fromAct(act, words, sentences)),
    ...reading.offers.flatMap((offer) => fromRequest(offer, words, sentences)),
    ...sentences.spans.flatMap((sentence) => fromSentence(sentence, words, sentences, reading.mentions)),
  ];
  return found.sort((a, b) => a.start - b.start);
}

/** Whether words invite, in each of the languages. */
export function isInvitation(text: string): boolean {
  return /(?<!\p{L})invit/u.test(text);
}

function kindOf(words: ProposalWords, text: string): ReportedOffer["kind"] | undefined {
  if (words.demand.test(text)) return "demand";
  return words.offer.test(text) ? "offer" : undefined;
}

/** Whether somebody asks only for more time, which answers a proposal and makes none. */
export function isForTime(
  offer: ReportedOffer,
  words: ProposalWords | undefined,
  sentences: Sentences,
): boolean {
  return offer.kind === "demand" && words?.moreTime.test(textOf(sentences, offer).trim()) === true;
}

function fromRequest(
  offer: ReportedOffer,
  words: ProposalWords,
  sentences: Sentences,
): readonly FoundAnswer[] {
  const { speaker } = offer;
  if (speaker === undefined || !isForTime(offer, words, sentences)) return [];
  return [{ ...withCue(offer), answer: "deferred", speaker, hasObject: true }];
}

function fromAct(act: ReportedStatement, words: ProposalWords, sentences: Sentences): readonly FoundAnswer[] {
  const answer = act.act && answerOf[act.act];
  if (answer === undefined || act.speaker === undefined) return [];
  const object = textOf(sentences, act);
  const kind = kindOf(words, object.slice(0, nearNoun));
  if (kind === undefined && !words.pronoun.test(object)) return [];
  const common = {
    answer,
    speaker: act.speaker,
    hasObject: true,
    act,
    isInvitation: isInvitation(object.slice(0, nearNoun)),
  };
  return [{ ...withCue(act), ...common, ...(kind && { kind }) }];
}

/** Returns the answers that a verb without an act reports, or the passive of a verb. */
function fromSentence(
  sentence: Span,
  words: ProposalWords,
  sentences: Sentences,
  mentions: readonly Mention[],
): readonly FoundAnswer[] {
  const text = textOf(sentences, sentence);
  const positionOf = (index: number): number => sentence.start + [...text.slice(0, index)].length;
  const found: FoundAnswer[] = [];
  for (const answer of ["deferred", "unanswered"] as const) {
    const match = words[answer].exec(text);
    if (!match) continue;
    const verb = positionOf(match.index);
    const subject = mentions[indexFrom(mentions, verb) - 1];
    if (!subject || subject.start < sentence.start || verb - subject.end > nearActor) continue;
    if (subject.kind === "outlet") continue;
    const kind = kindOf(words, text.slice(match.index));
    if (kind === undefined && answer === "deferred") continue;
    const end = positionOf(match.index + match[0].length);
    found.push({
      start: subject.start,
      end,
      answer,
      speaker: toSpeaker(subject),
      hasObject: kind !== undefined,
      ...(kind && { kind }),
    });
  }
  for (const kind of ["offer", "demand"] as const) {
    const noun = words[kind].exec(text);
    if (!noun) continue;
    const after = noun.index + noun[0].length;
    for (const answer of ["accepted", "rejected"] as const) {
      const match = words.passives[answer].exec(text.slice(after));
      if (!match) continue;
      const end = positionOf(after + match[0].length);
      const agent = mentions[indexFrom(mentions, end)];
      const isAgent = agent !== undefined && agent.end <= sentence.end && agent.start - end <= nearActor / 2;
      const hasBy = / (?:by|da|dal|dalla|dagli|dai|dall'|de|către)$/u.test(match[0]);
      found.push({
        start: positionOf(noun.index),
        end: hasBy && isAgent ? agent.end : end,
        answer,
        kind,
        hasObject: true,
        ...(hasBy && isAgent && { speaker: toSpeaker(agent) }),
      });
    }
  }
  return found;
}
