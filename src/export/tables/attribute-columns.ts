import type { Attributes } from "../../model/attributes.ts";
import type { Cells } from "./read-cells.ts";
import type { Column } from "./table.ts";

/**
 * Returns the columns of the table of attributes. The value of an attribute is in one of the columns `text`, `number`
 * and `boolean`, depending on the type of the value. The other two columns are null.
 */
export function attributeColumns(): readonly Column[] {
  return [
    { name: "name", type: "string", required: true, description: "The name of the attribute." },
    { name: "text", type: "string", required: false, description: "The value, if it is a text." },
    { name: "number", type: "number", required: false, description: "The value, if it is a number." },
    { name: "boolean", type: "boolean", required: false, description: "The value, if it is true or false." },
  ];
}

/** Returns the cells of each attribute. */
export function attributeCells(attributes: Attributes): readonly Cells[] {
  return Object.entries(attributes).map(([name, value]) => {
    if (typeof value === "string") return { name, text: value };
    return typeof value === "number" ? { name, number: value } : { name, boolean: value };
  });
}

/**
 * Returns an object that maps names of attributes to values. `rows` are the rows that one record has in the table of
 * attributes.
 */
export function attributesOfRows(rows: readonly Cells[]): object {
  return Object.fromEntries(rows.map(({ name, text, number, boolean }) => [name, text ?? number ?? boolean]));
}
