import { groupBy } from "../../collections/group-by.ts";
import { memoize } from "../../collections/memo.ts";
import { entryIndex } from "../../dataset/entry-index.ts";
import type { Entry, Registry } from "../../dataset/registry.ts";
import { dateOf } from "../../dataset/traits.ts";
import { compareDates, compareText } from "../../dates/compare-edtf.ts";
import type { Proposal, ProposalResponse, Term } from "../../model/proposal.ts";
import type { Stance, Statement } from "../../model/statement.ts";
import { positionsOfTerm } from "./positions-of-term.ts";
import { type Attribution, attributedTo, type StanceAct, stanceOfAnswer } from "./stance-act.ts";

/** The reason why an act counts as a stance on an issue, a proposal, a term or a response. */
export type StanceSource =
  /** The statement takes a position on the issue, proposal, term or response. */
  | "position"
  /** The stance on the issue follows from a stance of the act on a term of a proposal. */
  | "term"
  /** The stance is on a proposal that the actor puts forward, or on a term of this proposal. */
  | "proposal"
  /** The stance is on a proposal that the actor answers, or on a term of this proposal. */
  | "response"
  /**
   * The stance follows from a stance of the act on a part of this issue or on a contrary issue. This value occurs only
   * with the option `relatedIssues`.
   */
  | "issue";

/** The stance that one actor takes by one act on one issue, proposal, term or response. */
export interface Utterance {
  /** The act that takes or implies the stance. */
  readonly act: StanceAct;
  /** The id of the actor to whom the act is attributed. */
  readonly actor: string;
  /** The id of the issue, proposal, term or response that the stance is on. */
  readonly on: string;
  /** The stance that the act takes or implies. */
  readonly stance: Stance;
  /** The reason why the act counts as a stance on the issue, proposal, term or response. */
  readonly via: StanceSource;
  /** The terms from which a stance on an issue follows. Empty if the stance does not follow from terms. */
  readonly terms: readonly string[];
  /**
   * The id of a proposal. It is set for a stance on a term or an issue if the stance follows only from an act on the
   * proposal as a whole: from putting it forward or from answering it. Otherwise undefined.
   */
  readonly whole: string | undefined;
  /** If this stance follows from stances of the same act on related issues, these stances. Otherwise empty. */
  readonly from: readonly Utterance[];
}

/**
 * Utterances in nested maps. The outer keys are the ids of the actors, and the inner keys are the ids of the matters
 * that the stances are on. Each list is sorted by date.
 */
export type UtterancesByActor = ReadonlyMap<string, ReadonlyMap<string, readonly Utterance[]>>;

/**
 * Returns the utterances of all acts in the order of their dates. Undated utterances come last.
 *
 * A statement takes a stance on the matters of its positions. An actor that puts a proposal forward supports the
 * proposal and each of its terms. An answer is a stance on the terms that it names. If it names none, it is a stance on
 * the proposal and on each of its terms. A stance on a term is also a stance on the issues of the term. This does not
 * apply to an issue on which the same act takes a stance itself. If a statement made a proposal or a response, the
 * positions of the statement take precedence. Therefore, an act has at most one utterance for each actor and each
 * matter.
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
      const speakers = act.statement === undefined ? noTerms : attributedTo(act.statement, attributeTo);
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
 * Returns the utterances of all acts in nested maps: first by actor, then by the id of the matter that the stance is
 * on.
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
 * Returns the utterances of one statement. These are its positions, the stances of the proposal or the response that it
 * made, and the stances on issues that follow from its stances on terms.
 */
export function utterancesOfStatement(registry: Registry, statement: Statement): readonly Utterance[] {
  return utterancesByStatement(registry).get(statement) ?? [];
}

/** Returns the utterances of one actor on one issue, proposal, term or response, in the order of their dates. */
export function utterancesOf(
  registry: Registry,
  attributeTo: Attribution,
  actor: string,
  on: string,
): readonly Utterance[] {
  return utterancesByActor(registry, attributeTo).get(actor)?.get(on) ?? [];
}

/** The stance that an act takes on one matter, for all actors to whom it is attributed. */
type ActStance = Omit<Utterance, "actor" | "from">;

/**
 * An act that is a proposal or a response. `proposal` is the proposal itself or, for a response, the answered proposal.
 */
interface ProposalAct extends StanceAct {
  readonly kind: "proposals" | "responses";
  readonly proposal: Proposal;
}

const noActs: readonly ProposalAct[] = [];
const noTerms: readonly string[] = [];
const noUtterances: readonly Utterance[] = [];

function utterance(actor: string, { act, on, stance, via, terms, whole }: ActStance): Utterance {
  return { act, actor, on, stance, via, terms, whole, from: noUtterances };
}

/** Returns all proposals, and all responses that take a stance, as acts. */
const proposalActs = /* @__PURE__ */ memoize((registry: Registry): readonly ProposalAct[] =>
  entryIndex(registry, "proposals").entries.flatMap(({ record }) => {
    const proposal = record as Proposal;
    const taken = proposal.responses.filter((response) => stanceOfAnswer(response) !== undefined);
    return [
      proposalAct("proposals", proposal, proposal, registry),
      ...taken.map((response) => proposalAct("responses", response, proposal, registry)),
    ];
  }),
);

