import { stateOfName } from "../../coding/states/states.ts";
import type { ActorType } from "../../model/actor.ts";
import type { EventActor, FoundActors, ReadActors } from "./actor.ts";
import type { EventColumns } from "./columns.ts";

/** Returns the reader of the actors of ICEWS. */
export function icewsActors(found: FoundActors): ReadActors {
  return (columns, row, side) => {
    const actor = icewsActor(columns, row, side, found);
    return actor === undefined ? [] : [actor];
  };
}

/** The columns with the names of the actors. */
const nameColumns = { 1: "Source Name", 2: "Target Name" } as const;

/**
 * Returns the name on a side of a row if it stands for an unknown actor, such as `Unspecified Actor`. Undefined for any
 * other name, and if there is no name.
 */
export function unspecifiedName(
  columns: EventColumns,
  row: object,
  side: 1 | 2,
): { readonly column: string; readonly value: string } | undefined {
  const column = nameColumns[side];
  const value = columns.nameIn(row, column);
  return value !== undefined && isUnspecified(value) ? { column, value } : undefined;
}

/**
 * Returns an actor of ICEWS. An actor with the name of its country is the country itself, unless one of its sectors is
 * of rebels or dissidents. The type of any other actor is derived from its sectors and its name. An official acts for
 * the country, and an organ of an international organization acts for this organization.
 */
function icewsActor(
  columns: EventColumns,
  row: object,
  side: 1 | 2,
  found: FoundActors,
): EventActor | undefined {
  const word = side === 1 ? "Source" : "Target";
  const name = columns.nameIn(row, nameColumns[side]);
  if (name === undefined || isUnspecified(name)) return undefined;
  const written = columns.text(row, `${word} Sectors`);
  const country = columns.nameIn(row, `${word} Country`);
  // Regions of the world have neither sectors nor a country.
  if (written === undefined && country === undefined) return { name, details: { type: "group" } };
  const sectors = new Sectors(written ?? "");
  const isOfCountry = country !== undefined && isSameState(name, country);
  if (isOfCountry && !sectors.has("Dissident") && !sectors.isOfRebels())
    return { name, details: { type: "state", name: country } };
  const type = isOfCountry ? "group" : typeOfActor(sectors, name, country !== undefined);
  const state = country === name ? undefined : country;
  const official = state !== undefined && sectors.isOfficial() ? state : undefined;
  if (official !== undefined && !found.has(official)) found.set(official, { type: "state", name: official });
  const organization = type === "body" && country === undefined ? organizationOf(name, found) : undefined;
  const parent = type === "body" ? (state ?? organization) : undefined;
  return {
    name,
    principal: official ?? organization,
    details: {
      type,
      ...(parent === undefined ? {} : { parent }),
      ...(parent === undefined && country !== undefined ? { attributes: { country } } : {}),
    },
  };
}

/** Returns whether a name means an unknown actor, such as `Unspecified Actor` or `Unidentified State Actor`. */
function isUnspecified(name: string): boolean {
  return /^un(?:specified|identified)(?: (?:state )?actor)?$/i.test(name);
}

/**
 * Returns whether a name and `country` mean the same state. They can be two names of one state, or `country` can
 * contain the name, as "Republic of Alba" contains "Alba".
 */
function isSameState(name: string, country: string): boolean {
  if (` ${country.toLowerCase()} `.includes(` ${name.toLowerCase()} `)) return true;
  const state = stateOfName(name);
  return state !== undefined && state === stateOfName(country);
}

/**
 * Returns the organization in the parentheses of a name such as "Ministry (Harbour League)", and adds it to the actors.
 * Undefined if the name has no parentheses.
 */
function organizationOf(name: string, found: FoundActors): string | undefined {
  const organization = rolePattern.exec(name)?.[1];
  if (organization !== undefined && !found.has(organization))
    found.set(organization, { type: "organization", name: organization });
  return organization;
}

/** The sectors of an actor. ICEWS gives a person the sectors of the whole career. */
class Sectors {
  readonly #names: ReadonlySet<string>;

  constructor(written: string) {
    this.#names = new Set(written.split(",").map((sector) => sector.replaceAll('"', "").trim()));
  }

