import { idProblem } from "../dataset/id-problem.ts";
import { inOrder } from "../dataset/order.ts";
import { referrersOf } from "../dataset/referrers.ts";
import { type Entry, type Registry, registryOf } from "../dataset/registry.ts";
import { aboutOf, actorsOf, dateOf, documentsOf, titleOf } from "../dataset/traits.ts";
import { compareEdtf } from "../dates/compare-edtf.ts";
import { displayed } from "../display/displayed.ts";
import { DemarcheError } from "../errors/demarche-error.ts";
import type { Dataset, Records } from "../model/dataset.ts";
import type { Day, Edtf } from "../model/edtf.ts";
import type { AnyId, Ids, RecordKind } from "../model/ids.ts";
import type { Proposal } from "../model/proposal.ts";
import { mattersOf } from "./utterances.ts";

/** The kinds of step in the history of a proposal, in the order in which steps of the same date are listed. */
export const proposalSteps = [
  /** The proposal was put forward. */
  "proposed",
  /** A proposal that is a part of the proposal was put forward. */
  "part",
  /** An addressee answered, or is reported not to have answered. */
  "response",
  /** Another proposal answers the proposal, or a response to it. */
  "counter-proposal",
  /** A statement replies to the proposal, or takes a position on it or on one of its terms. */
  "position",
  /** A statement takes a position on a response, or replies to one. */
  "judgement",
  /** A proposer, or the actor that the proposal was made for, speaks of it again, whatever it says. */
  "restatement",
  /** Another actor speaks of the proposal. */
  "mention",
  /** A meeting dealt with the proposal. */
  "meeting",
  /** Another event deals with the proposal, such as the delivery of an answer. */
  "event",
] as const;

/** One of {@link proposalSteps}. */
export type ProposalStepType = (typeof proposalSteps)[number];

/** A step in the history of a proposal. */
export interface ProposalStep<out I extends Ids = Ids> {
  /** The kind of step. */
  readonly step: ProposalStepType;
  /** The kind of the record. */
  readonly kind: RecordKind;
  /** Its id. */
  readonly id: AnyId<I>;
  /** The date; null: undated. */
  readonly date: Edtf | null;
  /** The first possible day of the beginning; null: not bounded. */
  readonly earliest: Day | null;
  /** The last possible day of the end; null: not bounded. */
  readonly latest: Day | null;
  /** The actors that have a part in it, starting with those that acted. */
  readonly actors: readonly I["actors"][];
  /** What happened. */
  readonly title: string;
  /** The documents that attest it. */
  readonly documents: readonly I["documents"][];
}

/**
 * Returns the history of a proposal, step by step in the order of time: how it was put forward, how it was answered, and
 * who judged, restated or mentioned it. Steps of its parts are included. A statement that made the proposal, a part or a
 * response is listed once, as the proposal, the part or the response. Steps of the same date come in the order of
 * {@link proposalSteps}; undated steps come last.
 *
 * @throws {@link DemarcheError} with code `unknown-id`, or `wrong-kind` for the id of a record that is not a proposal.
 *
 * @example
 * ```ts
 * import { proposalHistory } from "demarche";
 * import { dataset } from "demarche/data";
 *
 * const steps = proposalHistory(dataset, "blinken-meeting-proposal");
 * steps.map(({ step, id }) => `${step}: ${id}`);
 * // => ["proposed: blinken-meeting-proposal", "response: lavrov-interest-in-geneva"]
 * ```
 */
export function proposalHistory<I extends Ids>(
  dataset: Dataset<I>,
  id: I["proposals"],
): readonly ProposalStep<I>[] {
  return displayed(stepsOfProposal("proposalHistory", dataset, id) as ProposalStep<I>[]);
}

/** Returns the steps of a proposal, in order. */
export function stepsOfProposal(caller: string, dataset: Dataset, id: string): ProposalStep[] {
  const wrong = idProblem(caller, "", id, ["proposals"], dataset);
  if (wrong !== undefined) throw new DemarcheError([wrong]);
  const registry = registryOf(dataset);
  const history = new ProposalContext(registry.byId.get(id)?.record as Proposal, registry);
  const steps = new Map<Entry, ProposalStepType>();
  for (const entry of history.candidates(registry)) {
    const step = history.stepOf(entry);
    if (step !== undefined) steps.set(entry, step);
  }
  const ordered = inOrder([...steps.keys()], registry);
  const listed = ordered.map((entry) => stepFrom(entry, steps.get(entry) as ProposalStepType, registry));
  // On the same date, a proposal comes before the answers to it, and an answer before what is said about it.
  const rank = ({ step }: ProposalStep) => proposalSteps.indexOf(step);
  return listed.sort((a, b) => compareEdtf(a.date, b.date) || rank(a) - rank(b));
}

