import { countBits } from "../collections/bit-set.ts";
import { codesOf } from "./lookups/code-of.ts";
import { checkNames, columnsQuery } from "./lookups/columns-query.ts";
import { knownIds } from "./lookups/known-id.ts";
import type { SidePart } from "./parts/side-part.ts";
import { partsOfColumns, type StatementColumns } from "./statement-columns.ts";

/** Options of {@link sideNetwork}. */
export interface SideNetworkOptions<out A extends string = string> {
  /** The ids of the actors to compare. Default: all. */
  readonly actors?: readonly A[] | undefined;
}

/**
 * The pairs of actors that are on the same side or on opposite sides of at least one matter (issue, proposal, term or
 * response). Each pair has the same index in all four typed arrays.
 */
export interface SideNetwork<out A extends string = string> {
  /**
   * The ids of the actors in the option `actors`, in the order of the list. Without the option, the ids of all actors,
   * in UTF-16 order.
   */
  readonly actors: readonly A[];
  /** The first actor of each pair, as an index of `actors`. */
  readonly a: Int32Array;
  /** The second actor of each pair, as an index of `actors`. It is larger than the index of the first actor. */
  readonly b: Int32Array;
  /** For each pair, the number of matters on which the two actors are on the same side. */
  readonly agree: Int32Array;
  /** For each pair, the number of matters on which the two actors are on opposite sides. */
  readonly disagree: Int32Array;
}

const query = /* @__PURE__ */ columnsQuery({
  caller: "sideNetwork",
  rules: { actors: /* @__PURE__ */ knownIds("actor") },
});

/**
 * Returns, for each pair of actors, the number of matters (issues, proposals, terms and responses) on which they agree
 * and the number on which they disagree. The result consists of typed arrays, which can be passed to a matrix, a graph
 * library or a worker. As in {@link compareSides}, an actor has one side on each matter: the side that it takes more
 * often. A pair of actors is left out if it neither agrees nor disagrees on any matter.
 *
 * `stanceNetwork` of `demarche/network` counts statements instead of matters. It can normalize weights, compute
 * networks for windows of time, and list the statements from which a tie is computed.
 *
 * @throws {@link index!DemarcheError} with code `unknown-id` for an actor that is not known, and for an unknown option
 * or an empty list.
 *
 * @example
 * ```ts
 * import { columnsOf, sideNetwork } from "demarche/columns";
 * import { dataset } from "demarche/data";
 *
 * const { actors, a, b, agree } = sideNetwork(columnsOf(dataset), { actors: ["russia", "nato", "sergey-lavrov"] });
 * Array.from(a, (first, i) => `${actors[first]} ${actors[b[i] as number]} ${agree[i]}`); // => ["russia nato 0", "russia sergey-lavrov 3"]
 * ```
 */
export function sideNetwork<A extends string>(
  columns: StatementColumns<unknown, A>,
  options: SideNetworkOptions<NoInfer<A>> = {},
): SideNetwork<A> {
  const parts = partsOfColumns(columns, query.caller);
  checkNames(query, options, parts);
  const known = parts.actors();
  const codes =
    options.actors === undefined
      ? known.texts.map((_, code) => code)
      : codesOf(known, options.actors, { query, options, parts });
  const actors = Object.freeze(codes.map((code) => known.texts[code] as A));
  const sides = parts.sides();
  const size = codes.length;
  const pairCount = (size * (size - 1)) / 2;
  const column = () => new Int32Array(pairCount);
  const [a, b, agree, disagree] = [column(), column(), column(), column()];
  const weight = { agree: 0, disagree: 0 };
  let pairs = 0;
  for (let i = 0; i < size; i++) {
    for (let j = i + 1; j < size; j++) {
      weigh(sides, codes[i] as number, codes[j] as number, weight);
      if (weight.agree + weight.disagree === 0) continue;
      a[pairs] = i;
      b[pairs] = j;
      agree[pairs] = weight.agree;
      disagree[pairs] = weight.disagree;
      pairs += 1;
    }
  }
  // Each array has its own buffer without unused elements, so that each can be transferred to a worker.
  const filled = (numbers: Int32Array) => (pairs === pairCount ? numbers : numbers.slice(0, pairs));
  return { actors, a: filled(a), b: filled(b), agree: filled(agree), disagree: filled(disagree) };
}

/** Counts the matters on which two actors are on the same side, and the matters on which they are on opposite sides. */
function weigh(
  { words, support, oppose, sameOf }: SidePart,
  codeA: number,
  codeB: number,
  weight: { agree: number; disagree: number },
): void {
  const same = sameOf(codeA, codeB);
  let agree = 0;
  let disagree = 0;
  for (let word = 0, i = codeA * words, j = codeB * words; word < words; word++, i++, j++) {
    const counted = same === undefined ? -1 : ~(same[word] as number);
    const supportOfA = support[i] as number;
    const opposeOfA = oppose[i] as number;
    const supportOfB = support[j] as number;
    const opposeOfB = oppose[j] as number;
    agree += countBits(((supportOfA & supportOfB) | (opposeOfA & opposeOfB)) & counted);
    disagree += countBits(((supportOfA & opposeOfB) | (opposeOfA & supportOfB)) & counted);
  }
  weight.agree = agree;
  weight.disagree = disagree;
}
