import { problem } from "../errors/demarche-error.ts";
import { shown } from "../errors/suggest.ts";
import { codeOf } from "./code-of.ts";
import { countBits } from "./count-bits.ts";
import { partsOfColumns, type StatementColumns } from "./statement-columns.ts";

/** Who is on one side with whom, and who is not: four columns, a row for each pair that meets on a matter. */
export interface Congruence<out A extends string = string> {
  /** Who is compared, in the order that was asked for. */
  readonly actors: readonly A[];
  /** Of each pair, the place of the one in `actors`. */
  readonly a: Int32Array;
  /** Of each pair, the place of the other, which is later. */
  readonly b: Int32Array;
  /** On how many matters they are on one side. */
  readonly agree: Int32Array;
  /** On how many matters they are on opposite sides. */
  readonly disagree: Int32Array;
}

/**
 * The network of agreement and of conflict of many actors at once: the weights of its ties as typed arrays, for a matrix, a
 * graph library or a worker. Sides are taken as in {@link comparePair}; pairs that are on no matter on either side are
 * left out.
 *
 * These are actor congruence and conflict without normalization (Leifeld, "Discourse Network Analysis", 2017);
 * `stanceNetwork` of `demarche/network` has normalizations, windows and the statements behind a tie.
 *
 * @throws {@link index!DemarcheError} with code `unknown-id` for an actor that is not known.
 *
 * @example
 * ```ts
 * import { columnsOf, congruence } from "demarche/columns";
 * import { dataset } from "demarche/data";
 *
 * const { actors, a, b, agree } = congruence(columnsOf(dataset), ["russia", "nato", "sergey-lavrov"]);
 * Array.from(a, (one, i) => `${actors[one]} ${actors[b[i] as number]} ${agree[i]}`); // => ["russia nato 0", "russia sergey-lavrov 3"]
 * ```
 */
export function congruence<A extends string>(
  columns: StatementColumns<unknown, A>,
  actors: readonly NoInfer<A>[] = columns.actors,
): Congruence<A> {
  const parts = partsOfColumns(columns, "congruence");
  if (!Array.isArray(actors)) {
    const cure = typeof actors === "string" ? `[${shown(actors)}]` : "[...actors]";
    const message = `congruence takes an array of actors, not ${shown(actors)}. Write ${cure}.`;
    throw problem("invalid-option", "", message, actors);
  }
  const known = parts.actors();
  const asked = Object.freeze([...new Set(actors)]);
  const codes = asked.map((actor) => codeOf(known, actor, "congruence", "actor"));
  const { words, support, oppose } = parts.sides();
  const size = codes.length;
  const most = (size * (size - 1)) / 2;
  const column = () => new Int32Array(most);
  const [a, b, agree, disagree] = [column(), column(), column(), column()];
  const weight = { together: 0, apart: 0 };
  let pairs = 0;
  for (let one = 0; one < size; one++) {
    for (let other = one + 1; other < size; other++) {
      weigh(support, oppose, (codes[one] as number) * words, (codes[other] as number) * words, words, weight);
      if (weight.together + weight.apart === 0) continue;
      a[pairs] = one;
      b[pairs] = other;
      agree[pairs] = weight.together;
      disagree[pairs] = weight.apart;
      pairs += 1;
    }
  }
  // Each has a buffer of its own, as long as it is, which can be handed to a worker.
  const filled = (numbers: Int32Array) => (pairs === most ? numbers : numbers.slice(0, pairs));
  return { actors: asked, a: filled(a), b: filled(b), agree: filled(agree), disagree: filled(disagree) };
}

/** Counts the matters on which two actors are on one side, and on opposite sides. By itself, since it is all the work. */
function weigh(
  support: Int32Array,
  oppose: Int32Array,
  one: number,
  other: number,
  words: number,
  weight: { together: number; apart: number },
): void {
  let together = 0;
  let apart = 0;
  for (let word = 0; word < words; word++) {
    const p = support[one + word] as number;
    const q = oppose[one + word] as number;
    const r = support[other + word] as number;
    const s = oppose[other + word] as number;
    together += countBits((p & r) | (q & s));
    apart += countBits((p & s) | (q & r));
  }
  weight.together = together;
  weight.apart = apart;
}
