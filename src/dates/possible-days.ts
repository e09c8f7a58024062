import type { Day } from "../model/edtf.ts";

/** The first and the last day that a date can mean. A bound is null if there is no such day. */
export interface PossibleDays {
  readonly earliest: Day | null;
  readonly latest: Day | null;
}

/** Returns whether a date can have begun by the end of a day. A date without a first day can always have begun. */
export function canHaveBegunBy({ earliest }: Pick<PossibleDays, "earliest">, day: string): boolean {
  return (earliest ?? "") <= day;
}

/** Returns whether a date can mean a day after a given day. This is always so if the date has no last day. */
export function canBeAfter({ latest }: Pick<PossibleDays, "latest">, day: string): boolean {
  return (latest ?? "~") > day;
}
