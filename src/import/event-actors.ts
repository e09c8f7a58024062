import type { ActorType } from "../model/actor.ts";
import type { EventColumns, EventScheme } from "./event-columns.ts";
import type { ActorDetails } from "./row-mapping.ts";

/** An actor of an event, as the columns for one side of the row (source or target) describe the actor. */
interface EventActor {
  /** Name that identifies the actor. Actors with the same name in the rows have different names here. */
  readonly name: string;
  /** The details of the actor that the columns give. */
  readonly details: ActorDetails;
}

/** Reads the actors of events. */
export interface EventActors {
  /**
   * Returns the actor on a side of a row: 1 is the source, and 2 is the target. Undefined if the row has no actor on
   * this side.
   */
  readonly read: (row: object, side: 1 | 2) => EventActor | undefined;
  /** Returns the details of the actor with a name, or undefined if no such actor has been read. */
  readonly detailsOf: (name: string) => ActorDetails | undefined;
}

/** Returns the reader of the actors of a format. */
export function eventActors(
  scheme: EventScheme,
  columns: EventColumns,
  rows: readonly object[],
): EventActors {
  const found = new Map<string, ActorDetails>();
  const describe =
    scheme === "gdelt"
      ? gdeltActors(columns, rows, found)
      : scheme === "icews"
        ? icewsActor
        : polecatActors(columns, rows);
  return {
    read: (row, side) => {
      const actor = describe(columns, row, side);
      if (actor !== undefined && !found.has(actor.name)) found.set(actor.name, actor.details);
      return actor;
    },
    detailsOf: (name) => found.get(name),
  };
}

type Describe = (columns: EventColumns, row: object, side: 1 | 2) => EventActor | undefined;

/** Codes of regions and territories that CAMEO has in addition to the codes of states. */
const regions: ReadonlySet<string> = /* @__PURE__ */ new Set(
  "AFR ASA BAG BLK CAS CAU CEU CFR CRB EAF EEU EIN EUR GZS LAM MDT MEA NAF NMR PGS SAF SAM SAS SCN SEA WAF WSB WST".split(
    " ",
  ),
);

/** Roles of CAMEO that are organs of a state. */
const organs: ReadonlySet<string> = /* @__PURE__ */ new Set("GOV MIL JUD LEG SPY COP".split(" "));
/** Roles of CAMEO that are organizations. */
const organizations: ReadonlySet<string> = /* @__PURE__ */ new Set("IGO NGO NGM IMG MNC BUS".split(" "));

/**
 * Returns the reader of the actors of GDELT. The CAMEO code identifies an actor, and the most frequent name that the
 * rows have for the code becomes the name of the actor. If rows have one name for several codes, the code follows the
 * name. Only the name of a state stays without code, unless another state has the same name.
 */
