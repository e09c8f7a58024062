import { nameOfState, stateOfCode } from "../../coding/states/states.ts";
import { getOrAdd } from "../../collections/get-or-add.ts";
import type { Identifier } from "../../model/identifier.ts";
import { isRow } from "../shared/cells/is-row.ts";
import type { UnknownValue } from "../shared/losses/import-losses.ts";
import type { EventColumns } from "./columns.ts";
import { codeOfCountry, countriesOfSide } from "./polecat-sides.ts";
import type { EventScheme } from "./schemes.ts";

/** The names of the regions and territories for which CAMEO has codes in addition to the codes of states. */
const regions: Readonly<Record<string, string>> = {
  AFR: "Africa",
  ASA: "Asia",
  BAG: "Baghdad",
  BLK: "Balkans",
  CAS: "Central Asia",
  CAU: "Caucasus",
  CEU: "Central Europe",
  CFR: "Central Africa",
  CRB: "Caribbean",
  EAF: "East Africa",
  EEU: "Eastern Europe",
  EIN: "East Indies",
  EUR: "Europe",
  GZS: "Gaza Strip",
  LAM: "Latin America",
  MDT: "Mediterranean",
  MEA: "Middle East",
  NAF: "North Africa",
  NMR: "North America",
  PGS: "Persian Gulf",
  SAF: "Southern Africa",
  SAM: "South America",
  SAS: "South Asia",
  SCN: "Scandinavia",
  SEA: "Southeast Asia",
  WAF: "West Africa",
  WSB: "West Bank",
  WST: "The West",
};

/** Codes in the column of the country for organizations that belong to no state. */
const ofNoState: ReadonlySet<string> = /* @__PURE__ */ new Set(
  /* @__PURE__ */ "IGO IMG MNC NGM NGO".split(" "),
);

/** Codes of ISO 3166-1 for territories that are not states, such as Bermuda. */
const territories: ReadonlySet<string> = /* @__PURE__ */ new Set(
  /* @__PURE__ */ "ABW AIA ALA ASM ATA ATF BES BLM BMU BVT CCK COK CUW CXR CYM FLK FRO GGY GIB GLP GUF GUM HMD IMN IOT JEY MAC MAF MNP MSR MTQ MYT NCL NFK NIU PCN PRI PYF REU SGS SHN SJM SPM SXM TCA TKL UMI VGB VIR WLF".split(
    " ",
  ),
);

/** Returns whether a code is that of a region or territory in CAMEO. */
export function isRegion(code: string): boolean {
  return Object.hasOwn(regions, code);
}

/** Returns the English name of the state or region with a code of CAMEO. Undefined if the code is unknown. */
export function englishNameOf(code: string): string | undefined {
  return isRegion(code) ? regions[code] : nameOfState(isoOf(code) ?? "");
}

/** Returns whether a code says that an organization belongs to no state. */
export function isOfNoState(code: string | undefined): boolean {
  return code !== undefined && ofNoState.has(code);
}

/**
 * Returns the three-letter code of ISO 3166-1 for the code of a country. CAMEO has the same codes, with one exception:
 * Romania. Undefined if ISO 3166-1 does not have the code.
 */
function isoOf(code: string): string | undefined {
  const iso = code === "ROM" ? "ROU" : code;
  return stateOfCode("iso3166-1-alpha-3", iso) === iso || territories.has(iso) ? iso : undefined;
}

/**
 * Returns the identifiers of the state with a code of the scheme. If the code is also a code of ISO 3166-1, it is an
 * identifier in ISO 3166-1.
 */
export function identifiersOfState(scheme: "cameo" | "plover", code: string): readonly Identifier[] {
  const iso = isoOf(code);
  const own = scheme === "cameo" || iso === undefined ? [{ scheme, identifier: code }] : [];
  return iso === undefined ? own : [...own, { scheme: "iso3166-1-alpha-3", identifier: iso }];
}

/** Returns whether a number is the code of a state in the register of the Correlates of War project. */
export function isCowNumber(code: string | undefined): code is string {
  return code !== undefined && /^[1-9]\d{0,2}$/.test(code) && stateOfCode("cow", code) !== undefined;
}

/** The columns with the countries of the actors. */
const countryColumns: Readonly<Record<EventScheme, readonly [string, string]>> = {
  gdelt: ["Actor1CountryCode", "Actor2CountryCode"],
  icews: ["Source Country", "Target Country"],
  polecat: ["Actor Country", "Recipient Country"],
};

/**
 * Returns the codes and names of countries that neither ISO 3166-1 nor the format has, with the number of rows for each. Only
 * rows that are in the dataset are counted: `isUsed` says whether the row at an index is one of them, and `isPlaced`
 * whether its record has a place.
 */
export function unknownCountries(
  scheme: EventScheme,
  columns: EventColumns,
  rows: readonly object[],
  {
    isUsed,
    isPlaced,
    firstRow,
  }: {
    readonly isUsed: (index: number) => boolean;
    readonly isPlaced: (index: number) => boolean;
    readonly firstRow: number;
  },
): readonly UnknownValue[] {
  const names = countryColumns[scheme];
  // ICEWS writes the names of countries.
  const toCode = scheme === "icews" ? codeOfCountry : (cell: string | undefined) => cell;
  const found = new Map<string, UnknownValue & { count: number }>();
  for (const [index, row] of rows.entries()) {
    if (!isRow(row) || !isUsed(index)) continue;
    const values = names.flatMap((column, i) => {
      const cell = columns.text(row, column);
      const countries =
        scheme === "polecat" ? countriesOfSide(columns, row, i === 0 ? 1 : 2) : [toCode(cell)];
      return countries.map((value) => [column, value] as const);
    });
    const place = scheme === "gdelt" ? undefined : columns.nameIn(row, "Country");
    if (place !== undefined && isPlaced(index)) values.push(["Country", codeOfCountry(place) ?? place]);
    for (const [column, value] of values) {
      if (value === undefined || isRegion(value) || isOfNoState(value) || isoOf(value) !== undefined)
        continue;
      const key = `${column} ${value}`;
      const first = { field: "actor.identifiers", column, value, count: 0, row: index + firstRow };
      getOrAdd(found, key, () => first).count += 1;
    }
  }
  return [...found.values()];
}
