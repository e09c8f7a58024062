import { AnnotationFields } from "./fields.ts";
import type { AnnotationField, FromAnnotationsOptions } from "./options.ts";
import type { ReadAnnotation } from "./read-annotation.ts";

/** The fields whose values are names of actors or issues. */
const nameFields: readonly AnnotationField[] = [
  "speaker",
  "jointlyWith",
  "onBehalfOf",
  "addressees",
  "targets",
  "on",
];

/** Returns the names of actors and issues in annotations and in the defaults of their fields. */
export function namesInAnnotations(
  annotations: readonly ReadAnnotation[],
  options: FromAnnotationsOptions,
): ReadonlySet<string> {
  const reader = new AnnotationFields(options);
  const names = new Set<string>();
  for (const field of nameFields) {
    const name = options.defaults?.[field];
    if (name !== undefined) names.add(name);
  }
  for (const annotation of annotations) {
    const { fields } = reader.read(annotation);
    for (const field of nameFields) for (const name of fields[field] ?? []) names.add(name);
  }
  return names;
}
