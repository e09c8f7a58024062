import { memoizeRecent } from "../../collections/memoize-recent.ts";
import type { Registry } from "../../dataset/registry.ts";
import { contrariesOf, relatedUtterancesByActor } from "./related-utterances.ts";
import { selectUtterances, utteranceTest } from "./select-utterances.ts";
import { type PairCounts, StanceBits } from "./stance-bits.ts";
import type { StanceOptions } from "./stance-comparison.ts";
import { comparedIds } from "./stance-rows.ts";

/** The agreement of all pairs of compared actors, as counts. `stanceAgreement` writes them as rows. */
export interface AgreementCounts {
  /** The ids of the compared actors, in the order of the rows. */
  readonly actors: readonly string[];
  /** The counts of each pair. */
  readonly counts: PairCounts;
  /** The stances that were counted. */
  readonly bits: StanceBits;
}

/**
 * Returns the agreement of all pairs of actors. For each registry, the results for the last four different sets of
 * options are stored, so that a repeated call does not read the acts again. No more results are stored, because each
 * takes twelve bytes per pair of actors.
 */
export function agreementCounts(registry: Registry, options: StanceOptions): AgreementCounts {
  const { actors, on, documents, attributes, exclude, from, to, match, undated } = options;
  const { attributeTo = "both", relatedIssues = "separate" } = options;
  const key: { readonly [K in keyof Required<StanceOptions>]: StanceOptions[K] } = {
    actors,
    on,
    documents,
    attributes,
    exclude,
    from,
    to,
    match,
    undated,
    attributeTo,
    relatedIssues,
  };
  return countsByOptions(registry, JSON.stringify(key));
}

/**
 * Returns the agreement for options that are given as JSON. The JSON text is the key under which the result is stored,
 * because it is equal for equal options. The options are read from this text and not from the object of the caller. So
 * a result cannot depend on an option that its key does not contain.
 */
const countsByOptions = /* @__PURE__ */ memoizeRecent(4, (registry: Registry, json: string) =>
  countAgreement(registry, JSON.parse(json) as StanceOptions),
);

function countAgreement(registry: Registry, options: StanceOptions): AgreementCounts {
  const { relatedIssues } = options;
  const selected = selectUtterances(
    relatedUtterancesByActor(registry, options),
    options,
    utteranceTest(options),
  );
  const { actors, matters } = comparedIds(selected, options);
  const isInverted = relatedIssues === "opposing" || relatedIssues === "both";
  const contraries = (issue: string) => contrariesOf(registry, issue).map(({ id }) => id);
  const bits = new StanceBits(selected, {
    actors,
    matters,
    contrariesOf: isInverted ? contraries : undefined,
  });
  return { actors, counts: bits.pairCounts(), bits };
}
