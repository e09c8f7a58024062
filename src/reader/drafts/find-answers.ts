import type { ResponseAnswer } from "../../model/proposal.ts";
import type { StatementAct } from "../../model/speech-act.ts";
import type { Mention, Reading, ReportedOffer, ReportedStatement, Span, Speaker } from "../reading.ts";
import { withCue } from "./drafter.ts";
import { indexFrom } from "./index-from.ts";
import { toSpeaker } from "./offer-addressees.ts";
import { areJoined, type DraftPhrases, findPhrase, phraseAt, type TextWord, textWords } from "./phrases.ts";
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
export function findAnswers(
  reading: Reading,
  sentences: Sentences,
  phrases: DraftPhrases | undefined,
): readonly FoundAnswer[] {
  if (phrases === undefined) return [];
  const found = [
    ...reading.acts.flatMap((act) => fromAct(act, phrases, sentences)),
    ...reading.offers.flatMap((offer) => fromRequest(offer, phrases, sentences)),
    ...sentences.spans.flatMap((sentence) => fromSentence(sentence, phrases, sentences, reading.mentions)),
  ];
  return found.sort((a, b) => a.start - b.start);
}

/** Whether words invite somebody. */
export function isInvitation(text: string, phrases: DraftPhrases): boolean {
  return findPhrase(textWords(text), phrases.invitations) !== undefined;
}

function kindOf(
  words: readonly TextWord[],
  phrases: DraftPhrases,
  from = 0,
): ReportedOffer["kind"] | undefined {
  if (findPhrase(words, phrases.demands, from)) return "demand";
  return findPhrase(words, phrases.offers, from) && "offer";
}

/** Whether somebody asks only for more time, which answers a proposal and makes none. */
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
): readonly FoundAnswer[] {
  const answer = act.act && answerOf[act.act];
  if (answer === undefined || act.speaker === undefined) return [];
  const object = textOf(sentences, act);
  const words = textWords(object);
  const near = textWords(object.slice(0, nearNoun));
  const kind = kindOf(near, phrases);
  const pronoun = findPhrase(words, phrases.pronouns);
  const isPronoun = pronoun?.from === 0 || pronoun?.next === words.length;
  if (kind === undefined && !isPronoun) return [];
  const common = {
    answer,
    speaker: act.speaker,
    hasObject: true,
    act,
    isInvitation: findPhrase(near, phrases.invitations) !== undefined,
  };
  return [{ ...withCue(act), ...common, ...(kind && { kind }) }];
}

/** Returns the answers that a verb without an act reports, or the passive of a verb. */
function fromSentence(
  sentence: Span,
  phrases: DraftPhrases,
  sentences: Sentences,
  mentions: readonly Mention[],
): readonly FoundAnswer[] {
  const text = textOf(sentences, sentence);
  const words = textWords(text);
  const positionOf = (index: number): number => sentence.start + [...text.slice(0, index)].length;
  const startOf = (index: number): number => positionOf((words[index] as TextWord).start);
  const endOf = (next: number): number => positionOf((words[next - 1] as TextWord).end);
  const found: FoundAnswer[] = [];
  for (const answer of ["deferred", "unanswered"] as const) {
    const match = findPhrase(words, phrases[answer]);
    if (!match) continue;
    const verb = startOf(match.from);
    const subject = mentions[indexFrom(mentions, verb) - 1];
    if (!subject || subject.start < sentence.start || verb - subject.end > nearActor) continue;
    if (subject.kind === "outlet") continue;
    const kind = kindOf(words, phrases, match.from);
    if (kind === undefined && answer === "deferred") continue;
    found.push({
      start: subject.start,
      end: endOf(match.next),
      answer,
      speaker: toSpeaker(subject),
      hasObject: kind !== undefined,
      ...(kind && { kind }),
    });
  }
  for (const kind of ["offer", "demand"] as const) {
    const noun = findPhrase(words, phrases[`${kind}s`]);
    if (!noun || !areJoined(words, noun.next)) continue;
    for (const answer of ["accepted", "rejected"] as const) {
      const match = phraseAt(words, phrases[answer], noun.next);
      if (!match) continue;
      const by = areJoined(words, match.next) ? phraseAt(words, phrases.agents, match.next) : undefined;
      const end = endOf(by?.next ?? match.next);
      const agent = by && mentions[indexFrom(mentions, end)];
      const isAgent = agent !== undefined && agent.end <= sentence.end && agent.start - end <= nearActor / 2;
      found.push({
        start: startOf(noun.from),
        end: isAgent ? agent.end : end,
        answer,
        kind,
        hasObject: true,
        ...(isAgent && { speaker: toSpeaker(agent) }),
      });
    }
  }
  return found;
}
