/**
 * Returns the names in a language as the text of a cell. To save space, a name that is also in the English cell is
 * replaced by its position in that cell, counted from 0. If the names are exactly the English names, the text is empty.
 */
export function cellOf(names: readonly string[], english: readonly string[]): string {
  if (names.join("|") === english.join("|")) return "";
  if (names.length === 0) throw new Error(`A language lacks ${english.join("|")}.`);
  return names
    .map((name) => {
      if (/^\d$/.test(name)) throw new Error(`The name ${name} would be read as a position.`);
      const position = english.slice(0, 10).indexOf(name);
      return position < 0 ? name : String(position);
    })
    .join("|");
}
