import { type Registry, registryOf } from "../dataset/registry.ts";
import { compareDates, compareText } from "../dates/compare-edtf.ts";
import { hasBegun } from "../dates/has-begun.ts";
import { latestBy } from "../dates/latest-by.ts";
import { periodDay } from "../dates/period-rules.ts";
import { readPeriodDay } from "../dates/read-period-day.ts";
import { viewOf } from "../display/displayed.ts";
import { shown } from "../errors/suggest.ts";
import type { Dataset } from "../model/dataset.ts";
import type { Edtf } from "../model/edtf.ts";
import type { Ids } from "../model/ids.ts";
import type { Proposal, ProposalResponse, ResponseAnswer } from "../model/proposal.ts";
import { checkOptions } from "../options/check-options.ts";
import { comparing } from "../options/comparing.ts";
import type { CheckedOption } from "../options/option-rule.ts";
import { type ProposalStep, stepsOfProposal } from "./proposal-history.ts";

/** Options of {@link proposalStatus}. */
export interface ProposalStatusOptions {
  /** The day of the status; of a month or a year, its last day. Default: all answers count, including undated ones. */
  readonly asOf?: Edtf | undefined;
  /** An earlier day: `changes` then lists what happened after it and by `asOf`. */
  readonly since?: Edtf | undefined;
}

/** How an addressee has answered: a coded answer, or that none is known. */
export type AnswerState =
  | ResponseAnswer
  /** No answer is known by that day, and no source says that there was none. */
  | "pending";

/** The answer of one addressee. */
export interface AddresseeStatus<out I extends Ids = Ids> {
  /** The addressee of the proposal. */
  readonly addressee: I["actors"];
  /** The last answer. */
  readonly answer: AnswerState;
  /** The date of the answer; null: pending, or undated. */
  readonly date: Edtf | null;
  /** The response; null: pending. */
  readonly response: I["responses"] | null;
  /** The terms that the answer is about; null: the whole proposal, or pending. */
  readonly terms: readonly I["terms"][] | null;
  /** Whether this was the answer by that day on every reading of the dates. */
  readonly certain: boolean;
}

/** The status of one term. */
export interface TermStatus<out I extends Ids = Ids> {
  /** The term. */
  readonly term: I["terms"];
  /** What the term asks for or offers. */
  readonly summary: string;
  /** The answer of each addressee; an answer to the whole proposal counts for each term. */
  readonly answers: readonly AddresseeStatus<I>[];
}

/** The status of a proposal on a day. */
export interface ProposalStatus<out I extends Ids = Ids> {
  /** The proposal. */
  readonly proposal: I["proposals"];
  /** The day of the status; null: not given. */
  readonly asOf: Edtf | null;
  /** Whether the proposal had been put forward by that day; `"possibly"`: its date allows both. */
  readonly putForward: "yes" | "no" | "possibly";
  /** One entry per addressee: the last answer to the whole or to any term. */
  readonly addressees: readonly AddresseeStatus<I>[];
  /** Addressees without a known answer to the whole or to some term, including those that a source reports not to have answered. */
  readonly open: readonly I["actors"][];
  /** One entry per term. */
  readonly terms: readonly TermStatus<I>[];
  /** Proposals that answer it. */
  readonly counterProposals: readonly I["proposals"][];
  /** The dated steps that possibly happened after `since` and by `asOf`; null: `since` is not given. */
  readonly changes: readonly ProposalStep<I>[] | null;
}

