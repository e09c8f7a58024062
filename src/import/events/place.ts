import { functionOfColumn } from "../column.ts";
import type { PlaceMapping } from "../shared/mapping/meeting-mapping.ts";
import type { EventTable } from "./event-table.ts";

/** Returns the mapping for the places of events. Undefined if the rows have no column with a place. */
export function placeMapping<R extends object>(table: EventTable<R>): PlaceMapping<R> | undefined {
  const { scheme, columns } = table;
  const { places, latitude, longitude } = table.format;
  if (places.every((name) => columns.nameOf(name) === undefined)) return undefined;
  // A text that is not a number is passed on, so that the losses list it.
  const axis = (name: string) => (row: R) => columns.number(row, name) ?? columns.text(row, name);
  // The country of a place is looked up by the name of the country. GDELT has only a FIPS code, and no register of the
  // library has such codes.
  const country = scheme === "gdelt" ? undefined : columns.nameOf("Country");
  return {
    // The loop stops at the first column that is not empty, and the losses list columns that are never read as unused.
    name: (row) => {
      for (const name of places) {
        const found = columns.text(row, name);
        if (found !== undefined) return found;
      }
      return undefined;
    },
    coordinates: [axis(longitude), axis(latitude)],
    ...(country === undefined
      ? {}
      : {
          country: functionOfColumn(columns.formatName(String(country)), (row: R) => table.country(row)),
        }),
  };
}
