import { conjunctions, type Found, isLocative, type NameSearch } from "../name-search.ts";
import { beginsPerson } from "../persons/begins-person.ts";
import { type FoundPhrase, phraseAt } from "../words/phrases.ts";
import type { Token } from "../words/tokens.ts";
import { ownerAt as ownerIn } from "./owners.ts";
import { abroad, mostParts, type Parsed } from "./parsed-role.ts";

/** Titles of the heads of states and governments. */
const heads: ReadonlySet<string> = /* @__PURE__ */ new Set(["President", "Prime Minister", "Chancellor"]);

/** The largest number of phrases that can be nested in a phrase, as in `the spokesman of the minister of defence`. */
const mostDepth = 3;

/**
 * Returns a function that parses a phrase for an office from its noun to its end. The argument of the function is the
 * index at which the noun begins.
 */
export function roleParser(
  search: NameSearch,
  foundFrom: ReadonlyMap<number, Found>,
): (from: number) => Parsed | undefined {
  const { cased, tokens, tables } = search;
  const ownerAt = (at: number) => ownerIn(search, foundFrom, at);

  const parse = (from: number, depth = 0): Parsed | undefined => {
    if (foundFrom.get(from) !== undefined) return undefined;
    const noun = phraseAt(tokens, tables.nouns, from);
    if (noun === undefined) return undefined;
    const parsed: Parsed = { from, to: noun.to, noun: noun.value };
    for (let part = 0; part < mostParts && readPart(parsed, depth); part += 1);
    // A preposition can also be a qualifier. As the last word, it does not belong to the phrase, as `in` in `leader
    // in`.
    while (parsed.to > noun.to && tables.genitives.has((tokens[parsed.to - 1] as Token).key)) parsed.to -= 1;
    return parsed;
  };

  /** Reads the next part of a phrase. Returns whether a part was read. */
  const readPart = (parsed: Parsed, depth: number): boolean => {
    const at = parsed.to;
    const token = tokens[at];
    if (!token?.joined || foundFrom.get(at)?.mention.kind === "person") return false;
    if (readState(parsed, token)) return true;
    const direct = phraseAt(tokens, tables.departments, at);
    if (token.capital && addDepartment(parsed, direct)) return true;
    if (skipDepartment(parsed, token)) return true;
    const next = skipGenitive(at);
    return next === at
      ? addDepartment(parsed, direct) || readOwner(parsed)
      : readGenitive(parsed, next, depth);
  };

  /** Reads an adjective of a state after the noun, as in Italian `il ministro russo` (`the Russian minister`). */
  const readState = (parsed: Parsed, { key, capital }: Token): boolean => {
    const next = tokens[parsed.to + 1];
    // An adjective can have two words, as in Romanian `nord-coreean` (`North Korean`).
    const both = next?.joined ? tables.adjectives.get(`${key} ${next.key}`) : undefined;
    const state = both ?? tables.adjectives.get(key);
    if (state === undefined || parsed.owner !== undefined) return false;
    // The first part of an adjective with a hyphen is not the state, such as `greco` in Italian `il leader
    // greco-cipriota` (`the Greek Cypriot leader`).
    if (both === undefined && next && !next.capital && cased[next.start - 1] === "-") return false;
    // A Romanian adjective can also be a given name, as in `deputata Elena Popa` (`the deputy Elena Popa`).
    if (capital && beginsPerson(search, parsed.to)) return false;
    parsed.owner = state;
    parsed.to += both === undefined ? 1 : 2;
    // Italian `presidente del Consiglio` (`president of the council`) means the prime minister of a state. With the
    // adjective of an organization, it is the president of a council, as in `presidente del Consiglio europeo`.
    if (parsed.noun.title === "Prime Minister" && !/^[A-Z]{3}$/.test(state))
      parsed.noun = { ...parsed.noun, title: "President" };
    return true;
  };

  /**
   * Skips a second department, because only the first one is used. An example is `European integration` in `the
   * minister of foreign affairs and European integration`.
   */
  const skipDepartment = (parsed: Parsed, { key }: Token): boolean => {
    const next = parsed.to + 1;
    if (parsed.department === undefined || !conjunctions.has(key) || !tokens[next]?.joined) return false;
    const other = phraseAt(tokens, tables.departments, next);
    if (other === undefined) return false;
    parsed.to = other.to;
    return true;
  };

  /**
   * Reads the owner of the office if no preposition is before it, or a qualifier. Romanian, for example, has a genitive
   * without a preposition, as in `președintele României` (`the president of Romania`).
   */
  const readOwner = (parsed: Parsed): boolean => {
    const owner = parsed.owner === undefined ? ownerAt(parsed.to) : undefined;
    if (owner === undefined) return skipQualifier(parsed);
    parsed.owner = owner.value;
    parsed.to = owner.to;
    return true;
  };

  const skipQualifier = (parsed: Parsed): boolean => {
    const at = parsed.to;
    if (!tables.qualifiers.has((tokens[at] as Token).key) || foundFrom.has(at)) return false;
    parsed.to = at + 1;
    return true;
  };

  /**
   * Reads the words after a preposition, from the index `next` on. They are an owner, a place, a department or another
   * phrase for an office.
   */
  const readGenitive = (parsed: Parsed, next: number, depth: number): boolean => {
    const { key } = tokens[parsed.to] as Token;
    if (!tokens[next]?.joined) return false;
    const owner = ownerAt(next);
    const isAway = tables.directions.has(key) && !abroad.has(parsed.noun.title);
    if (owner !== undefined && isAway && parsed.owner === undefined) return false;
    // The place after a head of state or government can belong to the verb, as in `received the premier in Rome`.
    // Then, it does not show whose premier is meant.
    const isMet = parsed.owner === undefined && heads.has(parsed.noun.title) && isLocative(tables, key);
    if (owner !== undefined && isMet) return false;
    if (owner !== undefined) {
      // A name after an office abroad can be the place of the office and not its owner, as in `the Russian ambassador
      // in Rome` and `the embassy in Rome`.
      const isPlace =
        parsed.owner !== undefined || (abroad.has(parsed.noun.title) && isLocative(tables, key));
      if (!isPlace) {
        parsed.owner = owner.value;
        parsed.isLocated = isLocative(tables, key) || abroad.has(parsed.noun.title);
      } else if (parsed.place !== undefined) return false;
      else parsed.place = owner.value;
      parsed.to = owner.to;
      return true;
    }
    const department = phraseAt(tokens, tables.departments, next);
    if (tables.bodies.nounsEndNames && readBody(parsed, next, depth)) return true;
    if (addDepartment(parsed, department)) return true;
    const inner = depth < mostDepth && parsed.inner === undefined ? parse(next, depth + 1) : undefined;
    if (inner === undefined) return skipQualifier(parsed);
    parsed.inner = inner;
    parsed.to = inner.to;
    if (inner.owner !== undefined) parsed.owner ??= inner.owner;
    return true;
  };

  /**
   * Reads a body or another office, from the index `next` on. In a language such as English, its state and its
   * department are before its noun, as in `spokesman for the Russian foreign ministry`.
   */
  const readBody = (parsed: Parsed, next: number, depth: number): boolean => {
    const state = tables.adjectives.get((tokens[next] as Token).key);
    const start = state === undefined ? next : next + 1;
    const department = phraseAt(tokens, tables.departments, start);
    const noun = department?.to ?? start;
    if (noun === next || !tokens[noun]?.joined || depth >= mostDepth || parsed.inner) return false;
    const of = parse(noun, depth + 1);
    if (of?.noun.kind !== "body" && of?.noun.kind !== "person") return false;
    if (department !== undefined) of.department ??= department.value;
    // An ambassador to a government does not speak for it, and the head of a central bank is not the head of the state.
    const { title } = parsed.noun;
    if (state !== undefined && !abroad.has(title) && title !== "Leader") of.owner ??= state;
    parsed.inner = of;
    parsed.to = of.to;
    if (of.owner !== undefined) parsed.owner ??= of.owner;
    return true;
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

  return (from) => parse(from);
}

/** Adds a department to a phrase that has none yet. Returns whether it was added. */
function addDepartment(parsed: Parsed, department: FoundPhrase<string> | undefined): boolean {
  if (department === undefined || parsed.department !== undefined) return false;
  parsed.department = department.value;
  parsed.to = department.to;
  return true;
}