/**
 * Returns the status of a proposal on a day: how each addressee has answered it and each of its terms, and what changed
 * since an earlier day.
 *
 * The responses of an addressee are those given by it or on its behalf. The last one by the day counts, and `certain` is
 * false if another answer is possible on some reading of the dates. `pending` means that no answer is known, `unanswered`
 * that a source reports that there was none; neither is a refusal. Without a day, undated answers count. With a day they
 * count as well but are not certain. No answer counts before the proposal was put forward. `changes` includes steps of
 * the proposal's parts; the answers are those to the proposal alone.
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
  checkOptions("proposalStatus", options, proposalStatusRules, dataset);
  const { asOf, since } = options;
  const day = asOf === undefined ? undefined : lastDayOf(asOf);
  const before = since === undefined ? undefined : lastDayOf(since);
  const steps = stepsOfProposal("proposalStatus", dataset, id);
  const registry = registryOf(dataset);
  const proposal = registry.byId.get(id)?.record as Proposal;
  const put = putForward(proposal, day, registry);
  // Before the proposal was put forward there is no answer: one without a date, or with only a year, came later.
  const responses = put === "no" ? [] : proposal.responses;
  const answersTo = (term: string | undefined) =>
    Object.freeze(
      addresseesOf(proposal).map((addressee) => statusOf({ addressee, responses, term, day, registry })),
    );
  const addressees = answersTo(undefined);
  const terms = Object.freeze(
    proposal.terms.map(({ id: term, summary }) => Object.freeze({ term, summary, answers: answersTo(term) })),
  );
  const given = steps.filter(
    ({ step, id: record, earliest, date }) =>
      (day === undefined || date === null || (earliest ?? "") <= day) &&
      (put !== "no" ||
        (step !== "counter-proposal" && !proposal.responses.some((response) => response.id === record))),
  );
  const view = {
    proposal: id,
    asOf: asOf ?? null,
    putForward: put,
    addressees,
    open: Object.freeze(
      addressees
        .filter(
          (status, i) => isOpen(status) || terms.some(({ answers }) => isOpen(answers[i] as AddresseeStatus)),
        )
        .map(({ addressee }) => addressee),
    ),
    terms,
    counterProposals: Object.freeze(
      given.filter(({ step }) => step === "counter-proposal").map((step) => step.id),
    ),
    changes:
      before === undefined
        ? null
        : Object.freeze(given.filter(({ date, latest }) => date !== null && (latest ?? "~") > before)),
  };
  return viewOf(view, () => [
    ...addressees.map(({ addressee, answer, date, certain }) => ({
      term: "all",
      addressee,
      answer,
      date,
      certain,
    })),
    ...terms.flatMap(({ term, answers }) =>
      answers.map(({ addressee, answer, date, certain }) => ({ term, addressee, answer, date, certain })),
    ),
  ]) as unknown as ProposalStatus<I>;
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

function isOpen({ answer }: AddresseeStatus): boolean {
  return answer === "pending" || answer === "unanswered";
}

function putForward(
  { date }: Proposal,
  day: string | undefined,
  { readDate }: Registry,
): ProposalStatus["putForward"] {
  if (day === undefined) return "yes";
  return hasBegun(date === undefined ? undefined : readDate(date), day);
}

interface StatusQuery {
  readonly addressee: string;
  readonly responses: Proposal["responses"];
  /** Undefined: the whole proposal. */
  readonly term: string | undefined;
  /** Undefined: all responses count. */
  readonly day: string | undefined;
  readonly registry: Registry;
}

function statusOf({ addressee, responses, term, day, registry }: StatusQuery): AddresseeStatus {
  const own = responses
    .filter(({ by, onBehalfOf }) => by === addressee || onBehalfOf === addressee)
    .filter(({ terms }) => term === undefined || terms === undefined || terms.includes(term))
    .map((response) => ({
      response,
      read: response.date === undefined ? undefined : registry.readDate(response.date),
    }))
    .sort((a, b) => compareDates(a.read, b.read) || compareText(a.response.id, b.response.id));
  const { last, possible, settled } = latestBy(own, day);
  // An undated answer counts if there is no dated one.
  const latest = last ?? own.filter(({ read }) => read === undefined).at(-1);
  // For the whole proposal, an answer to some terms differs from the same answer to others or to all of them.
  const answerKey = ({ answer, terms }: ProposalResponse) =>
    term === undefined ? `${answer} ${[...(terms ?? [])].sort()}` : answer;
  const answers = new Set(possible.map(({ response }) => answerKey(response)));
  if (!settled && day !== undefined) answers.add("pending");
  answers.add(latest === undefined ? "pending" : answerKey(latest.response));
  return Object.freeze({
    addressee,
    answer: latest?.response.answer ?? "pending",
    date: latest?.response.date ?? null,
    response: latest?.response.id ?? null,
    terms: latest?.response.terms === undefined ? null : Object.freeze([...latest.response.terms]),
    certain: answers.size === 1,
  });
}

/** The addressees of the proposal; if none are known, the actors that answered. */
function addresseesOf({ addressees, responses }: Proposal): readonly string[] {
  return addressees.length > 0
    ? addressees
    : [...new Set(responses.map(({ by, onBehalfOf }) => onBehalfOf ?? by))];
}
