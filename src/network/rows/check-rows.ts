import { isObject } from "../../collections/is-object.ts";
import { problem } from "../../errors/demarche-error.ts";
import { shown } from "../../errors/suggest.ts";
import type { NetworkRow } from "./network-row.ts";

/**
 * Throws for a value that is not an array of rows, for a row that is not an object, and for an id that is missing or is
 * neither text nor a number. Whether ids are unique is checked by `checkUniqueIds`.
 */
export function checkRows(rows: readonly NetworkRow[]): void {
  if (!Array.isArray(rows)) {
    const cure = "For a dataset, call stanceNetwork(dataset, options), or pass codedRows(dataset).";
    throw problem(
      "invalid-shape",
      "",
      `discourseNetwork takes an array of rows, not ${shown(rows)}. ${cure}`,
      rows,
    );
  }
  for (let i = 0; i < rows.length; i++) {
    const row: unknown = rows[i];
    if (!isObject(row)) {
      const message = `The row at index ${i} has to be an object such as { id: 1, actor: "Alba" }, not ${shown(row)}. Correct it, or leave it out.`;
      throw problem("invalid-shape", `/${i}`, message, row);
    }
    const { id } = row as NetworkRow;
    if (!isId(id)) throw invalidId(i, id);
  }
}

function isId(id: unknown): boolean {
  return typeof id === "string" ? id !== "" : typeof id === "number" && Number.isFinite(id);
}

/** What to do about an invalid id. */
const cure = "Give each row a different id, for example its index, because explain names rows by their ids.";

function invalidId(index: number, id: unknown) {
  const message =
    id === undefined || id === null || id === ""
      ? `The row at index ${index} has no id: ${shown(id)}. ${cure}`
      : `The row at index ${index} has the id ${shown(id)}, and an id has to be text or a number. ${cure}`;
  return problem("invalid-shape", `/${index}/id`, message, id);
}
