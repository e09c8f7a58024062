import { conjunctions, type NameSearch } from "./name-search.ts";
import type { Token } from "./words/tokens.ts";

/**
 * The number of words before the name of a capital that are searched for a word such as `answer`. Such a word shows
 * that the name means the government, as in `the answer to Moscow`.
 */
const transferReach = 6;

/** Whether the words around the name of a city show that it means a government. */
export function isMetonym(
  search: NameSearch,
  from: number,
  to: number,
  refused: ReadonlySet<number>,
): boolean {
  const { cased, tokens, tables, index } = search;
  const token = tokens[from] as Token;
  const next = tokens[to];
  const after = cased.slice((tokens[to - 1] as Token).end, (tokens[to - 1] as Token).end + 3);
  // At the start of a report, the name is the place from which the report was sent, as in `ROME, 12 March` and
  // `MOSCOW (AP) —`.
  if (
    token.first &&
    (/^ ?[(–—/-]/u.test(after) || /^, \p{N}/u.test(after) || (token.capitals && after.startsWith(",")))
  ) {
    return false;
  }
  if (/^, \p{N}/u.test(after)) return false;
  if (next?.joined && next.capital && !index.forms.has(next.key)) return false;
  // A city before the name of its country does not mean the government, as in `Astana, Kazakhstan`.
  if (next?.capital && after.startsWith(", ") && index.forms.get(next.key)?.some((form) => !form.metonym))
    return false;
  const before = tokens[from - 1];
  if (token.first || before === undefined) return true;
  const isConjunction = conjunctions.has(before.key);
  if (isConjunction || /^[,-]/.test(cased.slice(before.end, token.start))) {
    // If the first of two joined cities is a place, the second one is a place as well, as in `in New York or Madrid`
    // and `the flight Paris-Rome`.
    let first = isConjunction ? from - 2 : from - 1;
    if (refused.has(first)) return false;
    while (first > 0 && tokens[first]?.capital && tokens[first]?.joined && !tokens[first]?.first) first -= 1;
    return !tables.locatives.has(tokens[first]?.key ?? "");
  }
  // A noun directly before the name can show that the name means the city, as in `the flight Madrid`. An adjective
  // can be between them, as in Italian `la capitale georgiana Tbilisi` (`the Georgian capital Tbilisi`).
  const noun = tables.adjectives.has(before.key) ? tokens[from - 2] : before;
  if (noun?.joined && !noun.capital && startsWithOne(noun.key, tables.routes)) return false;
  if (!before.joined && before.end + 2 < token.start) return true;
  if (before.capital && !before.first && before.joined && !index.forms.has(before.key)) return false;
  // A possessive before a noun such as `view` shows a government, as in `in Ankara's view`.
  if (next?.key === "s" && tables.views.has(tokens[to + 1]?.key ?? "")) return true;
  if (tables.locatives.has(before.key)) return isAgent(search, from);
  if (tables.datives.has(before.key)) {
    for (let back = from - 1; back >= 0 && back >= from - transferReach; back -= 1) {
      const word = tokens[back] as Token;
      if (startsWithOne(word.key, tables.transfers)) return true;
      if (word.first) break;
    }
    return false;
  }
  // In `the airport of Moscow`, the noun shows that Moscow is a city. If a partner follows, as in `the treaty of
  // Moscow with the West`, Moscow is a government, because a city does not have a treaty with a partner.
  if (tables.genitives.has(before.key) && !tables.partners.has(next?.key ?? "")) {
    for (let back = from - 2; back >= 0 && back >= from - 3; back -= 1) {
      const word = tokens[back] as Token;
      if (startsWithOne(word.key, tables.placeNouns)) return false;
      if (word.first || tables.genitives.has(word.key)) break;
    }
  }
  return true;
}

/** The number of words before the name of a capital that are searched for a participle such as `rejected`. */
const agentReach = 5;

/** Whether the name of a capital is the agent of a passive verb, as in Italian `accolta con favore da Mosca`. */
function isAgent({ tokens, tables }: NameSearch, from: number): boolean {
  if (!tables.agents.has(tokens[from - 1]?.key ?? "")) return false;
  for (let back = from - 2; back >= 0 && back >= from - agentReach; back -= 1) {
    const word = tokens[back] as Token;
    if (startsWithOne(word.key, tables.deeds)) return true;
    if (word.first || !word.joined) return false;
  }
  return false;
}

/** Whether a word begins with one of the given strings. They have two to twelve letters. */
function startsWithOne(word: string, beginnings: ReadonlySet<string>): boolean {
  for (let length = 2; length <= Math.min(word.length, 12); length += 1) {
    if (beginnings.has(word.slice(0, length))) return true;
  }
  return false;
}
