import { getOrAdd } from "../../collections/get-or-add.ts";
import { isUnreadable, readEdtf } from "../../dates/read-edtf.ts";
import { shown } from "../../errors/suggest.ts";
import type { Dataset } from "../../model/dataset.ts";
import { cellOf, textIn, toPlainText } from "../shared/sources/source-cells.ts";
import type { SourceDates } from "../shared/sources/source-dates.ts";
import type { SourceLedger, SourceRow } from "../shared/sources/source-ledger.ts";
import { linkedKey, type PopoloActors } from "./actors.ts";
import { embeddedFields, keyOfRow, type PopoloList, type PopoloRows, pseudoName } from "./lists.ts";

/** A list of actors of a Popolo file. */
export type ActorList = "persons" | "organizations";

/** The lists of all actors. */
export const anyActor: readonly ActorList[] = ["persons", "organizations"];

/** The rows of a Popolo file, with functions that look up rows and actors of other lists. */
export class PopoloFile {
  readonly lists: PopoloRows;
  readonly ledger: SourceLedger;
  readonly dates: SourceDates;
  /**
   * The dataset that the mapping extends. It already contains the actors of the file, except those that the file names
   * without an id.
   */
  readonly base: Dataset;
  readonly #actors: PopoloActors;
  readonly #byKey = new Map<PopoloList, ReadonlyMap<string, SourceRow>>();
  /** Rows whose dropped fields have been counted. */
  readonly #counted = new Set<SourceRow>();

  constructor(
    lists: PopoloRows,
    actors: PopoloActors,
    {
      base,
      ledger,
      dates,
    }: { readonly base: Dataset; readonly ledger: SourceLedger; readonly dates: SourceDates },
  ) {
    this.lists = lists;
    this.base = base;
    this.#actors = actors;
    this.ledger = ledger;
    this.dates = dates;
  }

  /** Returns the rows of a list that were not refused. */
  rowsOf(list: PopoloList): readonly SourceRow[] {
    return this.lists[list].filter((row) => !this.ledger.isRefused(row));
  }

  /** Returns the first row of a list whose id is `key`. Undefined if there is no such row. */
  find(list: PopoloList, key: string | undefined): SourceRow | undefined {
    const known = getOrAdd(
      this.#byKey,
      list,
      () => new Map([...this.lists[list]].reverse().map((row) => [keyOfRow(row), row])),
    );
    return key === undefined ? undefined : known.get(key);
  }

  /** Returns the id of the row to which a field refers. The field contains this id or the whole row. */
  linkedKey(row: SourceRow, field: string): string | undefined {
    return textIn(row, `${field}_id`) ?? linkedKey(row, field);
  }

  /** Returns the id of the actor that a field names. If the field has a name without an id, returns the name. */
  actor(row: SourceRow, field: string, lists: readonly ActorList[]): string | undefined {
    const key = this.linkedKey(row, field);
    const id = this.#actors.idOf(key, lists);
    if (id !== undefined) return id;
    const pseudo = key === undefined ? undefined : pseudoName(key);
    if (key !== undefined && pseudo === undefined) return undefined;
    const value = cellOf(row, field);
    const own = typeof value === "object" && value !== null ? (value as { name?: unknown }).name : undefined;
    return toPlainText(own) ?? textIn(row, `${field}_name`) ?? pseudo;
  }

  /** Returns the actor of an optional field. An actor that is not in the file is counted as dropped. */
  optionalActor(row: SourceRow, field: string, lists: readonly ActorList[]): string | undefined {
    const found = this.actor(row, field, lists);
    const id = this.linkedKey(row, field) ?? textIn(row, `${field}_name`);
    if (found === undefined && id !== undefined) {
      const what = lists === anyActor ? "a person or an organization" : "an organization";
      this.ledger.dropLink(row, this.#columnOf(row, field), id, what);
    }
    return found;
  }

  /** Returns the id of an actor of the file. Undefined if no actor has the id. */
  actorWithId(value: unknown): string | undefined {
    const known = typeof value === "object" && value !== null ? (value as { id?: unknown }).id : value;
    return this.#actors.idOf(toPlainText(known), anyActor);
  }

  /** Refuses a row whose actor is missing or not in the file. */
  refuseActor(row: SourceRow, field: string): [] {
    const column = this.#columnOf(row, field);
    const value = cellOf(row, column);
    const id = this.linkedKey(row, field);
    if (id !== undefined) this.ledger.addUnknown(row, column, id);
    const message =
      value === undefined || value === null
        ? `${column} is missing. Give the id of a person or an organization.`
        : `${shown(id ?? value)} is no person or organization that came in. Add it to the file, or correct its row.`;
    this.ledger.refuse(row, { column, value: id ?? value, message });
    return [];
  }

  #columnOf(row: SourceRow, field: string): string {
    const id = `${field}_id`;
    const columns = [id, field, `${field}_name`];
    return columns.find((column) => (cellOf(row, column) ?? undefined) !== undefined) ?? id;
  }

  /**
   * Counts the fields of a row that are in no record. `used` has the names of the fields that are in a record. A row is
   * counted only once.
   */
  dropFields(row: SourceRow, used: readonly string[]): void {
    if (this.#counted.has(row)) return;
    this.#counted.add(row);
    const rows = embeddedFields(row.table);
    for (const [field, value] of Object.entries(row.value)) {
      if (used.includes(field) || rows.includes(field) || isEmpty(value)) continue;
      this.ledger.drop(row.table, field, "fields that the model does not have");
    }
  }
}

function isEmpty(value: unknown): boolean {
  return (
    value === null || value === undefined || value === "" || (Array.isArray(value) && value.length === 0)
  );
}

/**
 * Returns the fields in which a row can refer to another row. For example, the fields for `voter` are `voter`,
 * `voter_id` and `voter_name`.
 */
export function linkFields(...fields: readonly string[]): readonly string[] {
  return fields.flatMap((field) => [field, `${field}_id`, `${field}_name`]);
}

/** Returns whether the end of a period is certainly before its start. False if one of the dates cannot be read. */
export function isSwapped(start: string | undefined, end: string | undefined): boolean {
  if (start === undefined || end === undefined) return false;
  const first = readEdtf(start);
  const last = readEdtf(end);
  if (isUnreadable(first) || isUnreadable(last)) return false;
  const begin = first.start.earliest;
  const limit = last.end.latest;
  return begin !== null && limit !== null && begin > limit;
}
