/** Returns the columns of each line of a table. */
export const linesOf = (table: string): string[][] =>
  table
    .trim()
    .split("\n")
    .map((line) => line.split(";"));

/** Returns the alternatives of a column. */
export const listOf = (cell = ""): string[] => (cell === "" ? [] : cell.split("|"));
