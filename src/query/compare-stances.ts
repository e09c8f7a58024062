import { idOf, idsOf } from "../dataset/id-rules.ts";
import { registryOf } from "../dataset/registry.ts";
import { periodRules } from "../dates/period-rules.ts";
import { viewOf } from "../display/displayed.ts";
import type { Dataset } from "../model/dataset.ts";
import type { Ids } from "../model/ids.ts";
import { checkOptions } from "../options/check-options.ts";
import { objectOf } from "../options/object-of.ts";
import { oneOf } from "../options/one-of.ts";
import type { OptionRules } from "../options/option-rule.ts";
import { required } from "../options/required.ts";
import { rollUpStances } from "./roll-up-stances.ts";
import { selectUtterances, utteranceTest } from "./select-utterances.ts";
import type { CompareStancesOptions, StanceCell, StanceComparison } from "./stance-comparison.ts";
import { stancePairs } from "./stance-pairs.ts";
import { type StanceRows, stanceRows } from "./stance-rows.ts";
import { attributions, utterances, utterancesByActor } from "./utterances.ts";

/**
 * Compares the stances of actors on issues, proposals, terms and responses. Returns the stance of each actor on each of
 * these matters, with the statements behind it, and the relation of each pair of actors.
 *
 * A position on a term also counts on the issues of the term, in the direction that the term gives; the cell then has
 * `via: "term"`. Within one statement, a position on the issue itself takes precedence over positions on terms, and terms
 * that imply different stances make the stance on the issue `unclear`. Several statements are summarized as one stance.
 * Support and opposition together are `mixed`. Otherwise the result is the most frequent stance that is not `unclear`;
 * if several are equally frequent, it is the most cautious of them.
 *
 * `silent` means that the actor said nothing, `neutral` that it took no side, and `unclear` that its side is unknown.
 * Two actors are compared only on matters on which neither is `silent` or `unclear`. In the agreement over all matters,
 * one statement counts once: an issue is skipped if both actors reached it only through terms that are compared as well.
 *
 * With `rollUp`, statements on behalf of the organization count as its own. An actor counts as a member if its membership
 * lasted on the date of the statement, possibly or certainly as `match` requires. An undated membership always lasted.
 *
 * @throws {@link DemarcheError} for an unknown option, id or value, and for an empty list.
 *
 * @example
 * ```ts
 * import { compareStances } from "demarche";
 * import { dataset } from "demarche/data";
 *
 * const { cells, agreement } = compareStances(dataset, {
 *   actors: ["russia", "nato"],
 *   on: ["nato-membership-of-ukraine-and-georgia", "mutual-inspections"],
 *   attributeTo: "principal",
 * });
 * cells.map(({ actor, stance }) => `${actor} ${stance}`); // => ["russia oppose", "russia silent", "nato support", "nato support"]
 * agreement[0]?.disagree; // => 1
 * ```
 */
export function compareStances<I extends Ids>(
  dataset: Dataset<I>,
  options: CompareStancesOptions<I> = {},
): StanceComparison<I> {
  const registry = registryOf(dataset);
  checkOptions("compareStances", options, compareStancesRules(), dataset);
  const { attributeTo = "speaker", rollUp } = options;
  const test = utteranceTest(options);
  const selected = selectUtterances(utterancesByActor(registry, attributeTo), options, test);
  const table = stanceRows(selected, options);
  const { pairs, agreement } = stancePairs(table);
  const comparison = {
    actors: Object.freeze(table.rows.map(({ actor }) => actor)),
    matters: Object.freeze([...table.matters]),
    attributeTo,
    cells: Object.freeze(table.rows.flatMap(({ cells }) => cells)),
    pairs: Object.freeze(pairs),
    agreement: Object.freeze(agreement),
    rollUp:
      rollUp === undefined
        ? null
        : Object.freeze(
            rollUpStances(utterances(registry, attributeTo).filter(test), rollUp, options, registry),
          ),
  };
  return viewOf(comparison, () => displayRows(table)) as unknown as StanceComparison<I>;
}

/** Returns one row per matter and one column per actor, because there can be more matters than a table has room for columns. */
function displayRows({ matters, rows }: StanceRows): readonly Readonly<Record<string, string>>[] {
  return matters.map((on, k) =>
    Object.fromEntries([
      ["(on)", on],
      ...rows.map(({ actor, cells }) => [actor, (cells[k] as StanceCell).stance]),
    ]),
  );
}

/** The rules of the options of {@link compareStances}. */
export function compareStancesRules(): OptionRules<Dataset> {
  return {
    actors: idsOf(["actors"]),
    on: idsOf(["issues", "proposals", "terms", "responses"]),
    attributeTo: oneOf(attributions),
    documents: idsOf(["documents"]),
    rollUp: objectOf({ to: required(idOf(["actors"])) }),
    ...periodRules,
  };
}
