import type { Speaker } from "../reading.ts";
import type { Drafter } from "./drafter.ts";
import type { Proposed } from "./proposed.ts";

/**
 * A noun phrase can repeat an earlier proposal if the proposal contains at least this share of the words of the phrase.
 * Only words of four or more letters count.
 */
const leastShared = 0.5;

/** Words are compared by this number of first letters, because the forms of one word differ in their last letters. */
const stem = 5;

/** The proposals to which noun phrases refer. */
export interface NounProposals {
  /**
   * The noun phrases that only repeat another proposal, such as `the proposal of Alba` after `Alba proposed a truce`.
   */
  readonly repeated: ReadonlySet<Proposed>;
  /**
   * Returns the proposal to which the noun at a position refers. It returns undefined if the noun is not in a phrase
   * that says who made the proposal.
   */
  readonly at: (position: number) => Proposed | undefined;
}

/**
 * Finds the proposals to which noun phrases refer. A proposal is found only if it is of the same kind as the proposal
 * in the phrase and has the same proposer or principal. If the phrase says what is proposed, it refers to the nearest
 * earlier proposal with enough of its words. Otherwise, as in `the proposal of Alba`, it refers to the last proposal
 * before it or, if there is none, to the first one after it. Proposals that say what is proposed come first in this
 * choice.
 */
export function nounProposals({ actors, joined }: Drafter, proposed: readonly Proposed[]): NounProposals {
  const sideOf = (speaker: Speaker | undefined): readonly string[] =>
    speaker === undefined
      ? []
      : [actors.speaker(speaker), actors.principal(speaker)?.actor].filter((each) => each !== undefined);
  const stemsIn = (start: number, end: number): readonly string[] =>
    (
      joined
        .slice(start, end)
        .join("")
        .toLowerCase()
        .match(/\p{L}{4,}/gu) ?? []
    ).map((word) => word.slice(0, stem));
  const meant = new Map<Proposed, Proposed>();
  const sides = new Map(proposed.map((each) => [each, sideOf(each.offer.speaker)] as const));
  proposed.forEach((each, index) => {
    const { offer } = each;
    if (offer.rule !== "offer-noun") return;
    const side = sides.get(each) ?? [];
    const others = [...proposed.slice(0, index).reverse(), ...proposed.slice(index + 1)].filter(
      (other) =>
        other.offer.kind === offer.kind &&
        !meant.has(other) &&
        sides.get(other)?.some((name) => side.includes(name)),
    );
    const content = stemsIn(Math.max(offer.cue.end, offer.speaker?.span?.end ?? 0), offer.end);
    const isAlike = (other: Proposed): boolean => {
      const known = new Set(stemsIn(other.offer.start, other.offer.end));
      const shared = content.filter((word) => known.has(word)).length;
      return other.offer.start < offer.start && shared > 0 && shared >= content.length * leastShared;
    };
    const found =
      offer.isNameOnly && content.length === 0
        ? (others.find((other) => !other.offer.isNameOnly) ?? others[0])
        : others.find(isAlike);
    if (found) meant.set(each, found);
  });
  const byNoun = new Map(
    proposed.flatMap((each) =>
      each.offer.rule === "offer-noun" ? [[each.offer.cue.start, meant.get(each) ?? each] as const] : [],
    ),
  );
  return { repeated: new Set(meant.keys()), at: (position) => byNoun.get(position) };
}
