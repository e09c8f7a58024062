import type { Mention } from "../../reading.ts";
import { byEnd, conjunctions, type Found, isLocative, type NameSearch } from "../name-search.ts";
import { beginsPerson } from "../persons/begins-person.ts";
import { type FoundPhrase, phraseAt } from "../words/phrases.ts";
import type { Token } from "../words/tokens.ts";
import type { RoleNoun } from "../words/word-tables.ts";

/** Titles of the offices and bodies that a state has in another state. */
const abroad: ReadonlySet<string> = /* @__PURE__ */ new Set(["Embassy", "Ambassador", "Envoy"]);

/** The largest number of parts of a phrase, such as a department or a state, that are read on each side of its noun. */
const mostParts = 6;
/** How many phrases can be within one another, as in `the spokesman of the minister of defence`. */
const mostDepth = 3;

/** The parts of a phrase for an office or a body, such as `il ministro degli Esteri russo`. */
export interface Parsed {
  to: number;
  noun: RoleNoun;
  department?: string;
  owner?: string;
  /** The key of the state or organization to which an ambassador is sent. */
  place?: string;
  inner?: Parsed;
  from: number;
}

/** Adds a department to a phrase that has none yet. Returns whether it was added. */
function addDepartment(parsed: Parsed, department: FoundPhrase<string> | undefined): boolean {
  if (department === undefined || parsed.department !== undefined) return false;
  parsed.department = department.value;
  parsed.to = department.to;
  return true;
}

/** Functions that read the words of phrases for offices and bodies. */
interface RolePhrases {
  /** Reads the phrase whose noun begins at an index, without the words before the noun. */
  readonly parse: (from: number) => Parsed | undefined;
  /**
   * Adds to a phrase the words before its noun, such as "the Russian foreign" or "Israel's prime". Returns the index of
   * the first of these words.
   */
  readonly extendLeft: (parsed: Parsed) => number;
}

/** Returns {@link RolePhrases} for a text and the names that were found in it. */
export function rolePhrases(
  search: NameSearch,
  foundFrom: ReadonlyMap<number, Found>,
  found: readonly Found[],
): RolePhrases {
  const { tokens, tables, world } = search;
  const foundTo = byEnd(found);

  const ownerOfMention = (mention: Mention): string | undefined => {
    if (mention.kind === "person" || mention.name === undefined) return undefined;
    return world.keys.get(mention.name) ?? mention.candidates[0];
  };

  /**
   * Reads the name of a state or organization that begins at a word. Returns the end of the name and the key of the
   * actor. The actor need not be in the gazetteer. The name of a capital means its state.
   */
  const ownerAt = (at: number): FoundPhrase<string> | undefined => {
    const mention = foundFrom.get(at);
    if (mention !== undefined) {
      const value = ownerOfMention(mention.mention);
      return value === undefined ? undefined : { to: mention.to, value };
    }
    const token = tokens[at];
    return token?.capital && !beginsPerson(search, at) ? phraseAt(tokens, tables.owners, at) : undefined;
  };

  const skipGenitive = (at: number): number => {
    let to = at;
    while (
      to < at + 3 &&
      tokens[to]?.joined &&
      (tables.genitives.has((tokens[to] as Token).key) || isLocative(tables, (tokens[to] as Token).key))
    )
      to += 1;
    if (to > at && tokens[to]?.joined && tables.determiners.has((tokens[to] as Token).key)) to += 1;
    return to;
  };

  const parse = (from: number, depth = 0): Parsed | undefined => {
    if (foundFrom.get(from) !== undefined) return undefined;
    const noun = phraseAt(tokens, tables.nouns, from);
    if (noun === undefined) return undefined;
    const parsed: Parsed = { from, to: noun.to, noun: noun.value };
    for (let part = 0; part < mostParts; part += 1) {
      const at = parsed.to;
      const token = tokens[at];
      if (!token?.joined) break;
      const known = foundFrom.get(at);
      if (known?.mention.kind === "person") break;
      const state = tables.adjectives.get(token.key);
      if (state !== undefined && parsed.owner === undefined) {
        parsed.owner = state;
        parsed.to = at + 1;
        // `Il presidente del Consiglio europeo` is the president of a council and not a head of government.
        if (parsed.noun.title === "Prime Minister" && !/^[A-Z]{3}$/.test(state))
          parsed.noun = { ...parsed.noun, title: "President" };
        continue;
      }
      const direct = phraseAt(tokens, tables.departments, at);
      if (token.capital && addDepartment(parsed, direct)) continue;
      // In "ministrul Afacerilor Externe și Integrării Europene", only the first department is used.
      const other =
        parsed.department !== undefined && conjunctions.has(token.key) && tokens[at + 1]?.joined
          ? phraseAt(tokens, tables.departments, at + 1)
          : undefined;
      if (other !== undefined) {
        parsed.to = other.to;
        continue;
      }
      const next = skipGenitive(at);
      const isQualifier = tables.qualifiers.has(token.key) && known === undefined;
      if (next === at) {
        if (addDepartment(parsed, direct)) continue;
        // The Romanian genitive has no preposition. For example, "președintele României" means `the president of
        // Romania`.
        const owner = parsed.owner === undefined ? ownerAt(at) : undefined;
        if (owner !== undefined) {
          parsed.owner = owner.value;
          parsed.to = owner.to;
        } else if (isQualifier) parsed.to = at + 1;
        else break;
        continue;
      }
      if (!tokens[next]?.joined) break;
      const owner = ownerAt(next);
      const isAway = tables.directions.has(token.key) && !abroad.has(parsed.noun.title);
      if (owner !== undefined && isAway && parsed.owner === undefined) break;
      if (owner !== undefined) {
        // In "l'ambasciatore russo a Roma" and "the embassy in Rome", the name says where the office is, and not
        // whose it is.
        const isPlace =
          parsed.owner !== undefined || (abroad.has(parsed.noun.title) && isLocative(tables, token.key));
        if (!isPlace) parsed.owner = owner.value;
        else if (parsed.place !== undefined) break;
        else parsed.place = owner.value;
        parsed.to = owner.to;
        continue;
      }
      if (addDepartment(parsed, phraseAt(tokens, tables.departments, next))) continue;
      const inner = depth < mostDepth && parsed.inner === undefined ? parse(next, depth + 1) : undefined;
      if (inner === undefined) {
        if (!isQualifier) break;
        parsed.to = at + 1;
        continue;
      }
      parsed.inner = inner;
      parsed.to = inner.to;
      if (inner.owner !== undefined) parsed.owner ??= inner.owner;
    }
    // A preposition that was read as a qualifier cannot be the last word of a phrase, as in "leader in".
    while (parsed.to > noun.to && tables.genitives.has((tokens[parsed.to - 1] as Token).key)) parsed.to -= 1;
    return parsed;
  };

  const extendLeft = (parsed: Parsed): number => {
    let from = parsed.from;
    for (let part = 0; part < mostParts; part += 1) {
      const token = tokens[from];
      const before = tokens[from - 1];
      if (!token?.joined || before === undefined) break;
      const known = foundTo.get(from);
      if (known !== undefined) {
        // Only in a language such as English can a name before the noun be the owner, as in "the NATO spokesman". In
        // "pentru Digi24 consilierul prezidențial", the name belongs to the words before it.
        const isOwner = parsed.owner === undefined && tables.bodies.nounsEndNames;
        const owner = isOwner ? ownerOfMention(known.mention) : undefined;
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
        // In `deputy foreign minister`, `deputy` changes the office.
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
  };

  return { parse, extendLeft };
}
