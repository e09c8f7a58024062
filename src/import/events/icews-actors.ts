import { stateOfName } from "../../coding/states/states.ts";
import type { ActorType } from "../../model/actor.ts";
import type { EventActor, FoundActors, ReadActor } from "./actor.ts";
import type { EventColumns } from "./columns.ts";

/** Returns the reader of the actors of ICEWS. */
export function icewsActors(found: FoundActors): ReadActor {
  return (columns, row, side) => icewsActor(columns, row, side, found);
}

/**
 * Returns an actor of ICEWS. If an actor has no sectors and its name is that of its country, the actor is the country
 * itself. The type of any other actor is derived from its sectors and its name. An official acts for the country.
 */
function icewsActor(
  columns: EventColumns,
  row: object,
  side: 1 | 2,
  found: FoundActors,
): EventActor | undefined {
  const word = side === 1 ? "Source" : "Target";
  const name = columns.text(row, `${word} Name`);
  if (name === undefined || isUnspecified(name)) return undefined;
  const sectors = columns.text(row, `${word} Sectors`);
  const country = columns.text(row, `${word} Country`);
  // Regions of the world have neither sectors nor a country.
  if (sectors === undefined && country === undefined) return { name, details: { type: "group" } };
  if (sectors === undefined && country !== undefined && isSameState(name, country))
    return { name, details: { type: "state", name: country } };
  const type = typeOfSectors(sectors ?? "", name, country !== undefined);
  const principal =
    country !== undefined && country !== name && isOfficial(sectors ?? "") ? country : undefined;
  if (principal !== undefined && !found.has(principal))
    found.set(principal, { type: "state", name: principal });
  return {
    name,
    principal,
    details: {
      type,
      ...(type === "body" && country !== undefined && country !== name ? { parent: country } : {}),
      ...(type === "person" && country !== undefined ? { attributes: { country } } : {}),
    },
  };
}

/**
 * Returns whether a name means that the text does not say who acted. In this case, ICEWS writes a name such as
 * `Unspecified Actor`.
 */
function isUnspecified(name: string): boolean {
  return /^unspecified(?: actor)?$/i.test(name);
}

/**
 * Returns whether a name is that of a country. The names can be two different names of one state, or `country` can
 * contain the name, as "Republic of Alba" contains "Alba".
 */
function isSameState(name: string, country: string): boolean {
  if (` ${country.toLowerCase()} `.includes(` ${name.toLowerCase()} `)) return true;
  const state = stateOfName(name);
  return state !== undefined && state === stateOfName(country);
}

/**
 * Returns whether an actor with these sectors acts for its country. ICEWS gives an actor the sectors of its whole
 * career, so the head of a government can at the same time be in a sector of the opposition. A member of parliament in
 * the opposition and an official of an international organization do not act for their countries.
 */
function isOfficial(sectors: string): boolean {
  const list = new Set(sectors.split(",").map((sector) => sector.replaceAll('"', "").trim()));
  const has = (...names: readonly string[]) => names.some((name) => list.has(name));
  if (has("Dissident")) return false;
  if (has("Executive", "Military", "Police")) return true;
  return (
    has("Government", "Judicial", "Legislative / Parliamentary") &&
    !has("International Government Organization") &&
    ![...list].some((sector) => sector.startsWith("Opposition"))
  );
}

function typeOfSectors(sectors: string, name: string, hasCountry: boolean): ActorType {
  const isPerson = /^\p{Lu}[\p{L}.'’-]*(?: [\p{L}.'’-]+)+$/u.test(name);
  if (/\b(?:IGOs?|International Government|Global|Regional)\b/i.test(sectors) && !(isPerson && hasCountry))
    return "organization";
  if (/\b(?:Non-?governmental|NGOs?)\b/i.test(sectors)) return "organization";
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
  return isPerson ? "person" : "group";
}
