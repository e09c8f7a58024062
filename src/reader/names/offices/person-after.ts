import type { Mention } from "../../reading.ts";
import { type Found, isLocative, type NameSearch } from "../name-search.ts";

/** The most words of address before a name, as in `Lt. Col.` */
const mostTitles = 3;

/** The most words between the words of an office and a comma, as in `the envoy to the talks, Ivan Sala`. */
const mostBetween = 5;

/**
 * Returns the person whose name follows the words of an office, directly or after a comma: `the Russian envoy, Gen.
 * Ivan Sala`. Words of address can be before the name. Other words of the phrase of the office can be before the comma.
 * The name then has to end at a mark, because it otherwise can be the subject of a new clause.
 */
export function personAfter(
  search: NameSearch,
  foundFrom: ReadonlyMap<number, Found>,
  to: number,
): Mention | undefined {
  const { cased, tokens, tables } = search;
  const gap = (at: number): string => cased.slice(tokens[at - 1]?.end, tokens[at]?.start);
  const end = complementEnd(search, foundFrom, to);
  const name = (at: number): Mention | undefined => {
    const mention = foundFrom.get(at)?.mention;
    return mention?.kind === "person" ? mention : undefined;
  };
  if (end === undefined || !/^,? $/.test(gap(end))) return undefined;
  const direct = name(end);
  if (direct && end === to) return direct;
  let at = end;
  if (tables.determiners.has(tokens[at]?.key ?? "") && gap(end) === ", ") at += 1;
  const first = at;
  while (at < first + mostTitles && tables.titles.has(tokens[at]?.key ?? "") && /^\.? $/.test(gap(at + 1)))
    at += 1;
  const person = name(at);
  // In `the envoy, a Colonel Sala said`, only an abbreviation or a mark after the name shows that the office is his.
  return person && (at > first || end > to) && /^[,)]/.test(cased.slice(person.end, person.end + 1))
    ? person
    : undefined;
}

/** Returns the index after a complement of an office that ends at a comma, as in `envoy to the talks,`. */
function complementEnd(
  { cased, tokens, tables }: NameSearch,
  foundFrom: ReadonlyMap<number, Found>,
  to: number,
): number | undefined {
  const { key = "", joined } = tokens[to] ?? {};
  if (!joined || !(tables.genitives.has(key) || isLocative(tables, key))) return to;
  for (let at = to + 1; at <= to + mostBetween; at += 1) {
    if (foundFrom.get(at)?.mention.kind === "person") return undefined;
    const between = cased.slice(tokens[at - 1]?.end, tokens[at]?.start);
    if (between === ", ") return at;
    if (between !== " " && between !== "'") return undefined;
  }
  return undefined;
}
