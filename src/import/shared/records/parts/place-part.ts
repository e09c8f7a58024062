import { toNumber } from "../../cells/read-cell.ts";
import { readAs } from "../../cells/read-field.ts";
import type { Spelling } from "../../names/named-entity.ts";
import { checkNames } from "./check-names.ts";
import type { Part } from "./part.ts";
import { PartMaker } from "./part-maker.ts";

type Fields = Readonly<Record<string, unknown>>;

/** Makes the part for the place of a meeting or event. */
export function placePart(make: PartMaker, name: string): Part {
  const place = make.mapping[name] as Fields | undefined;
  const at = { field: make.nameOf(name), column: undefined };
  if (place === undefined) return { name, at, read: () => undefined };
  checkNames(place, ["name", "country", "coordinates"], at.field);
  const { actors } = make.names;
  const maker = new PartMaker(place, at.field, make.names);
  const [placeName, country] = [maker.text("name"), maker.actor("country")];
  const axes = ((place.coordinates ?? []) as readonly unknown[]).map((axis, i) =>
    readAs(axis, `${at.field}.coordinates.${i}`, make.names.state, toNumber),
  );
  type Prepared = {
    readonly name: string;
    readonly country: Spelling | undefined;
    readonly coordinates: readonly (number | undefined)[];
  };
  return {
    name,
    at,
    read: (row, index) => {
      const text = placeName.read(row, index);
      if (text === undefined) return undefined;
      return {
        name: text,
        country: country.read(row, index),
        coordinates: axes.map(({ read }) => read(row, index)),
      };
    },
    commit: ({ name: text, country: state, coordinates: [longitude, latitude] }: Prepared, { citation }) => ({
      name: text,
      ...(state === undefined ? {} : { country: actors.cite(state, citation) }),
      ...(longitude === undefined || latitude === undefined ? {} : { coordinates: [longitude, latitude] }),
    }),
  };
}
