import { compareText } from "../../dates/compare-edtf.ts";
import type { DateCodes } from "./code-dates.ts";
import { countingSort, naturalOrder } from "./counting-sort.ts";
import { gather } from "./gather.ts";
import { sortRuns } from "./sort-runs.ts";
import { textAt } from "./text-at.ts";

/** Returns the indexes of the records in the order of their dates, then of their ids. */
export function orderRecords<R>(rows: readonly R[], idOf: (row: R) => string, dates: DateCodes): Int32Array {
  const size = rows.length;
  const keys = gather(new Int32Array(dates.codes), dates.rank);
  // Sorting all records by the numbers in their ids is faster than comparing ids if many records have the same date,
  // and slower if few records have the same date.
  const byNumber = size < 2 * dates.ranks ? undefined : orderByNumber(rows, idOf);
  if (byNumber !== undefined) return countingSort(byNumber, keys, dates.ranks);
  const order = countingSort(naturalOrder(size), keys, dates.ranks);
  const ids = rows.map((row, i) => textAt("id", idOf(row), i));
  const compareIds = (a: number, b: number) => compareText(ids[a] as string, ids[b] as string);
  sortRuns(order, keys, compareIds);
  return order;
}

/**
 * Returns the indexes of records in the order of their ids. This works only if all ids consist of the same prefix and
 * equally many digits, such as the generated id `s000123`. The order of the numbers is then the order of the ids, and
 * comparing numbers is faster than comparing texts. Returns undefined if the ids do not have this form, or if there are
 * no records.
 */
function orderByNumber<R>(rows: readonly R[], idOf: (row: R) => string): Int32Array | undefined {
  const size = rows.length;
  if (size === 0) return undefined;
  const first = textAt("id", idOf(rows[0] as R), 0);
  const length = first.length;
  let digits = 0;
  while (digits < length && isDigit(first.charCodeAt(length - 1 - digits))) digits += 1;
  const prefixLength = length - digits;
  if (digits === 0 || digits > 9) return undefined;
  const numbers = new Int32Array(size);
  let largest = 0;
  for (let i = 0; i < size; i++) {
    const id = textAt("id", idOf(rows[i] as R), i);
    if (id.length !== length) return undefined;
    for (let j = 0; j < prefixLength; j++) if (id.charCodeAt(j) !== first.charCodeAt(j)) return undefined;
    let number = 0;
    for (let j = prefixLength; j < length; j++) {
      const digit = id.charCodeAt(j);
      if (!isDigit(digit)) return undefined;
      number = number * 10 + digit - 48;
    }
    numbers[i] = number;
    if (number > largest) largest = number;
  }
  // A radix sort in two passes: by the lower half of the bits, and then by the upper half. `bits` is half of the number
  // of bits of the largest number.
  const bits = Math.ceil((32 - Math.clz32(largest)) / 2) || 1;
  const half = new Uint16Array(size);
  for (let i = 0; i < size; i++) half[i] = (numbers[i] as number) & ((1 << bits) - 1);
  const byLower = countingSort(naturalOrder(size), half, 1 << bits);
  for (let i = 0; i < size; i++) half[i] = (numbers[i] as number) >>> bits;
  return countingSort(byLower, half, 1 << bits);
}

function isDigit(code: number): boolean {
  return code >= 48 && code <= 57;
}
