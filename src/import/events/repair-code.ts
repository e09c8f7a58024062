/**
 * The codes of CAMEO that begin with a zero and have three or four digits. Each text has the codes of one root, from 01
 * to 09, without the digits of the root. For example, `1` in the text for 02 means the code 021, and `11` means 0211.
 * The CAMEO codebook (version 1.1b3), the look-up table of GDELT and the table of ICEWS have the same 121 codes.
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

/** The CAMEO code with its zero, or a sentence that says what is wrong with the code. */
export type RepairedCode = { readonly code: string } | { readonly fault: string };

/**
 * Adds the zero that spreadsheets and columns of numbers drop at the beginning of a CAMEO code: `57` becomes `057`.
 * Returns undefined for a complete code, such as `057` or `190`, and for a code with letters. `root` is the root code
 * of the event, such as `05`, if the row has it in another column. `isNumber` says whether the cell is a number.
 * Without `root`, a number such as 14 gets the zero, but a text such as "14" is refused, because it can be a root code.
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
