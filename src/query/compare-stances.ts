import { idOf } from "../dataset/id-rules.ts";
import { registryOf } from "../dataset/registry.ts";
import { viewOf } from "../display/displayed.ts";
import type { Dataset } from "../model/dataset.ts";
import type { Ids } from "../model/ids.ts";
import { checkOptions } from "../options/check-options.ts";
import { objectOf } from "../options/object-of.ts";
import type { OptionRules } from "../options/option-rule.ts";
import { required } from "../options/required.ts";
import { relatedUtterances, relatedUtterancesByActor } from "./stances/related-utterances.ts";
import { rollUpStances } from "./stances/roll-up-stances.ts";
import { selectUtterances, utteranceTest } from "./stances/select-utterances.ts";
import type { CompareStancesOptions, StanceComparison } from "./stances/stance-comparison.ts";
import { type StanceRows, stanceRows } from "./stances/stance-rows.ts";
import { stanceRules } from "./stances/stance-rules.ts";
import { selectionRules, selectStances } from "./stances/stance-selection.ts";

/**
 * Compares the stances of actors on issues, proposals, terms and responses. Returns one cell for each actor and each
 * matter. (A matter is an issue, a proposal, a term or a response.) The cell has the stance of the actor on the matter,
 * and the acts and documents behind this stance. {@link stanceAgreement} compares pairs of actors.
 *
 * An act is a statement, a proposal or a response. These stances result from an act:
 * - A statement takes the stances that are coded as its positions.
 * - An actor that puts a proposal forward supports the proposal and each of its terms.
 * - An answer is a stance on the terms that it names. If it names none, it is a stance on the proposal and on each
 *   term. The answer `accepted` is support, `partly-accepted` is conditional, `rejected` is opposition, and `countered`
 *   and `welcomed` are unclear. The answers `undisclosed`, `deferred` and `unanswered` are no stance.
 *
 * A stance on a term also counts on the issues of the term, and the cell of the issue then has `via: "term"`. For
 * example, support for a term that bans bases is opposition to the bases.
 *
 * A proposal or a response can be made by a statement. The two records are then one act, and the positions of the
 * statement take precedence. Within one act, a position on an issue takes precedence over stances on terms. If an act
 * implies different stances on an issue by its stances on terms, its stance on the issue is `unclear`.
 *
 * By default, an act counts for the actor that performed it and for the principal for whom it was performed. Several
 * acts are summarized as one prevailing stance:
 * - Support and opposition together are `mixed`.
 * - Otherwise, the most frequent stance that is not `unclear` prevails.
 * - If several stances are equally frequent, the stance of the latest act prevails.
 * - If this does not decide, the most cautious stance prevails: `neutral` before `conditional`, and `conditional`
 *   before `support` or `oppose`.
 *
 * `silent` means that the actor took no stance, `neutral` that it took no side, and `unclear` that its side is unknown.
 *
 * With `relatedIssues`, a stance on an issue also counts on other issues:
 * - `"broader"`: the issues of which the issue is a part.
 * - `"opposing"`: its contrary issues, on which the stance counts inverted.
 * - `"both"`: the issues of both groups.
 *
 * The cell of such a related issue has `via: "issue"`, and `fromIssues` names the issues on which the acts took their
 * stances. If an act takes stances on several issues that imply different stances on the same related issue, its stance
 * on this issue is `unclear`. An inverted stance on a contrary issue does not count on the issues that are related to
 * the contrary issue.
 *
 * With `rollUp`, the result also compares the stances of an organization with those of its members. An act that a
 * member performed on behalf of the organization counts for the organization and not for the member. An actor counts as
 * a member if its membership lasted on the date of the act, possibly or certainly as `match` requires. As in
 * {@link officesHeld}, a membership without a start date possibly lasted on every date until its end, and certainly on
 * none.
 *
 * `stancesOf` and `contested` select matters by the stances on them. Then `stances` selects cells of these matters. The
 * three options select from the finished comparison, so they change neither the prevailing stances nor `rollUp`.
 *
 * @throws {@link DemarcheError} for an unknown option, id or value, and for an empty list.
 *
 * @example
 * ```ts
 * import { compareStances } from "demarche";
 * import { dataset } from "demarche/data";
 *
 * const { cells } = compareStances(dataset, {
 *   actors: ["russia", "nato"],
 *   on: ["nato-membership-of-ukraine-and-georgia", "mutual-inspections"],
 * });
 * cells.map(({ actor, stance }) => `${actor} ${stance}`); // => ["russia oppose", "russia silent", "nato support", "nato support"]
 *
 * const whole = { actors: ["nato"], on: ["nato-enlargement"] } as const;
 * compareStances(dataset, whole).cells[0]?.stance; // => "silent"
 * const [cell] = compareStances(dataset, { ...whole, relatedIssues: "broader" }).cells;
 * [cell?.stance, cell?.fromIssues]; // => ["support", ["nato-membership-of-ukraine-and-georgia"]]
 *
 * const against = compareStances(dataset, { on: ["nato-enlargement"], stances: ["oppose"] });
 * against.actors; // => ["russia", "russian-ministry-of-foreign-affairs", "vladimir-putin"]
 * ```
 */
export function compareStances<I extends Ids>(
  dataset: Dataset<I>,
  options: CompareStancesOptions<I> = {},
): StanceComparison<I> {
  const registry = registryOf(dataset);
  checkOptions("compareStances", options, compareStancesRules(), dataset);
  const { attributeTo = "both", relatedIssues = "separate", rollUp } = options;
  const test = utteranceTest(options);
  const selected = selectUtterances(relatedUtterancesByActor(registry, options), options, test);
  const table = selectStances(stanceRows(selected, options), options);
  const fitting = () => relatedUtterances(registry, options).filter((utterance) => test?.(utterance) ?? true);
  const comparison = {
    actors: Object.freeze(table.rows.map(({ actor }) => actor)),
    matters: Object.freeze([...table.matters]),
    attributeTo,
    relatedIssues,
    cells: Object.freeze(table.rows.flatMap(({ cells }) => cells.filter((cell) => cell !== undefined))),
    rollUp: rollUp === undefined ? null : Object.freeze(rollUpStances(fitting(), rollUp, options, registry)),
  };
  return viewOf(comparison, (toName) => displayRows(table, toName)) as unknown as StanceComparison<I>;
}

/**
 * Returns the table that notebooks show and `toRows` returns. It has one row per matter and one column per actor.
 * Matters are rows because there can be many of them, and a table can have many rows but not many columns.
 */
function displayRows(
  { matters, rows }: StanceRows,
  toName: (id: string) => string,
): readonly Readonly<Record<string, string>>[] {
  return matters.map((on, k) =>
    Object.fromEntries([
      ["(on)", toName(on)],
      ...rows.map(({ actor, cells }) => [toName(actor), cells[k]?.stance ?? ""]),
    ]),
  );
}

/** Returns the rules of the options of {@link compareStances}. */
export function compareStancesRules(): OptionRules<Dataset> {
  return {
    ...stanceRules(),
    ...selectionRules(),
    rollUp: objectOf({ to: required(idOf(["actors"])) }, '{ to: "nato" }'),
  };
}
