import type { Ids } from "./ids.ts";

/** Where something is or was. A place stands inside other records and has no id. */
export interface Place<out I extends Ids = Ids> {
  /** English name, of a city, a building or a region. */
  readonly name: string;
  /**
   * The state that it lies in. Absent: not told, or in several states.
   *
   * @inverse countryOf
   */
  readonly country?: NoInfer<I["actors"]>;
  /** Decimal degrees, longitude first as in GeoJSON; only where a source gives them. */
  readonly coordinates?: readonly [longitude: number, latitude: number];
}
