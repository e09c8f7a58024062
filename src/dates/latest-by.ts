import { hasBegun } from "./has-begun.ts";
import { isQualified } from "./is-qualified.ts";
import { begunBy } from "./matches-period.ts";
import type { EdtfDate } from "./parse-edtf.ts";

/** An item with a date. */
export interface Dated {
  /** The parsed date; undefined: undated. */
  readonly read: EdtfDate | undefined;
}

/** Which of several items was the last to begin by a day. */
export interface Latest<T> {
  /** The last item by first possible days; undefined: none of the dated items had begun. */
  readonly last: T | undefined;
  /** All items that are the last if some reading of the dates is true. Includes `last`. */
  readonly possible: readonly T[];
  /** Whether one of the items had certainly begun by the day. */
  readonly settled: boolean;
}

/**
 * Returns which of several items, in the order of their dates, was the last to begin by a day, and which others may have
 * been. Undated items and items with a qualified date may have begun at any time.
 */
export function latestBy<T extends Dated>(inOrder: readonly T[], day: string | undefined): Latest<T> {
  const begun = inOrder.filter(
    ({ read }) => read !== undefined && (day === undefined || hasBegun(read, day) !== "no"),
  );
  const certain = begun.filter(({ read }) =>
    day === undefined ? read !== undefined && !isQualified(read) : hasBegun(read, day) === "yes",
  );
  // An item that certainly began before another one certainly began cannot be the last.
  const reached = certain.reduce((latest, { read }) => later(latest, read?.start.earliest ?? ""), "");
  const candidates = new Set(begun);
  const possible = inOrder.filter((item) => {
    if (item.read === undefined || isQualified(item.read)) return true;
    return candidates.has(item) && (begunBy(item.read) ?? "~") >= reached;
  });
  return { last: begun.at(-1), possible, settled: certain.length > 0 };
}

function later(a: string, b: string): string {
  return a > b ? a : b;
}
