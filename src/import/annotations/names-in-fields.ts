import { type AnnotationField, annotationFields, type FromAnnotationsOptions } from "./options.ts";

/** Returns the names in the option `fields`, each with its field. */
export function namesInFields({
  fields = {},
}: FromAnnotationsOptions): readonly (readonly [field: AnnotationField, name: string])[] {
  return annotationFields.flatMap((field) =>
    [fields[field] ?? []].flat().map((name) => [field, name] as const),
  );
}
