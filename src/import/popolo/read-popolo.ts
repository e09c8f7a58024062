import { isObject } from "../../collections/is-object.ts";
import { problem } from "../../errors/demarche-error.ts";
import { escapePointer } from "../../errors/escape-pointer.ts";
import { shown, suggest } from "../../errors/suggest.ts";
import { cellOf } from "../shared/sources/source-cells.ts";
import type { SourceLedger, SourceRow } from "../shared/sources/source-ledger.ts";
import { linkedRows } from "./linked-rows.ts";
import { embedded, keyOfRow, type PopoloList, type PopoloRows, popoloLists } from "./lists.ts";

/** Other names of the lists. They occur in files that are older than the specification. */
const aliases: Readonly<Record<string, PopoloList>> = {
  people: "persons",
  organisations: "organizations",
  voteEvents: "vote_events",
};

/**
 * Fields whose values have to be texts. If the value of such a field is a list or an object, such as translations, the
 * value is not read.
 */
const textFields = [
  "name",
  "title",
  "label",
  "text",
  "motion_text",
  "role",
  "option",
  "result",
  "requirement",
  "identifier",
  "classification",
] as const;

/** The greatest depth of rows that are embedded in one another. */
const deepest = 100;

/**
 * Reads the rows of a Popolo file. Rows that are embedded in other rows are added to the lists to which they belong.
 */
export function readPopolo(json: unknown, ledger: SourceLedger): PopoloRows {
  if (!isObject(json)) {
    const lists = popoloLists.join(", ");
    const cure =
      typeof json === "string"
        ? "Parse the file with JSON.parse first."
        : `Name the list, such as { motions: [ … ] }. The lists are ${lists}.`;
    throw problem(
      "invalid-shape",
      "",
      `fromPopolo takes an object with lists, not ${shown(json)}. ${cure}`,
      json,
    );
  }
  const rows = Object.fromEntries(popoloLists.map((list) => [list, [] as SourceRow[]])) as Record<
    PopoloList,
    SourceRow[]
  >;
  const add = (list: PopoloList, values: readonly unknown[], depth = 0, within?: SourceRow) => {
    if (depth > deepest) {
      const message = `fromPopolo: rows of ${list} are within one another more than ${deepest} times. Give the file as JSON.parse returns it, without circles.`;
      throw problem("invalid-shape", `/${list}`, message);
    }
    for (const added of ledger.add(list, values)) {
      const row = within === undefined ? added : { ...added, within };
      rows[list].push(row);
      for (const field of textFields) {
        const cell = row.value[field];
        if (typeof cell === "object" && cell !== null) ledger.drop(list, field, "is no text");
      }
      for (const [field, [inner, link]] of Object.entries(embedded[list] ?? {})) {
        const items = row.value[field];
        if (!Array.isArray(items)) continue;
        // A string in the list is only the id of a row elsewhere in the file.
        const objects = items.filter((item) => typeof item !== "string");
        add(
          inner,
          objects.map((item) => withLink(item, link, keyOfRow(row))),
          depth + 1,
          row,
        );
      }
      if (list !== "vote_events") continue;
      const motion = cellOf(row, "motion");
      if (isObject(motion)) {
        const organization = cellOf(row, "organization_id");
        add("motions", [{ id: `#/vote_events/${row.row}/motion`, organization_id: organization, ...motion }]);
      }
    }
  };
  checkLists(json);
  for (const list of popoloLists) ledger.add(list, []);
  for (const [name, values] of Object.entries(json)) {
    const list = (popoloLists as readonly string[]).includes(name)
      ? (name as PopoloList)
      : Object.hasOwn(aliases, name)
        ? aliases[name]
        : undefined;
    if (values === undefined || values === null) continue;
    if (list === undefined) {
      const hint = suggest(name, popoloLists);
      const reason = hint.startsWith("Did you mean")
        ? `not a list of Popolo. ${hint}`
        : "not a list of Popolo";
      if (Array.isArray(values)) for (const row of ledger.add(name, values)) ledger.skip(row, reason);
      else ledger.drop("file", name, reason);
    } else if (Array.isArray(values)) add(list, values);
    else {
      const message = `fromPopolo: ${name} has to be an array, not ${shown(values)}.`;
      throw problem("invalid-shape", `/${name}`, message, values);
    }
  }
  for (const [list, value] of linkedRows(rows)) add(list, [value]);
  return rows;
}

/**
 * Adds the id of the containing row to an embedded row as the field `link`. If the embedded row already has a value in
 * this field, the value is kept.
 */
function withLink(item: unknown, link: string, key: string): unknown {
  if (!isObject(item)) return item;
  const fields = item as Readonly<Record<string, unknown>>;
  return { ...fields, [link]: fields[link] ?? key };
}

/** Throws if an object has lists, but none of Popolo, for example because the name of its only list is misspelt. */
function checkLists(json: object): void {
  const lists = Object.keys(json).filter((name) => Array.isArray((json as Record<string, unknown>)[name]));
  const known: readonly string[] = [...popoloLists, ...Object.keys(aliases)];
  const [first] = lists;
  if (first === undefined || lists.some((name) => known.includes(name))) return;
  const message = `fromPopolo: ${shown(first)} is not a list of Popolo. ${suggest(first, popoloLists)}`;
  throw problem("invalid-shape", `/${escapePointer(first)}`, message);
}
