import { registryOf } from "../../dataset/registry.ts";
import { fromDayNumber, toDayNumber } from "../../dates/day-number.ts";
import { formatEdtf } from "../../dates/format-edtf.ts";
import { periodBounds } from "../../dates/matches-period.ts";
import type { Period } from "../../dates/period.ts";
import type { Dataset } from "../../model/dataset.ts";
import type { Day, Edtf } from "../../model/edtf.ts";

/**
 * The days that an axis shows. `from` is the day number of the first day. `to` is the day number of the day after the
 * last day.
 */
export interface TimeSpan {
  readonly from: number;
  readonly to: number;
}

/** A date with its bounds, as queries return it. */
export interface Dated {
  readonly date: Edtf | null;
  readonly earliest: Day | null;
  readonly latest: Day | null;
}

/** How a date is drawn: a bar, and a point on it. */
export interface Bar {
  /** First day of the bar. */
  readonly from: Day;
  /** The day after the last day of the bar. */
  readonly to: Day;
  /** The time of the point: noon of its day (`2024-05-01T12`). */
  readonly at: string;
  /**
   * `day`: the date is a known day. `lasting`: the date is a known period. `within`: the date is only known to be
   * between `from` and `to`.
   */
  readonly style: "day" | "lasting" | "within";
  /** Whether a part of the date is uncertain (`?`) or approximate (`~`). */
  readonly doubt: boolean;
  /** Whether the first day of the date is unknown or before the axis. */
  readonly before: boolean;
  /** Whether the last day of the date is unknown or after the axis. */
  readonly after: boolean;
}

/** The fields of a bar in a row of data that has no date. */
export const noBar = {
  from: null,
  to: null,
  at: null,
  style: null,
  doubt: false,
  before: false,
  after: false,
} as const;

/**
 * The limits of every axis. An axis does not show days before `firstDay`, and it shows neither `afterLastDay` nor later
 * days. Vega cannot parse earlier or later years with the formats of `dayParse`, which require four digits.
 */
const [firstDay, afterLastDay] = ["0000-01-01", "9999-12-31"] as const;

/**
 * Returns the days that an axis shows. These are the days of the period. If the period has no start, the axis begins
 * some days before the first known day. If the period has no end, the axis ends some days after the last known day.
 * Returns undefined if no day is known.
 */
export function timeSpanOf(dates: readonly Dated[], period: Period = {}): TimeSpan | undefined {
  const bounds = periodBounds(period);
  const known = dates
    .flatMap(({ earliest, latest }) => [earliest, latest])
    .filter((day) => day !== null && day >= bounds.from && day <= bounds.to) as Day[];
  const ends = [...known, bounds.from, bounds.to].filter((day) => day !== "" && day !== "~").sort();
  const [first, last] = [ends[0], ends.at(-1)];
  if (first === undefined || last === undefined) return undefined;
  const space = Math.max(1, Math.round((toDayNumber(last) - toDayNumber(first)) * 0.02));
  return {
    from: Math.max(toDayNumber(first) - (bounds.from === "" ? space : 0), toDayNumber(firstDay)),
    to: Math.min(toDayNumber(last) + 1 + (bounds.to === "~" ? space : 0), toDayNumber(afterLastDay)),
  };
}

/** Returns the bar that shows a date on an axis. `point` says where on the bar the point is. */
export function barOf(dataset: Dataset, dated: Dated, span: TimeSpan, point: "middle" | "start"): Bar {
  const { date, earliest, latest } = dated;
  const read = date === null ? undefined : registryOf(dataset).readDate(date);
  const exact =
    read !== undefined &&
    earliest !== null &&
    latest !== null &&
    read.start.latest === earliest &&
    read.end.earliest === latest;
  const within = (day: number) => Math.min(Math.max(day, span.from), span.to - 1);
  const [start, end] = [
    earliest === null ? span.from : toDayNumber(earliest),
    latest === null ? span.to - 1 : toDayNumber(latest),
  ];
  const [from, to] = [within(start), within(end)];
  return {
    from: fromDayNumber(from),
    to: fromDayNumber(to + 1),
    at: `${fromDayNumber(point === "start" ? from : from + Math.floor((to - from) / 2))}T12`,
    style: !exact ? "within" : earliest === latest ? "day" : "lasting",
    doubt: read !== undefined && (read.uncertain || read.approximate),
    before: earliest === null || start < span.from,
    after: latest === null || end >= span.to,
  };
}

/** Returns the axis of a span of days. Its ticks and labels depend on the length of the span. */
export function timeAxis({ from, to }: TimeSpan, width: number): object {
  const days = to - from;
  const most = Math.max(2, Math.floor(width / 100));
  const units = [
    { unit: "day", length: 1, format: "%-d %b %Y" },
    { unit: "month", length: 30.5, format: "%b %Y" },
    { unit: "year", length: 365, format: "%Y" },
  ] as const;
  const steps = { day: [1, 2, 7, 14], month: [1, 3, 6], year: [1, 2, 5, 10, 20, 50, 100, 500, 1000] };
  for (const { unit, length, format } of units) {
    const step = steps[unit].find((size) => days / (size * length) <= most);
    if (step === undefined) continue;
    // If ticks are 7 or 14 days apart, the interval is `week`. With the interval `day`, Vega would begin to count again
    // in each month, and the last ticks of a month would be closer together.
    const tickCount =
      unit === "day" && step > 2 ? { interval: "week", step: step / 7 } : { interval: unit, step };
    return { orient: "top", format, tickCount, labelOverlap: false, title: null, grid: true };
  }
  return { orient: "top", format: "%Y", title: null, grid: true };
}

/**
 * Returns the scale of a span of days. The domain is written as an expression and contains UTC times in milliseconds.
 * If it were two plain numbers, Vega-Lite would read them as times in the layers of points but as numbers in the layers
 * of bars, and would warn of this difference.
 */
export function timeScale({ from, to }: TimeSpan): object {
  return { type: "utc", domain: { expr: `[${from * 86_400_000}, ${to * 86_400_000}]` }, nice: false };
}

/** Returns the first and the last known day in words. */
export function spanInWords(dates: readonly Dated[]): string {
  const days = dates.flatMap(({ earliest, latest }) => [earliest, latest]).filter((day) => day !== null);
  const [first, last] = [days.sort()[0], days.sort().at(-1)];
  if (first === undefined || last === undefined) return "no day known";
  return first === last ? formatEdtf(first) : `${formatEdtf(first)} to ${formatEdtf(last)}`;
}
