import type { Office } from "../../reading.ts";
import type { Found, NameSearch } from "../name-search.ts";
import type { Parsed } from "./parsed-role.ts";

/** The state that each seat of a government belongs to. */
export const seats: Readonly<Record<string, string>> = {
  kremlin: "RUS",
  "white-house": "USA",
  "us-department-of-defense": "USA",
  "us-department-of-state": "USA",
  "presidency-of-romania": "ROU",
  elysee: "FRA",
  "downing-street": "GBR",
};

/** The rule of an office whose phrase means nobody whom the text named before, as `a minister` does. */
export const newOffice = "new-office";

/** The first word of the titles of deputies. */
const deputy = "Deputy ";

/**
 * Titles of offices and bodies that speak for their state or organization. Others, such as a member of parliament, do
 * not.
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
]);

const ministryNames: Readonly<Record<string, string>> = {
  Foreign: "Foreign Affairs",
  Interior: "the Interior",
};

/** Functions that return the English name of an office, and the state or organization that the office belongs to. */
export interface OfficeNames {
  /** Returns the title of an office with its department, such as `Foreign Minister`. */
  readonly titleOf: (parsed: Parsed) => string;
  /**
   * Returns the name of an office, such as `Foreign Minister of Russia`. Returns undefined if it is not known whose
   * office it is.
   */
  readonly nameOf: (parsed: Parsed) => string | undefined;
  /** Returns the state or organization that has a key. Returns undefined for any other actor and for an unknown key. */
  readonly organizationOf: (owner: string | undefined) => Office["organization"];
  /**
   * Returns the office of a phrase that begins at an index, and the state or organization whose office it is. A
   * counterpart has the office `other`, which is the office of the person named before.
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
    // The state of a person without an office, such as `Russian journalist`, does not identify the person.
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

  // An actor that no lexicon knows has no key. As the owner of an office, it is identified by its id.
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
    // Only states have a key of three capital letters.
    const kind = entry?.kind ?? (/^[A-Z]{3}$/.test(key ?? "") ? "state" : "organization");
    if (name === undefined || (kind !== "state" && kind !== "organization")) return undefined;
    return { name, kind, ...(entry !== undefined && { id: entry.id }) };
  };

  const officeOf = (parsed: Parsed, from: number, other: Office | undefined): Office | undefined => {
    const { title } = parsed.noun;
    if (!speaksFor.has(title)) return undefined;
    const role = other?.role ?? titleOf(parsed).toLowerCase();
    // The leader of the opposition of a state does not speak for the state.
    if (title === "Leader" && tokens.slice(from, parsed.to).some(({ key }) => tables.qualifiers.has(key)))
      return { role };
    // In `the spokeswoman of the Russian foreign ministry`, the state is part of the phrase of the ministry.
    const organization = organizationOf(parsed.owner ?? parsed.inner?.owner ?? parsed.inner?.inner?.owner);
    if (organization === undefined) return { role };
    // If the other person has no office, the office of the counterpart is unknown.
    return { role: role === "counterpart" ? "official" : role, organization };
  };

  return { titleOf, nameOf, organizationOf, officeOf };
}
