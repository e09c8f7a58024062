import type { ReadAnnotation } from "./read-annotation.ts";

/**
 * Returns the column and the value with which a tag, role, attribute or relation of unknown meaning is in the losses. A
 * tag with a value is listed by its name. In brat, the name of a role, attribute or relation is the value, because the
 * name is unknown, and the column says what it is.
 */
export function unknownValueOf(
  { kinds, marks }: Pick<ReadAnnotation, "kinds" | "marks">,
  [name, value]: readonly [name: string, value: string],
): readonly [column: string, value: string] {
  if (kinds === undefined) return [name, value];
  if (name === "tags") return [value === marks[0] ? "labels" : "attributes", value];
  return [`${kinds.get(name) ?? "attribute"}s`, name];
}
