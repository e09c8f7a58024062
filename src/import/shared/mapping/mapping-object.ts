import { isObject } from "../../../collections/is-object.ts";
import { problem } from "../../../errors/demarche-error.ts";
import { shown, suggest } from "../../../errors/suggest.ts";
import { isColumn } from "../../column.ts";

type Fields = Readonly<Record<string, unknown>>;

/**
 * Returns a part of the mapping that has to be an object, such as a position. Throws an error if the part is not an
 * object, or has a field that is not in `known`. `name` is the name of the part, such as `statement.positions.0`, and
 * `example` shows such an object in code.
 */
export function mappingObject(
  value: unknown,
  known: readonly string[],
  { name, caller, example }: { readonly name: string; readonly caller: string; readonly example: string },
): Fields {
  const path = `/${name.replaceAll(".", "/")}`;
  const option = `Option ${name} of ${caller}`;
  if (!isObject(value) || isColumn(value)) {
    const given = isColumn(value) ? `column(${shown(value.name)})` : shown(value);
    throw problem(
      "invalid-option",
      path,
      `${option} has to be an object, not ${given}. Write ${example}.`,
      value,
    );
  }
  for (const [field, inner] of Object.entries(value)) {
    if (known.includes(field)) continue;
    const message = `${option} has no field ${shown(field)}. ${suggest(field, known)}`;
    throw problem("unknown-option", `${path}/${field}`, message, inner);
  }
  return value as Fields;
}
