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

/**
 * Returns the given names in a table of shortened names. A digit before a name is the number of letters that the name
 * shares with the start of the previous name.
 */
export function givenNamesOf(table: string): string[] {
  let name = "";
  return (table.match(/\d\p{L}+/gu) ?? []).map((entry) => {
    name = name.slice(0, Number(entry[0])) + entry.slice(1);
    return name;
  });
}
