import { registryOf } from "../dataset/registry.ts";
import { actorsOf, dateOf, documentsOf, placeOf, titleOf } from "../dataset/traits.ts";
import { DemarcheError } from "../errors/demarche-error.ts";
import type { Problem } from "../errors/problem.ts";
import { shown } from "../errors/suggest.ts";
import type { Dataset } from "../model/dataset.ts";
import type { Edtf } from "../model/edtf.ts";
import type { Ids } from "../model/ids.ts";

/** The kinds of record with places. */
const placedKinds = ["bases", "meetings", "events"] as const;

/** A record with coordinates as a GeoJSON feature. */
export interface GeoJsonFeature<out I extends Ids = Ids> {
  /** Always `"Feature"`. */
  readonly type: "Feature";
  /** Id of the record. */
  readonly id: I["bases"] | I["meetings"] | I["events"];
  /** Its location. */
  readonly geometry: {
    /** Always `"Point"`. */
    readonly type: "Point";
    /** Longitude and latitude in decimal degrees, WGS 84. */
    readonly coordinates: readonly [longitude: number, latitude: number];
  };
  /** Its content. */
  readonly properties: {
    /** The kind of record. */
    readonly kind: (typeof placedKinds)[number];
    /** Its name or title. */
    readonly title: string;
    /** Its type, or the format of a meeting. */
    readonly type: string;
    /** Its status. */
    readonly status: string;
    /** Its date. Null: it is a base, or its date is unknown. */
    readonly date: Edtf | null;
    /** Name of the place. */
    readonly place: string;
    /** The state in which the place is. Null: not reported. */
    readonly country: I["actors"] | null;
    /** All actors that take part in it. */
    readonly actors: readonly I["actors"][];
    /** The documents that attest it. */
    readonly documents: readonly I["documents"][];
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
 * Records without coordinates are left out, because a location guessed from a name would look like a reported one. Texts
 * are not escaped, so a map that shows them as HTML has to escape them.
 *
 * @throws {@link index!DemarcheError} with code `invalid-shape` for a longitude beyond 180 degrees or a latitude beyond 90,
 * as where the two are swapped.
 *
 * @example
 * ```ts
 * import { dataset } from "demarche/data";
 * import { toGeoJson } from "demarche/export";
 *
 * const placed = [...dataset.bases, ...dataset.meetings, ...dataset.events].filter(({ place }) => place !== undefined);
 * [toGeoJson(dataset).features.length, placed.length]; // => [0, 27]
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
          }),
        }),
      ];
    }),
  );
  const [first, ...rest] = problems;
  if (first !== undefined) throw new DemarcheError([first, ...rest]);
  return Object.freeze({ type: "FeatureCollection", features: Object.freeze(features) }) as never;
}
