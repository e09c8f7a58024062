import { type Registry, registryOf } from "../dataset/registry.ts";
import { hasBegun } from "../dates/has-begun.ts";
import { periodDay } from "../dates/period-rules.ts";
import { readPeriodDay } from "../dates/read-period-day.ts";
import { viewOf } from "../display/displayed.ts";
import { shown } from "../errors/suggest.ts";
import type { Dataset } from "../model/dataset.ts";
import type { Edtf } from "../model/edtf.ts";
import type { Ids } from "../model/ids.ts";
import type { Proposal } from "../model/proposal.ts";
import { checkOptions } from "../options/check-options.ts";
import { comparing } from "../options/comparing.ts";
import type { CheckedOption } from "../options/option-rule.ts";
import { type AddresseeStatus, addresseeStatus, isOpen } from "./addressee-status.ts";
import type { ProposalStep } from "./proposal-step.ts";
import { stepsOfProposal } from "./steps-of-proposal.ts";

/** Options of {@link proposalStatus}. */
export interface ProposalStatusOptions {
  /**
   * The day of the status; a month or a year stands for its last day. By default all responses count, including undated
   * ones.
   */
  readonly asOf?: Edtf | undefined;
  /** An earlier day. If it is given, `changes` lists the steps after this day and by `asOf`. */
  readonly since?: Edtf | undefined;
}

/** The status of one term of a proposal. */
export interface TermStatus<out I extends Ids = Ids> {
  /** The id of the term. */
  readonly term: I["terms"];
  /** A summary of what the term asks for or offers. */
  readonly summary: string;
  /** The answer of each addressee to the term. An answer to the whole proposal is an answer to each term. */
  readonly answers: readonly AddresseeStatus<I>[];
}

/** The status of a proposal on a day. */
export interface ProposalStatus<out I extends Ids = Ids> {
  /** The id of the proposal. */
  readonly proposal: I["proposals"];
  /** The day of the status; null if no day was given. */
  readonly asOf: Edtf | null;
  /** Whether the proposal had been put forward by that day. `"possibly"` means that its date allows both. */
  readonly putForward: "yes" | "no" | "possibly";
  /** The last answer of each addressee, to the whole proposal or to any of its terms. */
  readonly addressees: readonly AddresseeStatus<I>[];
  /** The addressees whose answer to the whole proposal or to some term is `"pending"` or `"unanswered"`. */
  readonly open: readonly I["actors"][];
  /** The status of each term. */
  readonly terms: readonly TermStatus<I>[];
  /** The proposals that answer the proposal. */
  readonly counterProposals: readonly I["proposals"][];
  /** The dated steps that possibly happened after `since` and by `asOf`; null if `since` was not given. */
  readonly changes: readonly ProposalStep<I>[] | null;
}

