import { checkId } from "../../dataset/check-id.ts";
import { type Entry, type Registry, registryOf } from "../../dataset/registry.ts";
import { actorsOf, dateOf, documentsOf, titleOf } from "../../dataset/traits.ts";
import { compareDates, compareText } from "../../dates/compare-edtf.ts";
import { isQualified } from "../../dates/is-qualified.ts";
import type { EdtfDate } from "../../dates/parse-edtf.ts";
import type { Dataset } from "../../model/dataset.ts";
import type { Day } from "../../model/edtf.ts";
import type { Proposal } from "../../model/proposal.ts";
import { ProposalContext } from "./proposal-context.ts";
import { type ProposalStep, type ProposalStepType, proposalSteps } from "./proposal-step.ts";

/** A step of a proposal, with the data that determine its position among the steps. */
export interface PlacedStep {
  readonly step: ProposalStep;
  /** The ids of the proposals and responses that the step answers or judges. */
  readonly answers: ReadonlySet<string>;
  /**
   * The first day on which the step can have begun. A step cannot begin before the first possible day of a proposal or
   * response that it answers. Null if there is no such day.
   */
  readonly notBefore: Day | null;
}

/**
 * Returns the steps of a proposal in the order of time. Each step comes after the proposals and responses that it
 * answers. `caller` is the name of the public function, for error messages.
 */
export function stepsOfProposal(caller: string, dataset: Dataset, id: string): readonly PlacedStep[] {
  checkId(caller, id, ["proposals"], dataset);
  const registry = registryOf(dataset);
  const context = new ProposalContext(registry.byId.get(id)?.record as Proposal, registry);
  const found = new Map<string, FoundStep>();
  for (const entry of context.candidates(registry)) {
    const step = context.stepOf(entry);
    if (step === undefined) continue;
    const date = dateOf(entry);
    const read = date === undefined ? undefined : registry.readDate(date);
    found.set(entry.record.id, { entry, step, date, read, ...context.followedBy(entry) });
  }
  const notBefore = firstDays(found);
  // An answer cannot come before the offer that it answers. If the date of the answer begins before that of the offer,
  // the answer is sorted as if it began on the first day of the offer.
  const placed = [...found.values()].map((each) => ({
    ...each,
    read: beginningOn(notBefore.get(each), each.read),
  }));
  // On the same day, a proposal comes before the answers to it, and an answer before the statements about it.
  const rank = ({ step }: FoundStep) => proposalSteps.indexOf(step);
  placed.sort(
    (a, b) =>
      compareDates(a.read, b.read) || rank(a) - rank(b) || compareText(a.entry.record.id, b.entry.record.id),
  );
  return answeredFirst(placed).map(({ entry }) => {
    const each = found.get(entry.record.id) as FoundStep;
    const first = notBefore.get(each) ?? null;
    return { step: stepFrom(each, first, registry), answers: each.answers, notBefore: first };
  });
}

interface FoundStep {
  readonly entry: Entry;
  readonly step: ProposalStepType;
  readonly date: string | undefined;
  readonly read: EdtfDate | undefined;
  /**
   * The proposals and responses that the step answers or judges. The step comes after them, even if the dates say
   * otherwise.
   */
  readonly answers: ReadonlySet<string>;
  /** The proposals on which the step takes a position. The step comes after them unless the dates say otherwise. */
  readonly on: ReadonlySet<string>;
}

/**
 * Returns, for each step, the first day on which it can have begun. A step cannot begin before the first possible day
 * of a proposal or response that it answers.
 */
function firstDays(found: ReadonlyMap<string, FoundStep>): ReadonlyMap<FoundStep, Day | null> {
  const known = new Map<FoundStep, Day | null>();
  const firstDay = (each: FoundStep): Day | null => {
    const stored = known.get(each);
    if (stored !== undefined) return stored;
    let first = each.read?.start.earliest ?? null;
    // In unchecked data, two records can be replies to each other. The day is stored before the recursion, so that the
    // recursion ends. The step that is reached a second time keeps its own date.
    known.set(each, first);
    const last = each.read?.end.latest ?? null;
    for (const id of [...each.answers, ...each.on]) {
      const earlier = found.get(id);
      if (earlier?.read === undefined) continue;
      const day = firstDay(earlier);
      if (day === null || (first !== null && day <= first)) continue;
      // The step should come after `earlier`. If the last day of the step is before the first day of `earlier`, the
      // dates contradict this order. The day of `earlier` is then used only if the step answers `earlier` and the date
      // of `earlier` is not in doubt.
      const contradicts = last !== null && day > last;
      if (!contradicts || (each.answers.has(id) && !isQualified(earlier.read))) first = day;
    }
    known.set(each, first);
    return first;
  };
  for (const each of found.values()) firstDay(each);
  return known;
}

/** Returns the date with `day` as the first day on which it can begin. If `day` is unknown, the date is unchanged. */
function beginningOn(day: Day | null | undefined, read: EdtfDate | undefined): EdtfDate | undefined {
  if (read === undefined || day === undefined || day === null) return read;
  return { ...read, start: { ...read.start, earliest: day } };
}

/**
 * Returns the steps in an order in which each step comes after the steps that it answers. A step that is undated, or
 * sorted after an answer to it, is moved directly before the first answer to it.
 */
function answeredFirst(sorted: readonly FoundStep[]): readonly FoundStep[] {
  const byId = new Map(sorted.map((each) => [each.entry.record.id as string, each]));
  const ordered = new Set<FoundStep>();
  const begun = new Set<FoundStep>();
  const add = (each: FoundStep): void => {
    if (begun.has(each)) return;
    begun.add(each);
    for (const id of each.answers) addIfKnown(byId.get(id));
    // Only an undated proposal is moved before a step that takes a position on it. A dated proposal keeps its position.
    for (const id of each.on) if (byId.get(id)?.read === undefined) addIfKnown(byId.get(id));
    ordered.add(each);
  };
  const addIfKnown = (each: FoundStep | undefined) => each !== undefined && add(each);
  for (const each of sorted) add(each);
  return [...ordered];
}

function stepFrom(
  { entry, step, date, read }: FoundStep,
  notBefore: Day | null,
  { byId }: Registry,
): ProposalStep {
  const [earliest, latest] = [read?.start.earliest ?? null, read?.end.latest ?? null];
  const isNarrower = read !== undefined && notBefore !== null && (latest === null || notBefore <= latest);
  return Object.freeze({
    step,
    kind: entry.kind,
    id: entry.record.id,
    date: date ?? null,
    earliest: isNarrower ? notBefore : earliest,
    latest,
    actors: Object.freeze(actorsOf(entry)),
    title: titleOf(entry, byId),
    documents: Object.freeze(documentsOf(entry)),
  });
}
