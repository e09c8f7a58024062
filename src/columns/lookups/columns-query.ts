import { type DayPeriod, dayPeriod } from "../../dates/day-period.ts";
import { checkOptions } from "../../options/check-options.ts";
import type { OptionRules } from "../../options/option-rule.ts";
import type { PeriodFilter } from "../../query/filters/filters.ts";
import type { ColumnParts } from "../parts/column-parts.ts";

/**
 * A query with options. A query that returns a few rows is so fast that checking a single option with `checkOptions`
 * would take longer. Therefore, a query only tests its options while it reads them. If a test fails, it calls
 * {@link refuseOptions}, so that the error has every problem.
 */
export interface ColumnsQuery {
  /** The name of the function. */
  readonly caller: string;
  /** The rules of its options. */
  readonly rules: OptionRules<ColumnParts>;
  /** The names of its options. A short array is searched in half the time in which an object is asked for a key. */
  readonly names: readonly string[];
}

/** Returns a query with the names of its options. */
export function columnsQuery(query: Pick<ColumnsQuery, "caller" | "rules">): ColumnsQuery {
  return { ...query, names: Object.keys(query.rules) };
}

/** Throws the error that has every problem of the options. */
export function refuseOptions({ caller, rules }: ColumnsQuery, options: object, parts: ColumnParts): never {
  checkOptions(caller, options, rules, parts);
  // The tests of the queries accept the same values as the rules, so this line is not reached.
  throw new TypeError(`The options of ${caller} are invalid.`);
}

/** Throws if the options are not an object, or if they have a name for which there is no rule. */
export function checkNames(query: ColumnsQuery, options: object, parts: ColumnParts): void {
  if (typeof options !== "object" || options === null || hasOtherNames(options, query.names))
    refuseOptions(query, options, parts);
}

function hasOtherNames(options: object, names: readonly string[]): boolean {
  for (const name in options) if (!names.includes(name)) return true;
  return Array.isArray(options);
}

/** Returns the period in the options, or undefined if there is none. */
export function periodOf(
  { caller, rules }: ColumnsQuery,
  options: PeriodFilter,
  parts: ColumnParts,
): DayPeriod | undefined {
  return dayPeriod(caller, options, rules, parts);
}
