import type { ProposalDraft } from "../../coding/drafts/draft.ts";
import type { ResponseDraft } from "../../coding/drafts/draft-parts.ts";
import { placeholderOf } from "../../dataset/placeholders.ts";
import type { Doubt } from "../../model/doubt.ts";
import type { ReportedStatement, Span, Speaker } from "../reading.ts";
import { type Drafter, doubtsField, principalOf, speakerDoubt, withWords } from "./drafter.ts";
import { isInvitation } from "./find-answers.ts";
import type { FoundAnswer } from "./found-answer.ts";
import type { NounProposals } from "./noun-proposals.ts";
import type { DraftPhrases } from "./phrases.ts";
import type { Proposed } from "./proposed.ts";
import { isInSameSentence, toClauseEnd } from "./with-near.ts";

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

/** The largest number of characters between a proposal and an answer of its addressee. */
const farthest = 2500;

/** The largest number of characters between a proposal without an addressee and an answer to it. */
const nearest = 500;

/**
 * Returns the drafts of proposals with the answers that the text reports. An answer belongs to the last proposal before
 * it that was made to the actor who answers. Without such a proposal, it belongs to the last proposal nearby whose
 * addressee is unknown, and the actor who answers becomes the addressee. The side that made a proposal does not answer
 * it.
 */
export function attachAnswers<Item extends Proposed>(
  drafter: Drafter,
  proposals: readonly Item[],
  { answers, nouns, phrases }: AttachAnswersInput,
): readonly (Item & Answered)[] {
  const { actors, joined } = drafter;
  const textAt = ({ start, end }: Span): string => joined.slice(start, end).join("").toLowerCase();
  const answersOf = new Map<Proposed, { readonly found: FoundAnswer; readonly speaker: Speaker }[]>();
  const sideOf = (speaker: Speaker): readonly string[] =>
    [actors.speaker(speaker), actors.principal(speaker)?.actor].filter((each) => each !== undefined);
  for (const found of answers) {
    const earlier = proposals
      .filter(({ offer }) => offer.cue.end <= found.start && offer.start < found.start)
      // If the answer mentions an invitation, the proposal has to be an invitation, too.
      .filter(
        ({ offer }) =>
          !found.isInvitation ||
          offer.act === "invite" ||
          (phrases && isInvitation(textAt(offer.cue), phrases)),
      )
      .reverse()
      // An answer belongs to an appeal only if there is no proposal that it can belong to.
      .sort((a, b) => Number(a.offer.mereAppeal ?? false) - Number(b.offer.mereAppeal ?? false));
    const fits = ({ draft, addressees }: Proposed): "addressee" | "open" | "proposer" | undefined => {
      if (found.speaker === undefined) return addressees.length === 1 ? "addressee" : undefined;
      const side = sideOf(found.speaker);
      const proposers = [...(draft.proposers ?? []), draft.onBehalfOf];
      if (side.some((each) => proposers.includes(each))) return "proposer";
      if (addressees.some((each) => sideOf(each).some((name) => side.includes(name)))) return "addressee";
      return addressees.every(isNameless) && found.hasObject ? "open" : undefined;
    };
    const isOfKind = ({ offer }: Proposed) => found.kind === undefined || offer.kind === found.kind;
    const reach = (limit: number) => earlier.filter(({ offer }) => found.start - offer.cue.end <= limit);
    const near = reach(nearest);
    // A pronoun such as `it` refers to the last proposal to the actor who answers. If that actor is unknown, it can
    // refer to the last proposal of all.
    const isPronoun = found.hasObject && found.kind === undefined;
    const last = near[0] && fits(near[0]) !== "proposer" ? near[0] : undefined;
    const isOpen = found.speaker === undefined || actors.principal(found.speaker)?.actor === undefined;
    const toOne = reach(isPronoun ? nearest : farthest).filter((each) => fits(each) === "addressee");
    // The words of the answer can show who made the proposal, as in `rejected the proposal of Alba`.
    const named = found.nounAt === undefined ? undefined : nouns.at(found.nounAt);
    // Whoever supports an appeal of somebody else is not its addressee, as in `backed Alba's call for guarantees`.
    const isBacked = named?.offer.mereAppeal && found.answer === "welcomed";
    const answersNamed =
      named && !isBacked && fits(named) !== "proposer" && (fits(named) || named.addressees.length === 0);
    const { content } = found;
    // The text can report somebody who gave no answer together with those who answered, as in
    // `Alba accepted the invitation; Borea has yet to respond`.
    const together = near.find(
      (each) =>
        found.answer === "unanswered" &&
        each.addressees.every(isNameless) &&
        answersOf.get(each)?.some((known) => isInSameSentence(joined, known.found, found)),
    );
    // The text can give an office without its state, as in `the premier Danko`. He can answer for any addressee.
    const principal = found.speaker && actors.principal(found.speaker);
    const mayAnswer = (each: Item) =>
      fits(each) === "addressee" ||
      (principal && principal.actor === undefined && each.addressees.length > 0 && fits(each) !== "proposer");
    const proposal = content
      ? reach(farthest).find((each) => mayAnswer(each) && sharesWord(textAt(each.offer), textAt(content)))
      : named
        ? answersNamed
          ? named
          : undefined
        : isPronoun
          ? (toOne[0] ?? (isOpen ? last : undefined))
          : (toOne.find(({ offer }) => isInSameSentence(drafter.joined, offer.cue, found)) ??
            toOne.find((each) => isOfKind(each) && !each.doubt) ??
            toOne.find(isOfKind) ??
            near.find((each) => fits(each) === "open" && isOfKind(each)) ??
            toOne[0] ??
            together);
    const speaker = found.speaker ?? proposal?.addressees[0];
    if (proposal === undefined || speaker === undefined) continue;
    const known = answersOf.get(proposal) ?? [];
    const isSame = (each: { readonly speaker: Speaker }) =>
      actors.speaker(each.speaker) === actors.speaker(speaker);
    const isKnown = (each: { readonly found: FoundAnswer }) => each.found.answer !== "undisclosed";
    // A noun such as `reply` tells nothing new if the text says whether the reply is positive.
    const isRepeated = known.some(
      (each) => isSame(each) && (each.found.answer === found.answer || !isKnown({ found })),
    );
    const others = known.filter((each) => isKnown(each) || !isSame(each));
    if (!isRepeated) answersOf.set(proposal, [...others, { found, speaker }]);
  }
  return proposals.map((proposal) => {
    const responses = (answersOf.get(proposal) ?? []).flatMap(({ found, speaker }) => {
      const response = responseDraft(drafter, found, speaker);
      const { act } = found;
      return response === undefined ? [] : [{ response, ...(act && { act }) }];
    });
    return {
      ...proposal,
      draft: withRespondents(proposal.draft, responses, proposal.addressees.some(isNameless)),
      responses,
    };
  });
}

