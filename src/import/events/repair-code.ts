import { isCameoCode } from "./code-lists.ts";

/** The CAMEO code with its zero, or a sentence that says what is wrong with the code. */
export type RepairedCode = { readonly code: string } | { readonly fault: string };

/**
 * Adds the zero that spreadsheets and columns of numbers drop at the beginning of a CAMEO code: `57` becomes `057`.
 * Returns undefined for a complete code, such as `057` or `190`, and for a code with letters.
 * - `root` is the root code of the event, such as `05`, if the row has it in another column.
 * - `isNumber` says whether the cell is a number. Without `root`, a number such as 14 gets the zero, but a text such as
 *   "14" is refused, because it can be a root code.
 */
export function repairedCode(
  code: string,
  root: string | undefined,
  isNumber: boolean,
): RepairedCode | undefined {
  if (!/^[1-9]\d{0,2}$/.test(code) || /^(?:1\d|20)\d$/.test(code)) return undefined;
  const padded = `0${code}`;
  if (!isCameoCode(padded))
    return { fault: `Neither ${code} nor ${padded} is a code of CAMEO with three or four digits.` };
  if (root !== undefined) {
    if (Number(root) === Number(padded.slice(0, 2))) return { code: padded };
    return { fault: `With a zero it is ${padded}, whose root is not ${root}, the root in the row.` };
  }
  if (isNumber || !/^(?:1\d|20)$/.test(code)) return { code: padded };
  return { fault: `It is the root ${code}, or ${padded} without its zero. Write three or four digits.` };
}
