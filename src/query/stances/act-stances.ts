import { groupBy } from "../../collections/group-by.ts";
import { memoize } from "../../collections/memo.ts";
import { entryIndex } from "../../dataset/entry-index.ts";
import type { Entry, Registry } from "../../dataset/registry.ts";
import { dateOf } from "../../dataset/traits.ts";
import type { Proposal, ProposalResponse, Term } from "../../model/proposal.ts";
import type { Stance } from "../../model/stance.ts";
import type { Statement } from "../../model/statement.ts";
import { positionsOfTerm } from "./positions-of-term.ts";
import { type StanceAct, stanceOfAnswer } from "./stance-act.ts";

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

/** The stance that an act takes on one issue, proposal, term or response, for all actors to whom it is attributed. */
export interface ActStance {
  /** The act that takes or implies the stance. */
  readonly act: StanceAct;
  /** The id of the issue, proposal, term or response that the stance is on. */
  readonly on: string;
  /** The stance that the act takes or implies. */
  readonly stance: Stance;
  /** The reason why the act counts as a stance on the issue, proposal, term or response. */
  readonly via: StanceSource;
  /** The terms from which a stance on an issue follows. Empty if the stance does not follow from terms. */
  readonly terms: readonly string[];
  /**
   * The id of the proposal if the stance is on one of its terms or on an issue, and follows only because the act puts
   * forward or answers the proposal as a whole. Undefined for any other stance.
   */
  readonly whole: string | undefined;
}

/**
 * An act that is a proposal or a response. `proposal` is the proposal itself or, for a response, the answered proposal.
 */
export interface ProposalAct extends StanceAct {
  readonly kind: "proposals" | "responses";
  readonly proposal: Proposal;
}

const noTerms: readonly string[] = [];

/** Returns all proposals, and all responses that take a stance, as acts. */
export const proposalActs = /* @__PURE__ */ memoize((registry: Registry): readonly ProposalAct[] =>
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
export function madeByStatements(registry: Registry): ReadonlyMap<string, readonly ProposalAct[]> {
  return groupBy(
    proposalActs(registry).filter(({ statement }) => statement !== undefined),
    ({ key }) => key,
  );
}

export function stancesOfStatement(
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
export function stancesOfProposalAct(act: ProposalAct): readonly ActStance[] {
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

/**
 * Keeps only the first stance on each issue, proposal, term or response. Adds the stances on issues that follow from
 * stances on terms.
 */
export function withImplied(stances: readonly ActStance[], registry: Registry): readonly ActStance[] {
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
        // If terms imply different stances on the same issue, it is unknown which side the act takes.
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
