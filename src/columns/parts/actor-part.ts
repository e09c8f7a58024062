import type { TextCodes } from "./code-texts.ts";
import { countingSort, naturalOrder } from "./counting-sort.ts";
import { gather } from "./gather.ts";
import { startsOf } from "./starts-of.ts";

/** The statements of each actor, in the order of their dates. */
export interface ActorPart<out R> {
  /** The statements, actor by actor. */
  readonly rows: readonly R[];
  /** For each actor, the index in `rows` of its first statement. The last number is the length of `rows`. */
  readonly starts: Int32Array;
}

/** The statements of each actor as indexes. */
export interface AttributionPart {
  /** The indexes of the statements, actor by actor. */
  readonly statements: Int32Array;
  /**
   * For each actor, the index in `statements` of its first statement. The last number is the length of `statements`.
   */
  readonly starts: Int32Array;
}

/**
 * Returns the statements grouped by actor.
 *
 * @param order - The indexes of the statements in the order of their dates.
 * @param statements - For each attribution of a statement to an actor, the index of the statement. Undefined if each
 * statement has exactly one attribution, because an attribution then has the same index as its statement.
 */
export function attributionPart(
  order: Int32Array,
  statements: Int32Array | undefined,
  { codes, texts }: TextCodes,
): AttributionPart {
  if (statements === undefined) {
    const sorted = countingSort(order, codes, texts.length);
    return { statements: sorted, starts: startsOf(sorted, codes, texts.length) };
  }
  const ranks = new Int32Array(order.length);
  for (let i = 0; i < order.length; i++) ranks[order[i] as number] = i;
  const byDate = countingSort(naturalOrder(statements.length), gather(statements, ranks), order.length);
  const sorted = countingSort(byDate, codes, texts.length);
  return { statements: gather(sorted, statements), starts: startsOf(sorted, codes, texts.length) };
}
