import { readFileSync } from "node:fs";
import { join } from "node:path";

/** The languages in which the reader knows names. */
export const languages = ["en", "it", "ro"] as const;

/** One of {@link languages}. */
export type Language = (typeof languages)[number];

/** The version of the CLDR packages that are read. */
export const cldrVersion = "48.2.0";

/** Names and codes from CLDR. */
export interface Cldr {
  /**
   * Returns the name of a territory in a language. `key` is its ISO code, or the code and a suffix such as
   * `-alt-short`.
   */
  readonly territoryIn: (language: Language, key: string) => string | undefined;
  /** Returns the name of a city in a language, or its English name if CLDR has none. */
  readonly cityIn: (language: Language, city: string) => string;
  /** Converts a two-letter code of ISO 3166-1 to three letters or to a number. Undefined if CLDR has no such code. */
  readonly codeOf: (code: string, form: "_alpha3" | "_numeric") => unknown;
}

/** Reads the unpacked CLDR packages in a folder. */
export function readCldr(folder: string): Cldr {
  const read = (name: string, path: string): unknown =>
    JSON.parse(readFileSync(join(folder, `${name}-${cldrVersion}`, path), "utf8"));
  const codes = at(read("cldr-core", "supplemental/codeMappings.json"), "supplemental", "codeMappings");
  const territories = new Map<Language, Readonly<Record<string, string>>>();
  const cities = new Map<Language, ReadonlyMap<string, string>>();
  for (const language of languages) {
    const names = read("cldr-localenames-full", `main/${language}/territories.json`);
    territories.set(
      language,
      at(names, "main", language, "localeDisplayNames", "territories") as Record<string, string>,
    );
    const zones = read("cldr-dates-full", `main/${language}/timeZoneNames.json`);
    cities.set(language, citiesOfZones(at(zones, "main", language, "dates", "timeZoneNames", "zone")));
  }
  const zoneOfCity = zonesByCity(cities);
  return {
    territoryIn: (language, key) => territories.get(language)?.[key],
    cityIn: (language, city) => cities.get(language)?.get(zoneOfCity.get(city) ?? "") ?? city,
    codeOf: (code, form) => at(codes, code, form),
  };
}

/** Returns the value at a path of nested objects. */
function at(value: unknown, ...path: readonly string[]): unknown {
  return path.reduce<unknown>((each, key) => (each as Record<string, unknown> | undefined)?.[key], value);
}

/** Returns the city of each time zone. The key is the id of the zone. */
function citiesOfZones(zones: unknown): ReadonlyMap<string, string> {
  const found = new Map<string, string>();
  const visit = (zone: unknown, path: string): void => {
    if (typeof zone !== "object" || zone === null) return;
    const city = (zone as { exemplarCity?: unknown }).exemplarCity;
    if (typeof city === "string") found.set(path, city);
    for (const [key, value] of Object.entries(zone)) visit(value, `${path}/${key}`);
  };
  visit(zones, "");
  return found;
}

/**
 * Returns time zones by the names of their cities. A zone has two keys: the English name of its city in CLDR, if there
 * is one, and the last part of its id, such as `Paris` in `Europe/Paris`.
 */
function zonesByCity(
  cities: ReadonlyMap<Language, ReadonlyMap<string, string>>,
): ReadonlyMap<string, string> {
  const zoneOfCity = new Map<string, string>();
  for (const found of cities.values()) {
    for (const zone of found.keys())
      zoneOfCity.set((zone.split("/").at(-1) as string).replaceAll("_", " "), zone);
  }
  for (const [zone, city] of cities.get("en") ?? []) zoneOfCity.set(city, zone);
  return zoneOfCity;
}
