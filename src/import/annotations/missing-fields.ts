import { shown } from "../../errors/suggest.ts";
import { actHint } from "../shared/cells/act-hint.ts";
import type { FieldValues, GivenFields } from "./fields.ts";
import type { AnnotationField } from "./options.ts";
import type { AnnotationProblem } from "./problems.ts";
import type { ReadAnnotation } from "./read-annotation.ts";

/** Returns a problem if an annotation has no speaker, and another one if it has no act. */
export function missingFields(
  annotation: ReadAnnotation,
  fields: FieldValues,
  { unknown, stanceTag }: GivenFields,
): readonly AnnotationProblem[] {
  const tags = unknown.flatMap(([name, value]) => (name === "tags" ? [value] : []));
  return (["speaker", "act"] as const).flatMap((field) => {
    if (fields[field] !== undefined) return [];
    const cure = `Add ${exampleOf(annotation, field)}, name it in fields, or give defaults: { ${field}: "…" }.`;
    const [tag] = tags;
    if (field !== "act" || tag === undefined) return [{ field, message: `the ${field} is missing. ${cure}` }];
    const kind = annotation.format === "tags" ? "tag" : "label or attribute";
    const used = stanceTag === undefined ? "" : ` ${shown(stanceTag)} was read as the stance.`;
    const found = `the act is missing, and no ${kind} is an act: ${tags.slice(0, 3).map(shown).join(", ")}.${used}`;
    const meaning = `say in the option tags what it means: { ${shown(tag)}: { act: "…" } }`;
    const message = `${found} ${actHint(tag)} Add ${exampleOf(annotation, field)}, or ${meaning}.`;
    return [{ field, message }];
  });
}

/** Returns an example of how the format of the annotation writes a field, for messages. */
export function exampleOf({ format }: ReadAnnotation, field: AnnotationField): string {
  return format === "tags"
    ? `a tag such as "${field}:…"`
    : `a role, an attribute or a relation "${field[0]?.toUpperCase()}${field.slice(1)}"`;
}
