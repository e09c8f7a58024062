import { type AnnotationField, annotationFields, type FromAnnotationsOptions } from "./options.ts";

/** Returns the names in the option `fields`, each with the field for which it is given. */
export function namesInFields({
  fields = {},
}: FromAnnotationsOptions): readonly (readonly [field: AnnotationField, name: string])[] {
  return annotationFields.flatMap((field) =>
    [fields[field] ?? []].flat().map((name) => [field, name] as const),
  );
}
