import { type Registry, registryOf } from "../dataset/registry.ts";
import { compareDates, compareText } from "../dates/compare-edtf.ts";
import { begunBy } from "../dates/matches-period.ts";
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
import { latestBy } from "./latest.ts";
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
  /** The terms that it is about; null: the whole proposal, or pending. */
  readonly terms: readonly I["terms"][] | null;
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
  /** Addressees of whom no answer is known, to the whole or to some term. A silence that a source tells is no answer either. */
  readonly open: readonly I["actors"][];
  /** One entry per term. */
  readonly terms: readonly TermStatus<I>[];
  /** Proposals that answer it. */
  readonly counterProposals: readonly I["proposals"][];
  /** What possibly happened after `since` and by `asOf`, but for what is undated; null: no earlier day was given. */
  readonly changes: readonly ProposalStep<I>[] | null;
}

/**
 * How a proposal stands on a day: per addressee and per term who has answered, how, and who has not; and what changed
 * since an earlier day.
 *
 * Responses of an addressee are those given by it or on its behalf; the last by that day counts, and `certain` is false
 * where a date leaves open whether it had been given. `pending` is that no answer is known; `unanswered` is that a
 * source says so: neither is a refusal. Without a day, undated answers count; with one, they may have been given, so
 * they count and are not certain; none counts before the proposal was put forward. `changes` are of its parts, too, the
 * answers are not.
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
  // Nobody answers what has not been put forward: an answer without a date, or of some day of a year, came later.
  const responses = put === "no" ? [] : proposal.responses;
  const ask = (term: string | undefined) =>
    Object.freeze(askedBy(proposal).map((addressee) => statusOf(addressee, responses, term, day, registry)));
  const addressees = ask(undefined);
  const terms = Object.freeze(
    proposal.terms.map(({ id: term, summary }) => Object.freeze({ term, summary, answers: ask(term) })),
  );
  const given = steps.filter(
    ({ step, id: one, earliest, date }) =>
      (day === undefined || date === null || (earliest ?? "") <= day) &&
      (put !== "no" ||
        (step !== "counter-proposal" && !proposal.responses.some((response) => response.id === one))),
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

/** What {@link proposalStatus} can be told. */
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
): "yes" | "no" | "possibly" {
  if (day === undefined) return "yes";
  if (date === undefined) return "possibly";
  const read = readDate(date);
  if ((read.start.earliest ?? "") > day) return "no";
  const by = begunBy(read);
  return by !== undefined && by <= day ? "yes" : "possibly";
}

function statusOf(
  addressee: string,
  responses: Proposal["responses"],
  term: string | undefined,
  day: string | undefined,
  { readDate }: Registry,
): AddresseeStatus {
  const own = responses
    .filter(({ by, onBehalfOf }) => by === addressee || onBehalfOf === addressee)
    .filter(({ terms }) => term === undefined || terms === undefined || terms.includes(term))
    .map((response) => ({
      response,
      read: response.date === undefined ? undefined : readDate(response.date),
    }))
    .sort((a, b) => compareDates(a.read, b.read) || compareText(a.response.id, b.response.id));
  const { last, possible, settled } = latestBy(own, day);
  // An undated answer counts where nothing dated is known.
  const shown = last ?? own.filter(({ read }) => read === undefined).at(-1);
  // To one term an answer to several is the same; to the proposal, one to some terms is another than one to the whole.
  const told = ({ answer, terms }: ProposalResponse) =>
    term === undefined ? `${answer} ${[...(terms ?? [])].sort()}` : answer;
  const answers = new Set(possible.map(({ response }) => told(response)));
  if (!settled && day !== undefined) answers.add("pending");
  answers.add(shown === undefined ? "pending" : told(shown.response));
  return Object.freeze({
    addressee,
    answer: shown?.response.answer ?? "pending",
    date: shown?.response.date ?? null,
    response: shown?.response.id ?? null,
    terms: shown?.response.terms === undefined ? null : Object.freeze([...shown.response.terms]),
    certain: answers.size === 1,
  });
}

/** To whom the proposal is addressed; where no document tells, those who answered. */
function askedBy({ addressees, responses }: Proposal): readonly string[] {
  return addressees.length > 0
    ? addressees
    : [...new Set(responses.map(({ by, onBehalfOf }) => onBehalfOf ?? by))];
}
