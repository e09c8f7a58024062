import { periodTest } from "../../dates/matches-period.ts";
import { attributeTests } from "../filters/attribute-tests.ts";
import { documentsOfStance } from "./stance-act.ts";
import type { StanceFilter, StanceOptions } from "./stance-comparison.ts";
import type { Utterance, UtterancesByActor } from "./utterances.ts";

/**
 * Returns a function that tests an utterance (the stance of one actor in one act). The act has to fit the period, the
 * documents and the attributes in the options, and it must not fit `exclude`. If the options have none of these, every
 * utterance fits, and the result is undefined.
 */
export function utteranceTest(
  options: Pick<StanceFilter, "documents" | "attributes" | "exclude" | "from" | "to" | "match" | "undated">,
): ((utterance: Utterance) => boolean) | undefined {
  const { documents, exclude } = options;
  const isInPeriod = periodTest(options);
  const wanted = documents === undefined ? undefined : new Set<string>(documents);
  const isAttested = ({ act, on, terms }: Utterance) =>
    wanted === undefined || documentsOfStance(act, on, terms).some((document) => wanted.has(document));
  const ofAttributes = attributeTests(options);
  const hasAttributes = ({ act: { record, statement } }: Utterance) =>
    ofAttributes.every((test) => test({ record, act: statement && { record: statement } }));
  if ((isInPeriod ?? wanted ?? exclude) === undefined && ofAttributes.length === 0) return undefined;
  const isExcluded = exclude === undefined ? undefined : filterTest(exclude);
  return (utterance) =>
    isAttested(utterance) &&
    hasAttributes(utterance) &&
    (isInPeriod?.(utterance.act.read) ?? true) &&
    !isExcluded?.(utterance);
}

/**
 * Returns a function that tests whether an utterance (the stance of one actor in one act) fits all fields of a filter.
 */
function filterTest(filter: StanceFilter): (utterance: Utterance) => boolean {
  const actors = filter.actors === undefined ? undefined : new Set<string>(filter.actors);
  const matters = filter.on === undefined ? undefined : new Set<string>(filter.on);
  const test = utteranceTest(filter);
  return (utterance) =>
    (actors?.has(utterance.actor) ?? true) &&
    (matters?.has(utterance.on) ?? true) &&
    (test?.(utterance) ?? true);
}

/**
 * Returns the utterances (stances of actors in acts) that pass the test, only for the given actors and matters. An
 * actor without such utterances is not in the result.
 */
export function selectUtterances(
  all: UtterancesByActor,
  { actors, on }: StanceOptions,
  test: ((utterance: Utterance) => boolean) | undefined,
): UtterancesByActor {
  if (actors === undefined && on === undefined && test === undefined) return all;
  const selected = new Map<string, ReadonlyMap<string, readonly Utterance[]>>();
  for (const actor of actors ?? all.keys()) {
    const utterances = all.get(actor);
    if (utterances === undefined) continue;
    const byMatter = new Map<string, readonly Utterance[]>();
    // If both `actors` and `on` are given, only the utterances on the matters in `on` are read. Without `actors`, all
    // matters are read, because every actor that takes a stance on any matter is then compared.
    for (const matter of actors === undefined || on === undefined ? utterances.keys() : on) {
      const onMatter = utterances.get(matter) ?? [];
      const passing = test === undefined ? onMatter : onMatter.filter(test);
      if (passing.length > 0) byMatter.set(matter, passing);
    }
    if (byMatter.size > 0) selected.set(actor, byMatter);
  }
  return selected;
}
