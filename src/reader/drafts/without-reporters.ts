import type { Reading, ReportedStatement, Span } from "../reading.ts";
import { indexFrom } from "./index-from.ts";

/**
 * Leaves out statements with `according to` that only report an act or an offer of another actor. For example, in
 * `According to the ministry, Orsini rejected the plan`, the act of Orsini makes a draft, and the statement of the
 * ministry makes none.
 */
export function withoutReporters({ statements, acts, offers }: Reading): readonly ReportedStatement[] {
  return statements.filter(({ start, end, rule }) => {
    const isInside = (items: readonly Span[]) => (items[indexFrom(items, start)]?.start ?? end) < end;
    return rule !== "according-to" || !(isInside(acts) || isInside(offers));
  });
}
