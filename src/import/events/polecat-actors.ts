import { nameOfState as englishNameOf, stateOfCode, stateOfName } from "../../coding/states/states.ts";
import { getOrAdd } from "../../collections/get-or-add.ts";
import type { ActorType } from "../../model/actor.ts";
import type { Identifier } from "../../model/identifier.ts";
import { isRow } from "../shared/cells/is-row.ts";
import type { EventActor, FoundActors, ReadActors } from "./actor.ts";
import type { EventColumns } from "./columns.ts";
import { identifiersOfState, isCowNumber, isOfNoState } from "./country-codes.ts";
import { PageOwners } from "./page-owners.ts";
import { codeOfCountry, readSides, type Side } from "./polecat-sides.ts";

/**
 * Returns the reader of the actors of POLECAT. Actors with the same name in different countries are different actors.
 * Only the names of such actors get the code of their country in parentheses. The type of an actor is derived in this
 * order:
 * - A state has neither a name nor a sector nor a title, or it has the name of its country and either no sector or the
 *   sector of an organ of a state.
 * - Any other actor with a title is a person.
 * - Any other actor without a sector is a group.
 */
export function polecatActors(
  columns: EventColumns,
  rows: readonly object[],
  found: FoundActors,
): PolecatActors {
  const sides = rows.flatMap((row) =>
    !isRow(row) ? [] : ([1, 2] as const).flatMap((side) => readSides(columns, row, side)),
  );
  const states: States = { ownersOf: new Map(), nameOfState: new Map(), found, pages: new PageOwners(sides) };
  for (const side of sides) noteOwners(side, states);
  for (const row of rows) {
    const place = isRow(row) ? columns.nameIn(row, "Country") : undefined;
    const country = place === undefined ? undefined : codeOfCountry(place);
    if (country !== undefined && !isOfNoState(country))
      addOwner(nameOfPrincipal(country, states), `state ${country}`, states);
  }
  return {
    read: (_, row, side) => readSides(columns, row, side).flatMap((each) => polecatActor(each, states) ?? []),
    stateOf: (country) => stateOf(codeOfCountry(country) ?? country, states),
    wrongPages: (row, side) =>
      readSides(columns, row, side).flatMap((each) =>
        each.page === undefined || stateOfSide(each, states) !== undefined || states.pages.isOf(each)
          ? []
          : [each.page],
      ),
  };
}

/** The reader of the actors of POLECAT, and a function for other columns with countries. */
export interface PolecatActors {
  readonly read: ReadActors;
  /**
   * Returns the name of the state that a country means, and adds the state to the actors. Undefined for the countries
   * of organizations that belong to no state.
   */
  readonly stateOf: (country: string) => string | undefined;
  /**
   * Returns the pages of Wikipedia that are wrong for the actors on a side of a row, because in other rows they are the
   * pages of other actors.
   */
  readonly wrongPages: (row: object, side: 1 | 2) => readonly string[];
}

/** Facts about names. They are collected from all rows before the first actor is made. */
interface States {
  /**
   * The key is a name. The value has one text for each actor with this name: `state` and the code if the actor is a
   * state, and otherwise the country of the actor.
   */
  readonly ownersOf: Map<string, Set<string>>;
  /** The key is the code of a country, and the value is the name of the state in the first row that names it. */
  readonly nameOfState: Map<string, string>;
  readonly found: FoundActors;
  readonly pages: PageOwners;
}

/** Returns the name and the code of the actor on a side of a row if this actor is a state. */
function stateOfSide(
  { country, countryName, given, sector, title }: Side,
  { nameOfState }: Pick<States, "nameOfState">,
): { readonly name: string; readonly code: string } | undefined {
  // A title without a name is that of an official. If there is a name, and it is that of the state, the title is that
  // of an official whom the article mentions.
  if (title !== undefined && given === undefined) return undefined;
  // An actor with the sector of an organ of a state can be the state itself, because governments often have the name of
  // their state.
  if (sector !== undefined && (given === undefined || typeOfSector(sector) !== "body")) return undefined;
  const meant = given === undefined ? country : codeOfStateName(given);
  const code = country ?? meant;
  if (code === undefined || isOfNoState(code)) return undefined;
  if (given !== undefined && given !== country && given !== countryName && meant !== code) return undefined;
  return { name: englishNameOf(code) ?? nameOfState.get(code) ?? given ?? code, code };
}

