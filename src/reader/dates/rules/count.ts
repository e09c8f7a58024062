import type { DateMention } from "../../reading.ts";
import { unitsFrom } from "../calendar.ts";
import type { DateText, FoundPhrase } from "../date-text.ts";
import type { DateUnit } from "../date-words.ts";
import type { FoundDate } from "../found-date.ts";
import { endsPhrase, lastDay } from "./anaphora.ts";

/**
 * The largest number of units that is read as a time in the future after a word such as Romanian `peste` (`in`). Before
 * a larger number, the word usually means `more than`, as in `peste 100 de zile` (`more than 100 days`).
 */
const most = 12;

/**
 * Reads a date that is a number of units before or after the day of publication or another date: `tre giorni fa`,
 * `acum doi ani`, `two weeks later`.
 */
export function countRule(
  text: DateText,
  index: number,
  before: readonly DateMention[],
): FoundDate | undefined {
  const { published } = text;
  const ago = text.find("agoBefore", index);
  const ahead = text.find("aheadBefore", index);
  const count = readCount(text, (ago ?? ahead)?.next ?? index);
  if (count === undefined) return undefined;
  const { unit, amount } = count;
  const near = (next: number, sign: number): FoundDate => ({
    rule: sign < 0 ? "ago" : "ahead",
    next,
    value: published === undefined ? undefined : unitsFrom(published, unit, sign * amount),
    basis: "relative",
    deictic: true,
  });
  if (ahead !== undefined && amount <= most) return near(count.next, 1);
  const free = text.find("fromOther", count.next);
  const restricted = text.find("fromOtherBeforeMark", count.next);
  const other =
    free ??
    (restricted !== undefined && endsPhrase(text, restricted.next, restricted.value)
      ? restricted
      : undefined);
  if (other !== undefined) {
    const anchor = lastDay(before, unit, { text, index, published });
    if (anchor === undefined) return undefined;
    const value = unitsFrom(anchor, unit, other.value * amount);
    return { rule: "from-other-date", next: other.next, value, basis: "anaphoric" };
  }
  const behind = text.find("agoAfter", count.next);
  if (behind !== undefined) return near(behind.next, -1);
  const later = text.find("aheadAfter", count.next);
  if (later !== undefined) return near(later.next, 1);
  return ago !== undefined && !text.has("agoNeedsAfter", index) ? near(count.next, -1) : undefined;
}

interface Count {
  readonly amount: number;
  readonly unit: DateUnit;
  readonly next: number;
}

/** Reads a number and a unit: `tre giorni`, `two and a half years`, `20 de zile`. */
function readCount(text: DateText, index: number): Count | undefined {
  const digits = text.number(index, 3);
  const spelled = digits === undefined ? text.find("numbers", index) : undefined;
  const amount = digits ?? spelled?.value;
  if (amount === undefined) return undefined;
  let at = spelled?.next ?? index + 1;
  const half = text.find("half", at);
  if (half !== undefined) at = half.next;
  const unit = readUnit(text, at) ?? readUnit(text, text.find("joints", at)?.next ?? at);
  if (unit === undefined) return undefined;
  const halfAfter = half ?? text.find("half", unit.next);
  return {
    amount: amount + (halfAfter === undefined ? 0 : 0.5),
    unit: unit.value,
    next: Math.max(unit.next, halfAfter?.next ?? 0),
  };
}

/** Reads a unit in the singular or the plural. */
function readUnit(text: DateText, index: number): FoundPhrase<DateUnit> | undefined {
  return text.find("pluralUnits", index) ?? text.find("units", index);
}
