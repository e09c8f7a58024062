import type { Quotation, Span } from "../reading.ts";

/**
 * Returns the quotations that are not part of a reported statement. A quotation within a reported statement would make
 * a second draft of the same act.
 */
export function quotationsOutside(
  statements: readonly Span[],
  quotations: readonly Quotation[],
): readonly Quotation[] {
  let next = 0;
  let covered = 0;
  return quotations.filter((quotation) => {
    while (next < statements.length && (statements[next] as Span).start <= quotation.start) {
      covered = Math.max(covered, (statements[next] as Span).end);
      next += 1;
    }
    return quotation.end > covered;
  });
}
