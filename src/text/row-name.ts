/**
 * Returns how messages name a row: `row 0 (the first)`, `row 2 (the 3rd)`. The name also has the position, because
 * readers cannot know from which number rows are counted. `firstRow` is the number of the first row.
 */
export function rowName(index: number, firstRow = 0): string {
  return `row ${index + firstRow} (the ${ordinal(index + 1)})`;
}

function ordinal(position: number): string {
  if (position === 1) return "first";
  const isTeen = Math.floor(position / 10) % 10 === 1;
  const ending = isTeen ? "th" : (["th", "st", "nd", "rd"][position % 10] ?? "th");
  return `${position}${ending}`;
}
