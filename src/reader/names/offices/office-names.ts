import type { Office } from "../../reading.ts";
import type { Found, NameSearch } from "../name-search.ts";
import { phraseAt } from "../words/phrases.ts";
import type { Token } from "../words/tokens.ts";
import { isSecretaryOf, type Parsed } from "./parsed-role.ts";

/**
 * The key of the state to which each seat of a government or ministry belongs, and of the organization to which some
 * bodies belong.
 */
export const seats: Readonly<Record<string, string>> = {
  kremlin: "RUS",
  "white-house": "USA",
  "us-department-of-defense": "USA",
  "us-department-of-state": "USA",
  "presidency-of-romania": "ROU",
  elysee: "FRA",
  "downing-street": "GBR",
  "european-commission": "european-union",
  "european-council": "european-union",
  "european-external-action-service": "european-union",
};

/** The rule of a phrase that introduces somebody whom the text has not named before, as `a minister` does. */
export const newOffice = "new-office";

/** The first word of titles such as `Deputy Minister`. */
const deputy = "Deputy ";

/**
 * Titles of offices and bodies that speak for their state or organization. Offices with other titles, such as a member
 * of parliament, do not.
 */
const speaksFor: ReadonlySet<string> = /* @__PURE__ */ new Set([
  "President",
  "Prime Minister",
  "Chancellor",
  "Foreign Minister",
  "Secretary of State",
  "Minister",
  "Deputy Minister",
  "Vice President",
  "Secretary General",
  "High Representative",
  "Leader",
  "Adviser",
  "Counterpart",
  "Spokesperson",
  "Ambassador",
  "Official",
  "Envoy",
  "King",
  "Ministry",
  "Embassy",
  "Government",
  "Diplomacy",
  "Officials",
  "Authorities",
]);

const ministryNames: Readonly<Record<string, string>> = {
  Foreign: "Foreign Affairs",
  Interior: "the Interior",
};

/** Functions that return the English name of an office and the state or organization of the office. */
export interface OfficeNames {
  /** Returns the title of an office with its department, such as `Foreign Minister`. */
  readonly titleOf: (parsed: Parsed) => string;
  /**
   * Returns the name of an office with its state or organization, such as `Foreign Minister of Russia`. Returns
   * undefined if the state or organization is unknown.
   */
  readonly nameOf: (parsed: Parsed) => string | undefined;
  /**
   * Returns the state or organization with the key `owner`. Returns undefined for an actor of another type and for an
   * unknown key.
   */
  readonly organizationOf: (owner: string | undefined) => Office["organization"];
  /**
   * Returns the office of a phrase with its state or organization. `from` is the index at which the phrase begins. If
   * the phrase means a counterpart, `other` is the office of the person named before, which the counterpart has as
   * well.
   */
  readonly officeOf: (parsed: Parsed, from: number, other: Office | undefined) => Office | undefined;
}

/** Returns {@link OfficeNames} for a text and the names that were found in it. */
export function officeNames(
  { tokens, tables, index, world }: NameSearch,
  found: readonly Found[],
): OfficeNames {
  const titleOf = ({ noun, department }: Parsed): string =>
    department === undefined || noun.title.includes(department)
      ? noun.title
      : noun.title.startsWith(deputy)
        ? `${deputy}${department} ${noun.title.slice(deputy.length)}`
        : `${department} ${noun.title}`;

  const nameOf = (parsed: Parsed): string | undefined => {
    // A phrase such as `Russian journalist` has a state, but it does not identify a person, so it has no name.
    if (parsed.noun.title === "Person") return undefined;
    const owner = parsed.owner === undefined ? undefined : ownerName(parsed.owner);
    if (parsed.noun.title === "Ministry" && parsed.department !== undefined && owner !== undefined) {
      return `Ministry of ${ministryNames[parsed.department] ?? parsed.department} of ${owner}`;
    }
    if (parsed.noun.title === "Embassy" && owner !== undefined && parsed.place !== undefined) {
      return `Embassy of ${owner} in ${ownerName(parsed.place)}`;
    }
    const inner = parsed.inner === undefined ? undefined : (nameOf(parsed.inner) ?? undefined);
    const body = inner ?? owner;
    return body === undefined ? undefined : `${titleOf(parsed)} of ${body}`;
  };

  // An actor that is not in the tables of names has no key. If an office belongs to such an actor, its id is used as
  // the key.
  const namedById = new Map(
    found.flatMap(({ mention: { candidates, name, kind } }) =>
      candidates[0] === undefined || name === undefined
        ? []
        : [[candidates[0], { id: candidates[0], name, kind }] as const],
    ),
  );
  const ownerName = (owner: string): string =>
    index.byKey.get(owner)?.name ?? world.englishNames.get(owner) ?? namedById.get(owner)?.name ?? owner;

  const organizationOf = (owner: string | undefined): Office["organization"] => {
    const key = owner === undefined ? undefined : (seats[owner] ?? owner);
    const entry = key === undefined ? undefined : (index.byKey.get(key) ?? namedById.get(key));
    const name = entry?.name ?? (key === undefined ? undefined : world.englishNames.get(key));
    // Only the keys of states consist of three capital letters.
    const kind = entry?.kind ?? (/^[A-Z]{3}$/.test(key ?? "") ? "state" : "organization");
    if (name === undefined || (kind !== "state" && kind !== "organization")) return undefined;
    return { name, kind, ...(entry !== undefined && { id: entry.id }) };
  };

  const officeOf = (parsed: Parsed, from: number, other: Office | undefined): Office | undefined => {
    const { title } = parsed.noun;
    if (!speaksFor.has(title) && !isSecretaryOf(parsed)) return undefined;
    const role = other?.role ?? titleOf(parsed).toLowerCase();
    // A qualifier such as `opposition` and a party show a leader who does not speak for the state.
    const isQualified = (at: number): boolean => tables.qualifiers.has((tokens[at] as Token).key);
    const noun = phraseAt(tokens, tables.nouns, parsed.from)?.to ?? parsed.from + 1;
    for (let at = from; at < parsed.to; at += 1)
      if (title === "Leader" && (at < parsed.from || at >= noun) && isQualified(at)) return { role };
    if (title === "Leader" && parsed.inner?.noun.title === "Party") return { role };
    // The state can be in an inner phrase, as in `the spokeswoman of the Russian foreign ministry`.
    const organization = organizationOf(parsed.owner ?? parsed.inner?.owner ?? parsed.inner?.inner?.owner);
    if (organization === undefined) return { role };
    // If the role is still `counterpart`, no office was named before. The office of the counterpart is then unknown.
    return { role: role === "counterpart" ? "official" : role, organization };
  };

  return { titleOf, nameOf, organizationOf, officeOf };
}
