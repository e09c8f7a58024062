import { compareText } from "../../dates/compare-edtf.ts";
import { problem } from "../../errors/demarche-error.ts";
import { shown, suggest } from "../../errors/suggest.ts";
import { attributeOfField, looksLikeAttribute } from "../options/attribute-field.ts";
import type { NetworkRow } from "./network-row.ts";

/** The values of a field in all rows, as numbers. */
export interface EncodedField {
  /** For each row, the position of its value in `labels`, or -1 if the field is empty. */
  readonly codes: Int32Array;
  /** The values as text, in UTF-16 order. */
  readonly labels: readonly string[];
}

/** Reads a field of all rows. Numbers and booleans are converted to text. */
export function encodeField(rows: readonly NetworkRow[], field: string, option: string): EncodedField {
  const codes = new Int32Array(rows.length);
  const codeOf = new Map<unknown, number>();
  const texts: string[] = [];
  let exists = false;
  for (let i = 0; i < rows.length; i++) {
    const value = (rows[i] as unknown as Record<string, unknown>)[field];
    if (value === undefined || value === null || value === "") {
      // If a field is null or empty in every row, it exists but has no values. If it is undefined in every row, its
      // name is misspelt.
      exists ||= value !== undefined;
      codes[i] = -1;
      continue;
    }
    let code = codeOf.get(value);
    if (code === undefined) {
      code = texts.push(textOf(value, rows[i] as NetworkRow, field)) - 1;
      codeOf.set(value, code);
    }
    codes[i] = code;
  }
  if (texts.length === 0 && !exists && rows.length > 0) throw unknownRowField(rows, field, option);
  // Different values can have the same text, such as 1 and "1". They have the same label.
  const labels = [...new Set(texts)].sort(compareText);
  const ranks = new Map(labels.map((label, rank) => [label, rank]));
  const rankOf = Int32Array.from(texts, (text) => ranks.get(text) as number);
  for (let i = 0; i < codes.length; i++) {
    const code = codes[i] as number;
    if (code >= 0) codes[i] = rankOf[code] as number;
  }
  return { codes, labels };
}

/** Returns the error for a field that no row has. */
export function unknownRowField(rows: readonly NetworkRow[], field: string, option: string) {
  const fields = new Set(rows.slice(0, 1000).flatMap((row) => Object.keys(row)));
  const cure =
    attributeOfField(field) === undefined || [...fields].some(looksLikeAttribute)
      ? suggest(field, fields)
      : `For rows of a dataset, write codedRows(dataset, { attributes: [${shown(field)}] }).`;
  return problem(
    "invalid-option",
    `/${option}`,
    `Option ${option}: no row has a field ${shown(field)}. ${cure}`,
    field,
  );
}

function textOf(value: unknown, row: NetworkRow, field: string): string {
  if (typeof value === "string") return value;
  if (typeof value === "boolean" || (typeof value === "number" && Number.isFinite(value)))
    return String(value);
  throw problem(
    "invalid-shape",
    "",
    `Row ${shown(row.id)} has ${shown(value)} as its ${field}. A field has to be text, a number, true or false. ` +
      "Make one row per value, and leave out missing values.",
    value,
  );
}
