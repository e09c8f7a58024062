import { toDayNumber } from "../../dates/day-number.ts";
import type { Bar, TimeSpan } from "./time-span.ts";

/** Space that the marks at the ends of a bar need before and after the bar, in pixels. */
const space = 8;

/**
 * Returns, for each bar, the index of the row in which it is drawn, so that bars do not cover each other. The bars are
 * placed in the order of their starts. Each bar is placed in the first row in which it does not cover an earlier bar.
 */
export function packRows(bars: readonly Bar[], { from, to }: TimeSpan, width: number): readonly number[] {
  const scale = width / (to - from);
  const ends: number[] = [];
  const order = bars.map((_, i) => i).sort((a, b) => compareStart(bars[a] as Bar, bars[b] as Bar) || a - b);
  const rows: number[] = [];
  for (const i of order) {
    const bar = bars[i] as Bar;
    const start = (toDayNumber(bar.from) - from) * scale - space;
    const end = (toDayNumber(bar.to) - from) * scale + space;
    const free = ends.findIndex((taken) => taken <= start);
    const row = free < 0 ? ends.length : free;
    ends[row] = end;
    rows[i] = row;
  }
  return rows;
}

function compareStart(a: Bar, b: Bar): number {
  return toDayNumber(a.from) - toDayNumber(b.from);
}
