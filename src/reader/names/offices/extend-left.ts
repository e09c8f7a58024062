import type { Found, NameSearch } from "../name-search.ts";
import { ownerOfMention } from "./owners.ts";
import { mostParts, type Parsed } from "./parsed-role.ts";

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
      const isOwner = parsed.owner === undefined && tables.bodies.nounsEndNames;
      const owner = isOwner ? ownerOfMention(search, known.mention) : undefined;
      if (owner === undefined) break;
      parsed.owner = owner;
      from = known.from;
      continue;
    }
    const two =
      from >= 2 ? tables.departments.values.get(`${tokens[from - 2]?.key} ${before.key}`) : undefined;
    const one = tables.departments.values.get(before.key);
    const state = tables.adjectives.get(before.key);
    if (parsed.department === undefined && two !== undefined) {
      parsed.department = two;
      from -= 2;
    } else if (parsed.department === undefined && one !== undefined) {
      parsed.department = one;
      from -= 1;
    } else if (parsed.owner === undefined && state !== undefined) {
      parsed.owner = state;
      from -= 1;
    } else if (before.key === "s" && foundTo.get(from - 1) !== undefined && parsed.owner === undefined)
      from -= 1;
    else if (tables.qualifiers.has(before.key)) {
      // The word `deputy` before `minister` makes another office, as in `deputy foreign minister`.
      const { noun } = parsed;
      if (before.key === "deputy" && /^(Foreign )?Minister$/.test(noun.title))
        parsed.noun = { ...noun, title: "Deputy Minister" };
      from -= 1;
    } else if (tables.determiners.has(before.key)) {
      from -= 1;
      break;
    } else break;
  }
  return from;
}
