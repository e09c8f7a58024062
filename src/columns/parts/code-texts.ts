import { compareText } from "../../dates/compare-edtf.ts";
import { type CodeArray, codeArray } from "./code-array.ts";
import { gather } from "./gather.ts";
import { textAt } from "./text-at.ts";

/** The texts of items as numbers. For example, the items are rows and the texts are their actors. */
export interface TextCodes {
  /** The distinct texts in order. The code of a text is its index. */
  readonly texts: readonly string[];
  /**
   * A frozen copy of `texts`, which is returned to callers. The library itself reads `texts`, because V8 reads frozen
   * arrays more slowly.
   */
  readonly shown: readonly string[];
  /** The code of each text: its index in `texts`. */
  readonly codeOf: ReadonlyMap<string, number>;
  /** For each item, the code of its text: an index in `texts`. */
  readonly codes: CodeArray;
}

/** The field of rows from which a column of texts is read. */
export interface TextField<R> {
  /** The name of the field, for error messages. */
  readonly name: string;
  /** Returns the text of a row. */
  readonly textOf: (row: R) => string;
  /** Texts that are included even if no row has them. */
  readonly known: readonly string[];
}

/**
 * Returns the text of each row as a code: an index in the sorted list of distinct texts. Sorting the codes gives the
 * same order as sorting the texts.
 */
export function codeTexts<R>(rows: readonly R[], { name, textOf, known }: TextField<R>): TextCodes {
  const met = new Map<string, number>();
  const found = new Int32Array(rows.length);
  for (let i = 0; i < rows.length; i++) {
    const text = textOf(rows[i] as R);
    let code = met.get(text);
    if (code === undefined) {
      code = met.size;
      met.set(textAt(name, text, i), code);
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