/** The number of letters by which two forms of one word are alike. */
const stem = 6;

/** The number of long words at the start of the object of an answer that are compared with a proposal. */
const mostCompared = 3;

/** Whether the first long words of the object of an answer are also in the words of a proposal. */
function sharesWord(proposal: string, object: string): boolean {
  const stemsOf = (text: string) => (text.match(/\p{L}{5,}/gu) ?? []).map((word) => word.slice(0, stem));
  const known = new Set(stemsOf(proposal));
  return stemsOf(object)
    .slice(0, mostCompared)
    .some((word) => known.has(word));
}

function isNameless({ candidates, name }: Speaker): boolean {
  return candidates.length === 0 && name === undefined;
}

const onlyContent: Doubt = {
  field: "answer",
  reason: "The words have no noun such as `proposal`. They name something that is in the proposal.",
};

function responseDraft(drafter: Drafter, found: FoundAnswer, speaker: Speaker): ResponseDraft | undefined {
  const { characters, joined, actors, dateOf } = drafter;
  const by = actors.speaker(speaker);
  if (by === undefined) return undefined;
  const { act, answer } = found;
  const date = act && dateOf({ ...act, isContent: true });
  const principal = principalOf(drafter, speaker);
  const unsaid: Doubt | undefined =
    found.speaker === undefined
      ? { field: "by", reason: "The words do not say who answers. The proposal has one addressee." }
      : undefined;
  return {
    words: [withWords(characters, toClauseEnd(joined, found))],
    by,
    ...principal.fields,
    ...date?.fields,
    ...doubtsField([
      speakerDoubt(drafter, speaker, "by"),
      unsaid,
      principal.doubt,
      date?.doubt,
      found.content && onlyContent,
    ]),
    answer,
    summary: placeholderOf(`Response by ${speaker.name ?? by}`),
  };
}

/** Adds to the addressees of a proposal those who answer it and are not named elsewhere. */
function withRespondents(
  draft: Omit<ProposalDraft, "key">,
  responses: readonly AnsweredResponse[],
  hasUnknown: boolean,
): Omit<ProposalDraft, "key"> {
  const { addressees = [] } = draft;
  // An addressee without a name, such as `the government of Orsini`, can be the actor who answers.
  if (hasUnknown) return draft;
  const others = responses
    .filter(
      ({ response: { by, onBehalfOf } }) =>
        ![by, onBehalfOf].some((each) => addressees.includes(each as string)),
    )
    .map(({ response }) => response.by);
  if (others.length === 0) return draft;
  const reason = "Only the words for the answer name an addressee.";
  return {
    ...draft,
    ...doubtsField([...(draft.doubts ?? []), { field: "addressees", reason }]),
    addressees: [...new Set([...addressees, ...others])],
  };
}
