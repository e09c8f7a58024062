import type { Day } from "../../../model/edtf.ts";
import type { DateMention } from "../../reading.ts";
import { periodNear } from "../calendar.ts";
import type { DateText } from "../date-text.ts";
import type { DateUnit } from "../date-words.ts";
import type { FoundDate } from "../found-date.ts";

/** The number of earlier dates among which the one that is referred to is sought. */
const reach = 20;

/** Reads a phrase that refers to an earlier date: `lo stesso giorno`, `a doua zi`, `the following year`. */
export function anaphoraRule(
  text: DateText,
  index: number,
  before: readonly DateMention[],
): FoundDate | undefined {
  const { tables, tokens } = text;
  const free = tables.anaphora.at(tokens, index);
  const restricted = tables.anaphoraBeforeMark.at(tokens, index);
  const found = free ?? (restricted !== undefined && text.isMark(restricted.next) ? restricted : undefined);
  if (found === undefined) return undefined;
  const { unit, shift } = found.value;
  const anchor = lastDay(before, unit);
  if (anchor === undefined) return undefined;
  return {
    rule: "other-date",
    next: found.next,
    value: periodNear(anchor, unit, shift),
    basis: "anaphoric",
  };
}

/** Returns the last date that has the precision of a unit, as the day on which it ends or begins. */
export function lastDay(dates: readonly DateMention[], unit: DateUnit): Day | undefined {
  const size = unit === "year" || unit === "decade" ? 4 : unit === "month" ? 7 : 10;
  for (let i = dates.length - 1; i >= Math.max(0, dates.length - reach); i -= 1) {
    const { edtf = "", inQuote } = dates[i] ?? {};
    const plain = (edtf.split("/").at(-1) ?? "").replace("~", "");
    if (inQuote || plain.length < size || plain.includes("X")) continue;
    return `${plain}-01-01`.slice(0, 10);
  }
  return undefined;
}
