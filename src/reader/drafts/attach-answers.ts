import type { ResponseDraft } from "../../coding/drafts/draft-parts.ts";
import type { ReportedStatement, Speaker } from "../reading.ts";
import { canBeAny, isNameless } from "./answer-part.ts";
import { answeredProposal, type KnownAnswer } from "./answered-proposal.ts";
import type { Drafter } from "./drafter.ts";
import type { FoundAnswer } from "./found-answer.ts";
import { mentionedProposal } from "./mentioned-proposal.ts";
import type { NounProposals } from "./noun-proposals.ts";
import type { DraftPhrases } from "./phrases.ts";
import type { Proposed } from "./proposed.ts";
import { responseDraft, withRespondents } from "./response-draft.ts";

/** The drafts of the answers to a proposal. */
export interface Answered {
  readonly responses: readonly AnsweredResponse[];
}

/** The draft of an answer. `act` is the act in the reading that gives the answer. */
export interface AnsweredResponse {
  readonly response: ResponseDraft;
  readonly act?: ReportedStatement;
}

/** The answers that a text reports, and the data that assign them to proposals. */
interface AttachAnswersInput {
  readonly answers: readonly FoundAnswer[];
  readonly nouns: NounProposals;
  readonly phrases: DraftPhrases | undefined;
}

/**
 * Returns the drafts of proposals with the answers that the text reports. If a proposal has no addressee, the actors
 * who answer the proposal become its addressees.
 */
export function attachAnswers<Item extends Proposed>(
  drafter: Drafter,
  proposals: readonly Item[],
  { answers, nouns, phrases }: AttachAnswersInput,
): readonly ((Item | Proposed) & Answered)[] {
  const known: (Item | Proposed)[] = [...proposals];
  const answersOf = new Map<Proposed, readonly KnownAnswer[]>();
  const states = new Set(
    drafter.reading.mentions.flatMap(({ kind, candidates }) => (kind === "state" ? candidates : [])),
  );
  for (const found of answers) {
    const context = { drafter, proposals: known, answersOf, nouns, phrases, states };
    const proposal = answeredProposal(found, context) ?? mentionedProposal(found, context);
    const speaker = found.speaker ?? proposal?.addressees[0];
    if (proposal === undefined || speaker === undefined) continue;
    if (!known.includes(proposal)) {
      const next = known.findIndex(({ offer }) => offer.start > proposal.offer.start);
      known.splice(next < 0 ? known.length : next, 0, proposal);
    }
    answersOf.set(proposal, withAnswer(answersOf.get(proposal) ?? [], { found, speaker }, drafter));
  }
  return known.map((proposal) => {
    const responses = (answersOf.get(proposal) ?? []).flatMap(({ found, speaker }) => {
      const response = responseDraft(drafter, found, speaker);
      const { act } = found;
      // A body such as the Kremlin answers for its state, even if no list has the state.
      const isAddressed = proposal.addressees.length > 0 && canBeAny(drafter, speaker);
      return response === undefined ? [] : [{ response, isAddressed, ...(act && { act }) }];
    });
    const drafts = responses.flatMap(({ response, isAddressed }) => (isAddressed ? [] : [response]));
    return {
      ...proposal,
      draft: withRespondents(proposal.draft, drafts, proposal.addressees.some(isNameless)),
      responses,
    };
  });
}

/**
 * Adds an answer to the answers to a proposal, unless it repeats an answer of the same actor. A noun such as `reply`,
 * which does not show what the answer is, is kept only if the actor has no other answer.
 */
function withAnswer(
  known: readonly KnownAnswer[],
  added: KnownAnswer,
  { actors }: Drafter,
): readonly KnownAnswer[] {
  const actorOf = (speaker: Speaker) => actors.speaker(speaker);
  const isSame = ({ speaker }: KnownAnswer) => actorOf(speaker) === actorOf(added.speaker);
  const isMereReply = ({ found }: KnownAnswer) => found.answer === "undisclosed";
  // Two rules can find an answer in the same words, and only one of them may resolve the name of the actor.
  const isOverlapping = ({ found }: KnownAnswer) =>
    (found.act !== added.found.act || found.speaker === undefined) &&
    found.answer === added.found.answer &&
    found.start < added.found.end &&
    added.found.start < found.end;
  const isRepeated = known.some(
    (each) =>
      isOverlapping(each) ||
      (isSame(each) && (each.found.answer === added.found.answer || isMereReply(added))),
  );
  if (isRepeated) return known;
  return [...known.filter((each) => !isMereReply(each) || !isSame(each)), added];
}
