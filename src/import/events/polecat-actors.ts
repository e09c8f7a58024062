import { nameOfState as englishNameOf } from "../../coding/states/states.ts";
import type { ActorType } from "../../model/actor.ts";
import type { EventActor, FoundActors, ReadActor } from "./actor.ts";
import type { EventColumns } from "./columns.ts";

/**
 * Returns the reader of the actors of POLECAT. Actors with the same name in different countries are different actors.
 * An actor with a title is a person. An actor without a sector and without a title is its country in two cases: if it
 * has no name, or if it has the name that such actors of the country have most often. With any other name, it is a
 * group.
 */
export function polecatActors(columns: EventColumns, rows: readonly object[], found: FoundActors): ReadActor {
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
  return (_, row, side) => polecatActor(columns, row, side, { nameOfState, found });
}

/** The states that were found in the rows. */
interface States {
  /** The key is the code of a state. The value is the name that the rows use most often for the state. */
  readonly nameOfState: ReadonlyMap<string, string | undefined>;
  readonly found: FoundActors;
}

function polecatActor(
  columns: EventColumns,
  row: object,
  side: 1 | 2,
  { nameOfState, found }: States,
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
  const type = title === undefined ? typeOfSector(sector) : "person";
  const principal =
    country !== undefined && typeOfSector(sector) === "body"
      ? stateOf(country, { nameOfState, found })
      : undefined;
  return {
    name,
    principal,
    details: {
      type,
      ...(type === "body" && principal !== undefined ? { parent: principal } : {}),
      ...(page === undefined ? {} : { identifiers: [{ scheme: "wikipedia", identifier: page }] }),
      ...(country === undefined ? {} : { attributes: { country } }),
    },
  };
}

/**
 * Returns the name of the state with the code `country`. If the state is not among the actors that were read, it is
 * added to them.
 */
function stateOf(country: string, { nameOfState, found }: States): string | undefined {
  if (!/^[A-Z]{3}$/.test(country)) return undefined;
  const name = nameOfState.get(country) ?? englishNameOf(country) ?? country;
  const identifiers = [{ scheme: "iso3166-1-alpha-3", identifier: country }];
  if (!found.has(name)) found.set(name, { type: "state", name, identifiers });
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
    case "BUS":
      return "organization";
    case "JRN":
    case "MED":
      return "outlet";
    default:
      return "group";
  }
}
