import { toDayNumber } from "../dates/day-number.ts";
import type { Bar, TimeSpan } from "./time-span.ts";

/** Pixels that a mark takes up on either side of where its bar begins and ends. */
const room = 8;

/** Bars in as few rows as let none cover another: the row of each, from 0. */
export function packRows(bars: readonly Bar[], { from, to }: TimeSpan, width: number): readonly number[] {
  const scale = width / (to - from);
  const ends: number[] = [];
  const order = bars.map((_, i) => i).sort((a, b) => compareStart(bars[a] as Bar, bars[b] as Bar) || a - b);
  const rows: number[] = [];
  for (const i of order) {
    const bar = bars[i] as Bar;
    const start = (toDayNumber(bar.from) - from) * scale - room;
    const end = (toDayNumber(bar.to) - from) * scale + room;
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
