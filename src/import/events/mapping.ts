import type { StatementAct } from "../../model/speech-act.ts";
import { functionOfColumn } from "../column.ts";
import type { EventMapping } from "../shared/mapping/event-mapping.ts";
import type { RowCitation } from "../shared/mapping/fields.ts";
import type { MeetingMapping } from "../shared/mapping/meeting-mapping.ts";
import type { RowMapping } from "../shared/mapping/row-mapping.ts";
import type { StatementMapping } from "../shared/mapping/statement-mapping.ts";
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

/** Which rows share a record, and which rows repeat an earlier row and do not become records. */
interface RowGroups {
  readonly joins: RowJoins;
  readonly repeats: RepeatedEvents;
}

/** Returns the mapping of rows of event data. */
export function eventsMapping<R extends object>(
  table: EventTable<R>,
  options: FromEventsOptions<R>,
  groups: RowGroups,
): RowMapping<R> {
  const { document, dates, extends: base, onError, firstRow = 0, actor } = options;
  return {
    document: document ?? { title: table.format.title },
    statement: statementMapping(table, firstRow, groups),
    meeting: meetingMapping(table, firstRow, groups),
    event: eventMapping(table, firstRow, groups),
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

function statementMapping<R extends object>(
  table: EventTable<R>,
  firstRow: number,
  { repeats }: RowGroups,
): StatementMapping<R> {
  const actOf = (row: R) => table.meaning(row).acts[0] as StatementAct;
  const second = (row: R, isDirected: boolean) =>
    directedActs.has(actOf(row)) === isDirected ? table.names(row, 2) : [];
  return {
    // The caller's `when` is called again within this mapping. As a result, the columns that it reads count as used,
    // and a row for which it throws is refused. The other mappings use the stored result.
    when: (row, index) =>
      table.selection.ask(row, index) && isRead(table, repeats, index) && table.meaning(row).acts.length > 0,
    speaker: (row) => table.speaker(row),
    jointlyWith: (row) => table.names(row, 1).slice(1),
    onBehalfOf: (row) => table.actors(row, 1)[0]?.principal,
    addressees: (row) => second(row, false),
    targets: (row) => second(row, true),
    act: actOf,
    date: dateField(table),
    summary: (row) => table.title(row),
    attributes: (row) => ({ [codeScheme(table)]: table.meaning(row).code, ...table.attributes(row) }),
    citation: citationField(table, firstRow),
  };
}

function meetingMapping<R extends object>(
  table: EventTable<R>,
  firstRow: number,
  { joins, repeats }: RowGroups,
): MeetingMapping<R> {
  return {
    when: (row, index) => isRead(table, repeats, index) && table.meaning(row).meeting !== null,
    ...joinedFields(table, joins),
    format: (row) => table.meaning(row).meeting,
    participants: (row) => table.participants(row),
    date: dateField(table),
    note: (row) => {
      const key = table.joinKey(row);
      const codes = key === undefined ? [table.meaning(row).code] : joins.codesOf(key);
      return `${codeScheme(table).toUpperCase()} ${codes.join(", ")}`;
    },
    citation: citationField(table, firstRow),
  };
}

function eventMapping<R extends object>(
  table: EventTable<R>,
  firstRow: number,
  { joins, repeats }: RowGroups,
): EventMapping<R> {
  return {
    when: (row, index) => isRead(table, repeats, index) && table.meaning(row).event !== null,
    ...joinedFields(table, joins),
    type: (row) => table.meaning(row).event,
    actors: (row) =>
      table.isMutual(row) ? [...table.names(row, 1), ...table.names(row, 2)] : table.names(row, 1),
    targets: (row) => (table.isMutual(row) ? [] : table.names(row, 2)),
    date: dateField(table),
    codes: [{ scheme: codeScheme(table), code: (row) => table.meaning(row).code }],
    citation: citationField(table, firstRow),
  };
}

function isRead<R extends object>(table: EventTable<R>, repeats: RepeatedEvents, index: number): boolean {
  return !repeats.has(index) && !table.selection.isLeftOut(index);
}

/** Returns the scheme of the codes in the rows. */
function codeScheme({ scheme }: Pick<EventTable<object>, "scheme">): "plover" | "cameo" {
  return scheme === "polecat" ? "plover" : "cameo";
}

function dateField<R extends object>({ columns, format }: EventTable<R>): (row: R) => string | undefined {
  return functionOfColumn(
    columns.formatName(String(columns.nameOf(format.date))),
    // A cell that is an object is passed on unchanged, so that the losses list it as a date that cannot be read.
    (row: R) => columns.text(row, format.date) ?? (objectIn(columns, row, format.date) as undefined),
  );
}

function citationField<R extends object>(
  table: EventTable<R>,
  firstRow: number,
): (row: R, index: number) => RowCitation {
  return (row, index) => ({ row: index + firstRow, via: table.publisher(row) });
}

/** Returns the mapping of the fields of records that several rows can share. */
function joinedFields<R extends object>(
  table: EventTable<R>,
  joins: RowJoins,
): Pick<MeetingMapping<R> & EventMapping<R>, "key" | "title" | "place" | "attributes"> {
  const place = placeMapping(table);
  const firstIndex = (row: R, index: number) => joins.firstRow(table.joinKey(row) ?? "") ?? index;
  return {
    key: (row) => table.joinKey(row),
    // The title of the first row is made from `row` itself, so that the columns that it reads count as used.
    title: (row, index) => {
      const first = firstIndex(row, index);
      return table.title(first === index ? row : (table.rows[first] ?? row));
    },
    ...(place === undefined ? {} : { place }),
    // A record of several rows has the attributes of the first.
    attributes: (row, index) => (firstIndex(row, index) === index ? table.attributes(row) : undefined),
  };
}
