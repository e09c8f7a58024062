import type { NearPeriod } from "./date-lists.ts";
import type { DateText } from "./date-text.ts";

/** Returns the period near the present that begins at a token: `last week`, `anno scorso`, `săptămâna viitoare`. */
export function periodOf(
  text: DateText,
  index: number,
): (NearPeriod & { readonly next: number }) | undefined {
  const before = text.find("shiftsBefore", index);
  const unit = text.find("units", before?.next ?? index);
  if (unit === undefined) return undefined;
  if (before !== undefined) return { unit: unit.value, shift: before.value, next: unit.next };
  const after = text.find("shiftsAfter", unit.next);
  return after && { unit: unit.value, shift: after.value, next: after.next };
}
