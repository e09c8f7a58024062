import { getOrAdd } from "../../collections/get-or-add.ts";
import { isRow } from "../shared/cells/is-row.ts";
import type { UnknownValue } from "../shared/losses/import-losses.ts";
import { isCameoCode, isCameoRole, isPloverMode, isPolecatSector } from "./code-lists.ts";
import { isCowNumber } from "./country-codes.ts";
import type { EventTable } from "./event-table.ts";
import { columnsOfSide, readSides, sideWords } from "./polecat-sides.ts";

/** A code that is not in the list of its column. `column` is the name of the column in the format. */
interface UnknownCode {
  readonly field: string;
  readonly column: string;
  readonly value: string;
}

/**
 * Returns the codes that are not in the scheme, with the number of rows for each code. `isUsed` says whether the row at
 * an index is in the dataset. A row with such a code is not refused. Depending on what is unknown, the record is made
 * as follows:
 * - The code of the event: the event has the meaning of the root of the code.
 * - The mode: the event has the meaning of the type.
 * - The role or sector of an actor: the actor is a group, unless another column shows its type.
 * - The number of a state: the number is left out.
 */
export function unknownCodes<R extends object>(
  table: EventTable<R>,
  isUsed: (index: number) => boolean,
  firstRow: number,
): readonly UnknownValue[] {
  const found = new Map<string, UnknownValue & { count: number }>();
  for (const [index, row] of table.rows.entries()) {
    if (!isRow(row) || !isUsed(index)) continue;
    for (const { field, column, value } of readers[table.scheme](table as never, row)) {
      const key = JSON.stringify([column, value]);
      getOrAdd(found, key, () => ({ field, column, value, count: 0, row: index + firstRow })).count += 1;
    }
  }
  return [...found.values()];
}

type ReadCodes = (table: EventTable<object>, row: object) => readonly UnknownCode[];

const readers: Readonly<Record<"gdelt" | "icews" | "polecat", ReadCodes>> = {
  gdelt: (table, row) => [
    ...cameoCode(table, row),
    ...([1, 2] as const).flatMap((side) => role(table, row, side)),
  ],
  icews: (table, row) => cameoCode(table, row),
  polecat: (table, row) => [
    ...mode(table, row),
    ...([1, 2] as const).flatMap((side) => sectorsAndNumbers(table, row, side)),
  ],
};

const cameoCode: ReadCodes = (table, row) => {
  const { code } = table.codeOf(row);
  if (code === undefined || code.length < 3 || isCameoCode(code)) return [];
  return [{ field: "code", column: table.format.code, value: code }];
};

const mode: ReadCodes = ({ columns, format }, row) => {
  const type = columns.text(row, format.code);
  const value = columns.text(row, "Event Mode");
  if (type === undefined || value === undefined || isPloverMode(type, value)) return [];
  return [{ field: "code", column: "Event Mode", value }];
};

function role({ columns }: EventTable<object>, row: object, side: 1 | 2): readonly UnknownCode[] {
  const column = `Actor${side}Type1Code`;
  const value = columns.text(row, column);
  return value === undefined || isCameoRole(value) ? [] : [{ field: "actor.type", column, value }];
}

function sectorsAndNumbers(
  { columns }: EventTable<object>,
  row: object,
  side: 1 | 2,
): readonly UnknownCode[] {
  const { sector: sectorColumn, cow: cowColumn } = columnsOfSide(sideWords[side]);
  return readSides(columns, row, side).flatMap(({ sector, cow }) => [
    ...(sector === undefined || isPolecatSector(sector)
      ? []
      : [{ field: "actor.type", column: sectorColumn, value: sector }]),
    ...(cow === undefined || isCowNumber(cow)
      ? []
      : [{ field: "actor.identifiers", column: cowColumn, value: cow }]),
  ]);
}
