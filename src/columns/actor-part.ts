import type { TextCodes } from "./code-texts.ts";
import { countingSort } from "./counting-sort.ts";
import { gatherRows } from "./gather.ts";
import { startsOf } from "./starts-of.ts";

/** The statements of each actor, in the order of their dates. */
export interface ActorPart<out R> {
  /** The statements, actor by actor. */
  readonly rows: readonly R[];
  /** The index of the first statement of each actor, followed by the number of statements. */
  readonly starts: Int32Array;
}

/** Returns the statements grouped by actor. */
export function actorPart<R>(
  rows: readonly R[],
  order: Int32Array,
  { codes, texts }: TextCodes,
): ActorPart<R> {
  const sorted = countingSort(order, codes, texts.length);
  return { rows: gatherRows(sorted, rows), starts: startsOf(sorted, codes, texts.length) };
}
