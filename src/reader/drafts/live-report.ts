import { isTimeOfDay } from "../time-of-day.ts";

/** The time of an entry and the dash after it are in this number of characters, as in `21:10 GMT – `. */
const longestTime = 12;

/** A text with fewer entries than this is no live report, because a programme or a score can begin a line, too. */
const fewestEntries = 3;

/**
 * Returns the position of the first entry of a live report. A live report is a text in which at least three lines begin
 * with a time of day. Its entries were written on the day of publication, while things happened. For other texts, the
 * result is Infinity.
 */
export function firstLiveEntry(characters: readonly string[]): number {
  let entries = 0;
  let first = Number.POSITIVE_INFINITY;
  for (let start = 0; start < characters.length; start = nextLine(characters, start)) {
    const [time, rest] = characters
      .slice(start, start + longestTime)
      .join("")
      .split(/ ?[-–—|]/, 2);
    if (rest === undefined || !isTimeOfDay(time as string)) continue;
    entries += 1;
    first = Math.min(first, start);
  }
  return entries < fewestEntries ? Number.POSITIVE_INFINITY : first;
}

function nextLine(characters: readonly string[], start: number): number {
  const end = characters.indexOf("\n", start);
  return end < 0 ? characters.length : end + 1;
}
