import { shown, suggest } from "../../../../errors/suggest.ts";
import { type FieldName, refuse } from "../../losses/refusal.ts";

/** Throws a `Refusal` if an object of the mapping, or an object that a function returned, has an unknown field. */
export function checkNames(object: object, known: readonly string[], name: string, at?: FieldName): void {
  for (const field of Object.keys(object)) {
    if (known.includes(field)) continue;
    const where = at ?? { field: name, column: undefined };
    throw refuse(where, `has no field ${shown(field)}. ${suggest(field, known)}`, {
      code: "unknown-option",
      value: field,
    });
  }
}
