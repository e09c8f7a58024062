/**
 * Returns a function that converts positions in UTF-16 units to positions in code points. Java and JavaScript count in
 * UTF-16 units, and citations count in code points. The function returns undefined for a position outside the text or
 * within a character.
 */
export function utf16Positions(text: string): (position: number) => number | undefined {
  const isWithin = (position: number) =>
    Number.isInteger(position) && position >= 0 && position <= text.length;
  if (!/[\ud800-\udfff]/.test(text)) return (position) => (isWithin(position) ? position : undefined);
  const points = new Int32Array(text.length + 1).fill(-1);
  let units = 0;
  let count = 0;
  for (const character of text) {
    points[units] = count;
    units += character.length;
    count += 1;
  }
  points[units] = count;
  return (position) => {
    const point = isWithin(position) ? (points[position] as number) : -1;
    return point < 0 ? undefined : point;
  };
}
