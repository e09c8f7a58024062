import { referrersOf } from "../../dataset/referrers.ts";
import type { Entry, Registry } from "../../dataset/registry.ts";
import { aboutOf } from "../../dataset/traits.ts";
import type { Records } from "../../model/dataset.ts";
import type { Proposal } from "../../model/proposal.ts";
import { mattersOf } from "../stances/utterances.ts";
import type { ProposalStepType } from "./proposal-step.ts";

/**
 * Classifies records as steps in the history of a proposal. The step depends on what the record refers to: the
 * proposal, one of its parts, a term or a response.
 */
export class ProposalContext {
  readonly #root: string;
  /** The proposal, its parts, the parts of these parts, and so on. */
  readonly #proposals: readonly Proposal[];
  /** The ids of the proposals, of their terms and of the responses to them. */
  readonly #matters: ReadonlySet<string>;
  readonly #responses: ReadonlySet<string>;
  /**
   * The statements that put a proposal forward or gave a response. They are not steps themselves, because the history
   * lists the proposal or the response.
   */
  readonly #acts: ReadonlySet<string>;
  /** The statements that gave a response. */
  readonly #responseActs: ReadonlySet<string>;
  /**
   * The proposal or response that an id belongs to. The id can be that of the proposal or response itself, that of the
   * statement that made it, or that of a term of the proposal.
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
   * Returns the records that may be steps. These are the proposals with their terms, responses and meetings, the
   * records that refer to a proposal, a term or a response, and the records that refer to a statement that made a
   * proposal or gave a response.
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
   * Returns the proposals and responses to which a step refers.
   * - `answers`: the proposals and responses to which the step replies, and the responses on which it takes a position.
   * - `on`: the proposals on which it takes a position. A position on a term counts as a position on its proposal.
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
   * Returns whether at least one of the ids belongs to a proposal, a term or a response, or to a statement that made a
   * proposal or gave a response.
   */
  #concern(ids: readonly string[]): boolean {
    return ids.some((id) => this.#matters.has(id) || this.#acts.has(id));
  }

  /**
   * Returns whether a statement by `speaker` counts as a statement of a proposer. The actor for whom the statement is
   * made has to be a proposer or the principal of a proposal. If none of the proposals has a principal, it is enough
   * that the speaker is a proposer.
   */
  #isProposer(speaker: string, onBehalfOf: string | undefined): boolean {
    if (this.#proposers.has(onBehalfOf ?? speaker)) return true;
    return (
      this.#proposers.has(speaker) && this.#proposals.every((proposal) => proposal.onBehalfOf === undefined)
    );
  }
}
