import type { Span, Speaker } from "../reading.ts";
import { canBeAny, isNameless, partOf } from "./answer-part.ts";
import type { Drafter } from "./drafter.ts";
import { isInvitation } from "./find-answers.ts";
import type { FoundAnswer } from "./found-answer.ts";
import type { NounProposals } from "./noun-proposals.ts";
import type { DraftPhrases } from "./phrases.ts";
import type { Proposed } from "./proposed.ts";
import { textOf } from "./sentences.ts";
import { isInSameSentence } from "./with-near.ts";

/** An answer that was assigned to a proposal, and the actor who gives it. */
export interface KnownAnswer {
  readonly found: FoundAnswer;
  readonly speaker: Speaker;
}

/** The data that decide to which proposal an answer belongs. */
export interface AnswerContext<Item extends Proposed> {
  readonly drafter: Drafter;
  readonly proposals: readonly Item[];
  readonly answersOf: ReadonlyMap<Proposed, readonly KnownAnswer[]>;
  readonly nouns: NounProposals;
  readonly phrases: DraftPhrases | undefined;
  /** The ids of the states that the text mentions. */
  readonly states: ReadonlySet<string>;
}

/** The largest number of characters between a proposal and an answer of its addressee. */
const farthest = 2500;

/** The largest number of characters between a proposal without an addressee and an answer to it. */
export const nearest = 500;

/**
 * Returns the proposal to which an answer belongs, or undefined if no proposal fits.
 *
 * If the answer says what it accepts or who made the proposal, these words decide. Otherwise, the answer belongs to the
 * last earlier proposal whose addressee is the actor who answers. If there is none, it belongs to the last proposal
 * nearby whose addressee is unknown. An actor does not answer a proposal that the actor or its principal made.
 */
export function answeredProposal<Item extends Proposed>(
  found: FoundAnswer,
  context: AnswerContext<Item>,
): Item | Proposed | undefined {
  const { drafter, answersOf, nouns } = context;
  const { actors, joined } = drafter;
  const earlier = earlierProposals(found, context);
  const partIn = (each: Proposed) => partOf(found, each, drafter);
  const reach = (limit: number) => earlier.filter(({ offer }) => found.start - offer.cue.end <= limit);
  const principal = found.speaker && actors.principal(found.speaker);
  const isAny = canBeAny(drafter, found.speaker);

  // An answer in apposition belongs to the proposal before it in its sentence, as in
  // `demanded that Alba leave, a demand that Borea rejected`.
  const apposed = found.isApposed
    ? reach(nearest).filter(({ offer }) => isInSameSentence(joined, offer.cue, found))
    : [];
  if (apposed.length > 0)
    return apposed.find((each) => (partIn(each) ?? isAny) && partIn(each) !== "proposer");

  if (found.isBare) {
    const [last] = reach(nearest).sort((a, b) => b.offer.cue.end - a.offer.cue.end);
    if (last === undefined || (found.kind && last.offer.kind !== found.kind)) return undefined;
    const part = partIn(last);
    // Several actors can answer in successive sentences, as in `Alba agreed. Borea refused.`.
    const isNear =
      isNextTo(found, last.offer.cue, drafter) ||
      answersOf.get(last)?.some((known) => isNextTo(found, known.found, drafter));
    return part === "addressee" || (part === "open" && isNear) ? last : undefined;
  }

  if (found.content) {
    const content = textOf(drafter, found.content);
    // If the text gives an office without its state, as in `the premier Danko`, it is unknown for whom the speaker
    // speaks. The speaker can then answer for any addressee.
    const isAnyAddressee = (each: Proposed) => each.addressees.length > 0 && !partIn(each) && isAny;
    return reach(farthest)
      .filter((each) => partIn(each) === "addressee" || isAnyAddressee(each))
      .find(({ offer }) => sharesWord(textOf(drafter, offer), content));
  }

  // A noun phrase in the answer can show who made the proposal, as in `rejected the proposal of Alba`.
  const named = found.nounAt === undefined ? undefined : nouns.at(found.nounAt);
  if (named) {
    // An actor who supports an appeal does not answer it, as in `backed Alba's call for guarantees`.
    const isBacked = named.offer.mereAppeal && found.answer === "welcomed";
    const part = partIn(named);
    const isAnswerer = part !== "proposer" && (part || named.addressees.length === 0);
    // Criticism of a plan that the text only mentions, as in `criticized the plan of Alba`, does not answer a
    // proposal.
    const isView = found.isCriticism && named.offer.isNameOnly;
    return isAnswerer && !isBacked && !isView ? named : undefined;
  }

  const near = reach(nearest);
  // A pronoun such as `it` refers to the last proposal whose addressee is the actor who answers. If there is none, it
  // can refer to the last proposal nearby. This proposal then has to have an unknown addressee, or it has to be
  // unknown for whom the actor speaks.
  const isPronoun = found.hasObject && found.kind === undefined;
  const toOne = reach(isPronoun ? nearest : farthest).filter((each) => partIn(each) === "addressee");
  if (isPronoun) {
    const last = near[0];
    const part = last && partIn(last);
    const isState = context.states.has(found.speaker?.candidates[0] ?? "");
    const isMeant = part === "open" || (part !== "proposer" && principal?.actor === undefined && !isState);
    return toOne[0] ?? (isMeant ? last : undefined);
  }

  // Without words for the proposal, an answer belongs to a proposal of its paragraph, if there is one.
  const isInParagraph = ({ offer }: Proposed) => !joined.slice(offer.cue.end, found.start).includes("\n");
  const inParagraph = found.hasObject ? [] : near.filter(isInParagraph);
  const open = inParagraph.find((each) => partIn(each) === "addressee") ?? inParagraph[0];
  if (open && /^(?:open|addressee)$/.test(partIn(open) ?? "")) return open;

  const isOfKind = ({ offer }: Proposed) => found.kind === undefined || offer.kind === found.kind;
  // The words before and after the noun can show which proposal is meant, as `truce` does in `rejected the truce
  // plan`.
  const { start, end, nounAt = end } = found;
  const afterNoun = textOf(drafter, { start: nounAt, end }).replace(/^\p{L}+/u, "");
  const beside = textOf(drafter, { start, end: nounAt }) + afterNoun;
  const alike = near.find(
    (each) =>
      isOfKind(each) &&
      /^(?:open|addressee)$/.test(partIn(each) ?? "") &&
      sharesWord(textOf(drafter, each.offer), beside),
  );
  if (found.isCriticism) return alike ?? toOne.find(isOfKind);
  // A sentence can report that one addressee answered a proposal and another one did not, as in `Alba accepted the
  // invitation; Borea has yet to respond`.
  const isBesideAnswer = (each: Proposed) =>
    found.answer === "unanswered" &&
    each.addressees.every(isNameless) &&
    answersOf.get(each)?.some((known) => isInSameSentence(joined, known.found, found));
  return (
    alike ??
    toOne.find(({ offer }) => isInSameSentence(joined, offer.cue, found)) ??
    toOne.find((each) => isOfKind(each) && !each.doubt) ??
    toOne.find(isOfKind) ??
    near.find((each) => partIn(each) === "open" && isOfKind(each)) ??
    toOne[0] ??
    near.find(isBesideAnswer) ??
    near.find((each) => isAny && !partIn(each) && isOfKind(each) && isNextTo(found, each.offer.cue, drafter))
  );
}

