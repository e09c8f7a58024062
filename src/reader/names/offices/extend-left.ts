import type { Found, NameSearch } from "../name-search.ts";
import { ownerOfMention } from "./owners.ts";
import { abroad, mostParts, type Parsed } from "./parsed-role.ts";

/**
 * Whether the owner is known. A place such as `in Singapore` is less sure than the words before the noun. In `Russia's UN
 * ambassador`, the name directly before the noun is the place of the office, and another one before it is the owner.
 */
function hasOwner({ noun, owner, place, isLocated }: Parsed): boolean {
  return owner !== undefined && isLocated !== true && !(abroad.has(noun.title) && place === undefined);
}

function setOwner(parsed: Parsed, owner: string): void {
  if (parsed.owner !== undefined && abroad.has(parsed.noun.title)) parsed.place ??= parsed.owner;
  parsed.owner = owner;
  parsed.isLocated = false;
}

/**
 * Extends a phrase for an office with the words before its noun, such as `the Russian foreign` and `Israel's prime`.
 * Returns the index of the first of these words. The keys of `foundTo` are the indexes after names.
 */
export function extendLeft(search: NameSearch, foundTo: ReadonlyMap<number, Found>, parsed: Parsed): number {
  const { tokens, tables } = search;
  let from = parsed.from;
  for (let part = 0; part < mostParts; part += 1) {
    const token = tokens[from];
    const before = tokens[from - 1];
    if (!token?.joined || before === undefined) break;
    const known = foundTo.get(from);
    if (known !== undefined) {
      // In English, a name before the noun can be the owner of the office, as in `the NATO spokesman`. In other
      // languages, such a name belongs to the words before it, as in Romanian `pentru Digi24 consilierul
      // prezidențial` (`to Digi24, the presidential adviser`).
      const isOwner = !hasOwner(parsed) && tables.bodies.nounsEndNames;
      const owner = isOwner ? ownerOfMention(search, known.mention) : undefined;
      if (owner === undefined) break;
      setOwner(parsed, owner);
      from = known.from;
      continue;
    }
    const pair = from >= 2 && before.joined ? `${tokens[from - 2]?.key} ${before.key}` : "";
    const two = tables.departments.values.get(pair);
    const one = tables.departments.values.get(before.key);
    const state = tables.adjectives.get(pair) ?? tables.adjectives.get(before.key);
    if (parsed.department === undefined && two !== undefined) {
      parsed.department = two;
      from -= 2;
    } else if (parsed.department === undefined && one !== undefined) {
      parsed.department = one;
      from -= 1;
    } else if (!hasOwner(parsed) && state !== undefined) {
      setOwner(parsed, state);
      from -= tables.adjectives.has(pair) ? 2 : 1;
    } else if (before.key === "s" && foundTo.get(from - 1) !== undefined && !hasOwner(parsed)) from -= 1;
    else if (tables.qualifiers.has(before.key)) {
      // The word `deputy` before `minister` makes another office, as in `deputy foreign minister`.
      const { noun } = parsed;
      if (before.key === "deputy" && /^(Foreign )?Minister$/.test(noun.title))
        parsed.noun = { ...noun, title: "Deputy Minister" };
      from -= 1;
    } else if (tables.determiners.has(before.key)) {
      from -= 1;
      break;
    } else {
      const possessor = possessorBefore(search, foundTo, from);
      const owner = possessor && !hasOwner(parsed) ? ownerOfMention(search, possessor.mention) : undefined;
      if (possessor === undefined || owner === undefined) break;
      setOwner(parsed, owner);
      return possessor.from;
    }
  }
  return from;
}

/** The largest number of other words between a possessor and an office. */
const mostAdjectives = 3;

/**
 * Returns the name before other words and an office in an apposition, such as `Bolivia` in `Ana Sala, Bolivia's popular
 * young president`.
 */
function possessorBefore(
  { cased, tokens, tables }: NameSearch,
  foundTo: ReadonlyMap<number, Found>,
  from: number,
): Found | undefined {
  if (!tables.bodies.nounsEndNames) return undefined;
  for (let at = from - 1; at >= from - 1 - mostAdjectives; at -= 1) {
    const { key = "", capital, joined, start } = tokens[at] ?? {};
    const known = key === "s" ? foundTo.get(at) : undefined;
    if (known) return cased.slice(tokens[known.from - 1]?.end, start).startsWith(", ") ? known : undefined;
    if (!joined || capital || tables.genitives.has(key)) return undefined;
  }
  return undefined;
}
