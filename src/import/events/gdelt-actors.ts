import { getOrAdd } from "../../collections/get-or-add.ts";
import type { ActorType } from "../../model/actor.ts";
import { isRow } from "../shared/cells/is-row.ts";
import type { ActorDetails } from "../shared/mapping/name-details.ts";
import type { EventActor, FoundActors, ReadActors } from "./actor.ts";
import { capitalizedName } from "./capitalized-name.ts";
import type { EventColumns } from "./columns.ts";
import { englishNameOf, identifiersOfState, isRegion } from "./country-codes.ts";

/** Roles of CAMEO that are organs of a state. */
const organs: ReadonlySet<string> = /* @__PURE__ */ new Set(
  /* @__PURE__ */ "GOV MIL JUD LEG SPY COP".split(" "),
);
/** Roles of CAMEO that are organizations. */
const organizations: ReadonlySet<string> = /* @__PURE__ */ new Set(
  /* @__PURE__ */ "IGO NGO NGM IMG MNC BUS".split(" "),
);

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
  const context = { names: new GdeltNames(columns, rows, isPerson), found, isPerson };
  return (_, row, side) => {
    const actor = gdeltActor(columns, row, side, context);
    return actor === undefined ? [] : [actor];
  };
}

/** The names and codes in all rows of GDELT. */
class GdeltNames {
  /** The names in the rows for each code, with the number of times that each occurs. */
  readonly #namesOfCode = new Map<string, Map<string, number>>();
  /** The codes that have a name. The key is the name in lower case. */
  readonly #codesOfName = new Map<string, Set<string>>();
  readonly #codesOfCountries = new Set<string>();
  /** The name that the actor with a code gets. */
  readonly #nameOfCode: ReadonlyMap<string, string>;

  constructor(columns: EventColumns, rows: readonly object[], isPerson: (name: string) => boolean) {
    /** The countries that become actors: as an actor of a row, or as the principal of an organ. */
    const countries = new Set<string>();
    for (const row of rows) {
      if (!isRow(row)) continue;
      for (const side of [1, 2]) {
        const code = columns.text(row, `Actor${side}Code`) ?? "";
        const country = columns.text(row, `Actor${side}CountryCode`);
        if (code !== "" && code === country) this.#codesOfCountries.add(code);
        if (
          country !== undefined &&
          (code === country || organs.has(columns.text(row, `Actor${side}Type1Code`) ?? ""))
        )
          countries.add(country);
        const name = columns.nameIn(row, `Actor${side}Name`);
        if (name !== undefined && !isPerson(name)) this.#add(name, code);
      }
    }
    for (const country of countries) {
      const name = this.#namesOfCode.has(country) ? undefined : englishNameOf(country);
      if (name === undefined) continue;
      this.#codesOfCountries.add(country);
      this.#add(name, country);
    }
    this.#nameOfCode = new Map(
      [...this.#namesOfCode].map(([code, counts]) => {
        const [[name] = [code]] = [...counts].sort((a, b) => b[1] - a[1]);
        return [code, this.distinct(name, code)] as const;
      }),
    );
  }

  #add(name: string, code: string): void {
    const counts = getOrAdd(this.#namesOfCode, code, () => new Map<string, number>());
    counts.set(name, (counts.get(name) ?? 0) + 1);
    getOrAdd(this.#codesOfName, name.toLowerCase(), () => new Set()).add(code);
  }

  /** Returns whether a code is that of a state. */
  isCodeOfState(code: string): boolean {
    return this.#codesOfCountries.has(code) && code.length === 3 && !isRegion(code);
  }

  /** Returns a name with its code in parentheses if other codes have the same name. */
  distinct(name: string, code: string): string {
    const codes = [...(this.#codesOfName.get(name.toLowerCase()) ?? [])].filter((other) => other !== code);
    // In GDELT, the government and the army of a state have the same name as the state. Therefore the name of a state
    // is ambiguous only if another state has the same name.
    const isShared = this.isCodeOfState(code)
      ? codes.some((other) => this.isCodeOfState(other))
      : codes.length > 0;
    return isShared && code !== "" ? `${capitalizedName(name, code)} (${code})` : capitalizedName(name, code);
  }

  /** Returns the name of the actor with a code, or the code itself if it has no name. */
  ofCode(code: string): string {
    return this.#nameOfCode.get(code) ?? code;
  }
}

interface GdeltContext {
  readonly names: GdeltNames;
  readonly found: FoundActors;
  readonly isPerson: (name: string) => boolean;
}

function gdeltActor(
  columns: EventColumns,
  row: object,
  side: 1 | 2,
  { names, found, isPerson }: GdeltContext,
): EventActor | undefined {
  const text = (field: string) => columns.text(row, `Actor${side}${field}`);
  const code = text("Code");
  const name = columns.nameIn(row, `Actor${side}Name`);
  if (code === undefined && name === undefined) return undefined;
  if (code === undefined) return { name: names.distinct(name as string, ""), details: { type: "group" } };
  const country = text("CountryCode");
  if (name !== undefined && isPerson(name)) {
    const isOfficial = country !== undefined && organs.has(text("Type1Code") ?? "");
    return {
      name: capitalizedName(name, code),
      principal: isOfficial ? addState(country, names, found) : undefined,
      details: { type: "person", name: capitalizedName(name, code) },
    };
  }
  const isState = code === country && names.isCodeOfState(code);
  const parent = country === undefined || country === code ? undefined : names.ofCode(country);
  const type = isState ? "state" : typeOfRole(text("Type1Code"), text("KnownGroupCode"));
  if (type === "body" && country !== undefined) addState(country, names, found);
  return {
    // An organ of a state acts for the state.
    principal: type === "body" ? parent : undefined,
    name: name === undefined ? names.ofCode(code) : names.distinct(name, code),
    details: {
      ...(isState ? stateOrRegion(code) : { type, identifiers: [{ scheme: "cameo", identifier: code }] }),
      name: names.ofCode(code),
      ...(type === "body" && parent !== undefined ? { parent } : {}),
    },
  };
}

/**
 * Returns the name of the state with the code `country`. If the state is not among the actors yet, it is added to them.
 */
function addState(country: string, names: GdeltNames, found: FoundActors): string {
  const state = names.ofCode(country);
  if (!found.has(state)) found.set(state, { ...stateOrRegion(country), name: state });
  return state;
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
