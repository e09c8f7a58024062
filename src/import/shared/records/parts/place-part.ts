import { trimmed } from "../../../../text/invisible.ts";
import {
  isReadFromRows,
  noteDropped,
  noteDroppedParts,
  readAndKeep,
  writtenValue,
} from "../../cells/dropped-parts.ts";
import type { ImportState } from "../../cells/import-state.ts";
import { readAs, readField } from "../../cells/read-field.ts";
import type { FieldName } from "../../losses/refusal.ts";
import { mappingObject } from "../../mapping/mapping-object.ts";
import type { Spelling } from "../../names/named-entity.ts";
import type { Part } from "./part.ts";
import { PartMaker } from "./part-maker.ts";

/** Returns the {@link Part} that reads the place of a meeting or event. */
export function placePart(make: PartMaker, name: string): Part {
  const at = { field: make.nameOf(name), column: undefined };
  if (make.mapping[name] === undefined) return { name, at, read: () => undefined };
  const { actors, state } = make.names;
  const place = mappingObject(make.mapping[name], ["name", "country", "coordinates"], {
    name: at.field,
    caller: state.caller,
    example: '{ name: "…" }',
  });
  const placeName = new PartMaker(place, at.field, make.names).text("name");
  const country = readField(place.country, `${at.field}.country`, state);
  const axes = ((place.coordinates ?? []) as readonly unknown[]).map((field, i) => ({
    field,
    reader: readAs(field, `${at.field}.coordinates.${i}`, state, (value, axis, index) =>
      readCoordinate(value, axis, { index, state, isLongitude: i === 0 }),
    ),
  }));
  const others = [{ field: place.country, reader: country }, ...axes];
  type Prepared = {
    readonly name: string;
    readonly country: Spelling | undefined;
    readonly coordinates: readonly [unknown, unknown] | undefined;
  };
  return {
    name,
    at,
    read: (row, index) => {
      const text = placeName.read(row, index);
      if (text === undefined) {
        noteDroppedParts(
          state,
          others,
          "the place has no name. Give the name, or clear the cell.",
          row,
          index,
        );
        return undefined;
      }
      const land = readAndKeep(country, row, index, state);
      const [longitude, latitude] = axes.map(({ reader }) => reader.read(row, index));
      const isPoint = longitude !== undefined && latitude !== undefined;
      if (isPoint) for (const { reader } of axes) state.use.keep(reader.at);
      else {
        const reason = "the other coordinate is missing. Give both.";
        for (const [i, { field, reader }] of axes.entries())
          if (isReadFromRows(field))
            noteDropped(state, reader.at, writtenValue(field, [longitude, latitude][i], row), {
              reason,
              row: index,
            });
      }
      return {
        name: text,
        country: land === undefined ? undefined : actors.resolve(land, country.at, row, index, "state"),
        coordinates: isPoint ? [longitude, latitude] : undefined,
      };
    },
    commit: ({ name: text, country: land, coordinates }: Prepared, { citation }) => ({
      name: text,
      ...(land === undefined ? {} : { country: actors.cite(land, citation) }),
      ...(coordinates === undefined ? {} : { coordinates }),
    }),
  };
}

/**
 * Returns a longitude or a latitude in decimal degrees. The decimal sign can be a comma. If the cell contains anything
 * else, its value is dropped and noted in the losses. The row is not refused, because the name of the place is known.
 */
function readCoordinate(
  value: unknown,
  at: FieldName,
  {
    index,
    state,
    isLongitude,
  }: { readonly index: number; readonly state: ImportState; readonly isLongitude: boolean },
): number | undefined {
  const text = typeof value === "string" ? trimmed(value).replace(/^(-?\d+),(\d+)$/, "$1.$2") : value;
  const number = typeof text === "string" || typeof text === "bigint" ? Number(text) : text;
  const limit = isLongitude ? 180 : 90;
  if (typeof number === "number" && Math.abs(number) <= limit) return number;
  const name = isLongitude ? "longitude" : "latitude";
  const reason = `it is not a ${name}. Write decimal degrees from -${limit} to ${limit}, such as ${isLongitude ? "6.15" : "46.2"}.`;
  noteDropped(state, at, value, { reason, row: index });
  return undefined;
}
