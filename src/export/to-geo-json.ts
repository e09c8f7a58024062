import { type Entry, registryOf } from "../dataset/registry.ts";
import { actorsOf, dateOf, documentsOf, titleOf } from "../dataset/traits.ts";
import { DemarcheError } from "../errors/demarche-error.ts";
import type { Problem } from "../errors/problem.ts";
import { shown } from "../errors/suggest.ts";
import type { Attributes } from "../model/attributes.ts";
import type { Dataset, Records } from "../model/dataset.ts";
import type { Doubt } from "../model/doubt.ts";
import type { Edtf } from "../model/edtf.ts";
import type { Ids } from "../model/ids.ts";
import type { EventCode } from "../model/political-event.ts";
import { checkOptions } from "../options/check-options.ts";
import { someOf } from "../options/some-of.ts";
import {
  type Coordinates,
  coordinatesProblem,
  coordinatesRule,
  givenCoordinatesOf,
  type PlacedKind,
  placedKinds,
} from "./given-coordinates.ts";

/** Options of {@link toGeoJson}. */
export interface ToGeoJsonOptions {
  /** The kinds of record to write. Default: bases, meetings and events. */
  readonly kinds?: readonly PlacedKind[] | undefined;
  /**
   * Your own coordinates: longitude and latitude. A key is the id of a base, a meeting or an event, or the name of a
   * place, spelt as in the dataset. `describe` lists the places. Coordinates for the id of a record take precedence
   * over coordinates for the name of its place, and both take precedence over coordinates in the dataset. Default: only
   * the coordinates in the dataset.
   */
  readonly coordinates?: Readonly<Record<string, Coordinates>> | undefined;
}

/** A record with coordinates as a GeoJSON feature. */
export interface GeoJsonFeature<out I extends Ids = Ids> {
  /** Always `"Feature"`. */
  readonly type: "Feature";
  /** Id of the record. */
  readonly id: I["bases"] | I["meetings"] | I["events"];
  /** The location of the record. */
  readonly geometry: {
    /** Always `"Point"`. */
    readonly type: "Point";
    /** Longitude and latitude in decimal degrees, WGS 84. */
    readonly coordinates: Coordinates;
  };
  /** The fields of the record that a map can show. */
  readonly properties: {
    /** The kind of record. */
    readonly kind: PlacedKind;
    /** The name or title of the record. */
    readonly title: string;
    /** The type of a base or an event, or the format of a meeting. */
    readonly type: string;
    /** The status of the record. */
    readonly status: string;
    /** The date of the record. Null if the record is a base, or if its date is unknown. */
    readonly date: Edtf | null;
    /**
     * Name of the place. Null if the record has no place. Such a record is on the map only if the caller gave
     * coordinates for its id.
     */
    readonly place: string | null;
    /** `"option"` if the caller gave the coordinates. Absent if the coordinates are from the dataset. */
    readonly coordinatesFrom?: "option";
    /** Id of the state in which the place is. Null if the state is not reported. */
    readonly country: I["actors"] | null;
    /** Ids of all actors that take part in the record. */
    readonly actors: readonly I["actors"][];
    /** Ids of the documents that attest the record. */
    readonly documents: readonly I["documents"][];
    /** The date in the words of the text. Absent if the record does not have them. */
    readonly dateTold?: string;
    /** The codes of an event in schemes of event data. Absent if the record has none. */
    readonly codes?: readonly EventCode[];
    /** Values of the source that do not fit any field of the model. Absent if the record has no such values. */
    readonly attributes?: Attributes;
    /** The fields that the text leaves in doubt. Absent if there are none. */
    readonly doubts?: readonly Doubt[];
  };
}

/** Result of {@link toGeoJson}. */
export interface GeoJsonFeatureCollection<out I extends Ids = Ids> {
  /** Always `"FeatureCollection"`. */
  readonly type: "FeatureCollection";
  /** The records that have coordinates: bases, then meetings, then events, each in the order of the dataset. */
  readonly features: readonly GeoJsonFeature<I>[];
  /**
   * The records that are not on the map, in the order in which `features` is sorted. GeoJSON allows additional fields,
   * and programs ignore fields that they do not know.
   */
  readonly withoutCoordinates: readonly RecordWithoutCoordinates<I>[];
}

/** A record that has no coordinates. */
export interface RecordWithoutCoordinates<out I extends Ids = Ids> {
  /** The kind of record. */
  readonly kind: PlacedKind;
  /** Id of the record. */
  readonly id: I["bases"] | I["meetings"] | I["events"];
  /** Name of the place. Null if the record has none. */
  readonly place: string | null;
}

const rules = {
  kinds: /* @__PURE__ */ someOf(placedKinds),
  coordinates: coordinatesRule,
};

