import { problem } from "../../errors/demarche-error.ts";
import { escapePointer } from "../../errors/escape-pointer.ts";
import { shown, suggest } from "../../errors/suggest.ts";
import type { EffectiveOptions } from "../options/effective-options.ts";
import { encodeField } from "./encode-field.ts";
import { isKnownValue } from "./known-value.ts";
import type { NetworkRow } from "./network-row.ts";
import { otherValues } from "./other-values.ts";

/** A filter by the values of one field. */
export interface RowFilter {
  /** The field whose values are tested. */
  readonly field: string;
  /** Returns whether the row at a position passes the filter. */
  readonly test: (row: number) => boolean;
}

/**
 * Returns the filters of the options `include` and `exclude`. Throws if a value of a filter occurs in no row. If the
 * rows come from a dataset, a value that occurs only in the dataset is allowed, too. Some fields of a row contain only
 * the first of several values, such as the first of several documents. A filter by such a field tests all of the
 * values.
 */
export function rowFilters(rows: readonly NetworkRow[], options: EffectiveOptions): readonly RowFilter[] {
  return (["include", "exclude"] as const).flatMap((option) =>
    Object.entries(options[option])
      .filter(([, values]) => values !== undefined)
      .map(([field, values]) => {
        const path = `${option}/${escapePointer(field)}`;
        const { codes, labels } = encodeField(rows, field, path);
        const codeOf = new Map(labels.map((label, code) => [label, code]));
        const wanted = new Uint8Array(labels.length);
        const others = otherValues(rows, field, options);
        const isOther = (value: string | number | boolean) =>
          others !== undefined &&
          rows.some((_, row) => others(row).some((other) => String(other) === String(value)));
        values.forEach((value, i) => {
          const code = codeOf.get(String(value));
          if (
            code === undefined &&
            rows.length > 0 &&
            !isKnownValue(rows, field, String(value)) &&
            !isOther(value)
          ) {
            throw problem(
              "invalid-option",
              `/${path}/${i}`,
              `Option ${option}: no row has ${shown(value)} as its ${field}. ${suggest(String(value), labels)}`,
              value,
            );
          }
          if (code !== undefined) wanted[code] = 1;
        });
        const isKept = option === "include";
        const texts = new Set(values.map(String));
        const fits = (row: number) =>
          wanted[codes[row] as number] === 1 ||
          others?.(row).some((value) => value !== null && value !== undefined && texts.has(String(value))) ===
            true;
        return { field, test: (row: number) => fits(row) === isKept };
      }),
  );
}
