import { registryOf } from "../dataset/registry.ts";
import { actorsOf, dateOf, documentsOf, placeOf, titleOf } from "../dataset/traits.ts";
import { DemarcheError } from "../errors/demarche-error.ts";
import type { Problem } from "../errors/problem.ts";
import { shown } from "../errors/suggest.ts";
import type { Attributes } from "../model/attributes.ts";
import type { Dataset } from "../model/dataset.ts";
import type { Doubt } from "../model/doubt.ts";
import type { Edtf } from "../model/edtf.ts";
import type { Ids } from "../model/ids.ts";
import type { EventCode } from "../model/political-event.ts";

/** The kinds of record that can have a place. */
const placedKinds = ["bases", "meetings", "events"] as const;

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
    readonly coordinates: readonly [longitude: number, latitude: number];
  };
  /** The fields of the record that a map can show. */
  readonly properties: {
    /** The kind of record. */
    readonly kind: (typeof placedKinds)[number];
    /** The name or title of the record. */
    readonly title: string;
    /** The type of a base or an event, or the format of a meeting. */
    readonly type: string;
    /** The status of the record. */
    readonly status: string;
    /** The date of the record. Null if the record is a base, or if its date is unknown. */
    readonly date: Edtf | null;
    /** Name of the place. */
    readonly place: string;
    /** Id of the state in which the place is. Null if the state is not reported. */
    readonly country: I["actors"] | null;
    /** Ids of all actors that take part in the record. */
    readonly actors: readonly I["actors"][];
    /** Ids of the documents that attest the record. */
    readonly documents: readonly I["documents"][];
    /** The words of the text that give the date. Absent if the record does not have them. */
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
}

/**
 * Returns the bases, meetings and events whose places have coordinates, as GeoJSON (RFC 7946).
 *
 * Records without coordinates are left out, because a location guessed from a name would look like a reported one.
 * Texts are not escaped, so escape them yourself if a map shows them as HTML.
 *
 * @throws {@link index!DemarcheError} with code `invalid-shape` for a longitude beyond 180 degrees or a latitude beyond
 * 90, for example because the two are swapped.
 *
 * @example
 * ```ts
 * import { dataset } from "demarche/data";
 * import { toGeoJson } from "demarche/export";
 *
 * const placed = [...dataset.bases, ...dataset.meetings, ...dataset.events].filter(({ place }) => place !== undefined);
 * [toGeoJson(dataset).features.length, placed.length]; // => [0, 28]
 * ```
 */
export function toGeoJson<I extends Ids>(dataset: Dataset<I>): GeoJsonFeatureCollection<I> {
  const { byId } = registryOf(dataset as Dataset);
  const problems: Problem[] = [];
  const features = placedKinds.flatMap((kind) =>
    dataset[kind].flatMap((record, i): readonly GeoJsonFeature[] => {
      const entry = { kind, record };
      const place = placeOf(entry);
      if (place?.coordinates === undefined) return [];
      const [longitude, latitude] = place.coordinates;
      if (!(Math.abs(longitude) <= 180 && Math.abs(latitude) <= 90)) {
        const message = `toGeoJson: ${kind} ${shown(record.id)} has the coordinates ${longitude}, ${latitude}. Longitude comes first, from -180 to 180, and latitude second, from -90 to 90.`;
        problems.push({
          code: "invalid-shape",
          path: `/${kind}/${i}/place/coordinates`,
          value: place.coordinates,
          message,
        });
      }
      return [
        Object.freeze({
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
            place: place.name,
            country: place.country ?? null,
            actors: Object.freeze(actorsOf(entry)),
            documents: Object.freeze(documentsOf(entry)),
            ...presentFields(record),
          }),
        }),
      ];
    }),
  );
  const [first, ...rest] = problems;
  if (first !== undefined) throw new DemarcheError([first, ...rest]);
  return Object.freeze({ type: "FeatureCollection", features: Object.freeze(features) }) as never;
}

const optionalFields = ["dateTold", "codes", "attributes", "doubts"] as const;

/** Returns the optional properties that a record has, frozen. */
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
