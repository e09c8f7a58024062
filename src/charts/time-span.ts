import { registryOf } from "../dataset/registry.ts";
import { fromDayNumber, toDayNumber } from "../dates/day-number.ts";
import { formatEdtf } from "../dates/format-edtf.ts";
import { periodBounds } from "../dates/matches-period.ts";
import type { Period } from "../dates/period.ts";
import type { Dataset } from "../model/dataset.ts";
import type { Day, Edtf } from "../model/edtf.ts";

/** The days that an axis shows: the number of the first, and of the one after the last. */
export interface TimeSpan {
  readonly from: number;
  readonly to: number;
}

/** What has a date, as queries give it. */
export interface Dated {
  readonly date: Edtf | null;
  readonly earliest: Day | null;
  readonly latest: Day | null;
}

/** How a date is drawn. */
export interface Bar {
  /** First day of the bar. */
  readonly from: Day;
  /** The day after its last. */
  readonly to: Day;
  /** Noon of the day where the mark sits. */
  readonly at: string;
  /** A day that is known; a time that lasts; or a day, or a time, within these bounds. */
  readonly style: "day" | "lasting" | "within";
  /** Whether a part of the date is in doubt (`?`) or approximate (`~`). */
  readonly doubt: boolean;
  /** Whether it has no first day that is known, or one before the axis. */
  readonly before: boolean;
  /** Whether it has no last day that is known, or one after the axis. */
  readonly after: boolean;
}

/** EDTF has years of four digits, and the parser of dates wants four. */
const [firstDay, afterLastDay] = ["0000-01-01", "9999-12-31"] as const;

/**
 * The days to show: the period that was asked for, and where none was, all days that are known, with some room beside
 * them. Undefined: no day is known.
 */
export function timeSpanOf(dates: readonly Dated[], period: Period = {}): TimeSpan | undefined {
  const asked = periodBounds(period);
  const known = dates
    .flatMap(({ earliest, latest }) => [earliest, latest])
    .filter((day) => day !== null && day >= asked.from && day <= asked.to) as Day[];
  const ends = [...known, asked.from, asked.to].filter((day) => day !== "" && day !== "~").sort();
  const [first, last] = [ends[0], ends.at(-1)];
  if (first === undefined || last === undefined) return undefined;
  const room = Math.max(1, Math.round((toDayNumber(last) - toDayNumber(first)) * 0.02));
  return {
    from: Math.max(toDayNumber(first) - (asked.from === "" ? room : 0), toDayNumber(firstDay)),
    to: Math.min(toDayNumber(last) + 1 + (asked.to === "~" ? room : 0), toDayNumber(afterLastDay)),
  };
}

/** A date on an axis; `mark` says whether the mark sits in the middle of the bar or where it begins. */
export function barOf(dataset: Dataset, dated: Dated, span: TimeSpan, mark: "middle" | "start"): Bar {
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
    at: `${fromDayNumber(mark === "start" ? from : from + Math.floor((to - from) / 2))}T12`,
    style: !exact ? "within" : earliest === latest ? "day" : "lasting",
    doubt: read !== undefined && (read.uncertain || read.approximate),
    before: earliest === null || start < span.from,
    after: latest === null || end >= span.to,
  };
}

/** The axis of a span of time. Ticks and words are chosen by its length, in days. */
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
    // Weeks, not every seventh day of each month, which leaves a short step at its end.
    const tickCount =
      unit === "day" && step > 2 ? { interval: "week", step: step / 7 } : { interval: unit, step };
    return { orient: "top", format, tickCount, labelOverlap: false, title: null, grid: true };
  }
  return { orient: "top", format: "%Y", title: null, grid: true };
}

/**
 * The scale of a span of time, whose ends are given in milliseconds of UTC. As an expression: Vega-Lite reads a plain
 * domain once as times and once, for the ends of bars, as numbers, and warns that the two differ.
 */
export function timeScale({ from, to }: TimeSpan): object {
  return { type: "utc", domain: { expr: `[${from * 86_400_000}, ${to * 86_400_000}]` }, nice: false };
}

/** The days that are known, in words. */
export function spanInWords(dates: readonly Dated[]): string {
  const days = dates.flatMap(({ earliest, latest }) => [earliest, latest]).filter((day) => day !== null);
  const [first, last] = [days.sort()[0], days.sort().at(-1)];
  if (first === undefined || last === undefined) return "no day known";
  return first === last ? formatEdtf(first) : `${formatEdtf(first)} to ${formatEdtf(last)}`;
}
