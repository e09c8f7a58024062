import { shown } from "../errors/suggest.ts";
import type { Edtf } from "../model/edtf.ts";
import { comparing } from "../options/comparing.ts";
import { flag } from "../options/flag.ts";
import { oneOf } from "../options/one-of.ts";
import type { CheckedOption, OptionRule } from "../options/option-rule.ts";
import { dateMatches, type Period } from "./period.ts";
import { isUnreadable } from "./read-edtf.ts";
import { tryPeriodDay } from "./read-period-day.ts";

/** The rule for an option that is an end of a period: a day, a month or a year. */
export const periodDay: OptionRule = {
  check(value, option) {
    const read = tryPeriodDay(value);
    if (isUnreadable(read)) option.refuse(`${option.name}: ${read.message}`, { code: "invalid-date" });
  },
};

/** The rules for the options of a period, which are the same in every function. */
export const periodRules = {
  from: periodDay,
  to: /* @__PURE__ */ comparing(periodDay, checkOrder),
  match: /* @__PURE__ */ oneOf(dateMatches),
  undated: flag,
};

function checkOrder(to: Edtf, { from }: Period, option: CheckedOption): void {
  if (from === undefined) return;
  // A period from `2022-02-04` to `2022-02` is valid, because the month contains the day.
  if (from <= to || from.startsWith(to)) return;
  const message = `The period of ${option.caller} ends before it begins: from ${shown(from)} to ${shown(to)}. Put the earlier date in from.`;
  option.refuse(message);
}
