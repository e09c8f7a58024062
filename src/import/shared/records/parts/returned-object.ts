import { isObject } from "../../../../collections/is-object.ts";
import { shown, suggest } from "../../../../errors/suggest.ts";
import { type FieldName, refuse } from "../../losses/refusal.ts";

/**
 * Returns an object that a function of the mapping returned. Throws a `Refusal` if the value is not an object, or has
 * an unknown field. `example` shows such an object in code.
 */
export function returnedObject(
  value: unknown,
  known: readonly string[],
  at: FieldName,
  example: string,
): Readonly<Record<string, unknown>> {
  if (!isObject(value))
    throw refuse(at, `has to be an object, not ${shown(value)}. Write ${example}.`, { value });
  for (const field of Object.keys(value)) {
    if (known.includes(field)) continue;
    const message = `has no field ${shown(field)}. ${suggest(field, known)}`;
    throw refuse(at, message, { code: "unknown-option", value: field });
  }
  return value as Readonly<Record<string, unknown>>;
}