function proposalAct(
  kind: ProposalAct["kind"],
  record: Proposal | ProposalResponse,
  proposal: Proposal,
  { byId, readDate }: Registry,
): ProposalAct {
  const entry = byId.get(record.id) as Entry;
  const statement = entry.act?.record;
  const date = dateOf(entry);
  const read = date === undefined ? undefined : readDate(date);
  return { key: statement?.id ?? record.id, kind, record, proposal, statement, date, read, isShared: true };
}

/** Returns the proposals and responses that were made by a statement, grouped by the id of this statement. */
function madeByStatements(registry: Registry): ReadonlyMap<string, readonly ProposalAct[]> {
  return groupBy(
    proposalActs(registry).filter(({ statement }) => statement !== undefined),
    ({ key }) => key,
  );
}

function stancesOfStatement(
  {
    entry,
    made,
    isShared,
  }: { readonly entry: Entry; readonly made: readonly ProposalAct[]; readonly isShared: boolean },
  registry: Registry,
): readonly ActStance[] {
  const statement = entry.record as Statement;
  const { id, positions } = statement;
  const date = dateOf(entry);
  const read = date === undefined ? undefined : registry.readDate(date);
  const act: StanceAct = { key: id, record: statement, kind: "statements", statement, date, read, isShared };
  const own = positions.map(
    ({ on, stance }): ActStance => ({ act, on, stance, via: "position", terms: noTerms, whole: undefined }),
  );
  const all = made.length === 0 ? own : [...own, ...made.flatMap(stancesOfProposalAct)];
  return withImplied(all, registry);
}

/**
 * Returns the stances that an actor takes on a proposal and its terms when it puts the proposal forward or answers it.
 */
function stancesOfProposalAct(act: ProposalAct): readonly ActStance[] {
  const { proposal } = act;
  const answer = act.kind === "responses" ? (act.record as ProposalResponse) : undefined;
  const stance = answer === undefined ? "support" : (stanceOfAnswer(answer) as Stance);
  const via = answer === undefined ? "proposal" : "response";
  const stanceOn = (on: string, whole: string | undefined): ActStance => ({
    act,
    on,
    stance,
    via,
    terms: noTerms,
    whole,
  });
  if (answer?.terms !== undefined) return answer.terms.map((term) => stanceOn(term, undefined));
  return [stanceOn(proposal.id, undefined), ...proposal.terms.map(({ id }) => stanceOn(id, proposal.id))];
}

/** Keeps the first stance on each matter, and adds the stances on issues that follow from stances on terms. */
function withImplied(stances: readonly ActStance[], registry: Registry): readonly ActStance[] {
  const [only] = stances;
  if (stances.length === 1 && registry.byId.get((only as ActStance).on)?.kind !== "terms") return stances;
  const first = new Map<string, ActStance>();
  for (const stance of stances) if (!first.has(stance.on)) first.set(stance.on, stance);
  const implied = new Map<string, ActStance & { readonly terms: string[] }>();
  for (const taken of first.values()) {
    const entry = registry.byId.get(taken.on);
    if (entry?.kind !== "terms") continue;
    for (const { on, stance: direction } of positionsOfTerm(entry.record as Term, registry)) {
      if (first.has(on)) continue;
      const stance = direction === "support" ? taken.stance : opposite(taken.stance);
      const known = implied.get(on);
      if (known === undefined) {
        implied.set(on, { act: taken.act, on, stance, via: "term", terms: [taken.on], whole: taken.whole });
        continue;
      }
      known.terms.push(taken.on);
      implied.set(on, {
        ...known,
        // If the terms imply different stances on the issue, it is unknown which side the act takes.
        stance: known.stance === stance ? stance : "unclear",
        act: known.act.kind === "statements" ? taken.act : known.act,
        whole: known.whole === taken.whole ? known.whole : undefined,
      });
    }
  }
  return implied.size === 0 ? [...first.values()] : [...first.values(), ...implied.values()];
}

/**
 * Returns the opposite of a stance. It is used for a stance on a contrary issue, and for a stance on a term that is
 * directed against an issue. Conditional support has no clear opposite, so the result is `unclear`.
 */
export function opposite(stance: Stance): Stance {
  if (stance === "support") return "oppose";
  if (stance === "oppose") return "support";
  return stance === "neutral" ? "neutral" : "unclear";
}

/** Sorts utterances by the dates of their acts. Utterances with equal dates are sorted by the keys of their acts. */
export function compareUtterances(a: Utterance, b: Utterance): number {
  return compareDates(a.act.read, b.act.read) || compareText(a.act.key, b.act.key);
}

/** Returns the utterances of two sorted lists as one sorted list. */
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

/** Returns whether a stance follows only from stances on other matters that are also compared. */
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
