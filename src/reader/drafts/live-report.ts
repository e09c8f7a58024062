/** Matches the time of day at the beginning of an entry of a live report, as in `09.30 - ` and `21:10 GMT – `. */
const timeOfEntry = /^\d{1,2}[.:]\d\d(?: ?[A-Za-z]{1,4})? ?[-–—:|]/;

/** The largest number of characters of a line in which the time of an entry is searched. */
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
    if (!timeOfEntry.test(characters.slice(start, start + longestTime).join(""))) continue;
    entries += 1;
    first = Math.min(first, start);
  }
  return entries < fewestEntries ? Number.POSITIVE_INFINITY : first;
}

function nextLine(characters: readonly string[], start: number): number {
  const end = characters.indexOf("\n", start);
  return end < 0 ? characters.length : end + 1;
}
