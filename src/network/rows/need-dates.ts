import { problem } from "../../errors/demarche-error.ts";
import type { EffectiveOptions } from "../options/effective-options.ts";
import { unknownRowField } from "./encode-field.ts";
import type { NetworkRow } from "./network-row.ts";
import { isDate, type RowTimes } from "./row-times.ts";
import { recallOrigin } from "./rows-origin.ts";

/** Throws if an option needs dates, and no row has a date that this option can use. */
export function needDates(rows: readonly NetworkRow[], options: EffectiveOptions, { dated }: RowTimes): void {
  const { from, to, window, duplicates } = options;
  const byTime = !["include", "document", "range"].includes(duplicates);
  const option =
    window !== null ? "window" : from !== null ? "from" : to !== null ? "to" : byTime ? "duplicates" : null;
  const needsMoment = window !== null || byTime;
  const isEnough = dated || (!needsMoment && (options.undated || rows.some(({ date }) => isDate(date))));
  if (option === null || isEnough || rows.length === 0) return;
  // If all acts of a dataset are undated, no act is in the period, and the network is empty. This is not an error,
  // because `list` returns an empty list in the same case.
  if (!needsMoment && recallOrigin(rows) !== undefined) return;
  if (rows.every((row) => row.date === undefined)) throw unknownRowField(rows, "date", option);
  throw problem(
    "invalid-option",
    `/${option}`,
    `Option ${option} needs rows with a date, and none has a first day. Date the rows, or leave the option out.`,
  );
}
