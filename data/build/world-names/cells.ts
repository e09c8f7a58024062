/** Splits a cell at `|`, without empty items. */
export function splitList(cell = ""): string[] {
  return cell.split("|").filter((each) => each !== "");
}

/** Returns the names without repetitions. */
export function unique(names: readonly string[]): string[] {
  return [...new Set(names)];
}

/** Returns a line of a table without the empty columns at its end. */
export function lineOf(...cells: readonly string[]): string {
  return cells.join(";").replace(/;+$/, "");
}