function gdeltActors(
  columns: EventColumns,
  rows: readonly object[],
  found: Map<string, ActorDetails>,
): Describe {
  const namesOfCode = new Map<string, Map<string, number>>();
  const codesOfName = new Map<string, Set<string>>();
  const codesOfCountries = new Set<string>();
  const isCodeOfState = (code: string) =>
    codesOfCountries.has(code) && code.length === 3 && !regions.has(code);
  for (const row of rows) {
    if (typeof row !== "object" || row === null) continue;
    for (const side of [1, 2]) {
      const code = columns.text(row, `Actor${side}Code`) ?? "";
      if (code !== "" && code === columns.text(row, `Actor${side}CountryCode`)) codesOfCountries.add(code);
      const name = columns.text(row, `Actor${side}Name`);
      if (name === undefined) continue;
      const counts = namesOfCode.get(code) ?? new Map<string, number>();
      namesOfCode.set(code, counts.set(name, (counts.get(name) ?? 0) + 1));
      codesOfName.set(name, (codesOfName.get(name) ?? new Set()).add(code));
    }
  }
  const written = (name: string, code: string) => {
    const codes = [...(codesOfName.get(name) ?? [])].filter((other) => other !== code);
    // In rows about the government or the army of a state, the name is that of the state. The name of a state is
    // therefore shared only if another state has it.
    const isShared = isCodeOfState(code) ? codes.some(isCodeOfState) : codes.length > 0;
    return isShared && code !== "" ? `${capitalized(name)} (${code})` : capitalized(name);
  };
  const nameOfCode = new Map(
    [...namesOfCode].map(([code, counts]) => {
      const [[name] = [code]] = [...counts].sort((a, b) => b[1] - a[1]);
      return [code, written(name, code)] as const;
    }),
  );
  return (_, row, side) => {
    const text = (field: string) => columns.text(row, `Actor${side}${field}`);
    const code = text("Code");
    const name = text("Name");
    if (code === undefined && name === undefined) return undefined;
    if (code === undefined) return { name: written(name as string, ""), details: { type: "group" } };
    const country = text("CountryCode");
    const isState = code === country && isCodeOfState(code);
    const parent =
      country === undefined || country === code ? undefined : (nameOfCode.get(country) ?? country);
    const type = isState
      ? "state"
      : typeOfRole(text("Type1Code"), text("KnownGroupCode"), parent !== undefined);
    if (type === "body" && parent !== undefined && country !== undefined && !found.has(parent))
      found.set(parent, { ...stateOrRegion(country), name: parent });
    return {
      name: name === undefined ? (nameOfCode.get(code) ?? code) : written(name, code),
      details: {
        ...(isState ? stateOrRegion(code) : { type, identifiers: [{ scheme: "cameo", identifier: code }] }),
        name: nameOfCode.get(code) ?? code,
        ...(type === "body" && parent !== undefined ? { parent } : {}),
      },
    };
  };
}

/**
 * Returns the details of the state or region with a CAMEO code. The code of a state is its three-letter code in ISO
 * 3166-1, except that of Romania.
 */
function stateOrRegion(code: string): ActorDetails {
  const cameo = { scheme: "cameo", identifier: code };
  if (regions.has(code)) return { type: "group", identifiers: [cameo] };
  const iso = code === "ROM" ? "ROU" : code;
  return { type: "state", identifiers: [cameo, { scheme: "iso3166-1-alpha-3", identifier: iso }] };
}

function typeOfRole(role: string | undefined, group: string | undefined, hasState: boolean): ActorType {
  if (role === "MED") return "outlet";
  if (role !== undefined && organs.has(role)) return hasState ? "body" : "group";
  if (group !== undefined || (role !== undefined && organizations.has(role))) return "organization";
  return "group";
}

/**
 * Returns a name with capital letters only at the beginning of words, if all of its letters are capitals. Returns other
 * names unchanged.
 */
