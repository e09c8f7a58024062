import { column } from "../column.ts";
import type { PlaceMapping } from "../shared/mapping/meeting-mapping.ts";
import type { EventColumns, EventScheme } from "./columns.ts";
import { formatOf } from "./formats.ts";

/** Returns the mapping of the place of events. Undefined if the rows have no column with a place. */
export function placeMapping<R extends object>(
  scheme: EventScheme,
  columns: EventColumns,
): PlaceMapping<R> | undefined {
  const { places, latitude, longitude } = formatOf(scheme);
  if (places.every((name) => columns.nameOf(name) === undefined)) return undefined;
  const axis = (name: string) => (row: R) => columns.number(row, name);
  // The country of a place is given by its name. Only ICEWS has this name: GDELT has a FIPS code, and POLECAT an ISO
  // code.
  const country = scheme === "icews" ? columns.nameOf("Country") : undefined;
  return {
    // A column is read only if the columns before it are empty. If it is never read, the losses list it as unused.
    name: (row) => {
      for (const name of places) {
        const found = columns.text(row, name);
        if (found !== undefined) return found;
      }
      return undefined;
    },
    coordinates: [axis(longitude), axis(latitude)],
    ...(country === undefined ? {} : { country: column(country as never) as never }),
  };
}