  /** Returns whether the actor has one of these sectors. */
  has(...names: readonly string[]): boolean {
    return names.some((name) => this.#names.has(name));
  }

  /** Returns whether the name of one of the sectors matches a pattern. */
  some(pattern: RegExp): boolean {
    return [...this.#names].some((name) => pattern.test(name));
  }

  /**
   * Returns whether an actor with these sectors acts for its country. The head of a government acts for the country
   * even if a sector is of the opposition, because such a sector can be from an earlier part of the career. A member of
   * parliament in the opposition and an official of an international organization do not act for their countries.
   */
  isOfficial(): boolean {
    if (this.has("Executive", "Military", "Police")) return !this.has("Dissident");
    return this.isOfState() && !this.has("Dissident", igo) && !this.some(/^Opposition/);
  }

  /** Returns whether one of the sectors is a branch of government. */
  isOfState(): boolean {
    return this.has(
      "Executive",
      "Military",
      "Police",
      "Government",
      "Judicial",
      "Legislative / Parliamentary",
    );
  }

  /** Returns whether one of the sectors is of armed groups that are not part of a state. */
  isOfRebels(): boolean {
    return this.some(/\b(?:Rebels?|Insurgents?|Terrorists?|Separatists?|Violent)\b/i);
  }
}

const igo = "International Government Organization";

/**
 * Matches the name of a role, such as "Head of Government (Alba)". The parentheses contain the country or the
 * organization.
 */
const rolePattern = /^.*\S \(([^()]+)\)$/;

/** Words in the names of collectives. */
const collectiveWords: ReadonlySet<string> = /* @__PURE__ */ new Set(
  /* @__PURE__ */ [
    "administration agency alliance army assembly association authority bank brigade brigades cabinet center centre",
    "coalition command commission committee company confederation congress corporation corps council court department",
    "embassy federation force forces foundation front fund government group guard guards institute league military",
    "ministry movement nations navy network office organisation organization parliament parties party police rally senate",
    "service society state tribunal union university workers",
  ].flatMap((words) => words.split(" ")),
);

/** Returns whether a word of a name is one that only collectives have. */
function isCollectiveName(name: string): boolean {
  return name
    .toLowerCase()
    .split(/[^\p{L}]+/u)
    .some((word) => collectiveWords.has(word));
}

/** Returns the type that the sectors and the name of an actor suggest. */
function typeOfActor(sectors: Sectors, name: string, hasCountry: boolean): ActorType {
  if (rolePattern.test(name)) return typeOfRole(sectors, name);
  const isCollective = isCollectiveName(name);
  const isPersonal = !isCollective && hasCountry && /^\p{Lu}[\p{L}.'’-]*(?: [\p{L}.'’-]+)+$/u.test(name);
  const isElite = sectors.has("Elite") && !isCollective;
  if (sectors.some(/\bNews\b|^State Media$/) || (sectors.has("Media") && !isPersonal)) return "outlet";
  if (isElite || (isPersonal && (sectors.isOfState() || !sectors.isOfRebels()))) return "person";
  if (sectors.some(/\b(?:IGOs?|International Government|Global|Regional)\b/i)) return "organization";
  if (sectors.some(/\b(?:Non-?governmental|NGOs?)\b/i)) return "organization";
  if (sectors.has("Parties") || sectors.isOfRebels()) return "group";
  if (sectors.some(/^State[ -]Owned\b|\bCorporation\b|^Business$/)) return "organization";
  if (sectors.isOfState()) return "body";
  return isCollective && !sectors.has("Dissident") ? "organization" : "group";
}

/**
 * Returns the type of a role, such as "Head of Government (Alba)" or "Citizen (Alba)". An office, an organ or a rank of
 * a state is a body of the state and not a person, because its rows can be about different persons. A role that many
 * people have, such as "Citizen (Alba)", is a group.
 */
function typeOfRole(sectors: Sectors, name: string): ActorType {
  if (sectors.has(igo)) return "body";
  if (sectors.some(/\bNews\b|^(?:State )?Media$/)) return "outlet";
  if (sectors.some(/\b(?:Non-?governmental|NGOs?)\b/i))
    return isCollectiveName(name) ? "organization" : "group";
  const isOfPeople = sectors.has("Dissident", "Social", "Parties") || sectors.isOfRebels();
  return sectors.isOfState() && !isOfPeople ? "body" : "group";
}
