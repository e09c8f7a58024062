import { nameOfState as englishNameOf } from "../../coding/states/states.ts";
import type { ActorType } from "../../model/actor.ts";
import type { EventActor, FoundActors, ReadActor } from "./actor.ts";
import type { EventColumns } from "./columns.ts";
import { identifiersOfState, isCowNumber, isOfNoState } from "./country-codes.ts";

/**
 * Returns the reader of the actors of POLECAT. Actors with the same name in different countries are different actors, and
 * only their names get the code of the country in parentheses. An actor with a title is a person. An actor without a
 * sector and without a title is its country in two cases: if it has no name, or if it has the name that such actors of
 * the country have most often. With any other name, it is a group.
 */
export function polecatActors(columns: EventColumns, rows: readonly object[], found: FoundActors): ReadActor {
  const names = new Map<string, Map<string, number>>();
  const sides = rows.flatMap((row) =>
    typeof row !== "object" || row === null
      ? []
      : ([1, 2] as const).map((side) => readSide(columns, row, side)),
  );
  for (const { country, written, isPlain } of sides) {
    if (country === undefined || written === undefined || !isPlain) continue;
    const counts = names.get(country) ?? new Map<string, number>();
    names.set(country, counts.set(written, (counts.get(written) ?? 0) + 1));
  }
  const nameOfState = new Map(
    [...names].map(
      ([country, counts]) => [country, [...counts].sort((a, b) => b[1] - a[1])[0]?.[0]] as const,
    ),
  );
  const states: States = { nameOfState, ownersOf: new Map(), found };
  for (const side of sides) noteOwners(side, states);
  return (_, row, side) => polecatActor(readSide(columns, row, side), states);
}

/** What the rows say of their states, and of the actors that share a name. */
interface States {
  /** The key is the code of a state. The value is the name that the rows use most often for the state. */
  readonly nameOfState: ReadonlyMap<string, string | undefined>;
  /** The key is a name, and the value has a text for each actor with this name: its country, or its code if it is a state. */
  readonly ownersOf: Map<string, Set<string>>;
  readonly found: FoundActors;
}

/** The cells of one side of a row. */
interface Side {
  readonly country: string | undefined;
  readonly cow: string | undefined;
  readonly sector: string | undefined;
  readonly title: string | undefined;
  readonly page: string | undefined;
  readonly written: string | undefined;
  /** The name, or the name as the text of the article has it. */
  readonly given: string | undefined;
  /** Whether the actor has neither a sector nor a title. */
  readonly isPlain: boolean;
}

function readSide(columns: EventColumns, row: object, side: 1 | 2): Side {
  const word = side === 1 ? "Actor" : "Recipient";
  const text = (field: string) => columns.text(row, field);
  const sector = text(`Primary ${word} Sector`);
  const title = text(`${word} Title`);
  const written = text(`${word} Name`);
  return {
    country: text(`${word} Country`),
    cow: text(`${word} COW`)?.replace(/\.0$/, ""),
    sector,
    title,
    page: text(`Wikipedia ${word} ID`),
    written,
    given: written ?? text(`${word} Name Raw`),
    isPlain: sector === undefined && title === undefined,
  };
}

/** Returns the name and the code of the state that a side of a row is. Undefined if it is another actor. */
function stateOfSide(
  { country, given, written, isPlain }: Side,
  { nameOfState }: States,
): { readonly name: string; readonly code: string } | undefined {
  if (!isPlain || country === undefined || !isCodeOfState(country)) return undefined;
  const name = nameOfState.get(country) ?? given ?? country;
  return written === undefined || written === country || written === name
    ? { name, code: country }
    : undefined;
}

/** Returns whether a text has the form of the code of a state. The text can also be the code of a kind of organization. */
function isCodeOfState(country: string): boolean {
  return /^[A-Z]{3}$/.test(country) && !isOfNoState(country);
}

/** Returns the name of an actor that is no state, without its country. */
function plainName({ given, country, sector }: Side): string | undefined {
  return given ?? (country === undefined ? undefined : `${country} ${sector ?? ""}`.trim());
}

/** Notes which actor has the name of a side of a row, and which state has the name of its principal. */
function noteOwners(side: Side, states: States): void {
  const { country, given, sector } = side;
  const add = (name: string, owner: string) =>
    states.ownersOf.set(name, (states.ownersOf.get(name) ?? new Set()).add(owner));
  const state = stateOfSide(side, states);
  if (state !== undefined) {
    add(given ?? state.code, `state ${state.code}`);
    return;
  }
  const name = plainName(side);
  if (name !== undefined) add(name, country ?? "");
  if (country !== undefined && typeOfSector(sector) === "body" && isCodeOfState(country))
    add(nameOfPrincipal(country, states), `state ${country}`);
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
          ...identifiersOfState("plover", state.code),
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
      ...(page === undefined ? {} : { identifiers: [{ scheme: "wikipedia", identifier: page }] }),
      ...(country === undefined ? {} : { attributes: { country } }),
    },
  };
}

/** Returns the name of the state with the code `country`, for which an official or an organ acts. */
function nameOfPrincipal(country: string, { nameOfState }: States): string {
  return nameOfState.get(country) ?? englishNameOf(country) ?? country;
}

/**
 * Returns the name of the state with the code `country`. If the state is not among the actors that were read, it is
 * added to them.
 */
function stateOf(country: string, states: States): string | undefined {
  if (!isCodeOfState(country)) return undefined;
  const name = nameOfPrincipal(country, states);
  const identifiers = identifiersOfState("plover", country);
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
