import type { ActorType } from "../../model/actor.ts";
import { isRow } from "../shared/cells/is-row.ts";
import type { ActorDetails } from "../shared/mapping/name-details.ts";
import type { EventActor, FoundActors, ReadActors } from "./actor.ts";
import { capitalized } from "./capitalized.ts";
import type { EventColumns } from "./columns.ts";
import { englishNameOf, identifiersOfState, isRegion } from "./country-codes.ts";

/** Roles of CAMEO that are organs of a state. */
const organs: ReadonlySet<string> = /* @__PURE__ */ new Set("GOV MIL JUD LEG SPY COP".split(" "));
/** Roles of CAMEO that are organizations. */
const organizations: ReadonlySet<string> = /* @__PURE__ */ new Set("IGO NGO NGM IMG MNC BUS".split(" "));

/**
 * Returns the reader of the actors of GDELT. An actor is identified by its CAMEO code and gets the most frequent name
 * of this code in the rows. A state that no row names, because only its organs act, gets its English name. If several
 * codes have the same name, the code is added to the name. For a state, the code is added only if another state has the
 * same name.
 *
 * Persons of the dataset in `extends` are identified by their names instead, because one code, such as `RUSGOV`, covers
 * all officials of a government. `isPerson` says whether a name is that of such a person.
 */
export function gdeltActors(
  columns: EventColumns,
  rows: readonly object[],
  found: FoundActors,
  isPerson: (name: string) => boolean,
): ReadActors {
  const namesOfCode = new Map<string, Map<string, number>>();
  const codesOfName = new Map<string, Set<string>>();
  const codesOf = (name: string) => codesOfName.get(name.toLowerCase()) ?? new Set();
  const codesOfCountries = new Set<string>();
  /** The countries that become actors: as an actor of a row, or as the principal of an organ. */
  const countries = new Set<string>();
  const isCodeOfState = (code: string) => codesOfCountries.has(code) && code.length === 3 && !isRegion(code);
  for (const row of rows) {
    if (!isRow(row)) continue;
    for (const side of [1, 2]) {
      const code = columns.text(row, `Actor${side}Code`) ?? "";
      const country = columns.text(row, `Actor${side}CountryCode`);
      if (code !== "" && code === country) codesOfCountries.add(code);
      if (
        country !== undefined &&
        (code === country || organs.has(columns.text(row, `Actor${side}Type1Code`) ?? ""))
      )
        countries.add(country);
      const name = columns.nameIn(row, `Actor${side}Name`);
      if (name === undefined || isPerson(name)) continue;
      const counts = namesOfCode.get(code) ?? new Map<string, number>();
      namesOfCode.set(code, counts.set(name, (counts.get(name) ?? 0) + 1));
      codesOfName.set(name.toLowerCase(), codesOf(name).add(code));
    }
  }
  for (const country of countries) {
    const name = namesOfCode.has(country) ? undefined : englishNameOf(country);
    if (name === undefined) continue;
    codesOfCountries.add(country);
    namesOfCode.set(country, new Map([[name, 1]]));
    codesOfName.set(name.toLowerCase(), codesOf(name).add(country));
  }
  const written = (name: string, code: string) => {
    const codes = [...codesOf(name)].filter((other) => other !== code);
    // In GDELT, the government and the army of a state have the same name as the state. Therefore the name of a state
    // is ambiguous only if another state has the same name.
    const isShared = isCodeOfState(code) ? codes.some(isCodeOfState) : codes.length > 0;
    return isShared && code !== "" ? `${capitalized(name, code)} (${code})` : capitalized(name, code);
  };
  const nameOfCode = new Map(
    [...namesOfCode].map(([code, counts]) => {
      const [[name] = [code]] = [...counts].sort((a, b) => b[1] - a[1]);
      return [code, written(name, code)] as const;
    }),
  );
  /**
   * Returns the name of the state with the code `country`. If the state is not among the actors yet, it is added to
   * them.
   */
  const principalOf = (country: string): string => {
    const state = nameOfCode.get(country) ?? country;
    if (!found.has(state)) found.set(state, { ...stateOrRegion(country), name: state });
    return state;
  };
  const actorOf = (row: object, side: 1 | 2): EventActor | undefined => {
    const text = (field: string) => columns.text(row, `Actor${side}${field}`);
    const code = text("Code");
    const name = columns.nameIn(row, `Actor${side}Name`);
    if (code === undefined && name === undefined) return undefined;
    if (code === undefined) return { name: written(name as string, ""), details: { type: "group" } };
    const country = text("CountryCode");
    if (name !== undefined && isPerson(name)) {
      const isOfficial = country !== undefined && organs.has(text("Type1Code") ?? "");
      return {
        name: capitalized(name, code),
        principal: isOfficial ? principalOf(country) : undefined,
        details: { type: "person", name: capitalized(name, code) },
      };
    }
    const isState = code === country && isCodeOfState(code);
    const parent =
      country === undefined || country === code ? undefined : (nameOfCode.get(country) ?? country);
    const type = isState ? "state" : typeOfRole(text("Type1Code"), text("KnownGroupCode"));
    if (type === "body" && country !== undefined) principalOf(country);
    return {
      // An organ of a state acts for the state.
      principal: type === "body" ? parent : undefined,
      name: name === undefined ? (nameOfCode.get(code) ?? code) : written(name, code),
      details: {
        ...(isState ? stateOrRegion(code) : { type, identifiers: [{ scheme: "cameo", identifier: code }] }),
        name: nameOfCode.get(code) ?? code,
        ...(type === "body" && parent !== undefined ? { parent } : {}),
      },
    };
  };
  return (_, row, side) => {
    const actor = actorOf(row, side);
    return actor === undefined ? [] : [actor];
  };
}

/**
 * Returns the details of the state or region with a CAMEO code. For a state, the identifiers include its code in ISO
 * 3166-1, if there is one.
 */
function stateOrRegion(code: string): ActorDetails {
  const cameo = { scheme: "cameo", identifier: code };
  if (isRegion(code)) return { type: "group", identifiers: [cameo] };
  return { type: "state", identifiers: identifiersOfState("cameo", code) };
}

function typeOfRole(role: string | undefined, group: string | undefined): ActorType {
  if (role === "MED") return "outlet";
  // This actor has no country, so it is an organ or an office of an unknown state.
  if (role !== undefined && organs.has(role)) return "body";
  if (group !== undefined || (role !== undefined && organizations.has(role))) return "organization";
  return "group";
}
