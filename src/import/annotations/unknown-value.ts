import type { ReadAnnotation } from "./read-annotation.ts";

/**
 * Returns the column and the value under which the losses list a tag, role, attribute or relation of unknown meaning. A
 * tag with a value, such as `actor:Alba`, has the column `actor` and the value `Alba`. In brat, the column is the kind,
 * such as `roles`, and the value is the name of the role, because the name is what is unknown.
 */
export function unknownValueOf(
  { kinds, marks }: Pick<ReadAnnotation, "kinds" | "marks">,
  [name, value]: readonly [name: string, value: string],
): readonly [column: string, value: string] {
  if (kinds === undefined) return [name, value];
  if (name === "tags") return [value === marks[0] ? "labels" : "attributes", value];
  return [`${kinds.get(name) ?? "attribute"}s`, name];
}
