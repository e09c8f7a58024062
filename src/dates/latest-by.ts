import { hasBegun, type UndatedOption } from "./has-begun.ts";
import { isQualified } from "./is-qualified.ts";
import { begunBy } from "./matches-period.ts";
import type { EdtfDate } from "./parse-edtf.ts";

/** An item with a date. */
export interface Dated {
  /** The parsed date. Undefined if the item is undated. */
  readonly read: EdtfDate | undefined;
}

/** The last item that had begun by a given day. If dates are imprecise, there can be several candidates. */
export interface Latest<T> {
  /**
   * The last of the items that had possibly begun by the day, in the order of the items. Qualifiers of dates are
   * ignored here, as in `matchesPeriod`. Undefined if there is no such item.
   */
  readonly last: T | undefined;
  /**
   * All items that may be the last, including `last`. An item with an uncertain or approximate date is always among
   * them, because its true date is unknown.
   */
  readonly readings: readonly T[];
  /** Whether at least one item had certainly begun by the day. */
  readonly settled: boolean;
}

/**
 * Returns the last of the items that had begun by a day, and all items that may be the last. `inOrder` lists the items,
 * sorted by date. An undated item may be the last only if `day` is undefined or `undated` is true.
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
  // At least one item certainly began on the day `reached` or later. Therefore, the last item cannot be one that
  // certainly began before that day.
  const reached = certain.reduce((latest, { read }) => later(latest, read?.start.earliest ?? ""), "");
  const candidates = new Set(begun);
  const readings = inOrder.filter((item) => {
    if (item.read === undefined) return undated || day === undefined;
    if (isQualified(item.read)) return true;
    return candidates.has(item) && (begunBy(item.read) ?? "~") >= reached;
  });
  return { last: begun.at(-1), readings, settled: certain.length > 0 };
}

function later(a: string, b: string): string {
  return a > b ? a : b;
}
