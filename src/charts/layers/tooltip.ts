import type { Part } from "../chart-spec.ts";

/** The fields of rows that a tooltip shows, in the order in which it shows them. Each field has a heading. */
export type TooltipFields = readonly (readonly [field: string, heading: string])[];

/** Fields that can be null. A tooltip shows an empty text for them, because Vega would show "null". */
const nullable = ["act", "answer", "condition", "date", "first", "last", "response", "status"];

/** Returns the tooltip of marks, and the transforms that compute the texts of the tooltip. */
export function tooltipOf(fields: TooltipFields): {
  readonly transform: readonly Part[];
  readonly tooltip: readonly Part[];
} {
  const shown = (field: string) => (nullable.includes(field) ? `${field}Shown` : field);
  return {
    transform: fields
      .filter(([field]) => nullable.includes(field))
      .map(([field]) => ({ calculate: `isValid(datum.${field}) ? datum.${field} : ''`, as: shown(field) })),
    tooltip: fields.map(([field, title]) => ({ field: shown(field), title, type: "nominal" })),
  };
}
