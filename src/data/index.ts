/**
 * The bundled dataset: five news articles in Italian and Romanian on Russia, the United States, NATO, Ukraine and
 * Central Asia from 2021 to 2023, coded by hand. Dedicated to the public domain (CC0-1.0).
 *
 * @module data
 */

export { dataset } from "./dataset.ts";
export type * from "./ids.ts";
