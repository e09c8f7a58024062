import { documentsOf } from "../dataset/traits.ts";
import { periodTest } from "../dates/matches-period.ts";
import type { CompareStancesOptions } from "./stance-comparison.ts";
import type { Utterance, UtterancesByActor } from "./utterances.ts";

/** Returns a test of whether the statement of an utterance fits the period and the documents of the options. */
export function utteranceTest(options: CompareStancesOptions): (utterance: Utterance) => boolean {
  const { documents } = options;
  const isInPeriod = periodTest(options);
  const wanted = documents === undefined ? undefined : new Set<string>(documents);
  const isAttested = ({ statement: record }: Utterance) =>
    wanted === undefined ||
    documentsOf({ kind: "statements", record }).some((document) => wanted.has(document));
  return (utterance) => isAttested(utterance) && (isInPeriod?.(utterance.read) ?? true);
}

/**
 * Returns the utterances that pass the test, for the actors and the matters of the options. Actors without such utterances
 * are not in the result.
 */
export function selectUtterances(
  all: UtterancesByActor,
  { actors, on }: CompareStancesOptions,
  test: (utterance: Utterance) => boolean,
): UtterancesByActor {
  const selected = new Map<string, ReadonlyMap<string, readonly Utterance[]>>();
  for (const actor of actors ?? all.keys()) {
    const utterances = all.get(actor);
    if (utterances === undefined) continue;
    const byMatter = new Map<string, readonly Utterance[]>();
    // Without the option `actors`, an actor is compared if it took any position, so all its utterances are read.
    for (const matter of actors === undefined || on === undefined ? utterances.keys() : on) {
      const passing = (utterances.get(matter) ?? []).filter(test);
      if (passing.length > 0) byMatter.set(matter, passing);
    }
    if (byMatter.size > 0) selected.set(actor, byMatter);
  }
  return selected;
}
