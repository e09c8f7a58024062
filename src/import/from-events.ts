import { getOrAdd } from "../collections/get-or-add.ts";
import { checkOptions } from "../options/check-options.ts";
import { EventTable } from "./events/event-table.ts";
import { eventLosses } from "./events/losses.ts";
import { eventsMapping } from "./events/mapping.ts";
import { eventOptionRules, type FromEventsOptions, type ImportedEvents } from "./events/options.ts";
import { findRepeatedEvents, type RepeatedEvents } from "./events/repeated-events.ts";
import { findRowJoins, type RowJoins } from "./events/row-joins.ts";
import { withPlainColumns } from "./shared/cells/plain-columns.ts";
import { RowSelection } from "./shared/cells/row-selection.ts";
import type { ImportLosses, UnknownValue } from "./shared/losses/import-losses.ts";
import { importRows } from "./shared/passes/import-rows.ts";

/**
 * Returns the dataset that rows of event data contain: GDELT, ICEWS or POLECAT. The code of a row decides what the
 * row becomes, as {@link coding!actsOf} says: a speech act becomes a statement, a consultation or a visit becomes a
 * meeting, and everything else becomes an event.
 *
 * - Rows are objects with the columns of the format, or arrays in the order of its columns. The files of GDELT have no
 *   header, so its rows usually are arrays of 61 cells, or of 58 or 57 in version 1.
 * - **Codes are kept**: in `codes` of an event, in the attribute `cameo` or `plover` of a statement, and in the note of
 *   a meeting. If a code covers several acts, the statement has the most usual of them, because the code does not say
 *   which act it was.
 * - The id of the event and other columns without a field, such as the tone, are attributes of each record.
 * - **Mirror rows become one record.** A visit has two rows: one says who visits, and the other says who hosts. A call
 *   has two rows, too. Meetings of the same form are joined if they have the same participants and the same day.
 *   Treaties, ceasefires and agreements are joined in the same way.
 * - **Repeated rows are one record.** A row with the id of an earlier row does not become a record, and
 *   `losses.duplicates` counts it. If the rows differ, the values of the first row are kept, and `losses.conflicts` has
 *   both. In ICEWS, rows repeat an event only if they have the same id and the same date, because ICEWS gave some ids
 *   to two events.
 * - **Dates** are EDTF or `20240502`. `dates` says in which other format the rows have them.
 * - **Actors** are distinguished by their CAMEO codes in GDELT, by their names in ICEWS, and by their names and
 *   countries in POLECAT. Whether an actor is a state, a person or a body is derived from codes, sectors and names in
 *   all of its rows, and `actor` can correct it.
 * - An organ of a state, such as a ministry or an army, and an official in ICEWS and POLECAT act for the state: it is
 *   the principal (`onBehalfOf`) of statements and of participants of meetings.
 * - The second actor of a row is the target of the statement if the act is for or against somebody, and otherwise the
 *   addressee. If the code is of a speech act, a row without a source is refused, because a statement needs a speaker.
 *   In ICEWS, "Unspecified Actor" is not an actor, and `losses.droppedValues` counts it in events and meetings.
 * - A code that lost the zero at its beginning in a spreadsheet gets it back. The result has to be a code of CAMEO and
 *   has to agree with the root in the row. `losses.paddedCodes` counts such codes. A row with any other unknown code is
 *   refused.
 *
 * @throws {@link index!DemarcheError} for an unknown option, if the rows have no column with the code, the date or the
 * actors, and if the first row is an array with more or fewer cells than the format has columns.
 *
 * @example
 * ```ts
 * import { fromEvents } from "demarche/import";
 *
 * const row = {
 *   "Event ID": 1, "Event Date": "2024-05-02", "Source Name": "Alba", "Source Sectors": "", "Source Country": "Alba",
 *   "Event Text": "Make a visit", "CAMEO Code": "042", "Intensity": 1.9,
 *   "Target Name": "Borea", "Target Sectors": "", "Target Country": "Borea", "Publisher": "Wire", "City": "Port",
 * };
 * const mirror = { ...row, "Event ID": 2, "Source Name": "Borea", "Source Country": "Borea", "CAMEO Code": "043", "Target Name": "Alba", "Target Country": "Alba" };
 * const { dataset } = fromEvents([row, mirror], { scheme: "icews" });
 * dataset.meetings.map(({ format, participants }) => [format, ...participants.map(({ actor }) => actor)]);
 * // => [["visit", "alba", "borea"]]
 * ```
 */
export function fromEvents<R extends object>(
  rows: readonly R[],
  options: FromEventsOptions<R>,
): ImportedEvents {
  checkOptions("fromEvents", options, eventOptionRules);
  if (!Array.isArray(rows)) return importRows("fromEvents", rows, {} as never) as never;
  const lines = withoutEmptyEnd(withPlainColumns(rows));
  const table = new EventTable(new RowSelection(lines, options.when), options);
  const read = (joins: RowJoins, repeats: RepeatedEvents) =>
    importRows("fromEvents", lines, eventsMapping(table, options, { joins, repeats }));
  const joins = findRowJoins(table, new Set());
  const first = read(joins, new Map());
  const { firstRow = 0 } = options;
  // The first import shows which rows are refused. A second import is needed in two cases. First, if a refused row was
  // joined with other rows, their record must not have its title and codes. Second, if rows repeat an earlier row that
  // was not refused, they must not become records.
  const refused = new Set(first.losses.refused.map(({ row }) => row - firstRow));
  const repeats = findRepeatedEvents(table.rows, (row) => table.eventKey(row), refused);
  const accepted = findRowJoins(table, new Set([...refused, ...repeats.keys()]));
  const isFinal = repeats.size === 0 && accepted.count() === joins.count();
  const { dataset, losses } = isFinal ? first : read(accepted, repeats);
  const all = { dataset, losses: withUnknownCodes(losses) };
  return Object.freeze({ dataset, losses: eventLosses(all, table, options, { joins: accepted, repeats }) });
}

/** Returns the rows without the empty lines that remain at the end if a text is split into lines. */
function withoutEmptyEnd<R extends object>(rows: readonly R[]): readonly R[] {
  let end = rows.length;
  while (end > 0 && isEmptyLine(rows[end - 1])) end -= 1;
  return end === rows.length ? rows : rows.slice(0, end);
}

function isEmptyLine(row: unknown): boolean {
  return Array.isArray(row) && row.length <= 1 && String(row[0] ?? "").trim() === "";
}

/** Returns the losses. The codes that are not in the scheme are added to the unknown values. */
function withUnknownCodes(losses: ImportLosses): ImportLosses {
  const counts = new Map<string, UnknownValue & { count: number }>();
  for (const { row, problems } of losses.refused) {
    for (const { field, column, value } of problems) {
      if (field !== "code" || value === undefined) continue;
      const named = { field, ...(column === undefined ? {} : { column }) };
      getOrAdd(counts, value, () => ({ ...named, value, count: 0, row })).count += 1;
    }
  }
  return counts.size === 0
    ? losses
    : { ...losses, unknownValues: [...losses.unknownValues, ...counts.values()] };
}
