/** Returns the columns of each line of a table. An empty first or last line is ignored. */
export const linesOf = (table: string): string[][] =>
  table === ""
    ? []
    : table
        .replace(/^\n|\n$/g, "")
        .split("\n")
        .map((line) => line.split(";"));

/** Returns the alternatives in a cell of a table. */
export const listOf = (cell = ""): string[] => (cell === "" ? [] : cell.split("|"));