/**
 * Returns the bases, meetings and events that have coordinates, as GeoJSON (RFC 7946).
 *
 * The coordinates of a record come from its place in the dataset or from the option `coordinates`. The function does
 * not guess coordinates from the name of a place, because guessed coordinates would look like reported ones. If the
 * coordinates of a feature come from the option, the feature has the field `coordinatesFrom`. `withoutCoordinates`
 * lists the records that are not on the map. Texts are not escaped, so escape them yourself if a map shows them as
 * HTML.
 *
 * @throws {@link index!DemarcheError} for an unknown option, place or id, for a name of several places in different
 * states, and for a longitude beyond 180 degrees or a latitude beyond 90, for example because the two are swapped.
 *
 * @example
 * ```ts
 * import { dataset } from "demarche/data";
 * import { toGeoJson } from "demarche/export";
 *
 * const coordinates = { Geneva: [6.14, 46.21], Astana: [71.43, 51.13], "deveselu-base": [24.4, 44.08] } as const;
 * const map = toGeoJson(dataset, { kinds: ["bases", "meetings"], coordinates });
 * map.features.map(({ id }) => id).slice(0, 3);
 * // => ["deveselu-base", "blinken-tileuberdi-press-conference", "blinken-tileuberdi-talks"]
 * [map.features.length, map.withoutCoordinates.length]; // => [7, 31]
 * ```
 */
export function toGeoJson<I extends Ids>(
  dataset: Dataset<I>,
  options: ToGeoJsonOptions = {},
): GeoJsonFeatureCollection<I> {
  const { byId } = registryOf(dataset as Dataset);
  checkOptions("toGeoJson", options, rules, dataset as Dataset);
  const { kinds = placedKinds, coordinates } = options;
  const givenOf = givenCoordinatesOf(coordinates);
  const features: GeoJsonFeature[] = [];
  const withoutCoordinates: RecordWithoutCoordinates[] = [];
  const problems: Problem[] = [];
  for (const kind of placedKinds) {
    if (!kinds.includes(kind)) continue;
    (dataset as Dataset)[kind].forEach((record, i) => {
      const given = givenOf(record);
      const location = given ?? record.place?.coordinates;
      if (location === undefined) {
        const place = record.place?.name ?? null;
        withoutCoordinates.push(Object.freeze({ kind, id: record.id, place }));
        return;
      }
      const wrong = coordinatesProblem(location);
      if (wrong !== undefined) {
        const message = `toGeoJson: ${kind} ${shown(record.id)} has the ${wrong}`;
        problems.push({
          code: "invalid-shape",
          path: `/${kind}/${i}/place/coordinates`,
          value: location,
          message,
        });
        return;
      }
      features.push(
        featureOf({ kind, record } as PlacedEntry, byId, { location, isGiven: given !== undefined }),
      );
    });
  }
  const [first, ...rest] = problems;
  if (first !== undefined) throw new DemarcheError([first, ...rest]);
  return Object.freeze({
    type: "FeatureCollection",
    features: Object.freeze(features),
    withoutCoordinates: Object.freeze(withoutCoordinates),
  }) as never;
}

type PlacedEntry = { [K in PlacedKind]: { readonly kind: K; readonly record: Records[K] } }[PlacedKind];

/** Where a feature is, and whether the caller gave the coordinates. */
interface Location {
  readonly location: Coordinates;
  readonly isGiven: boolean;
}

function featureOf(
  entry: PlacedEntry,
  byId: ReadonlyMap<string, Entry>,
  { location: [longitude, latitude], isGiven }: Location,
): GeoJsonFeature {
  const { kind, record } = entry;
  return Object.freeze({
    type: "Feature",
    id: record.id,
    geometry: Object.freeze({
      type: "Point",
      coordinates: Object.freeze([longitude, latitude] as const),
    }),
    properties: Object.freeze({
      kind,
      title: titleOf(entry, byId),
      type: "format" in record ? record.format : record.type,
      status: record.status,
      date: dateOf(entry) ?? null,
      place: record.place?.name ?? null,
      ...(isGiven ? { coordinatesFrom: "option" as const } : {}),
      country: record.place?.country ?? null,
      actors: Object.freeze(actorsOf(entry)),
      documents: Object.freeze(documentsOf(entry)),
      ...presentFields(record),
    }),
  });
}

const optionalFields = ["dateTold", "codes", "attributes", "doubts"] as const;

/** Returns the optional properties that the record has. The values are frozen copies. */
function presentFields(record: object): Partial<GeoJsonFeature["properties"]> {
  const given = record as Partial<GeoJsonFeature["properties"]>;
  return Object.fromEntries(
    optionalFields.flatMap((name) => (given[name] === undefined ? [] : [[name, frozenCopy(given[name])]])),
  );
}

/** Returns a frozen copy of a value, so that the record of the caller is not frozen. */
function frozenCopy<T>(value: T): T {
  if (Array.isArray(value)) return Object.freeze(value.map(frozenCopy)) as T;
  return typeof value === "object" && value !== null ? Object.freeze({ ...value }) : value;
}
