import type { Part } from "./chart-spec.ts";

/** Fields of rows, each with its heading, in the order in which a tooltip tells them. */
export type TooltipFields = readonly (readonly [field: string, heading: string])[];

/** Fields that a row may not have: null in the data, and nothing in a tooltip, where Vega would write the word. */
const nullable = ["act", "answer", "date", "first", "last", "response"];

/** The tooltip of marks, and the steps that make it. */
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
