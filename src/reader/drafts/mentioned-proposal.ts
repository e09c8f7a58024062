import type { ReportedOffer } from "../reading.ts";
import { type AnswerContext, nearest } from "./answered-proposal.ts";
import type { FoundAnswer } from "./found-answer.ts";
import { phraseAt, textWords } from "./phrases.ts";
import { proposalDraft } from "./proposal-draft.ts";
import type { Proposed } from "./proposed.ts";
import { textOf } from "./sentences.ts";
import { isInSameSentence } from "./with-near.ts";

/**
 * Returns a new proposal that only the words of an answer mention, as in `Alba rejected the plan for the port`. The
 * function returns undefined if a noun such as `plan` can refer to an earlier proposal nearby. It also returns
 * undefined if the actor only supports, opposes or criticizes something, because this need not be an answer, or if the
 * actor does not answer at all.
 */
export function mentionedProposal(
  found: FoundAnswer,
  { drafter, proposals, nouns, phrases }: AnswerContext<Proposed>,
): Proposed | undefined {
  const { nounAt, kind, answer, act, isCriticism } = found;
  if (nounAt === undefined || kind === undefined || phrases === undefined || !found.speaker) return undefined;
  if (
    answer === "welcomed" ||
    answer === "undisclosed" ||
    answer === "unanswered" ||
    isCriticism ||
    act?.act === "oppose" ||
    nouns.at(nounAt)
  )
    return undefined;
  const isBeside = ({ offer }: Proposed) => isInSameSentence(drafter.joined, offer.cue, found);
  if (found.isApposed && proposals.some(isBeside)) return undefined;
  // In a reported clause, the noun can be the object of a verb other than the verb of the answer.
  if (act && !act.rule.startsWith("act-")) return undefined;
  const start = Math.max(found.start, nounAt);
  const before = textWords(textOf(drafter, { start: found.start, end: start }));
  // In `refused to withdraw a plan`, the noun is the object of the infinitive `withdraw`, and the plan is not
  // refused.
  if (act && phraseAt(textWords(textOf(drafter, { start: act.start, end: start })), phrases.refusing, 0))
    return undefined;
  const isNew = before.some((_, at) => phraseAt(before, phrases.articles, at));
  const isNear = ({ offer }: Proposed) =>
    offer.kind === kind && offer.start <= nounAt && nounAt - offer.cue.end <= nearest;
  if (!isNew && proposals.some(isNear)) return undefined;
  const noun = textOf(drafter, { start, end: start + longestNoun }).match(/^[\p{L}-]+/u)?.[0] ?? "";
  const end = start + [...noun].length;
  const offer: ReportedOffer = {
    start,
    end: Math.max(end, found.end),
    rule: "offer-noun",
    kind,
    cue: { start, end },
    addressees: [],
    isNameOnly: true,
  };
  return { draft: proposalDraft(drafter, offer, { act: undefined }), offer, addressees: [] };
}

/** The largest number of characters of a noun such as `counter-proposal`. */
const longestNoun = 30;
