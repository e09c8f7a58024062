import type { References, Target } from "../names/references.ts";

/**
 * Registers the references in a field of a record that have not been replaced with ids yet. They are replaced when all
 * rows have been read.
 */
export function settleLater(
  references: References,
  record: Record<string, unknown>,
  field: string,
  row: number,
): void {
  const value = record[field];
  if (Array.isArray(value)) {
    value.forEach((item, i) => {
      if (typeof item === "string") return;
      references.later(item as Target, row, (id) => {
        value[i] = id;
      });
    });
  } else if (typeof value !== "string") {
    references.later(value as Target, row, (id) => {
      record[field] = id;
    });
  }
}
