import { problem } from "../errors/demarche-error.ts";
import { escapePointer } from "../errors/escape-pointer.ts";
import { shown, suggest } from "../errors/suggest.ts";
import type { EffectiveOptions } from "./effective-options.ts";
import { encodeField } from "./encode-field.ts";
import { isKnownValue } from "./known-value.ts";
import type { NetworkRow } from "./network-row.ts";

/** A filter by the values of one field. */
export interface RowFilter {
  /** The field whose values are tested. */
  readonly field: string;
  /** Returns whether the row at a position passes the filter. */
  readonly test: (row: number) => boolean;
}

/**
 * Returns the filters of the options `include` and `exclude`. Throws if a value of a filter occurs in no row. If the
 * rows come from a dataset, it is enough that the dataset has the value.
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
        values.forEach((value, i) => {
          const code = codeOf.get(String(value));
          if (code === undefined && rows.length > 0 && !isKnownValue(rows, field, String(value))) {
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
        return { field, test: (row: number) => (wanted[codes[row] as number] === 1) === isKept };
      }),
  );
}
