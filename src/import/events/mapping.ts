import type { StatementAct } from "../../model/speech-act.ts";
import { functionOfColumn } from "../column.ts";
import type { RowMapping } from "../shared/mapping/row-mapping.ts";
import { guessedType } from "../shared/names/named-entity.ts";
import type { EventTable } from "./event-table.ts";
import { objectIn } from "./object-in.ts";
import type { FromEventsOptions } from "./options.ts";
import { placeMapping } from "./place.ts";
import type { RepeatedEvents } from "./repeated-events.ts";
import type { RowJoins } from "./row-joins.ts";

/**
 * Acts that are for or against somebody. With these acts, the second actor of the row is the target of the statement.
 * With any other act, it is the addressee.
 */
const directedActs: ReadonlySet<StatementAct> = /* @__PURE__ */ new Set([
  "support",
  "oppose",
  "criticize",
  "accuse",
  "threaten",
  "reject",
  "deny",
  "regret",
] as const);

/**
 * Returns the mapping of rows of event data. `joins` says which rows share a record. `repeats` has the rows that repeat
 * an earlier row, which do not become records.
 */
export function eventsMapping<R extends object>(
  table: EventTable<R>,
  { document, dates, extends: base, onError, firstRow = 0, actor }: FromEventsOptions<R>,
  joins: RowJoins,
  repeats: RepeatedEvents,
): RowMapping<R> {
  const { columns, format } = table;
  const scheme = table.scheme === "polecat" ? "plover" : "cameo";
  const dateColumn = String(columns.nameOf(format.date));
  const date = functionOfColumn(
    columns.formatName(dateColumn),
    // An object is given to the mapping as it is, so that the losses list it as a date that cannot be read.
    (row: R) => columns.text(row, format.date) ?? (objectIn(columns, row, format.date) as undefined),
  );
  const place = placeMapping(table);
  const firstIndex = (row: R) => joins.firstRow(table.joinKey(row) ?? "");
  // The title of the first row is made from `row` itself, so that the columns that it reads count as used.
  const title = (row: R, index: number) => {
    const first = firstIndex(row) ?? index;
    return table.title(first === index ? row : (table.rows[first] ?? row));
  };
  // A record of several rows has the attributes of the first.
  const attributes = (row: R, index: number) =>
    (firstIndex(row) ?? index) === index ? table.attributes(row) : undefined;
  const cite = (row: R, index: number) => ({ row: index + firstRow, via: table.publisher(row) });
  const actOf = (row: R) => table.meaning(row).acts[0] as StatementAct;
  const second = (row: R, isDirected: boolean) =>
    directedActs.has(actOf(row)) === isDirected ? table.names(row, 2) : [];
  const isRead = (index: number) => !repeats.has(index) && !table.selection.isLeftOut(index);
  return {
    document: document ?? { title: format.title },
    statement: {
      // The caller's `when` is called again within this mapping. As a result, the columns that it reads count as used,
      // and a row for which it throws is refused. The other mappings use the stored result.
      when: (row, index) =>
        table.selection.ask(row, index) && isRead(index) && table.meaning(row).acts.length > 0,
      speaker: (row) => table.speaker(row),
      jointlyWith: (row) => table.names(row, 1).slice(1),
      onBehalfOf: (row) => table.actors(row, 1)[0]?.principal,
      addressees: (row) => second(row, false),
      targets: (row) => second(row, true),
      act: actOf,
      date,
      summary: (row) => table.title(row),
      attributes: (row) => ({ [scheme]: table.meaning(row).code, ...table.attributes(row) }),
      citation: cite,
    },
    meeting: {
      when: (row, index) => isRead(index) && table.meaning(row).meeting !== null,
      key: (row) => table.joinKey(row),
      title,
      format: (row) => table.meaning(row).meeting,
      participants: (row) => table.participants(row),
      date,
      ...(place === undefined ? {} : { place }),
      attributes,
      note: (row) => {
        const key = table.joinKey(row);
        const codes = key === undefined ? [table.meaning(row).code] : joins.codesOf(key);
        return `${scheme.toUpperCase()} ${codes.join(", ")}`;
      },
      citation: cite,
    },
    event: {
      when: (row, index) => isRead(index) && table.meaning(row).event !== null,
      key: (row) => table.joinKey(row),
      title,
      type: (row) => table.meaning(row).event,
      actors: (row) =>
        table.isMutual(row) ? [...table.names(row, 1), ...table.names(row, 2)] : table.names(row, 1),
      targets: (row) => (table.isMutual(row) ? [] : table.names(row, 2)),
      date,
      ...(place === undefined ? {} : { place }),
      codes: [{ scheme, code: (row) => table.meaning(row).code }],
      attributes,
      citation: cite,
    },
    actor: (name, row, index) => {
      const details = table.detailsOf(name, row, index);
      const given = actor?.(name, details, row, index);
      return { ...details, [guessedType]: given?.type === undefined, ...given };
    },
    dates,
    ...(base === undefined ? {} : { extends: base }),
    firstRow,
    ...(onError === undefined ? {} : { onError }),
  };
}
