import { groupBy } from "../collections/group-by.ts";
import { memoize } from "../collections/memo.ts";
import { entryIndex } from "../dataset/entry-index.ts";
import type { Entry, Registry } from "../dataset/registry.ts";
import { dateOf } from "../dataset/traits.ts";
import { compareDates, compareText } from "../dates/compare-edtf.ts";
import type { Proposal, ProposalResponse, Term } from "../model/proposal.ts";
import type { Stance, Statement } from "../model/statement.ts";
import { positionsOfTerm } from "./positions-of-term.ts";
import { type Attribution, attributedTo, type StanceAct, stanceOfAnswer } from "./stance-act.ts";

/** The reason why an act counts on an issue, a proposal, a term or a response. */
export type StanceSource =
  /** The statement takes a position on the issue, proposal, term or response. */
  | "position"
  /** The act takes a stance on a term of a proposal, and that stance implies a stance on the issue. */
  | "term"
  /** The actor puts forward the proposal, or the proposal that contains the term. */
  | "proposal"
  /** The actor answers the proposal, or the proposal that contains the term. */
  | "response"
  /**
   * The act takes a stance on an issue that is part of this issue or contrary to it. This reason occurs only with the
   * option `relatedIssues`.
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
  /** The reason why the act counts on the issue, proposal, term or response. */
  readonly via: StanceSource;
  /** The terms that imply the stance on an issue; empty if the stance does not follow from terms. */
  readonly terms: readonly string[];
  /**
   * The proposal that was put forward or answered as a whole, if the stance on a term or an issue follows from that
   * alone. Undefined otherwise.
   */
  readonly whole: string | undefined;
  /**
   * The stances of the same act on related issues from which this stance follows. Empty if it does not follow from
   * related issues.
   */
  readonly from: readonly Utterance[];
}

/** Utterances by the id of the actor, then by the id of what the stance is on. Each list is in the order of dates. */
export type UtterancesByActor = ReadonlyMap<string, ReadonlyMap<string, readonly Utterance[]>>;

/**
 * Returns the utterances of all acts in the order of their dates, undated ones last.
 *
 * A statement counts on the matters of its positions. To put a proposal forward is to support it and each of its terms.
 * An answer counts on the terms that it names. If it names none, it counts on the proposal and on each of its terms. A
 * stance on a term counts on the issues of the term as well, unless the same act takes a stance on the issue itself. If
 * a statement made a proposal or a response, the positions of the statement take precedence. An act thus has at most
 * one utterance per actor and matter.
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
      // The loop above has added the act for the actors of the statement that made it.
      const others = actors.filter((actor) => !speakers.includes(actor));
      if (others.length === 0) continue;
      const isShared = actors.length > 1 || act.statement !== undefined;
      const stances = withImplied(stancesOfProposalAct({ ...act, statement: undefined, isShared }), registry);
      for (const actor of others) for (const stance of stances) derived.push(utterance(actor, stance));
    }
    return derived.length === 0 ? own : merged(own, derived.sort(compareUtterances));
  });

/** Returns the utterances of all acts by actor, then by what the stance is on. */
export const utterancesByActor: (registry: Registry, attributeTo: Attribution) => UtterancesByActor =
  /* @__PURE__ */ memoize((registry: Registry, attributeTo: Attribution) => {
    const byActor = groupBy(utterances(registry, attributeTo), ({ actor }) => actor);
    return new Map(
      [...byActor].map(([actor, itsUtterances]) => [actor, groupBy(itsUtterances, ({ on }) => on)]),
    );
  });

const utterancesByStatement = /* @__PURE__ */ memoize((registry: Registry) =>
  // A statement takes the same stances for all actors to whom it is attributed. With attribution to principals, a
  // statement has only one actor apart from the joint speakers. The joint speakers are left out, so each stance is
  // listed once.
  groupBy(
    utterances(registry, "principal").filter(({ act, actor }) => !isJointSpeaker(actor, act.statement)),
    ({ act }) => act.statement,
  ),
);

/**
 * Returns whether an actor only made a statement jointly with the speaker. The result is false for the principal of the
 * statement and, if there is no principal, for the speaker. The utterances of joint speakers repeat the utterances of
 * that principal or speaker.
 */
function isJointSpeaker(actor: string, statement: Statement | undefined): boolean {
  if (statement?.jointlyWith === undefined || actor === (statement.onBehalfOf ?? statement.speaker))
    return false;
  return statement.jointlyWith.includes(actor);
}

/**
 * Returns the utterances of one statement: its positions, the stances of the proposal or the response that it made, and
 * the stances on issues that its stances on terms imply.
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

/** A proposal, or a response with the proposal that it answers, as an act. */
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

/** Returns the proposals and responses that statements made, by the ids of the statements. */
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
 * Returns the stances on a proposal and its terms that an actor takes by putting the proposal forward or by answering
 * it.
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

/** Returns the first stance on each matter, and the stances on issues that stances on terms imply. */
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
        // Terms that imply different stances leave the side of the act unknown.
        stance: known.stance === stance ? stance : "unclear",
        act: known.act.kind === "statements" ? taken.act : known.act,
        whole: known.whole === taken.whole ? known.whole : undefined,
      });
    }
  }
  return implied.size === 0 ? [...first.values()] : [...first.values(), ...implied.values()];
}

/**
 * Returns the opposite of a stance. It is the stance on an issue that follows from `stance` on a contrary issue, or on
 * a term that is directed against the issue. Conditional support has no clear opposite, so its result is `unclear`.
 */
export function opposite(stance: Stance): Stance {
  if (stance === "support") return "oppose";
  if (stance === "oppose") return "support";
  return stance === "neutral" ? "neutral" : "unclear";
}

/** Compares two utterances by the dates and then by the keys of their acts. */
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

/** Returns whether a stance follows only from stances on other matters that are compared as well. */
export function followsFromCompared(
  { terms, whole, from }: Utterance,
  isCompared: (matter: string) => boolean,
): boolean {
  if (from.length > 0) {
    return from.every((source) => isCompared(source.on) || followsFromCompared(source, isCompared));
  }
  return (whole !== undefined && isCompared(whole)) || (terms.length > 0 && terms.every(isCompared));
}

/** Returns the ids of a proposal, of its terms and of the responses to it. A stance can be taken on each of them. */
export function mattersOf(proposal: Proposal): readonly string[] {
  return [proposal.id, ...proposal.terms.map(({ id }) => id), ...proposal.responses.map(({ id }) => id)];
}