function capitalized(name: string): string {
  if (name !== name.toUpperCase()) return name;
  return name
    .toLowerCase()
    .replace(/(^|[\s(-])(\p{L})/gu, (_, before: string, letter: string) => before + letter.toUpperCase());
}

/**
 * Returns an actor of ICEWS. An actor without sectors is its country. The type of any other actor is derived from its
 * sectors and its name.
 */
function icewsActor(columns: EventColumns, row: object, side: 1 | 2): EventActor | undefined {
  const word = side === 1 ? "Source" : "Target";
  const name = columns.text(row, `${word} Name`);
  if (name === undefined) return undefined;
  const sectors = columns.text(row, `${word} Sectors`);
  const country = columns.text(row, `${word} Country`);
  if (sectors === undefined && country !== undefined)
    return { name, details: { type: "state", name: country } };
  const type = typeOfSectors(sectors ?? "", name);
  return {
    name,
    details: {
      type,
      ...(type === "body" && country !== undefined && country !== name ? { parent: country } : {}),
      ...(type === "person" && country !== undefined ? { attributes: { country } } : {}),
    },
  };
}

function typeOfSectors(sectors: string, name: string): ActorType {
  if (/\b(?:IGO|Non-?governmental|NGOs?|International Government|Global|Regional)\b/i.test(sectors))
    return "organization";
  if (/\b(?:Media|News)\b/i.test(sectors)) return "outlet";
  if (
    /\b(?:Dissident|Rebel|Insurgents?|Terrorist|Separatist|Radicals?|Extremist|Protestors|Social|General Population)\b/i.test(
      sectors,
    )
  )
    return "group";
  const isOrgan =
    /\(|\b(?:Ministry|Department|Government|Police|Army|Military|Navy|Forces?|Court|Council|Parliament|Senate|Congress|Agency|Office|Embassy|Committee|Party|Bank|Union|Administration|Cabinet|Commission)\b/i.test(
      name,
    );
  if (isOrgan) return /\b(?:Part(?:y|ies))\b/i.test(name) ? "group" : "body";
  return /^\p{Lu}[\p{L}.'’-]*(?: [\p{L}.'’-]+)+$/u.test(name) ? "person" : "group";
}

/**
 * Returns the reader of the actors of POLECAT. Actors with the same name in different countries are different actors.
 * An actor with a title is a person. An actor without a sector and a title is the state of its country if it has no
 * name, or the most frequent name of such actors in this country. With another name it is a group.
 */
function polecatActors(columns: EventColumns, rows: readonly object[]): Describe {
  const names = new Map<string, Map<string, number>>();
  for (const row of rows) {
    if (typeof row !== "object" || row === null) continue;
    for (const word of ["Actor", "Recipient"]) {
      const country = columns.text(row, `${word} Country`);
      const name = columns.text(row, `${word} Name`);
      const isOther = columns.text(row, `Primary ${word} Sector`) ?? columns.text(row, `${word} Title`);
      if (country === undefined || name === undefined || isOther !== undefined) continue;
      const counts = names.get(country) ?? new Map<string, number>();
      names.set(country, counts.set(name, (counts.get(name) ?? 0) + 1));
    }
  }
  const nameOfState = new Map(
    [...names].map(
      ([country, counts]) => [country, [...counts].sort((a, b) => b[1] - a[1])[0]?.[0]] as const,
    ),
  );
  return (_, row, side) => polecatActor(columns, row, side, nameOfState);
}

function polecatActor(
  columns: EventColumns,
  row: object,
  side: 1 | 2,
  nameOfState: ReadonlyMap<string, string | undefined>,
): EventActor | undefined {
  const word = side === 1 ? "Actor" : "Recipient";
  const text = (field: string) => columns.text(row, field);
  const country = text(`${word} Country`);
  const sector = text(`Primary ${word} Sector`);
  const title = text(`${word} Title`);
  const written = text(`${word} Name`);
  const given = written ?? text(`${word} Name Raw`);
  const isPlain = sector === undefined && title === undefined;
  if (isPlain && country !== undefined && /^[A-Z]{3}$/.test(country)) {
    const name = nameOfState.get(country) ?? given ?? country;
    if (written === undefined || written === country || written === name) {
      const cow = text(`${word} COW`)?.replace(/\.0$/, "");
      return {
        name: given ?? country,
        details: {
          type: "state",
          name,
          identifiers: [
            { scheme: "iso3166-1-alpha-3", identifier: country },
            ...(cow !== undefined && /^[1-9]\d{0,2}$/.test(cow) ? [{ scheme: "cow", identifier: cow }] : []),
          ],
        },
      };
    }
  }
  const base = given ?? (country === undefined ? undefined : `${country} ${sector ?? ""}`.trim());
  if (base === undefined) return undefined;
  const name = country === undefined ? base : `${base} (${country})`;
  const page = text(`Wikipedia ${word} ID`);
  return {
    name,
    details: {
      type: title === undefined ? typeOfSector(sector) : "person",
      ...(page === undefined ? {} : { identifiers: [{ scheme: "wikipedia", identifier: page }] }),
      ...(country === undefined ? {} : { attributes: { country } }),
    },
  };
}

function typeOfSector(sector: string | undefined): ActorType {
  switch (sector) {
    case "GOV":
    case "MIL":
    case "LEG":
    case "JUD":
    case "COP":
    case "SPY":
      return "body";
    case "IGO":
    case "NGO":
    case "BUS":
      return "organization";
    case "JRN":
    case "MED":
      return "outlet";
    default:
      return "group";
  }
}
