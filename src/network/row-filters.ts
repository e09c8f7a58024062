import { problem } from "../errors/demarche-error.ts";
import { escapePointer } from "../errors/escape-pointer.ts";
import { shown, suggest } from "../errors/suggest.ts";
import { attributeOfField, attributeValue } from "./attribute-field.ts";
import type { EffectiveOptions } from "./effective-options.ts";
import { encodeField } from "./encode-field.ts";
import { isKnownValue } from "./known-value.ts";
import type { NetworkRow } from "./network-row.ts";
import { actorRoleOf, rowActors } from "./row-actors.ts";
import { recallOrigin } from "./rows-origin.ts";

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
 * A filter by a field of actors tests all actors of a row, even those that the row itself does not contain because it
 * has only the first of several joint speakers.
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
        const others = otherActors(rows, field, new Set(values.map(String)));
        const fits = (row: number) => wanted[codes[row] as number] === 1 || others?.(row) === true;
        return { field, test: (row: number) => fits(row) === isKept };
      }),
  );
}

/**
 * Returns a function that says whether an actor that a row does not name has a wanted value. Undefined if the field does
 * not contain actors or their attributes, or if the rows do not come from a dataset.
 */
function otherActors(
  rows: readonly NetworkRow[],
  field: string,
  wanted: ReadonlySet<string>,
): ((row: number) => boolean) | undefined {
  const role = actorRoleOf(field);
  const origin = recallOrigin(rows);
  if (role === undefined || origin === undefined) return undefined;
  const attribute = attributeOfField(field);
  const valueIn = (actor: string) =>
    attribute === undefined ? actor : attributeValue(origin.dataset, attribute, actor);
  return (row) =>
    rowActors(origin, row, role)?.some((actor) => {
      const value = valueIn(actor);
      return value !== null && wanted.has(String(value));
    }) ?? false;
}
