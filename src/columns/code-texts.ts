import { compareText } from "../dates/compare-edtf.ts";
import { type CodeArray, codeArray } from "./code-array.ts";
import { gather } from "./gather.ts";
import { textAt } from "./text-at.ts";

/** Texts as numbers. */
export interface TextCodes {
  /** The different texts in order; the code of a text is its place. */
  readonly texts: readonly string[];
  /** The same for whoever asks, frozen: of a frozen array the engine reads more slowly. */
  readonly shown: readonly string[];
  /** The code of each text that occurs. */
  readonly codeOf: ReadonlyMap<string, number>;
  /** The code of the text of each item. */
  readonly codes: CodeArray;
}

/** Codes the text of each row, in the order of the texts. `known`: texts that have a code even if no row has them. */
export function codeTexts<R>(
  rows: readonly R[],
  field: string,
  textOf: (row: R) => string,
  known: readonly string[],
): TextCodes {
  const met = new Map<string, number>();
  const found = new Int32Array(rows.length);
  for (let i = 0; i < rows.length; i++) {
    const text = textOf(rows[i] as R);
    let code = met.get(text);
    if (code === undefined) {
      code = met.size;
      met.set(textAt(field, text, i), code);
    }
    found[i] = code;
  }
  const inUse = [...met.keys()];
  const texts = [...new Set([...inUse, ...known])].sort(compareText);
  const codeOf = new Map<string, number>();
  for (const text of texts) codeOf.set(text, codeOf.size);
  const ordered = Int32Array.from(inUse, (text) => codeOf.get(text) as number);
  return {
    texts,
    shown: Object.freeze([...texts]),
    codeOf,
    codes: codeArray(gather(found, ordered), texts.length),
  };
}
