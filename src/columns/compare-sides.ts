import { countBits, lowestBit } from "../collections/bit-set.ts";
import { required } from "../options/required.ts";
import { checkNames, columnsQuery } from "./lookups/columns-query.ts";
import { twoKnownActors } from "./lookups/known-id.ts";
import { twoActors } from "./lookups/two-actors.ts";
import { partsOfColumns, type StatementColumns } from "./statement-columns.ts";

/** Options of {@link compareSides}. */
export interface CompareSidesOptions<out A extends string = string> {
  /** The ids of the two actors. */
  readonly actors: readonly [A, A];
}

/**
 * The matters (issues, proposals, terms and responses) on which both actors take a side, and the numbers of matters on
 * which they agree and disagree.
 */
export interface SideComparison<out M extends string = string> {
  /** The matters on which both actors take a side at least once, in the order of their ids. */
  readonly matters: readonly M[];
  /** The number of matters on which the two actors are on the same side. */
  readonly agree: number;
  /** The number of matters on which the two actors are on opposite sides. */
  readonly disagree: number;
}

const query = /* @__PURE__ */ columnsQuery({
  caller: "compareSides",
  rules: { actors: /* @__PURE__ */ required(twoKnownActors, 'Write { actors: ["…", "…"] }.') },
});

/**
 * Compares the sides that two actors take on each matter (issue, proposal, term or response). An actor is on the side
 * that it takes more often. Conditional support counts as support. If an actor takes both sides of a matter equally
 * often, the actors neither agree nor disagree on the matter, so `agree + disagree` can be less than the number of
 * matters.
 *
 * A matter is left out if the stances of both actors come from exactly the same acts, such as those of a minister who
 * speaks for a state.
 *
 * This differs from {@link index!compareStances}, where an actor that both supports and opposes a matter has a mixed
 * stance. {@link comparePair} compares two actors by that definition.
 *
 * @throws {@link index!DemarcheError} with code `unknown-id` for an actor that is not known, and for an unknown option.
 *
 * @example
 * ```ts
 * import { columnsOf, compareSides } from "demarche/columns";
 * import { dataset } from "demarche/data";
 *
 * const { matters, agree, disagree } = compareSides(columnsOf(dataset), { actors: ["russia", "sergey-lavrov"] });
 * [matters.length, agree, disagree]; // => [3, 3, 0]
 * ```
 */
export function compareSides<A extends string, M extends string>(
  columns: StatementColumns<unknown, A, M>,
  options: CompareSidesOptions<NoInfer<A>>,
): SideComparison<M> {
  const parts = partsOfColumns(columns, query.caller);
  checkNames(query, options, parts);
  const [codeA, codeB] = twoActors(query, options, parts);
  const { words, any, support, oppose, sameOf } = parts.sides();
  const same = sameOf(codeA, codeB);
  const names = parts.matters().texts;
  const matters: M[] = [];
  let agree = 0;
  let disagree = 0;
  for (let word = 0, i = codeA * words, j = codeB * words; word < words; word++, i++, j++) {
    const supportOfA = support[i] as number;
    const opposeOfA = oppose[i] as number;
    const supportOfB = support[j] as number;
    const opposeOfB = oppose[j] as number;
    const counted = same === undefined ? -1 : ~(same[word] as number);
    agree += countBits(((supportOfA & supportOfB) | (opposeOfA & opposeOfB)) & counted);
    disagree += countBits(((supportOfA & opposeOfB) | (opposeOfA & supportOfB)) & counted);
    for (let both = (any[i] as number) & (any[j] as number) & counted; both !== 0; both &= both - 1) {
      matters.push(names[word * 32 + lowestBit(both)] as M);
    }
  }
  return { matters, agree, disagree };
}
