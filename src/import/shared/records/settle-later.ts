import type { References, Target } from "../names/references.ts";

/**
 * Registers those references in a field of a record that are not ids yet. When all rows have been read, they are
 * replaced with ids.
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
