import { hasBegun, type UndatedOption } from "./has-begun.ts";
import { isQualified } from "./is-qualified.ts";
import { begunBy } from "./matches-period.ts";
import type { EdtfDate } from "./parse-edtf.ts";

/** An item with a date. */
export interface Dated {
  /** The parsed date; undefined: undated. */
  readonly read: EdtfDate | undefined;
}

/** The item that was the last to begin by a day, as far as the dates determine it. */
export interface Latest<T> {
  /** The last item in order of the first days that the dates can mean; undefined: no dated item had begun. */
  readonly last: T | undefined;
  /** All items that are the last one on some reading of the dates. Includes `last`. */
  readonly possible: readonly T[];
  /** Whether any item had certainly begun by the day. */
  readonly settled: boolean;
}

/**
 * Returns the item that was the last to begin by a day, and those that may have been. The items are in the order of their
 * dates. Items with a qualified date may have begun at any time. Undated items count only without a day, or with `undated`,
 * and then may have begun at any time as well.
 */
export function latestBy<T extends Dated>(
  inOrder: readonly T[],
  day: string | undefined,
  { undated = false }: UndatedOption = {},
): Latest<T> {
  const begun = inOrder.filter(
    ({ read }) => read !== undefined && (day === undefined || hasBegun(read, day) !== "no"),
  );
  const certain = begun.filter(({ read }) =>
    day === undefined ? read !== undefined && !isQualified(read) : hasBegun(read, day) === "yes",
  );
  // An item cannot be the last if it certainly began before `reached`, on which or after which another item certainly began.
  const reached = certain.reduce((latest, { read }) => later(latest, read?.start.earliest ?? ""), "");
  const candidates = new Set(begun);
  const possible = inOrder.filter((item) => {
    if (item.read === undefined) return undated || day === undefined;
    if (isQualified(item.read)) return true;
    return candidates.has(item) && (begunBy(item.read) ?? "~") >= reached;
  });
  return { last: begun.at(-1), possible, settled: certain.length > 0 };
}

function later(a: string, b: string): string {
  return a > b ? a : b;
}
