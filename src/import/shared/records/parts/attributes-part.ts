import { attributeNamePattern } from "../../../../dataset/attribute-name.ts";
import { shown } from "../../../../errors/suggest.ts";
import { trimmed } from "../../../../text/invisible.ts";
import { readCell } from "../../cells/column-use.ts";
import type { Reader } from "../../cells/field-reader.ts";
import { isMissingMark } from "../../cells/import-state.ts";
import { plainColumn } from "../../cells/plain-columns.ts";
import { isAbsent } from "../../cells/read-cell.ts";
import { callWith, readField } from "../../cells/read-field.ts";
import { type FieldName, refuse } from "../../losses/refusal.ts";
import type { Part } from "./part.ts";
import type { PartMaker } from "./part-maker.ts";

/** Returns the {@link Part} that reads the attributes of a record. */
export function attributesPart(make: PartMaker, name: string): Part {
  const field = make.mapping[name];
  const at = { field: make.nameOf(name), column: undefined };
  const { state } = make.names;
  if (field === undefined) return { name, at, read: () => undefined };
  if (typeof field === "function") {
    const read: Reader = (row, index) => {
      const value = callWith(field as never, row, index, state.use, at) as unknown;
      if (isAbsent(value)) return undefined;
      if (typeof value !== "object" || Array.isArray(value))
        throw refuse(at, `has to be an object, not ${shown(value)}.`, { value });
      return attributesOf(Object.entries(value as object), at);
    };
    return { name, at, read, unite: "attributes" };
  }
  const readers: readonly (readonly [string, Reader])[] = Array.isArray(field)
    ? field.map((given: string | number) => {
        const { use } = state;
        const column = plainColumn(given);
        use.name(column);
        const read: Reader = (row) => {
          const cell = readCell(row, column);
          if (cell !== undefined) use.find(column);
          if (typeof cell !== "string") return cell;
          return isMissingMark(cell, state) ? undefined : trimmed(cell);
        };
        return [String(column), read];
      })
    : Object.entries(field as object).map(([key, value]) => [
        key,
        readField(value, `${at.field}.${key}`, state).read,
      ]);
  const read: Reader = (row, index) =>
    attributesOf(
      readers.map(([key, reader]) => [key, reader(row, index)] as const),
      at,
    );
  return { name, at, read, unite: "attributes" };
}

/** Returns the attributes of a row. Undefined: the row has none. */
function attributesOf(
  entries: readonly (readonly [string, unknown])[],
  at: FieldName,
): Readonly<Record<string, string | number | boolean>> | undefined {
  let found: Record<string, string | number | boolean> | undefined;
  for (const [name, value] of entries) {
    if (isAbsent(value)) continue;
    if (!attributeNamePattern.test(name)) {
      throw refuse(
        at,
        `has an attribute ${shown(name)}. Write a name that is not blank and not "__proto__".`,
        { value: name },
      );
    }
    found ??= {};
    if (typeof value === "string" || typeof value === "boolean" || Number.isFinite(value))
      found[name] = value as string | number | boolean;
    else if (typeof value === "bigint") found[name] = String(value);
    else
      throw refuse(
        at,
        `has the attribute ${shown(name)}, which has to be a text, a number or a boolean, not ${shown(value)}.`,
        { value },
      );
  }
  return found;
}
