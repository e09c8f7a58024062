/** Returns whether an item of the rows is a row: an object with columns, or an array of cells. */
export function isRow(item: unknown): item is object {
  return typeof item === "object" && item !== null;
}