/** The records that make up a proposal and its parts, and what another record is to them. */
class ProposalContext {
  readonly #root: string;
  /** The proposal, its parts, and their parts. */
  readonly #proposals: readonly Proposal[];
  readonly #matters: ReadonlySet<string>;
  readonly #responses: ReadonlySet<string>;
  /** Statements that made a proposal or a response. They are listed as what they made. */
  readonly #acts: ReadonlySet<string>;
  /** The statements that made a response. */
  readonly #responseActs: ReadonlySet<string>;
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
    const actsOf = (made: readonly { readonly statement?: string }[]) =>
      new Set(made.flatMap(({ statement }) => (statement === undefined ? [] : [statement])));
    this.#acts = actsOf([...family, ...responses]);
    this.#responseActs = actsOf(responses);
    this.#proposers = new Set(
      family.flatMap(({ proposers, onBehalfOf }) => [...proposers, ...(onBehalfOf ? [onBehalfOf] : [])]),
    );
  }

  /** Returns everything that can be a step: the proposals, the responses, the meetings, and what refers to them. */
  candidates(registry: Registry): ReadonlySet<Entry> {
    const occasions = this.#proposals.flatMap(({ meeting }) => (meeting === undefined ? [] : [meeting]));
    const own = [...this.#matters, ...occasions].map((id) => registry.byId.get(id) as Entry);
    const naming = [...this.#matters, ...this.#acts].flatMap((id) => referrersOf(id, registry));
    return new Set([...own, ...naming]);
  }

  stepOf(entry: Entry): ProposalStepType | undefined {
    const { kind, record } = entry;
    if (kind === "proposals") return this.#stepOfProposal(record as Proposal);
    if (kind === "responses") return this.#responses.has(record.id) ? "response" : undefined;
    if (kind === "statements")
      return this.#acts.has(record.id) ? undefined : this.#stepOfStatement(record as Records["statements"]);
    if (kind !== "meetings" && kind !== "events") return undefined;
    const occasion = this.#proposals.some(({ meeting }) => meeting === record.id);
    if (!occasion && !this.#concern(aboutOf(entry))) return undefined;
    return kind === "meetings" ? "meeting" : "event";
  }

  #stepOfProposal(proposal: Proposal): ProposalStepType | undefined {
    if (proposal.id === this.#root) return "proposed";
    if (this.#proposals.includes(proposal)) return "part";
    return this.#concern(proposal.inReplyTo ?? []) ? "counter-proposal" : undefined;
  }

  #stepOfStatement(statement: Records["statements"]): ProposalStepType | undefined {
    const { speaker, onBehalfOf, positions, inReplyTo = [], about = [] } = statement;
    const spokenTo = [...positions.map(({ on }) => on), ...inReplyTo];
    if (spokenTo.some((id) => this.#responses.has(id) || this.#responseActs.has(id))) return "judgement";
    const own = this.#isProposer(speaker, onBehalfOf);
    if (this.#concern(spokenTo)) return own ? "restatement" : "position";
    if (!this.#concern(about)) return undefined;
    return own ? "restatement" : "mention";
  }

  /** Whether one of these ids belongs to the proposal, or to a statement that made it or a response to it. */
  #concern(ids: readonly string[]): boolean {
    return ids.some((id) => this.#matters.has(id) || this.#acts.has(id));
  }

  /**
   * Whether the speaker or its principal put the proposal forward. If the proposal was made for a principal, a proposer
   * that speaks for another actor does not count.
   */
  #isProposer(speaker: string, onBehalfOf: string | undefined): boolean {
    if (this.#proposers.has(onBehalfOf ?? speaker)) return true;
    return (
      this.#proposers.has(speaker) && this.#proposals.every((proposal) => proposal.onBehalfOf === undefined)
    );
  }
}

function stepFrom(entry: Entry, step: ProposalStepType, { byId, readDate }: Registry): ProposalStep {
  const date = dateOf(entry);
  const read = date === undefined ? undefined : readDate(date);
  return Object.freeze({
    step,
    kind: entry.kind,
    id: entry.record.id,
    date: date ?? null,
    earliest: read?.start.earliest ?? null,
    latest: read?.end.latest ?? null,
    actors: Object.freeze(actorsOf(entry)),
    title: titleOf(entry, byId),
    documents: Object.freeze(documentsOf(entry)),
  });
}
