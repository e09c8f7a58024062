import { begunBy } from "../dates/matches-period.ts";
import type { EdtfDate } from "../dates/parse-edtf.ts";

/** Something dated that can be the last of several. */
export interface Dated {
  /** Its date as it reads; undefined: undated. */
  readonly read: EdtfDate | undefined;
}

/** Which of several came last by a day. */
export interface Latest<T> {
  /** The last by first possible days; undefined: none had come. */
  readonly last: T | undefined;
  /** All that are the last on some reading of the dates, `last` among them. */
  readonly possible: readonly T[];
  /** Whether one of them had surely come by that day. */
  readonly settled: boolean;
}

/**
 * Which of several, in order of date, came last by a day, and which others some reading of the dates makes the last. What
 * is undated, or dated in doubt, may have come at any time. Counted is when something began.
 */
export function latestBy<T extends Dated>(inOrder: readonly T[], day: string | undefined): Latest<T> {
  const come = inOrder.filter(
    ({ read }) => read !== undefined && (day === undefined || (read.start.earliest ?? "") <= day),
  );
  const sure = come.filter(({ read }) => {
    const by = read === undefined ? undefined : begunBy(read);
    return day === undefined ? !doubtful(read) : by !== undefined && by <= day;
  });
  // Nothing that ended its last possible day before this one began can be the last.
  const reached = sure.reduce((most, { read }) => later(most, read?.start.earliest ?? ""), "");
  const open = new Set(come);
  const possible = inOrder.filter((item) => {
    if (item.read === undefined || doubtful(item.read)) return true;
    return open.has(item) && (begunBy(item.read) ?? "~") >= reached;
  });
  return { last: come.at(-1), possible, settled: sure.length > 0 };
}

function doubtful(read: EdtfDate | undefined): boolean {
  return read !== undefined && (read.uncertain || read.approximate);
}

function later(a: string, b: string): string {
  return a > b ? a : b;
}
