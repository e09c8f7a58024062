import type { ProposalDraft } from "../../coding/drafts/draft.ts";
import type { ResponseDraft } from "../../coding/drafts/draft-parts.ts";
import { placeholderOf } from "../../dataset/placeholders.ts";
import type { Doubt } from "../../model/doubt.ts";
import type { Speaker } from "../reading.ts";
import { type Drafter, doubtsField, principalOf, speakerDoubt, withWords } from "./drafter.ts";
import type { FoundAnswer } from "./found-answer.ts";
import { toClauseEnd } from "./with-near.ts";

const onlyContent: Doubt = {
  field: "answer",
  reason: "The words have no noun such as `proposal`. They name something that is in the proposal.",
};

const noObject: Doubt = {
  field: "answer",
  reason: "The words do not say what is answered. It is probably the last proposal before them.",
};

const onlyCriticism: Doubt = {
  field: "answer",
  reason: "The words criticize the proposal. They do not say that it is rejected.",
};

const onlyIf: Doubt = {
  field: "answer",
  reason: "The words name a condition. They can be a counter-proposal.",
};

/** Returns the draft of an answer. Returns undefined if the actor who answers is unknown. */
export function responseDraft(
  drafter: Drafter,
  found: FoundAnswer,
  speaker: Speaker,
): ResponseDraft | undefined {
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
      found.isBare && !found.kind ? noObject : undefined,
      found.isCriticism ? onlyCriticism : undefined,
      found.isConditional && /accepted$|^welcomed$/.test(answer) ? onlyIf : undefined,
    ]),
    answer,
    summary: placeholderOf(`Response by ${speaker.name ?? by}`),
  };
}

/** Adds the actors who answer a proposal to its addressees, if they are not yet among the addressees. */
export function withRespondents(
  draft: Omit<ProposalDraft, "key">,
  responses: readonly ResponseDraft[],
  hasUnknown: boolean,
): Omit<ProposalDraft, "key"> {
  const { addressees = [] } = draft;
  // An addressee without a name, such as `the government of Orsini`, can be the actor who answers. Adding this actor
  // would then list one addressee twice.
  if (hasUnknown) return draft;
  const others = responses
    .filter(({ by, onBehalfOf }) => ![by, onBehalfOf].some((each) => addressees.includes(each as string)))
    .map(({ by }) => by);
  if (others.length === 0) return draft;
  const reason = "Only the words for the answer name an addressee.";
  return {
    ...draft,
    ...doubtsField([...(draft.doubts ?? []), { field: "addressees", reason }]),
    addressees: [...new Set([...addressees, ...others])],
  };
}
