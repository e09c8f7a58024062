import { registryOf } from "../dataset/registry.ts";
import { actorsOf, dateOf, documentsOf, placeOf, titleOf } from "../dataset/traits.ts";
import { DemarcheError } from "../errors/demarche-error.ts";
import type { Problem } from "../errors/problem.ts";
import { shown } from "../errors/suggest.ts";
import type { Dataset } from "../model/dataset.ts";
import type { Edtf } from "../model/edtf.ts";
import type { Ids } from "../model/ids.ts";

/** The kinds of record that have places. */
const placedKinds = ["bases", "meetings", "events"] as const;

/** A record with coordinates as a GeoJSON feature. */
export interface GeoJsonFeature<out I extends Ids = Ids> {
  /** Always a feature. */
  readonly type: "Feature";
  /** Id of the record. */
  readonly id: I["bases"] | I["meetings"] | I["events"];
  /** Where it is. */
  readonly geometry: {
    /** Always a point. */
    readonly type: "Point";
    /** Longitude and latitude in decimal degrees, WGS 84. */
    readonly coordinates: readonly [longitude: number, latitude: number];
  };
  /** What it is. */
  readonly properties: {
    /** The kind of record. */
    readonly kind: (typeof placedKinds)[number];
    /** Its name or title. */
    readonly title: string;
    /** Its type, or the format of a meeting. */
    readonly type: string;
    /** How far it has come, or whether it exists. */
    readonly status: string;
    /** Its date; null: a base, or not dated. */
    readonly date: Edtf | null;
    /** Name of the place. */
    readonly place: string;
    /** The state that the place lies in; null: not told. */
    readonly country: I["actors"] | null;
    /** Everybody who has a part in it. */
    readonly actors: readonly I["actors"][];
    /** The documents that attest it. */
    readonly documents: readonly I["documents"][];
  };
}

/** GeoJSON of what has coordinates. */
export interface GeoJsonFeatureCollection<out I extends Ids = Ids> {
  /** Always a collection of features. */
  readonly type: "FeatureCollection";
  /** The records that have coordinates: bases, then meetings, then events, each in the order of the dataset. */
  readonly features: readonly GeoJsonFeature<I>[];
}

/**
 * The bases, meetings and events whose places have coordinates, as GeoJSON (RFC 7946).
 *
 * A place without coordinates is in no feature, for nothing is guessed from its name. Texts are as they are in the
 * dataset: a map that shows them as HTML has to escape them.
 *
 * @throws {@link index!DemarcheError} with code `invalid-shape` for coordinates beyond 180 degrees of longitude or 90 of
 * latitude, which may be the wrong way round.
 *
 * @example
 * ```ts
 * import { dataset } from "demarche/data";
 * import { toGeoJson } from "demarche/export";
 *
 * const placed = [...dataset.bases, ...dataset.meetings, ...dataset.events].filter(({ place }) => place !== undefined);
 * [toGeoJson(dataset).features.length, placed.length]; // => [0, 26]
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
        const message = `toGeoJson: ${kind} ${shown(record.id)} lies at ${longitude}, ${latitude}. Longitude comes first, from -180 to 180, and latitude second, from -90 to 90.`;
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