/**
 * Returns the status of a proposal on a day: how each addressee has answered it and each of its terms, and what changed
 * since an earlier day.
 *
 * The responses of an addressee are those that it gave or that were given on its behalf. The last response by the day
 * counts; `certain` is false if another reading of the dates gives another answer. `pending` means that no answer is
 * known, and `unanswered` that a source reports that there was none; neither is a refusal. An undated response counts if
 * no dated one does, but it is certain only if no day was given. A response never counts on a day before the proposal
 * was put forward. `changes` includes the steps of the proposal's parts; all other fields are about the proposal alone.
 *
 * @throws {@link DemarcheError} for an unknown id or option, and for `since` without a later `asOf`.
 *
 * @example
 * ```ts
 * import { proposalStatus } from "demarche";
 * import { dataset } from "demarche/data";
 *
 * const id = "russian-security-guarantee-proposals";
 * proposalStatus(dataset, id, { asOf: "2022-01-20" }).open; // => ["united-states"]
 * // NATO may have replied by then: its reply is dated to some day up to 1 February.
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
  checkOptions("proposalStatus", options, proposalStatusRules, dataset);
  const day = options.asOf === undefined ? undefined : lastDayOf(options.asOf);
  const since = options.since === undefined ? undefined : lastDayOf(options.since);
  const steps = stepsOfProposal("proposalStatus", dataset, id);
  const registry = registryOf(dataset);
  const proposal = registry.byId.get(id)?.record as Proposal;
  const putForward = putForwardBy(proposal, day, registry);

  // Nobody responds before the proposal is put forward, so a response dated only to that year, or undated, came later.
  const responses = putForward === "no" ? [] : proposal.responses;
  const answersTo = (term: string | undefined) =>
    Object.freeze(
      addresseesOf(proposal).map((addressee) =>
        addresseeStatus({ addressee, responses, term, day }, registry),
      ),
    );
  const addressees = answersTo(undefined);
  const terms = proposal.terms.map(({ id: term, summary }) =>
    Object.freeze({ term, summary, answers: answersTo(term) }),
  );
  const stepsByDay = steps.filter(
    (step) => mayHaveBegun(step, day) && (putForward !== "no" || !followsProposal(step, proposal)),
  );

  const view = {
    proposal: id,
    asOf: options.asOf ?? null,
    putForward,
    addressees,
    open: Object.freeze(openAddressees(addressees, terms)),
    terms: Object.freeze(terms),
    counterProposals: Object.freeze(
      stepsByDay.filter(({ step }) => step === "counter-proposal").map((step) => step.id),
    ),
    changes:
      since === undefined
        ? null
        : Object.freeze(stepsByDay.filter(({ date, latest }) => date !== null && (latest ?? "~") > since)),
  };
  return viewOf(view, () => displayRows(addressees, terms)) as unknown as ProposalStatus<I>;
}

/** The rules of the options of {@link proposalStatus}. */
export const proposalStatusRules = {
  asOf: periodDay,
  since: /* @__PURE__ */ comparing(periodDay, checkSince),
};

function checkSince(since: Edtf, { asOf }: ProposalStatusOptions, option: CheckedOption): void {
  if (asOf !== undefined && lastDayOf(since) < lastDayOf(asOf)) return;
  const cure = asOf === undefined ? "Give the later day as asOf, too." : "Give the later day as asOf.";
  option.refuse(`${option.caller}: since ${shown(since)} has to be before asOf ${shown(asOf)}. ${cure}`);
}

function lastDayOf(date: Edtf): string {
  return readPeriodDay(date).end.latest as string;
}

function putForwardBy(
  { date }: Proposal,
  day: string | undefined,
  { readDate }: Registry,
): ProposalStatus["putForward"] {
  if (day === undefined) return "yes";
  return hasBegun(date === undefined ? undefined : readDate(date), day, { undated: true });
}

/** The addressees of the proposal. If none are known, these are the actors that answered. */
function addresseesOf({ addressees, responses }: Proposal): readonly string[] {
  return addressees.length > 0
    ? addressees
    : [...new Set(responses.map(({ by, onBehalfOf }) => onBehalfOf ?? by))];
}

function mayHaveBegun({ date, earliest }: ProposalStep, day: string | undefined): boolean {
  return day === undefined || date === null || (earliest ?? "") <= day;
}

/** Returns whether a step cannot have happened before the proposal was put forward, because it answers the proposal. */
function followsProposal({ step, id }: ProposalStep, { responses }: Proposal): boolean {
  return step === "counter-proposal" || responses.some((response) => response.id === id);
}

function openAddressees(
  addressees: readonly AddresseeStatus[],
  terms: readonly TermStatus[],
): readonly string[] {
  return addressees
    .filter(
      (status, i) => isOpen(status) || terms.some(({ answers }) => isOpen(answers[i] as AddresseeStatus)),
    )
    .map(({ addressee }) => addressee);
}

/** Returns one row per answer: first the answers to the whole proposal, then those to each term. */
function displayRows(
  addressees: readonly AddresseeStatus[],
  terms: readonly TermStatus[],
): readonly object[] {
  const rowOf = (term: string, { addressee, answer, date, certain }: AddresseeStatus) => ({
    term,
    addressee,
    answer,
    date,
    certain,
  });
  return [
    ...addressees.map((status) => rowOf("all", status)),
    ...terms.flatMap(({ term, answers }) => answers.map((status) => rowOf(term, status))),
  ];
}
