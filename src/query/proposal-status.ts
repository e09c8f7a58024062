import { checkOptions } from "../dataset/options.ts";
import { type Registry, registryOf } from "../dataset/registry.ts";
import { readPeriodDay } from "../dates/matches-period.ts";
import { viewOf } from "../display/displayed.ts";
import { problem } from "../errors/demarche-error.ts";
import { shown } from "../errors/suggest.ts";
import type { Dataset } from "../model/dataset.ts";
import type { Edtf } from "../model/edtf.ts";
import type { Ids } from "../model/ids.ts";
import type { Proposal, ProposalResponse, ResponseAnswer } from "../model/proposal.ts";
import { type ProposalStep, stepsOfProposal } from "./proposal-history.ts";

/** Options of {@link proposalStatus}. */
export interface ProposalStatusOptions {
  /** The day that is asked about; of a month or a year, its last day. Absent: everything that is known counts, undated answers too. */
  readonly asOf?: Edtf | undefined;
  /** An earlier day: `changes` then lists what happened after it and by `asOf`. */
  readonly since?: Edtf | undefined;
}

/** How somebody has answered: a coded answer, or that none is known. */
export type AnswerState =
  | ResponseAnswer
  /** No answer is known by that day, and no source says that none came. */
  | "pending";

/** The answer of one addressee. */
export interface AddresseeStatus<out I extends Ids = Ids> {
  /** To whom the proposal, or the term, is addressed. */
  readonly addressee: I["actors"];
  /** How it was answered last. */
  readonly answer: AnswerState;
  /** When; null: pending, or not dated. */
  readonly date: Edtf | null;
  /** The response; null: pending. */
  readonly response: I["responses"] | null;
  /** Whether the dates leave no doubt that this was the answer by that day. */
  readonly certain: boolean;
}

/** How one term stands. */
export interface TermStatus<out I extends Ids = Ids> {
  /** The term. */
  readonly term: I["terms"];
  /** What it asks for or offers. */
  readonly summary: string;
  /** The answer of each addressee to it; an answer to the whole proposal counts on every term. */
  readonly answers: readonly AddresseeStatus<I>[];
}

/** How a proposal stands on a day. */
export interface ProposalStatus<out I extends Ids = Ids> {
  /** The proposal. */
  readonly proposal: I["proposals"];
  /** The day that was asked about; null: no day. */
  readonly asOf: Edtf | null;
  /** Whether it had been put forward: `"possibly"` where its date leaves it open. */
  readonly putForward: "yes" | "no" | "possibly";
  /** One entry per addressee: the last answer to the whole or to any term. */
  readonly addressees: readonly AddresseeStatus<I>[];
  /** Addressees of whom no answer is known. A silence that a source tells is no answer either. */
  readonly open: readonly I["actors"][];
  /** One entry per term. */
  readonly terms: readonly TermStatus<I>[];
  /** Proposals that answer it. */
  readonly counterProposals: readonly I["proposals"][];
  /** What happened after `since` and by `asOf`; null: no earlier day was given. */
  readonly changes: readonly ProposalStep<I>[] | null;
}

/**
 * How a proposal stands on a day: per addressee and per term who has answered, how, and who has not; and what changed
 * since an earlier day.
 *
 * Responses of an addressee are those given by it or on its behalf; the last by that day counts, and `certain` is false
 * where a date leaves open whether it had been given. `pending` is that no answer is known; `unanswered` is that a
 * source says so: neither is a refusal. Without a day, undated answers count; with one, they may have been given, so
 * they count and are not certain.
 *
 * @throws {@link DemarcheError} for an id or an option that does not exist, and for `since` without a later `asOf`.
 *
 * @example
 * ```ts
 * import { proposalStatus } from "demarche";
 * import { dataset } from "demarche/data";
 *
 * const id = "russian-security-guarantee-proposals";
 * proposalStatus(dataset, id, { asOf: "2022-01-20" }).open; // => ["united-states"]
 * // NATO may have replied by then: its reply is dated to some day up to 26 January.
 * proposalStatus(dataset, id, { asOf: "2022-01-20" }).addressees[1]?.certain; // => false
 * const { open, changes } = proposalStatus(dataset, id, { asOf: "2022-01-31", since: "2022-01-25" });
 * open; // => []
 * changes?.some(({ id }) => id === "us-written-reply"); // => true
 * ```
 */