/** Returns the code of a state. `name` is the name of the state or a code such as "US" or "RUS". */
function codeOfStateName(name: string): string | undefined {
  const isCode = /^[A-Z]{2,3}$/.test(name);
  const scheme = name.length === 2 ? "iso3166-1-alpha-2" : "iso3166-1-alpha-3";
  return stateOfName(name) || (isCode ? stateOfCode(scheme, name) : undefined) || undefined;
}

/** Returns the identifiers of a state. A country that is only known by a name has none. */
function identifiersOf(country: string): readonly Identifier[] {
  return /^[A-Z]{3}$/.test(country) ? identifiersOfState("plover", country) : [];
}

/** Returns the name of an actor that is no state, without its country. */
function plainName({ given, country, sector }: Side): string | undefined {
  return given ?? (country === undefined ? undefined : `${country} ${sector ?? ""}`.trim());
}

/** Stores that a name belongs to an actor. */
function addOwner(name: string, owner: string, { ownersOf }: Pick<States, "ownersOf">): void {
  getOrAdd(ownersOf, name, () => new Set()).add(owner);
}

/**
 * Stores to which actor the name on a side of a row belongs. If the actor acts for a state, the name of this state is
 * stored, too. A name that belongs to several actors is ambiguous.
 */
function noteOwners(side: Side, states: States): void {
  const { country, given, sector } = side;
  const state = stateOfSide(side, states);
  if (state !== undefined) {
    if (!states.nameOfState.has(state.code)) states.nameOfState.set(state.code, state.name);
    addOwner(given ?? state.code, `state ${state.code}`, states);
    return;
  }
  const name = plainName(side);
  // Nothing is stored for an actor without a country, because another row can have the same actor with a country.
  if (name !== undefined && country !== undefined) addOwner(name, country, states);
  if (country !== undefined && typeOfSector(sector) === "body" && !isOfNoState(country))
    addOwner(nameOfPrincipal(country, states), `state ${country}`, states);
}

function polecatActor(side: Side, states: States): EventActor | undefined {
  const { country, cow, given, sector, title, page } = side;
  const state = stateOfSide(side, states);
  if (state !== undefined) {
    return {
      name: given ?? state.code,
      details: {
        type: "state",
        name: state.name,
        identifiers: [
          ...identifiersOf(state.code),
          ...(isCowNumber(cow) ? [{ scheme: "cow", identifier: cow }] : []),
        ],
      },
    };
  }
  const plain = plainName(side);
  if (plain === undefined) return undefined;
  const isShared = (states.ownersOf.get(plain)?.size ?? 0) > 1;
  const type =
    title === undefined ? typeOfSector(sector ?? (isOfNoState(country) ? country : undefined)) : "person";
  const principal =
    country !== undefined && typeOfSector(sector) === "body" ? stateOf(country, states) : undefined;
  return {
    name: isShared && country !== undefined ? `${plain} (${country})` : plain,
    principal,
    details: {
      type,
      ...(type === "body" && principal !== undefined ? { parent: principal } : {}),
      ...(page === undefined || !states.pages.isOf(side)
        ? {}
        : { identifiers: [{ scheme: "wikipedia", identifier: page }] }),
      ...(country === undefined ? {} : { attributes: { country } }),
    },
  };
}

/** Returns the name of the state with the code `country`, for which an official or an organ acts. */
function nameOfPrincipal(country: string, { nameOfState }: States): string {
  return englishNameOf(country) ?? nameOfState.get(country) ?? country;
}

/**
 * Returns the name of the state with the code `country`. If the state is not among the actors that were read, it is
 * added to them.
 */
function stateOf(country: string, states: States): string | undefined {
  if (isOfNoState(country)) return undefined;
  const name = nameOfPrincipal(country, states);
  const identifiers = identifiersOf(country);
  if (!states.found.has(name)) states.found.set(name, { type: "state", name, identifiers });
  return name;
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
    case "IMG":
    case "NGM":
    case "MNC":
    case "BUS":
      return "organization";
    case "JRN":
    case "MED":
      return "outlet";
    default:
      return "group";
  }
}
