import { isObject } from "../collections/is-object.ts";
import { escapePointer } from "../errors/escape-pointer.ts";
import { shown, suggest } from "../errors/suggest.ts";
import type { Dataset } from "../model/dataset.ts";
import type { Place } from "../model/place.ts";
import type { CheckedOption, OptionRule } from "../options/option-rule.ts";

/** Longitude and latitude in decimal degrees, WGS 84. */
export type Coordinates = readonly [longitude: number, latitude: number];

/** A kind of record that can have a place. */
export type PlacedKind = "bases" | "meetings" | "events";

/** The kinds of record that can have a place. */
export const placedKinds: readonly PlacedKind[] = ["bases", "meetings", "events"];

/**
 * The rule of the option `coordinates`. The keys of the option are ids of records or names of places, the values are
 * coordinates.
 */
export const coordinatesRule: OptionRule<Dataset> = {
  check(value, option) {
    if (!isObject(value)) {
      option.refuse(
        `${option.name} has to be an object, not ${shown(value)}. Write { Geneva: [6.14, 46.21] }.`,
      );
      return;
    }
    const given = Object.entries(value);
    if (given.length === 0)
      option.refuse(`${option.name} is an empty object. Leave it out for the coordinates in the dataset.`);
    const { ids, states } = placesOf(option.context);
    for (const [key, coordinates] of given) checkGiven({ key, coordinates, ids, states, option });
  },
};

/** A key of the option with its value. The key must be an id in `ids` or the name of a place in `states`. */
interface GivenCheck {
  readonly key: string;
  readonly coordinates: unknown;
  readonly ids: ReadonlySet<string>;
  readonly states: ReadonlyMap<string, ReadonlySet<string>>;
  readonly option: CheckedOption<Dataset>;
}

function checkGiven({ key, coordinates, ids, states, option }: GivenCheck): void {
  const details = { path: `${option.path}/${escapePointer(key)}` };
  const inStates = states.get(key);
  if (inStates === undefined && !ids.has(key)) {
    const message = `${option.name}: ${shown(key)} is neither a place nor the id of a base, a meeting or an event. ${suggest(key, [...states.keys(), ...ids])}`;
    option.refuse(message, { ...details, value: key });
  } else if (inStates !== undefined && inStates.size > 1) {
    const message = `${option.name}: ${shown(key)} is the name of places in several states (${[...inStates].join(", ")}). Give the coordinates by the ids of the records.`;
    option.refuse(message, { ...details, value: key });
  }
  const problem = coordinatesProblem(coordinates);
  if (problem !== undefined)
    option.refuse(`${option.name}: ${shown(key)} has the ${problem}`, { ...details, value: coordinates });
}

/** Returns the end of a sentence that says what is wrong with coordinates. Returns undefined if nothing is wrong. */
export function coordinatesProblem(value: unknown): string | undefined {
  if (Array.isArray(value) && value.length === 2 && isWithin(value[0], 180) && isWithin(value[1], 90)) return;
  const written = Array.isArray(value) ? value.join(", ") : shown(value);
  return `coordinates ${written}. Longitude comes first, from -180 to 180, and latitude second, from -90 to 90.`;
}

function isWithin(value: unknown, limit: number): boolean {
  return typeof value === "number" && Math.abs(value) <= limit;
}

/**
 * Returns two things. `ids` contains the ids of all records that can have a place. `states` maps each name of a place
 * to the states in which there is a place of this name.
 */
function placesOf(dataset: Dataset): Pick<GivenCheck, "ids" | "states"> {
  const ids = new Set<string>();
  const states = new Map<string, Set<string>>();
  for (const kind of placedKinds) {
    for (const { id, place } of dataset[kind]) {
      ids.add(id);
      if (place === undefined) continue;
      const inStates = states.get(place.name) ?? new Set();
      if (place.country !== undefined) inStates.add(place.country);
      states.set(place.name, inStates);
    }
  }
  return { ids, states };
}

/**
 * Returns a function that finds the coordinates that the caller gave for a record. Coordinates for the id of the record
 * take precedence over coordinates for the name of its place.
 */
export function givenCoordinatesOf(
  option: Readonly<Record<string, Coordinates>> | undefined,
): (record: { readonly id: string; readonly place?: Place }) => Coordinates | undefined {
  const given = new Map(Object.entries(option ?? {}));
  return ({ id, place }) => given.get(id) ?? (place && given.get(place.name));
}