export function proposalStatus<I extends Ids>(
  dataset: Dataset<I>,
  id: I["proposals"],
  options: ProposalStatusOptions = {},
): ProposalStatus<I> {
  checkOptions("proposalStatus", options, { asOf: { date: true }, since: { date: true } }, dataset);
  const { asOf, since } = options;
  const day = asOf === undefined ? undefined : (readPeriodDay(asOf).end.latest as string);
  const before = since === undefined ? undefined : (readPeriodDay(since).end.latest as string);
  if (before !== undefined && (day === undefined || before >= day)) {
    const message = `proposalStatus: since ${shown(since)} has to be before asOf ${shown(asOf)}. Give the later day as asOf.`;
    throw problem("invalid-option", "/since", message, since);
  }
  const steps = stepsOfProposal("proposalStatus", dataset, id);
  const registry = registryOf(dataset);
  const proposal = registry.byId.get(id)?.record as Proposal;
  const ask = (term: string | undefined) =>
    Object.freeze(proposal.addressees.map((addressee) => statusOf(addressee, proposal, term, day, registry)));
  const addressees = ask(undefined);
  const given = steps.filter(
    ({ earliest, date }) => day === undefined || date === null || (earliest ?? "") <= day,
  );
  const view = {
    proposal: id,
    asOf: asOf ?? null,
    putForward: putForward(proposal, day, registry),
    addressees,
    open: Object.freeze(
      addressees
        .filter(({ answer }) => answer === "pending" || answer === "unanswered")
        .map(({ addressee }) => addressee),
    ),
    terms: Object.freeze(
      proposal.terms.map(({ id: term, summary }) => Object.freeze({ term, summary, answers: ask(term) })),
    ),
    counterProposals: Object.freeze(
      given.filter(({ step }) => step === "counter-proposal").map((step) => step.id),
    ),
    changes:
      before === undefined
        ? null
        : Object.freeze(given.filter(({ date, earliest }) => date !== null && (earliest ?? "") > before)),
  };
  return viewOf(view, () => [
    ...addressees.map(({ addressee, answer, date, certain }) => ({
      term: "all",
      addressee,
      answer,
      date,
      certain,
    })),
    ...view.terms.flatMap(({ term, answers }) =>
      answers.map(({ addressee, answer, date, certain }) => ({ term, addressee, answer, date, certain })),
    ),
  ]) as unknown as ProposalStatus<I>;
}

function putForward(
  { date }: Proposal,
  day: string | undefined,
  { readDate }: Registry,
): "yes" | "no" | "possibly" {
  if (day === undefined) return "yes";
  if (date === undefined) return "possibly";
  const { start, uncertain, approximate } = readDate(date);
  if ((start.earliest ?? "") > day) return "no";
  return start.latest !== null && start.latest <= day && !uncertain && !approximate ? "yes" : "possibly";
}

function statusOf(
  addressee: string,
  proposal: Proposal,
  term: string | undefined,
  day: string | undefined,
  { readDate }: Registry,
): AddresseeStatus {
  const own = proposal.responses
    .filter(({ by, onBehalfOf }) => by === addressee || onBehalfOf === addressee)
    .filter(({ terms }) => term === undefined || terms === undefined || terms.includes(term))
    .map((response) => ({
      response,
      read: response.date === undefined ? undefined : readDate(response.date),
    }))
    .filter(({ read }) => day === undefined || read === undefined || (read.start.earliest ?? "") <= day)
    // Undated answers may have been given at any time: they stand before dated ones and lose against them.
    .sort((a, b) => compareStarts(a.read?.start.earliest, b.read?.start.earliest));
  const last = own.at(-1);
  if (last === undefined)
    return Object.freeze({ addressee, answer: "pending", date: null, response: null, certain: true });
  const { response, read } = last;
  const settled =
    day === undefined ||
    (read !== undefined &&
      read.start.latest !== null &&
      read.start.latest <= day &&
      !read.uncertain &&
      !read.approximate);
  return Object.freeze({
    addressee,
    ...answerOf(response),
    certain: settled && own.length === 1 ? true : settled && datesDiffer(own),
  });
}

function answerOf({
  id,
  answer,
  date,
}: ProposalResponse): Pick<AddresseeStatus, "answer" | "date" | "response"> {
  return { answer, date: date ?? null, response: id };
}

function compareStarts(a: string | null | undefined, b: string | null | undefined): number {
  const [one, other] = [a ?? "", b ?? ""];
  return one < other ? -1 : one > other ? 1 : 0;
}

/** Whether the last of several answers surely came after the one before it. */
function datesDiffer(
  own: readonly {
    readonly read:
      | {
          readonly start: { readonly earliest: string | null };
          readonly end: { readonly latest: string | null };
        }
      | undefined;
  }[],
): boolean {
  const [before, last] = [own.at(-2)?.read, own.at(-1)?.read];
  return (
    before !== undefined && last !== undefined && (before.end.latest ?? "~") < (last.start.earliest ?? "")
  );
}
