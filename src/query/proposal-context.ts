import { referrersOf } from "../dataset/referrers.ts";
import type { Entry, Registry } from "../dataset/registry.ts";
import { aboutOf } from "../dataset/traits.ts";
import type { Records } from "../model/dataset.ts";
import type { Proposal } from "../model/proposal.ts";
import type { ProposalStepType } from "./proposal-step.ts";
import { mattersOf } from "./utterances.ts";

/** Classifies records as steps of a proposal, by how they refer to the proposal, its parts, terms and responses. */
export class ProposalContext {
  readonly #root: string;
  /** The proposal, its parts, and their parts. */
  readonly #proposals: readonly Proposal[];
  /** The ids of the proposals, of their terms and of the responses to them. */
  readonly #matters: ReadonlySet<string>;
  readonly #responses: ReadonlySet<string>;
  /**
   * The statements that put a proposal forward or gave a response. The history lists the proposal or the response
   * instead of its statement.
   */
  readonly #acts: ReadonlySet<string>;
  /** The statements that gave a response. */
  readonly #responseActs: ReadonlySet<string>;
  /**
   * The ids of the proposals and responses, by every id that represents one of them. These are the id of the proposal
   * or response itself, the ids of the terms of a proposal, and the id of the statement that made the proposal or
   * response.
   */
  readonly #recordOf: ReadonlyMap<string, string>;
  /** The proposers, and the principals for whom they acted. */
  readonly #proposers: ReadonlySet<string>;

  constructor(root: Proposal, registry: Registry) {
    this.#root = root.id;
    const family: Proposal[] = [root];
    for (const proposal of family) {
      for (const { kind, record } of referrersOf(proposal.id, registry)) {
        const part = record as Proposal;
        if (kind === "proposals" && part.parent === proposal.id && !family.includes(part)) family.push(part);
      }
    }
    this.#proposals = family;
    this.#matters = new Set(family.flatMap(mattersOf));
    const responses = family.flatMap((proposal) => proposal.responses);
    this.#responses = new Set(responses.map((response) => response.id));
    const statementsBehind = (records: readonly { readonly statement?: string }[]) =>
      new Set(records.flatMap(({ statement }) => (statement === undefined ? [] : [statement])));
    this.#acts = statementsBehind([...family, ...responses]);
    this.#responseActs = statementsBehind(responses);
    const recordOf = new Map<string, string>();
    for (const { id, statement, terms } of family) {
      for (const { id: term } of terms) recordOf.set(term, id);
      if (statement !== undefined) recordOf.set(statement, id);
      recordOf.set(id, id);
    }
    for (const { id, statement } of responses) {
      if (statement !== undefined) recordOf.set(statement, id);
      recordOf.set(id, id);
    }
    this.#recordOf = recordOf;
    this.#proposers = new Set(
      family.flatMap(({ proposers, onBehalfOf }) => [...proposers, ...(onBehalfOf ? [onBehalfOf] : [])]),
    );
  }

  /**
   * Returns the records that may be steps. These are the proposals, their terms, responses and meetings, and all
   * records that refer to the proposals, terms or responses or to the statements that made them.
   */
  candidates(registry: Registry): ReadonlySet<Entry> {
    const meetings = this.#proposals.flatMap(({ meeting }) => (meeting === undefined ? [] : [meeting]));
    const own = [...this.#matters, ...meetings].map((id) => registry.byId.get(id) as Entry);
    const referring = [...this.#matters, ...this.#acts].flatMap((id) => referrersOf(id, registry));
    return new Set([...own, ...referring]);
  }

  /** Returns the kind of step that a record is, or undefined if the record is not a step. */
  stepOf(entry: Entry): ProposalStepType | undefined {
    const { kind, record } = entry;
    if (kind === "proposals") return this.#stepOfProposal(record as Proposal);
    if (kind === "responses") return this.#responses.has(record.id) ? "response" : undefined;
    if (kind === "statements")
      return this.#acts.has(record.id) ? undefined : this.#stepOfStatement(record as Records["statements"]);
    if (kind !== "meetings" && kind !== "events") return undefined;
    const isItsMeeting = this.#proposals.some(({ meeting }) => meeting === record.id);
    if (!isItsMeeting && !this.#concern(aboutOf(entry))) return undefined;
    return kind === "meetings" ? "meeting" : "event";
  }

  /**
   * Returns the proposals and responses that a step follows. `answers` contains those that the step answers or judges,
   * and `on` contains the proposals on which it only takes a position.
   */
  followedBy({ kind, record, proposal }: Entry): {
    readonly answers: ReadonlySet<string>;
    readonly on: ReadonlySet<string>;
  } {
    const { inReplyTo = [], positions = [] } = record as Partial<Records["statements"]>;
    const on = positions.map((position) => position.on);
    const isResponse = (id: string) => this.#responses.has(id) || this.#responseActs.has(id);
    const answered = kind === "responses" && proposal !== undefined ? [proposal.id] : inReplyTo;
    const recordsOf = (ids: readonly string[]) =>
      new Set(ids.flatMap((id) => this.#recordOf.get(id) ?? []).filter((id) => id !== record.id));
    return {
      answers: recordsOf([...answered, ...on.filter(isResponse)]),
      on: recordsOf(on.filter((id) => !isResponse(id))),
    };
  }

  #stepOfProposal(proposal: Proposal): ProposalStepType | undefined {
    if (proposal.id === this.#root) return "proposed";
    if (this.#proposals.includes(proposal)) return "part";
    return this.#concern(proposal.inReplyTo ?? []) ? "counter-proposal" : undefined;
  }

  #stepOfStatement(statement: Records["statements"]): ProposalStepType | undefined {
    const { speaker, onBehalfOf, jointlyWith = [], positions, inReplyTo = [], about = [] } = statement;
    const addressed = [...positions.map(({ on }) => on), ...inReplyTo];
    if (addressed.some((id) => this.#responses.has(id) || this.#responseActs.has(id))) return "judgement";
    const isProposer =
      this.#isProposer(speaker, onBehalfOf) ||
      jointlyWith.some((actor) => this.#isProposer(actor, undefined));
    if (this.#concern(addressed)) return isProposer ? "restatement" : "position";
    if (!this.#concern(about)) return undefined;
    return isProposer ? "restatement" : "mention";
  }

  /**
   * Returns whether one of the ids is that of a proposal, a term, a response, or a statement that made a proposal or a
   * response.
   */
  #concern(ids: readonly string[]): boolean {
    return ids.some((id) => this.#matters.has(id) || this.#acts.has(id));
  }

  /**
   * Returns whether the speaker or its principal put the proposal forward. If the proposal was made for a principal, a
   * proposer that speaks for another actor does not count.
   */
  #isProposer(speaker: string, onBehalfOf: string | undefined): boolean {
    if (this.#proposers.has(onBehalfOf ?? speaker)) return true;
    return (
      this.#proposers.has(speaker) && this.#proposals.every((proposal) => proposal.onBehalfOf === undefined)
    );
  }
}
