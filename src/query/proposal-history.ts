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

/** What a step is in the life of a proposal, in the order in which steps of one date are told. */
export const proposalSteps = [
  /** It was put forward. */
  "proposed",
  /** A proposal that is a part of it was put forward. */
  "part",
  /** Somebody to whom it was addressed answered, or is told not to have. */
  "response",
  /** Another proposal answers it, or a response to it. */
  "counter-proposal",
  /** A statement replies to it or takes a position on it or on one of its terms. */
  "position",
  /** A statement judges a response to it, or answers one. */
  "judgement",
  /** Those who put it forward, or for whom it was, speak of it again, whatever they say. */
  "restatement",
  /** Somebody else speaks of it. */
  "mention",
  /** A meeting dealt with it. */
  "meeting",
  /** Another dated fact deals with it, such as the delivery of an answer. */
  "event",
] as const;

/** One of {@link proposalSteps}. */
export type ProposalStepType = (typeof proposalSteps)[number];

/** A step in the life of a proposal. */
export interface ProposalStep<out I extends Ids = Ids> {
  /** What it is in the life of the proposal. */
  readonly step: ProposalStepType;
  /** The kind of the record. */
  readonly kind: RecordKind;
  /** Its id. */
  readonly id: AnyId<I>;
  /** When; null: no document dates it. */
  readonly date: Edtf | null;
  /** The first day on which it can have begun; null: not bounded. */
  readonly earliest: Day | null;
  /** The last day on which it can have ended; null: not bounded. */
  readonly latest: Day | null;
  /** Everybody who has a part in it, the foremost first. */
  readonly actors: readonly I["actors"][];
  /** What happened. */
  readonly title: string;
  /** The documents that attest it. */
  readonly documents: readonly I["documents"][];
}

/**
 * The life of a proposal, step by step in the order of time: how it was put forward, what was answered, by whom it was
 * judged, restated, talked about. Its parts count as its own life: their responses, positions and judgements are steps,
 * too. An act that made the proposal, a part or a response is told once, as that. Steps of one date come in the order of
 * {@link proposalSteps}; undated ones come last.
 *
 * @throws {@link DemarcheError} with code `unknown-id`, or `wrong-kind` for what is no proposal.
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

/** The steps of a proposal, in order. */
export function stepsOfProposal(of: string, dataset: Dataset, id: string): ProposalStep[] {
  const wrong = idProblem(of, "", id, ["proposals"], dataset);
  if (wrong !== undefined) throw new DemarcheError([wrong]);
  const registry = registryOf(dataset);
  const life = new Life(registry.byId.get(id)?.record as Proposal, registry);
  const steps = new Map<Entry, ProposalStepType>();
  for (const entry of life.concerned(registry)) {
    const step = life.stepOf(entry);
    if (step !== undefined) steps.set(entry, step);
  }
  const ordered = inOrder([...steps.keys()], registry);
  const told = ordered.map((entry) => stepFrom(entry, steps.get(entry) as ProposalStepType, registry));
  // Of one date, what was offered comes before what answers it, and an answer before what is said of it.
  const rank = ({ step }: ProposalStep) => proposalSteps.indexOf(step);
  return told.sort((a, b) => compareEdtf(a.date, b.date) || rank(a) - rank(b));
}

/** What belongs to the life of a proposal and of its parts. */
class Life {
  readonly #root: string;
  /** The proposal and its parts, and theirs. */
  readonly #proposals: readonly Proposal[];
  readonly #matters: ReadonlySet<string>;
  readonly #responses: ReadonlySet<string>;
  /** Acts that are told as the proposal, the part or the response that they made. */
  readonly #acts: ReadonlySet<string>;
  /** Those of them that gave a response. */
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

  /** Everything that can be a step: the proposals, the responses and the meetings themselves, and what names one of them. */
  concerned(registry: Registry): ReadonlySet<Entry> {
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
    if (!occasion && !this.#areTold(aboutOf(entry))) return undefined;
    return kind === "meetings" ? "meeting" : "event";
  }

  #stepOfProposal(proposal: Proposal): ProposalStepType | undefined {
    if (proposal.id === this.#root) return "proposed";
    if (this.#proposals.includes(proposal)) return "part";
    return this.#areTold(proposal.inReplyTo ?? []) ? "counter-proposal" : undefined;
  }

  #stepOfStatement(statement: Records["statements"]): ProposalStepType | undefined {
    const { speaker, onBehalfOf, positions, inReplyTo = [], about = [] } = statement;
    const spokenTo = [...positions.map(({ on }) => on), ...inReplyTo];
    if (spokenTo.some((id) => this.#responses.has(id) || this.#responseActs.has(id))) return "judgement";
    const own = this.#isProposer(speaker, onBehalfOf);
    if (this.#areTold(spokenTo)) return own ? "restatement" : "position";
    if (!this.#areTold(about)) return undefined;
    return own ? "restatement" : "mention";
  }

  /** Whether some of these ids are matters of the proposal, or acts that made it or a response to it. */
  #areTold(ids: readonly string[]): boolean {
    return ids.some((id) => this.#matters.has(id) || this.#acts.has(id));
  }

  /** Whether those speak who put it forward: who speaks for somebody else does not, if it was put forward for somebody. */
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
