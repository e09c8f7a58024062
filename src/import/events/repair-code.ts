/**
 * The codes of CAMEO that begin with a zero and have three or four digits, by their roots 01 to 09. Each text has what
 * follows the root: `0` to `9` for a code of three digits, and `11` for a code of four. The 121 codes are those of the
 * CAMEO codebook (version 1.1b3), and equal those of the look-up table of GDELT and of the table of ICEWS.
 */
const endings: readonly string[] = [
  "0 1 2 3 4 5 6 7 8 9",
  "0 1 11 12 13 14 2 3 31 32 33 34 4 41 42 43 44 5 51 52 53 54 55 56 6 7 8",
  "0 1 11 12 13 14 2 3 31 32 33 34 4 41 42 43 44 5 51 52 53 54 55 56 6 7 8 9",
  "0 1 2 3 4 5 6",
  "0 1 2 3 4 5 6 7",
  "0 1 2 3 4",
  "0 1 2 3 4 5",
  "0 1 11 12 13 14 2 3 31 32 33 34 4 41 42 5 6 61 62 63 7 71 72 73 74",
  "0 1 2 3 4",
];

let codes: ReadonlySet<string> | undefined;

/** What is wrong with a code that has no zero at its beginning, or the code of CAMEO with the zero. */
export type RepairedCode = { readonly code: string } | { readonly fault: string };

/**
 * Returns the code of CAMEO that a code is without the zero at its beginning, which spreadsheets and columns of numbers
 * drop. Returns undefined for a code that does not lack a zero: it has three digits and begins with 10 to 20, or it has
 * any other form. `root` is the root that the row gives in another column, and `isNumber` says whether the cell is a
 * number, which cannot have the zero.
 */
export function repairedCode(
  code: string,
  root: string | undefined,
  isNumber: boolean,
): RepairedCode | undefined {
  if (!/^[1-9]\d{0,2}$/.test(code) || /^(?:1\d|20)\d$/.test(code)) return undefined;
  codes ??= new Set(endings.flatMap((list, i) => list.split(" ").map((ending) => `0${i + 1}${ending}`)));
  const padded = `0${code}`;
  if (!codes.has(padded))
    return { fault: `Neither ${code} nor ${padded} is a code of CAMEO with three or four digits.` };
  if (root !== undefined) {
    if (Number(root) === Number(padded.slice(0, 2))) return { code: padded };
    return { fault: `With a zero it is ${padded}, whose root is not ${root}, the root in the row.` };
  }
  if (isNumber || !/^(?:1\d|20)$/.test(code)) return { code: padded };
  return { fault: `It is the root ${code}, or ${padded} without its zero. Write three or four digits.` };
}
