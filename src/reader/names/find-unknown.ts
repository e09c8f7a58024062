import type { Mention } from "../reading.ts";
import { type Found, type NameSearch, nameParticles, runEnd } from "./find-known.ts";
import type { FoundRole } from "./find-roles.ts";
import { leadingSurnames } from "./name-index.ts";
import { soundOf } from "./sound-of.ts";
import type { Token } from "./tokens.ts";

/** Names of persons have at most this number of words. */
const mostWords = 5;

/**
 * Returns the names of persons whom no entry of the gazetteer names.
 *
 * Capitals alone are no evidence, because places, bodies and works have them as well. The name begins with a given name,
 * or an office or a form of address is beside it, or it has two words or more and its verb is one of speaking. A
 * surname alone counts after the whole name.
 */
export function findUnknown(
  search: NameSearch,
  found: readonly Found[],
  roles: readonly FoundRole[],
): Found[] {
  const { cased, text, tokens, tables, index, functionWords } = search;
  const taken = new Set<number>();
  for (const { from, to } of found) for (let at = from; at < to; at += 1) taken.add(at);
  const rolesTo = new Map(roles.map((role) => [role.to, role]));
  const rolesFrom = new Map(roles.map((role) => [role.from, role]));
  const names = new Map<string, string>();
  const unknown: Found[] = [];

  const add = (from: number, to: number, rule: string): void => {
    const start = (tokens[from] as Token).start;
    const end = (tokens[to - 1] as Token).end;
    const words = text.slice(start, end).replaceAll("\n", " ");
    const surname = (tokens[to - 1] as Token).key;
    const full = names.get(surname);
    const name = full?.endsWith(` ${words}`) ? full : words;
    names.set(surname, name);
    const mention: Mention = { start, end, rule, candidates: [], name, kind: "person", unknown: true };
    unknown.push({ from, to, mention });
  };

  /** Words that can begin with a capital and are not part of the name of a person. */
  const otherWords: readonly { readonly has: (key: string) => boolean }[] = [
    tables.notPersons,
    tables.adjectives,
    tables.titles,
    tables.qualifiers,
    tables.nouns.longest,
    tables.outlets.values,
  ];
  const isPart = (at: number): boolean => {
    const token = tokens[at] as Token;
    if (!token.capital || taken.has(at)) return false;
    if (index.forms.get(token.key)?.some(({ entry }) => entry.kind !== "person") === true) return false;
    return !otherWords.some((words) => words.has(token.key)) && !(token.capitals && token.key.length < 4);
  };
  const isInitial = (token: Token): boolean => token.key.length === 1 && token.capital;
  // At the beginning of a sentence any word can sound like a name: "Ieri" and "Jerry".
  const isGiven = ({ key, first }: Token): boolean =>
    (first ? tables.spelledNames.has(key) : tables.givenNames.has(soundOf(key))) ||
    // The Romanian genitive of a woman's name: "Robertei Metsola".
    (key.endsWith("ei") && tables.givenNames.has(soundOf(`${key.slice(0, -2)}a`)));

  for (let at = 0; at < tokens.length; at += 1) {
    const token = tokens[at] as Token;
    if (!token.capital || taken.has(at)) continue;
    const limit = Math.min(runEnd(tokens, at, nameParticles), at + mostWords + 1);
    let from = at;
    const before = tokens[from - 1];
    const role = rolesTo.get(from);
    const gap = before === undefined ? "" : cased.slice(before.end, token.start);
    const followsRole = role?.noun.kind === "person" && (gap === " " || gap === ", ");
    const isBare = role?.isBare === true;
    const followsTitle =
      before !== undefined &&
      tables.titles.has(before.key) &&
      (gap === " " || (gap === ". " && !token.first));
    // The first word of a sentence has a capital whatever it is.
    if (token.first && !isGiven(token) && !followsRole) {
      const isWord =
        functionWords.has(token.key) ||
        tables.locatives.has(token.key) ||
        tables.datives.has(token.key) ||
        tables.genitives.has(token.key) ||
        tables.speaking.has(token.key) ||
        tables.determiners.has(token.key);
      if (isWord || !isPart(at)) continue;
    }
    if (!isPart(from)) continue;
    // "Morto Marco Rossi": the first word belongs to the headline.
    const isLonger = from + 2 < limit && (token.first || isGiven(tokens[from + 1] as Token));
    if (isLonger && !isGiven(token) && !followsRole && !followsTitle) continue;
    let to = from;
    while (to < limit) {
      // Particles belong to the name before a further part: Ursula von der Leyen.
      let part = to;
      while (part < limit && part < to + 2 && !(tokens[part] as Token).capital) part += 1;
      if (part >= limit || !isPart(part)) break;
      to = part + 1;
    }
    if (isInitial(tokens[to - 1] as Token)) to -= 1;
    // "Kim Jong-un": the small letter after a hyphen is part of the name.
    const tail = tokens[to];
    if (
      to > from &&
      tail !== undefined &&
      !tail.capital &&
      cased.slice((tokens[to - 1] as Token).end, tail.start) === "-"
    )
      to += 1;
    // A name goes on in words that are none of a person: Villa Igiea, Jordan Valley.
    const next = tokens[to];
    const isCut = to < limit && next?.joined && next.capital && tables.notPersons.has(next.key);
    const isAfterCapital =
      token.joined &&
      before?.capital === true &&
      !isGiven(token) &&
      !followsRole &&
      !followsTitle &&
      !before.first;
    const words = to - from;
    if (words < 1 || isCut || (isAfterCapital && !taken.has(from - 1))) {
      at = Math.max(at, to - 1);
      continue;
    }
    const last = tokens[to - 1] as Token;
    const isAfterPlace = tables.locatives.has(before?.key ?? "") || tables.datives.has(before?.key ?? "");
    const afterRole = tables.speaking.has(tokens[to]?.key ?? "");
    const nextRole = rolesFrom.get(to);
    const precedesRole =
      nextRole?.noun.kind === "person" && cased.slice(last.end, nextRole.phrase.start) === ", ";
    if ((followsRole && (!isBare || words > 1)) || followsTitle)
      add(from, to, followsRole ? "after-office" : "after-title");
    else if (words > 1 && (isGiven(token) || leadingSurnames.has(token.key))) add(from, to, "given-name");
    else if (words > 1 && precedesRole) add(from, to, "before-office");
    else if (words > 1 && afterRole && tokens[to]?.joined && !token.first && !isAfterPlace)
      add(from, to, "speaks");
    else if (names.has(last.key) && words <= 2) {
      from = to - 1;
      add(from, to, "surname-again");
    }
    at = Math.max(at, to - 1);
  }
  return unknown;
}
