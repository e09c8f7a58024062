import type { Ids } from "./ids.ts";

/** A location. It is part of another record and has no id. */
export interface Place<out I extends Ids = Ids> {
  /** English name of a city, a building or a region. */
  readonly name: string;
  /**
   * State in which the place is. Absent: unknown, or the place is in several states.
   *
   * @inverse countryOf
   */
  readonly country?: NoInfer<I["actors"]>;
  /** Longitude and latitude in decimal degrees, in this order, as in GeoJSON. Absent: no source gives them. */
  readonly coordinates?: readonly [longitude: number, latitude: number];
}
