import { groupBy } from "../../collections/group-by.ts";
import { memoize } from "../../collections/memo.ts";
import { entryIndex } from "../../dataset/entry-index.ts";
import type { Registry } from "../../dataset/registry.ts";
import { compareDates, compareText } from "../../dates/compare-edtf.ts";
import type { Proposal } from "../../model/proposal.ts";
import type { Statement } from "../../model/statement.ts";
import {
  type ActStance,
  madeByStatements,
  type ProposalAct,
  proposalActs,
  stancesOfProposalAct,
  stancesOfStatement,
  withImplied,
} from "./act-stances.ts";
import { type Attribution, attributedTo } from "./stance-act.ts";

/** An utterance is the stance that one actor takes by one act on one issue, proposal, term or response. */
export interface Utterance extends ActStance {
  /** The id of the actor to whom the act is attributed. */
  readonly actor: string;
  /**
   * The stances of the same act on other issues that imply this stance. Empty if no stance on another issue implies it.
   */
  readonly from: readonly Utterance[];
}

/**
 * Utterances in nested maps. The outer keys are the ids of the actors, and the inner keys are the ids of the matters
 * that the stances are on. Each list is sorted by date.
 */
export type UtterancesByActor = ReadonlyMap<string, ReadonlyMap<string, readonly Utterance[]>>;

/**
 * Returns the utterances of all acts (the stances that actors take by them) in the order of their dates. Undated
 * utterances come last.
 *
 * A statement takes a stance on the matters of its positions. An actor that puts a proposal forward supports the
 * proposal and each of its terms. An answer is a stance on the terms that it names. If it names none, it is a stance on
 * the proposal and on each of its terms. A stance on a term is also a stance on the issues of the term. But if the act
 * also takes a stance on such an issue directly, only this direct stance is returned. If a statement made a proposal or
 * a response, the positions of the statement take precedence. Therefore, an act has at most one utterance for each
 * actor and each matter.
 */
export const utterances: (registry: Registry, attributeTo: Attribution) => readonly Utterance[] =
  /* @__PURE__ */ memoize((registry: Registry, attributeTo: Attribution) => {
    const own: Utterance[] = [];
    const derived: Utterance[] = [];
    const madeBy = madeByStatements(registry);
    for (const entry of entryIndex(registry, "statements").entries) {
      const statement = entry.record as Statement;
      const made = madeBy.get(statement.id) ?? noActs;
      const actors = attributedTo(statement, attributeTo);
      const isShared = actors.length > 1 || made.length > 0;
      const stances = stancesOfStatement({ entry, made, isShared }, registry);
      for (const actor of actors)
        for (const stance of stances)
          (stance.act.kind === "statements" ? own : derived).push(utterance(actor, stance));
    }
    for (const act of proposalActs(registry)) {
      const actors = attributedTo(act.record, attributeTo);
      const speakers = act.statement === undefined ? noActors : attributedTo(act.statement, attributeTo);
      // If a statement made the proposal or the response, the loop above has already added the utterances for the
      // actors of the statement.
      const others = actors.filter((actor) => !speakers.includes(actor));
      if (others.length === 0) continue;
      const isShared = actors.length > 1 || act.statement !== undefined;
      const stances = withImplied(stancesOfProposalAct({ ...act, statement: undefined, isShared }), registry);
      for (const actor of others) for (const stance of stances) derived.push(utterance(actor, stance));
    }
    return derived.length === 0 ? own : merged(own, derived.sort(compareUtterances));
  });

/**
 * Returns the utterances of all acts (the stances that actors take by them) in nested maps: first by actor, then by the
 * id of the matter that the stance is on.
 */
export const utterancesByActor: (registry: Registry, attributeTo: Attribution) => UtterancesByActor =
  /* @__PURE__ */ memoize((registry: Registry, attributeTo: Attribution) => {
    const byActor = groupBy(utterances(registry, attributeTo), ({ actor }) => actor);
    return new Map(
      [...byActor].map(([actor, itsUtterances]) => [actor, groupBy(itsUtterances, ({ on }) => on)]),
    );
  });

const utterancesByStatement = /* @__PURE__ */ memoize((registry: Registry) =>
  // A statement takes the same stances for all its actors, so the utterances of one actor suffice: the principal or,
  // without a principal, the speaker. All other actors are joint speakers, and their utterances are left out.
  groupBy(
    utterances(registry, "principal").filter(({ act, actor }) => !isJointSpeaker(actor, act.statement)),
    ({ act }) => act.statement,
  ),
);

/**
 * Returns whether an actor made a statement only as a joint speaker. Its utterances then repeat those of the principal
 * or, without a principal, those of the speaker.
 */
function isJointSpeaker(actor: string, statement: Statement | undefined): boolean {
  if (statement?.jointlyWith === undefined || actor === (statement.onBehalfOf ?? statement.speaker))
    return false;
  return statement.jointlyWith.includes(actor);
}

/**
 * Returns the stances that a statement takes: its positions, the stances of the proposal or the response that it made,
 * and the stances on issues that follow from its stances on terms.
 */
export function utterancesOfStatement(registry: Registry, statement: Statement): readonly Utterance[] {
  return utterancesByStatement(registry).get(statement) ?? [];
}

const noActs: readonly ProposalAct[] = [];
const noActors: readonly string[] = [];
const noUtterances: readonly Utterance[] = [];

function utterance(actor: string, { act, on, stance, via, terms, whole }: ActStance): Utterance {
  return { act, actor, on, stance, via, terms, whole, from: noUtterances };
}

/** Sorts utterances by the dates of their acts. Utterances with equal dates are sorted by the keys of their acts. */
export function compareUtterances(a: Utterance, b: Utterance): number {
  return compareDates(a.act.read, b.act.read) || compareText(a.act.key, b.act.key);
}

/** Merges two sorted lists of utterances into one sorted list. */
function merged(a: readonly Utterance[], b: readonly Utterance[]): readonly Utterance[] {
  const all: Utterance[] = [];
  let i = 0;
  for (const next of b) {
    while (i < a.length && compareUtterances(a[i] as Utterance, next) <= 0) all.push(a[i++] as Utterance);
    all.push(next);
  }
  for (; i < a.length; i++) all.push(a[i] as Utterance);
  return all;
}

/**
 * Returns whether a stance follows only from stances on other issues, proposals, terms or responses that are also
 * compared.
 */
export function followsFromCompared(
  { terms, whole, from }: Utterance,
  isCompared: (matter: string) => boolean,
): boolean {
  if (from.length > 0) {
    return from.every((source) => isCompared(source.on) || followsFromCompared(source, isCompared));
  }
  return (whole !== undefined && isCompared(whole)) || (terms.length > 0 && terms.every(isCompared));
}

/** Returns the ids of a proposal, its terms and its responses. Stances can be on all of these. */
export function mattersOf(proposal: Proposal): readonly string[] {
  return [proposal.id, ...proposal.terms.map(({ id }) => id), ...proposal.responses.map(({ id }) => id)];
}
