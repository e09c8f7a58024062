import {
  byEnd,
  byStart,
  type Found,
  isLocative,
  isPlace,
  type NameSearch,
  nameParticles,
  runEnd,
} from "../name-search.ts";
import type { FoundRole } from "../offices/find-roles.ts";
import { leadingSurnames } from "../words/name-index.ts";
import type { Token } from "../words/tokens.ts";
import { nameParts } from "./name-parts.ts";
import { personContexts } from "./person-contexts.ts";
import { personRegister, type Whole } from "./person-register.ts";
import { titledWords } from "./titled-words.ts";

/** The largest number of words in the name of a person. */
const mostWords = 5;
/** The largest number of words in the name of a person in a headline whose words all have capitals. */
const mostInTitle = 2;
/**
 * The largest number of words in a name that is recognized only by its last word, which is also the last word of an
 * earlier name.
 */
const mostKnown = 3;

/**
 * Returns the names of persons who are not in the gazetteer.
 *
 * Capitals alone are not enough evidence, because the names of places, bodies and works begin with capitals, too. Other
 * words have to show that the name is that of a person: a given name, an office, a form of address, a verb such as
 * `said`, a pronoun such as `who`, or the name of another person. After the full name of a person, the surname alone is
 * found as well.
 */
export function findUnknown(
  search: NameSearch,
  found: readonly Found[],
  roles: readonly FoundRole[],
): Found[] {
  const { cased, tokens, tables, functionWords } = search;
  /** Contains 1 for each word of a name that was found before, and 0 for all other words. */
  const taken = new Uint8Array(tokens.length);
  for (const { from, to } of found) taken.fill(1, from, to);
  const titled = titledWords(tokens);
  const foundFrom = byStart(found);
  const keyAt = (at: number): string => (tokens[at] as Token).key;
  const rolesTo = byEnd(roles);
  const rolesFrom = byStart(roles);
  const inRole = new Uint8Array(tokens.length);
  for (const { from, to } of roles) inRole.fill(1, from, to);
  // The word `da` is a particle in Portuguese names, as in `Rui da Costa`. In Italian, it is a preposition, as in
  // `Rossi da Milano` (`Rossi from Milan`), and therefore a function word.
  const particles = functionWords.has("da") ? nameParticles : new Set([...nameParticles, "da"]);

  const { isPart, isInitial, isGiven } = nameParts(search, (at) => taken[at] === 1 || inRole[at] === 1);
  const { add, names, firstNames, personsTo, startsAt, all } = personRegister(search, found);
  const contexts = personContexts(search, { foundFrom, rolesTo, personsTo });
  /**
   * Returns the index at which the name of an earlier person begins, if its last word is at `from`. Words directly
   * before it belong to the name if they are part of the full name of the person.
   */
  const startOfKnown = (from: number, { keys }: Whole): number => {
    let start = from;
    while (
      tokens[start]?.joined &&
      start > from - mostWords &&
      start > 0 &&
      taken[start - 1] === 0 &&
      keys.has(keyAt(start - 1))
    )
      start -= 1;
    return start;
  };

  const smallWords = new Set<string>();
  /**
   * Whether words at the beginning of a sentence can be a given name and a surname. There have to be two words, and the
   * first one must not occur in lower case earlier in the text.
   */
  const isTwoNames = (from: number, to: number): boolean => to - from === 2 && !smallWords.has(keyAt(from));

  /** Whether the words before and at an index are the surnames of two persons, as in `the Orsini-Danko talks`. */
  const areTwoPersons = (at: number): boolean => {
    const [one, other] = [names.get(keyAt(at - 1)), names.get(keyAt(at))];
    return one !== undefined && other !== undefined && one !== other;
  };

  for (let at = 0; at < tokens.length; at += 1) {
    const token = tokens[at] as Token;
    if (!token.capital) smallWords.add(token.key);
    if (!token.capital || taken[at] === 1) continue;
    const most = titled[at] === 1 ? mostInTitle : mostWords + 1;
    const limit = Math.min(runEnd(tokens, at, particles), at + most);
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
    // At the beginning of a sentence, a capital does not show that the word is a name.
    if (token.first && !isGiven(token) && !followsRole) {
      const isWord =
        functionWords.has(token.key) ||
        tables.closedWords.has(token.key) ||
        isLocative(tables, token.key) ||
        tables.genitives.has(token.key) ||
        tables.afterNames.has(token.key) ||
        tables.determiners.has(token.key);
      if (isWord || !isPart(at)) continue;
    }
    if (!isPart(from)) continue;
    // A word before a given name does not belong to the name, and neither does the first word of a sentence before
    // two more words. An example is `Morto` in the Italian headline `Morto Marco Rossi` (`Marco Rossi dead`).
    const isLonger = from + 2 < limit && (token.first || isGiven(tokens[from + 1] as Token));
    const begins = isGiven(token) || leadingSurnames.has(token.key);
    if (isLonger && !begins && !followsRole && !followsTitle) continue;
    let to = from;
    while (to < limit) {
      // Particles belong to the name if another part of it follows, as in `Anna von der Tann`.
      let part = to;
      while (part < limit && part < to + 2 && !(tokens[part] as Token).capital) part += 1;
      if (part >= limit || !isPart(part)) break;
      // An apostrophe and a blank end a genitive, as in `Rhodes' Harbour plan`.
      const link = cased.slice(tokens[part - 1]?.end, tokens[part]?.start);
      if (part > from && (link === "' " || (link === "-" && areTwoPersons(part)))) break;
      to = part + 1;
    }
    if (isInitial(tokens[to - 1] as Token)) to -= 1;
    // The subject of a sentence can directly follow a name, such as Danko in `during talks with President Ivan Sala
    // Danko presented a plan`. Danko is recognized as another person only if the text has named Danko before.
    const other = to - from > 2 && followsRole ? names.get(keyAt(to - 1)) : undefined;
    if (other !== undefined && !other.keys.has(keyAt(from)) && tokens[to]?.capital === false) to -= 1;
    // A part in lower case after a hyphen belongs to the name, as in `Kim Jong-un` but not in `Florida-based`.
    const tail = tokens[to];
    if (
      to > from + 1 &&
      tail !== undefined &&
      !tail.capital &&
      cased.slice((tokens[to - 1] as Token).end, tail.start) === "-"
    )
      to += 1;
    // If a word such as `Valley` follows, the name is not that of a person, as in `Jordan Valley`.
    const next = tokens[to];
    const isCut = to < limit && next?.joined && next.capital && tables.notPersons.has(next.key);
    const isAfterCapital =
      token.joined &&
      before?.capital === true &&
      !isGiven(token) &&
      !followsRole &&
      !followsTitle &&
      !before.first &&
      !personsTo.has(from) &&
      // A place before the name is not part of it, as in `in Astana Orsini said`.
      !isPlace(search, from - 1);
    const words = to - from;
    if (words < 1 || isCut || (isAfterCapital && taken[from - 1] === 0)) {
      at = Math.max(at, to - 1);
      continue;
    }
    const last = tokens[to - 1] as Token;
    const isAfterPlace = !token.first && isLocative(tables, before?.key ?? "");
    const verb = tokens[to]?.joined === true ? (tokens[to]?.key ?? "") : "";
    const isSpeaker = tables.speaking.has(verb);
    const nextRole = rolesFrom.get(to);
    const precedesRole =
      nextRole?.noun.kind === "person" && cased.slice(last.end, nextRole.phrase.start) === ", ";
    if ((followsRole && (!isBare || words > 1)) || followsTitle)
      add(from, to, followsRole ? "after-office" : "after-title");
    else if (words > 1 && begins) add(from, to, "given-name");
    else if (precedesRole && (words > 1 || !(token.first || isAfterPlace || nextRole.isBare)))
      add(from, to, "before-office");
    else if (words > 1 && contexts.precedesPersonalRelative(to)) add(from, to, "before-relative");
    else if (words > 1 && (contexts.followsOfficeInClause(from) || contexts.followsOfficeAndWord(from)))
      add(from, to, "office-in-clause");
    else if (words > 1 && contexts.isBesidePerson(from)) add(from, to, "beside-person");
    else if (words <= mostKnown && names.has(last.key)) {
      from = startOfKnown(to - 1, names.get(last.key) as Whole);
      add(from, to, "surname-again");
    } else if (words === 1 && firstNames.has(last.key) && isSpeaker) add(from, to, "first-name-again");
    else if (words > 1 && isSpeaker && !isAfterPlace && (!token.first || isTwoNames(from, to)))
      add(from, to, "speaks");
    else if (words > 1 && contexts.precedesAge(to)) add(from, to, "before-age");
    else if (words === 2 && token.joined && !token.first && tables.saidBy.has(before?.key ?? ""))
      add(from, to, "said-by");
    else if (
      words === 2 &&
      !isAfterPlace &&
      contexts.precedesBody(to) &&
      (!token.first || isTwoNames(from, to))
    )
      add(from, to, "before-body");
    at = Math.max(at, to - 1);
  }
  // A surname can follow an office before the text gives the full name of the person, for example in a headline.
  // Therefore, these surnames are searched for only now, when all full names are known.
  for (const { to, noun } of roles) {
    const token = tokens[to];
    const whole = token?.capital && token.joined ? names.get(token.key) : undefined;
    const isNew = taken[to] === 0 && inRole[to] === 0 && !startsAt(to);
    if (noun.kind === "person" && whole && whole.keys.size > 1 && isNew) add(to, to + 1, "surname-again");
  }
  return all();
}
