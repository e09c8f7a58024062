import { type Entry, type Registry, registryOf } from "../dataset/registry.ts";
import { dateOf } from "../dataset/traits.ts";
import { hasBegun } from "../dates/has-begun.ts";
import { isQualified } from "../dates/is-qualified.ts";
import { periodDay } from "../dates/period-rules.ts";
import { canBeAfter, canHaveBegunBy } from "../dates/possible-days.ts";
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
import { type AddresseeStatus, addresseeStatus, type TermStatus } from "./proposals/addressee-status.ts";
import { type OpenAnswer, openAnswers } from "./proposals/proposal-open-answers.ts";
import type { ProposalStep } from "./proposals/proposal-step.ts";
import { type PlacedStep, stepsOfProposal } from "./proposals/steps-of-proposal.ts";

/** Options of {@link proposalStatus}. */
export interface ProposalStatusOptions {
  /**
   * The day for which the status is computed. A month or a year means its last day. If a day is given, undated
   * responses are left out. By default, all responses count.
   */
  readonly asOf?: Edtf | undefined;
  /**
   * A day before `asOf`. If it is given, `changes` lists the steps after this day, up to and including the day of
   * `asOf`.
   */
  readonly since?: Edtf | undefined;
}

/** The status of a proposal on a day. */
export interface ProposalStatus<out I extends Ids = Ids> {
  /** The id of the proposal. */
  readonly proposal: I["proposals"];
  /** The day of the status; null if no day was given. */
  readonly asOf: Edtf | null;
  /**
   * Whether the proposal had been put forward by the day of `asOf`. It is `"possibly"` if the date of the proposal does
   * not decide this. If the proposal had certainly been answered by this day, the value is `"yes"`, whatever its date
   * is. Without `asOf`, the value is also `"yes"`.
   */
  readonly putForward: "yes" | "no" | "possibly";
  /** The last answer of each addressee. It can be an answer to the whole proposal or only to some of its terms. */
  readonly addressees: readonly AddresseeStatus<I>[];
  /**
   * One item for each pair of a term and an addressee whose answer to the term is not known, with the reason. If the
   * proposal has no terms, there is one item for each addressee without a known answer. If no addressees are known,
   * there is one item for each term.
   */
  readonly open: readonly OpenAnswer<I>[];
  /** The status of each term. */
  readonly terms: readonly TermStatus<I>[];
  /**
   * Other proposals that answer this proposal and that may have been put forward by the day of `asOf`. If `asOf` is
   * given, undated proposals are left out.
   */
  readonly counterProposals: readonly I["proposals"][];
  /** The dated steps that may have happened after `since`, up to the day of `asOf`. Null if `since` was not given. */
  readonly changes: readonly ProposalStep<I>[] | null;
}

/**
 * Returns the status of a proposal on a day: how each addressee has answered it and each of its terms, and what changed
 * since an earlier day.
 *
 * The responses of an addressee are those that it gave or that were given on its behalf. If the addressee is a person
 * or a body, they also include the responses of each state, organization or body to which the addressee belonged on the
 * day of the response, as a member or as a part.
 *
 * The last response up to the day counts, but a reported silence never replaces an earlier answer. A response without a
 * date has the date of the statement in which it was given. If both are undated, the response is used only if no day is
 * given and there is no dated response. A response never counts on a day before the proposal was put forward.
 *
 * The field `certain` of an answer is false if the dates allow several answers. A silence is certain during the period
 * for which it is reported. After this period it is not certain, because an answer may have come since. If no day is
 * given, a silence is certain only if its period has an open end. `pending` means that no answer is known. `unanswered`
 * means that, according to a source, the addressee did not answer. Neither of the two is a refusal. `changes` includes
 * the steps of the proposal's parts; all other fields are about the proposal alone.
 *
 * @throws {@link DemarcheError} for an unknown id or option, and for `since` without a later `asOf`.
 *
 * @example
 * ```ts
 * import { proposalStatus } from "demarche";
 * import { dataset } from "demarche/data";
 *
 * const id = "russian-security-guarantee-proposals";
 * const [us, nato] = proposalStatus(dataset, id, { asOf: "2022-01-20" }).addressees;
 * us?.answer; // => "pending"
 * // NATO may have replied by then: its reply is dated to some day up to 1 February.
 * [nato?.answer, nato?.certain]; // => ["undisclosed", false]
 * const { open, changes } = proposalStatus(dataset, id, { asOf: "2022-01-31", since: "2022-01-25" });
 * // Both have replied, but no document reports what they replied to any term.
 * new Set(open.map(({ because }) => because)); // => new Set(["undisclosed"])
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
  const putForward = putForwardBy(proposal, day, registry, steps);

  // If the proposal had certainly not been put forward by the day, it cannot have been answered by then. Any response
  // with a missing or imprecise date was therefore given after the day.
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
    ({ notBefore }) => day === undefined || canHaveBegunBy({ earliest: notBefore }, day),
  );

  const view = {
    proposal: id,
    asOf: options.asOf ?? null,
    putForward,
    addressees,
    open: Object.freeze(openAnswers(addressees, terms)),
    terms: Object.freeze(terms),
    counterProposals: Object.freeze(
      stepsByDay.flatMap(({ step: { step, id: counter, date } }) =>
        step === "counter-proposal" && (day === undefined || date !== null) ? [counter] : [],
      ),
    ),
    changes:
      since === undefined
        ? null
        : Object.freeze(
            stepsByDay.flatMap(({ step }) => (step.date !== null && canBeAfter(step, since) ? [step] : [])),
          ),
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
  proposal: Proposal,
  day: string | undefined,
  registry: Registry,
  steps: readonly PlacedStep[],
): ProposalStatus["putForward"] {
  if (day === undefined) return "yes";
  const read = (date: Edtf | null | undefined) => (date ? registry.readDate(date) : undefined);
  const date = read(dateOf(registry.byId.get(proposal.id) as Entry));
  const begun = hasBegun(date, day, { undated: true });
  if (begun === "yes" || (begun === "no" && date !== undefined && !isQualified(date))) return begun;
  // A step that answers the proposal, or a response to it, comes after the proposal. If such a step has certainly begun
  // on or before the day, the proposal has been put forward. A statement that judges a response is an answer to it.
  const answered = [proposal.id, ...proposal.responses.map(({ id }) => id)];
  const isAnswered = steps.some(
    ({ step, answers }) =>
      answered.some((id) => answers.has(id)) && hasBegun(read(step.date), day, { undated: true }) === "yes",
  );
  return isAnswered ? "yes" : begun;
}

/**
 * Returns the addressees of a proposal. If none are known, returns the actors for whom the responses were given: the
 * principal of a response or, without a principal, the actor that answered.
 */
function addresseesOf({ addressees, responses }: Proposal): readonly string[] {
  return addressees.length > 0
    ? addressees
    : [...new Set(responses.map(({ by, onBehalfOf }) => onBehalfOf ?? by))];
}

/**
 * Returns the rows of the table that notebooks show, one row per answer: first the answers to the whole proposal, then
 * those to each term.
 */
function displayRows(
  addressees: readonly AddresseeStatus[],
  terms: readonly TermStatus[],
): readonly object[] {
  const rowOf = (term: string, { addressee, answer, scope, date, certain }: AddresseeStatus) => ({
    term,
    addressee,
    answer,
    scope,
    date,
    certain,
  });
  return [
    ...addressees.map((status) => rowOf("all", status)),
    ...terms.flatMap(({ term, answers }) => answers.map((status) => rowOf(term, status))),
  ];
}
