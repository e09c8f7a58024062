import { isObject } from "../../../collections/is-object.ts";
import { withoutInvisible } from "../../../text/invisible.ts";

/**
 * Returns the name of a column in composed letters and without invisible characters. Some programs write a letter and
 * its mark as two characters, so that "für" in the file and "für" in the code are different texts. Spreadsheets begin a
 * file with a byte order mark, and CSV parsers leave it in the name of the first column.
 */
export function plainColumn<K extends PropertyKey>(name: K): K {
  return (typeof name === "string" ? withoutInvisible(name.normalize("NFC")) : name) as K;
}

/**
 * Returns rows whose columns have plain names, as `plainColumn` returns them. If the names of a row are plain already, the
 * row is not copied. Otherwise, the result has a copy, because the rows of the caller must not change. Functions of the
 * caller can still read the copy by the names in the file.
 */
export function withPlainColumns<R>(rows: readonly R[]): readonly R[] {
  let copies: R[] | undefined;
  let names: readonly string[] = [];
  let arePlain = true;
  for (const [index, row] of rows.entries()) {
    if (!isObject(row)) continue;
    if (!hasNames(row, names)) {
      names = namesOf(row);
      arePlain = names.every((name) => plainColumn(name) === name);
    }
    if (arePlain) continue;
    copies ??= [...rows];
    copies[index] = copyOf(row, names);
  }
  return copies ?? rows;
}

function namesOf(row: object): readonly string[] {
  const names: string[] = [];
  for (const name in row) names.push(name);
  return names;
}

/** Returns whether a row has the same columns in the same order as an earlier row. */
function hasNames(row: object, names: readonly string[]): boolean {
  let i = 0;
  for (const name in row) {
    if (names[i] !== name) return false;
    i += 1;
  }
  return i === names.length && i > 0;
}

function copyOf<R extends object>(row: R, names: readonly string[]): R {
  const copy = {};
  for (const name of names) {
    const cell = Object.getOwnPropertyDescriptor(row, name);
    if (cell === undefined) continue;
    const plain = plainColumn(name);
    // If the row has both spellings of a name, they stay two columns.
    if (plain === name || Object.hasOwn(row, plain)) Object.defineProperty(copy, name, cell);
    else {
      Object.defineProperty(copy, plain, cell);
      Object.defineProperty(copy, name, { ...cell, enumerable: false });
    }
  }
  return copy as R;
}
