import type { Beginning } from "./beginning.ts";

/** The dates that can be the nearest on one side of a given date. */
export interface Nearest<T> {
  /** All dates that can be the nearest, in the order of the input. */
  readonly possible: readonly T[];
  /**
   * Whether the nearest date is certain. This is so if `possible` is empty, or if it has only one date and this date
   * certainly began on this side of the given date.
   */
  readonly certain: boolean;
}

/** Returns the dates that can be the nearest before a given date, and the dates that can be the nearest after it. */
export function nearestBeginnings<T extends Beginning>(
  others: readonly T[],
  { earliest, latest }: Beginning,
): { readonly before: Nearest<T>; readonly after: Nearest<T> } {
  const isBefore = (one: Beginning) => one.latest < earliest;
  const isAfter = (one: Beginning) => one.earliest > latest;
  // `from` is the highest `earliest` of the dates that certainly began before the given date. Dates that certainly
  // began before `from` are not the nearest. Likewise, `to` is the lowest `latest` of the dates that certainly began
  // after the given date.
  const from = others.reduce(
    (last, one) => (isBefore(one) ? Math.max(last, one.earliest) : last),
    Number.NEGATIVE_INFINITY,
  );
  const to = others.reduce(
    (first, one) => (isAfter(one) ? Math.min(first, one.latest) : first),
    Number.POSITIVE_INFINITY,
  );
  const nearest = (possible: readonly T[], isOnSide: (one: Beginning) => boolean): Nearest<T> => ({
    possible,
    certain: possible.length < 2 && possible.every(isOnSide),
  });
  return {
    before: nearest(
      others.filter((one) => one.earliest <= latest && one.latest >= from),
      isBefore,
    ),
    after: nearest(
      others.filter((one) => one.latest >= earliest && one.earliest <= to),
      isAfter,
    ),
  };
}
