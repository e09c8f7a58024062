import type { Beginning } from "./beginning.ts";

/** The dates that can be the nearest on one side of a given date. */
export interface Nearest<T> {
  /** All dates that can be the nearest, in the order of the input. */
  readonly possible: readonly T[];
  /**
   * Whether the nearest date is certain: only one date can be the nearest, and it certainly began on this side. Also
   * true if no date can have begun on this side.
   */
  readonly certain: boolean;
}

/** Returns the dates that can be the last before a given date, and the dates that can be the first after it. */
export function nearestBeginnings<T extends Beginning>(
  others: readonly T[],
  { earliest, latest }: Beginning,
): { readonly before: Nearest<T>; readonly after: Nearest<T> } {
  const isBefore = (one: Beginning) => one.latest < earliest;
  const isAfter = (one: Beginning) => one.earliest > latest;
  // Of the dates that certainly began before the given date, `from` is the latest first possible day. A date that
  // certainly began before `from` is not the nearest. `to` is computed in the same way for the dates after the given
  // date.
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
