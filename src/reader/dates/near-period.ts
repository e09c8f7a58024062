import type { NearPeriod } from "./date-tables.ts";
import type { DateText } from "./date-text.ts";

/** Returns the period near the present that begins at a token: `last week`, `anno scorso`, `săptămâna viitoare`. */
export function periodOf(
  text: DateText,
  index: number,
): (NearPeriod & { readonly next: number }) | undefined {
  const { tables, tokens } = text;
  const before = tables.shiftsBefore.at(tokens, index);
  const unit = tables.units.at(tokens, before?.next ?? index);
  if (unit === undefined || unit.value.many) return undefined;
  if (before !== undefined) return { unit: unit.value.unit, shift: before.value, next: unit.next };
  const after = tables.shiftsAfter.at(tokens, unit.next);
  return after && { unit: unit.value.unit, shift: after.value, next: after.next };
}
