import type { DateMention } from "../../reading.ts";
import { unitsFrom } from "../calendar.ts";
import type { DateText } from "../date-text.ts";
import type { DateUnit } from "../date-words.ts";
import type { FoundDate } from "../found-date.ts";
import { endsPhrase, lastDay } from "./anaphora.ts";

/** The largest count ahead. More units are usually a duration: `peste 100 de zile` also means more than 100 days. */
const most = 12;

/**
 * Reads a date that is some units before or after the day of publication or another date: `tre giorni fa`, `acum doi ani`,
 * `two weeks later`.
 */
export function countRule(
  text: DateText,
  index: number,
  before: readonly DateMention[],
): FoundDate | undefined {
  const { tables, tokens, published } = text;
  const ago = tables.agoBefore.at(tokens, index);
  const ahead = tables.aheadBefore.at(tokens, index);
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
  const free = tables.fromOther.at(tokens, count.next);
  const restricted = tables.fromOtherBeforeMark.at(tokens, count.next);
  const other =
    free ?? (restricted !== undefined && endsPhrase(text, restricted.next) ? restricted : undefined);
  if (other !== undefined) {
    const anchor = lastDay(before, unit, { published, paragraph: text.paragraph });
    if (anchor === undefined) return undefined;
    const value = unitsFrom(anchor, unit, other.value * amount);
    return { rule: "from-other-date", next: other.next, value, basis: "anaphoric" };
  }
  const behind = tables.agoAfter.at(tokens, count.next);
  if (behind !== undefined) return near(behind.next, -1);
  const later = tables.aheadAfter.at(tokens, count.next);
  if (later !== undefined) return near(later.next, 1);
  return ago !== undefined && countsBack(text, ago.next, index) ? near(count.next, -1) : undefined;
}

/** Whether the words before a count mean the past by themselves: `acum doi ani`, unlike `cu doi ani`. */
function countsBack(text: DateText, next: number, index: number): boolean {
  const words = text.tokens
    .slice(index, next)
    .map((token) => token.text)
    .join(" ");
  return !text.tables.words.ago.needsAfter.includes(words);
}

interface Count {
  readonly amount: number;
  readonly unit: DateUnit;
  readonly next: number;
}

/** Reads a number and a unit: `tre giorni`, `two and a half years`, `20 de zile`. */
function readCount(text: DateText, index: number): Count | undefined {
  const { tables, tokens } = text;
  const digits = text.number(index, 3);
  const spelled = digits === undefined ? tables.numbers.at(tokens, index) : undefined;
  const amount = digits ?? spelled?.value;
  if (amount === undefined) return undefined;
  let at = spelled?.next ?? index + 1;
  const half = tables.half.at(tokens, at);
  if (half !== undefined) at = half.next;
  const unit =
    tables.units.at(tokens, at) ?? tables.units.at(tokens, tables.joints.at(tokens, at)?.next ?? at);
  if (unit === undefined) return undefined;
  const halfAfter = half ?? tables.half.at(tokens, unit.next);
  return {
    amount: amount + (halfAfter === undefined ? 0 : 0.5),
    unit: unit.value.unit,
    next: Math.max(unit.next, halfAfter?.next ?? 0),
  };
}
