import type { ResponseDraft } from "../../coding/drafts/draft-parts.ts";
import type { ReportedStatement, Speaker } from "../reading.ts";
import { answeredProposal, isNameless, type KnownAnswer } from "./answered-proposal.ts";
import type { Drafter } from "./drafter.ts";
import type { FoundAnswer } from "./found-answer.ts";
import type { NounProposals } from "./noun-proposals.ts";
import type { DraftPhrases } from "./phrases.ts";
import type { Proposed } from "./proposed.ts";
import { responseDraft, withRespondents } from "./response-draft.ts";

/** The answers to a proposal. {@link AnsweredResponse.act} is the act that gives an answer. */
export interface Answered {
  readonly responses: readonly AnsweredResponse[];
}

/** The draft of an answer, and the act that gives it. */
export interface AnsweredResponse {
  readonly response: ResponseDraft;
  readonly act?: ReportedStatement;
}

/** The answers that a text reports, and the words that show which proposals they mean. */
interface AttachAnswersInput {
  readonly answers: readonly FoundAnswer[];
  readonly nouns: NounProposals;
  readonly phrases: DraftPhrases | undefined;
}

/**
 * Returns the drafts of proposals with the answers that the text reports. If nobody is known as the addressee of a
 * proposal, the actors who answer it become its addressees.
 */
export function attachAnswers<Item extends Proposed>(
  drafter: Drafter,
  proposals: readonly Item[],
  { answers, nouns, phrases }: AttachAnswersInput,
): readonly (Item & Answered)[] {
  const answersOf = new Map<Proposed, readonly KnownAnswer[]>();
  for (const found of answers) {
    const proposal = answeredProposal(found, { drafter, proposals, answersOf, nouns, phrases });
    const speaker = found.speaker ?? proposal?.addressees[0];
    if (proposal === undefined || speaker === undefined) continue;
    answersOf.set(proposal, withAnswer(answersOf.get(proposal) ?? [], { found, speaker }, drafter));
  }
  return proposals.map((proposal) => {
    const responses = (answersOf.get(proposal) ?? []).flatMap(({ found, speaker }) => {
      const response = responseDraft(drafter, found, speaker);
      const { act } = found;
      return response === undefined ? [] : [{ response, ...(act && { act }) }];
    });
    const drafts = responses.map(({ response }) => response);
    return {
      ...proposal,
      draft: withRespondents(proposal.draft, drafts, proposal.addressees.some(isNameless)),
      responses,
    };
  });
}

/**
 * Returns the answers to a proposal with another one. A noun such as `reply` tells nothing new if the text says whether
 * the reply of the same actor is positive.
 */
function withAnswer(
  known: readonly KnownAnswer[],
  added: KnownAnswer,
  { actors }: Drafter,
): readonly KnownAnswer[] {
  const actorOf = (speaker: Speaker) => actors.speaker(speaker);
  const isSame = ({ speaker }: KnownAnswer) => actorOf(speaker) === actorOf(added.speaker);
  const isMereReply = ({ found }: KnownAnswer) => found.answer === "undisclosed";
  const isRepeated = known.some(
    (each) => isSame(each) && (each.found.answer === added.found.answer || isMereReply(added)),
  );
  if (isRepeated) return known;
  return [...known.filter((each) => !isMereReply(each) || !isSame(each)), added];
}