/** Whether other words are in the same sentence as an answer or in the sentence before it. */
function isNextTo({ start }: FoundAnswer, other: Span, { joined }: Drafter): boolean {
  const between = joined.slice(other.end, start).join("");
  return (between.match(/[.!?…]["”»]?\s/g) ?? []).length <= 1;
}

/** Returns the proposals before an answer, the last one first. Mere appeals come after all other proposals. */
function earlierProposals<Item extends Proposed>(
  found: FoundAnswer,
  { drafter, proposals, phrases }: AnswerContext<Item>,
): readonly Item[] {
  const isInvite = ({ offer }: Item) =>
    offer.act === "invite" || (phrases && isInvitation(textOf(drafter, offer.cue), phrases));
  const isUnlikely = (each: Item) =>
    each.offer.mereAppeal === true && !(found.kind === "demand" && isNextTo(found, each.offer.cue, drafter));
  return (
    proposals
      .filter(({ offer }) => offer.cue.end <= found.start && offer.start < found.start)
      // If the answer mentions an invitation, the proposal has to be an invitation, too.
      .filter((each) => !found.isInvitation || isInvite(each))
      .reverse()
      // An answer belongs to an appeal only if there is no proposal to which it can belong, or if the appeal is the
      // last demand before an answer to a demand.
      .sort((a, b) => Number(isUnlikely(a)) - Number(isUnlikely(b)))
  );
}

/** Two words are treated as forms of one word if their first letters, up to this number, are equal. */
const stem = 6;

/**
 * The largest number of words in the object of an answer that are compared with a proposal. Only words with five or
 * more letters count.
 */
const mostCompared = 3;

/** Whether a proposal contains a form of one of the first long words of the object of an answer. */
function sharesWord(proposal: string, object: string): boolean {
  const stemsOf = (text: string) => (text.match(/\p{L}{5,}/gu) ?? []).map((word) => word.slice(0, stem));
  const known = new Set(stemsOf(proposal));
  return stemsOf(object)
    .slice(0, mostCompared)
    .some((word) => known.has(word));
}
