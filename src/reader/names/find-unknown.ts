import type { Mention } from "../reading.ts";
import { beginsPerson } from "./begins-person.ts";
import type { FoundRole } from "./find-roles.ts";
import { leadingSurnames } from "./name-index.ts";
import { conjunctions, type Found, isPlace, type NameSearch, nameParticles, runEnd } from "./name-search.ts";
import { soundOf } from "./sound-of.ts";
import type { Token } from "./tokens.ts";

/** A person whose full name the text has given. */
interface Whole {
  readonly name: string;
  /** The words of the name. */
  readonly keys: ReadonlySet<string>;
}

/** Names of persons have at most this number of words. */
const mostWords = 5;
/** The largest number of words of a name that is recognized because an earlier name has the same last word. */
const mostKnown = 3;
/** The most words between an office and the name of the person who has it. */
const officeReach = 12;

/**
 * Returns the names of persons whom the gazetteer does not list.
 *
 * Capitals alone are no evidence, because the names of places, bodies and works begin with capitals, too. Other words
 * have to show that the name is that of a person: a given name, an office, a form of address, a verb such as `said`,
 * a pronoun such as `who`, or the name of another person. If the text has given the full name of a person, a later
 * surname alone is found, too.
 */
export function findUnknown(
  search: NameSearch,
  found: readonly Found[],
  roles: readonly FoundRole[],
): Found[] {
  const { cased, text, tokens, tables, index, functionWords } = search;
  /** Whether each word is part of a name that was found before. */
  const taken = new Uint8Array(tokens.length);
  for (const { from, to } of found) taken.fill(1, from, to);
  const foundFrom = new Map(found.map((each) => [each.from, each]));
  const keyAt = (at: number): string => (tokens[at] as Token).key;
  const rolesTo = new Map(roles.map((role) => [role.to, role]));
  const rolesFrom = new Map(roles.map((role) => [role.from, role]));
  const inRole = new Uint8Array(tokens.length);
  for (const { from, to } of roles) inRole.fill(1, from, to);
  /** The persons found so far. The key is the last word of the name, and a surname that comes first is a key, too. */
  const names = new Map<string, Whole>();
  /**
   * Those of these persons whose names have several words. The key is the first word, which can be a surname that is
   * not known to come first.
   */
  const firstNames = new Map<string, Whole>();
  /** The indexes after the names of persons. */
  const personsTo = new Set(found.filter(({ mention }) => mention.kind === "person").map(({ to }) => to));
  const unknown: Found[] = [];

  const add = (from: number, to: number, rule: string): void => {
    const start = (tokens[from] as Token).start;
    const end = (tokens[to - 1] as Token).end;
    const words = text.slice(start, end).replaceAll("\n", " ");
    const surname = keyAt(to - 1);
    const before = names.get(surname) ?? (to === from + 1 ? firstNames.get(surname) : undefined);
    const keys = new Set<string>();
    for (let at = from; at < to; at += 1) keys.add(keyAt(at));
    personsTo.add(to);
    const isPartOfName = before !== undefined && [...keys].every((key) => before.keys.has(key));
    const name = isPartOfName ? before.name : words;
    if (!isPartOfName) {
      names.set(surname, { name, keys });
      // In Chinese, Korean and Vietnamese names the first word is the surname: Yoon Ji-hoon.
      if (leadingSurnames.has(keyAt(from))) names.set(keyAt(from), { name, keys });
      else if (to - from > 1) firstNames.set(keyAt(from), { name, keys });
    }
    const mention: Mention = { start, end, rule, candidates: [], name, kind: "person", unknown: true };
    unknown.push({ from, to, mention });
  };

  /** Words that are not part of the name of a person, even with a capital. */
  const otherWords: readonly { readonly has: (key: string) => boolean }[] = [
    tables.notPersons,
    tables.adjectives,
    tables.titles,
    tables.qualifiers,
    tables.nouns.longest,
  ];
  const isMedium = (key: string): boolean => tables.outlets.values.get(key)?.isWeak === false;
  const isPart = (at: number): boolean => {
    const token = tokens[at] as Token;
    if (!token.capital || taken[at] === 1 || inRole[at] === 1) return false;
    // "Lunedì Orsini ha detto": the name begins after the day.
    if (token.first && tables.dateWords.has(token.key)) return false;
    if (beginsPerson(search, at)) return true;
    if (isPlace(search, at)) return false;
    if (index.forms.get(token.key)?.some(({ entry }) => entry.kind !== "person") === true) return false;
    return (
      !isMedium(token.key) &&
      !otherWords.some((words) => words.has(token.key)) &&
      !(token.capitals && token.key.length < 4)
    );
  };
  const isInitial = (token: Token): boolean => token.key.length === 1 && token.capital;
  // At the beginning of a sentence, the spelling has to match, because any word can sound like a given name there:
  // "Ieri" and "Jerry".
  const isGiven = ({ key, first }: Token): boolean =>
    (first ? tables.spelledNames.has(key) : tables.givenNames.has(soundOf(key))) ||
    // The Romanian genitive of a woman's name: "Robertei Metsola".
    (key.endsWith("ei") && tables.givenNames.has(soundOf(`${key.slice(0, -2)}a`)));

  const smallWords = new Set<string>();
  /**
   * Whether words at the beginning of a sentence can be a given name and a surname. They have to be two words, and
   * the text must not use the first one in lower case before.
   */
  const isTwoNames = (from: number, to: number): boolean => to - from === 2 && !smallWords.has(keyAt(from));

  /**
   * Returns the index at which the name of a known person begins. Its last word is at `from`. The words directly
   * before it belong to the name if they are part of the full name of the person.
   */
  const startOfKnown = (from: number, { keys }: Whole): number => {
    let start = from;
    while (tokens[start]?.joined && start > 0 && taken[start - 1] === 0 && keys.has(keyAt(start - 1)))
      start -= 1;
    return start;
  };

  /**
   * Whether a phrase of an office and a comma are before a name. Between the noun of the office and the comma can be
   * other words of the phrase. For example, in "la rappresentante speciale per il Caucaso, Margrethe Lindqvist",
   * these words mean "for the Caucasus".
   */
  const followsOfficeInClause = (from: number): boolean => {
    const before = tokens[from - 1];
    if (before === undefined || cased.slice(before.end, tokens[from]?.start) !== ", ") return false;
    for (let at = from - 1; at >= 0 && at >= from - officeReach; at -= 1) {
      const role = rolesTo.get(at + 1);
      if (role !== undefined) return role.noun.kind === "person" || role.noun.title === "Officials";
      if (personsTo.has(at + 1)) return false;
      const gap = cased.slice(tokens[at - 1]?.end ?? 0, tokens[at]?.start);
      if (tokens[at]?.first || /[,;:.!?()"\n]/.test(gap)) return false;
    }
    return false;
  };

  /** Whether an office and an adjective are before a name: "il premier curdo Nechirvan Talib". */
  const followsOfficeAndWord = (from: number): boolean => {
    const word = tokens[from - 1];
    if (!tokens[from]?.joined || !word?.joined || word.capital || functionWords.has(word.key)) return false;
    return rolesTo.get(from - 1)?.noun.kind === "person" && !tables.speaking.has(word.key);
  };

  /** Whether a conjunction and the name of a person are before a name, as in "Jyldyz Bakirova and Farrukh Nazriev". */
  const isBesidePerson = (from: number): boolean =>
    personsTo.has(from - 1) && conjunctions.has(tokens[from - 1]?.key ?? "") && tokens[from]?.joined === true;

  /** Whether a comma and a pronoun of persons follow a name: "Siobhan McAllister, who". */
  const precedesPersonalRelative = (to: number): boolean =>
    tables.bodies.personalRelatives.has(tokens[to]?.key ?? "") &&
    cased.slice((tokens[to - 1] as Token).end, tokens[to]?.start) === ", ";

  /**
   * Whether the body that a person belongs to follows the name: "Clara Whitmore of the International Crisis Group".
   */
  const precedesBody = (to: number): boolean => {
    let at = to;
    while (
      at < to + 3 &&
      tokens[at]?.joined &&
      (tables.genitives.has(keyAt(at)) || tables.determiners.has(keyAt(at)))
    )
      at += 1;
    const kind = foundFrom.get(at)?.mention.kind;
    return (
      at > to && tokens[at]?.joined === true && kind !== undefined && kind !== "person" && kind !== "state"
    );
  };

  for (let at = 0; at < tokens.length; at += 1) {
    const token = tokens[at] as Token;
    if (!token.capital) smallWords.add(token.key);
    if (!token.capital || taken[at] === 1) continue;
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
    // At the beginning of a sentence, the capital is no sign of a name.
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
    // In "Morto Marco Rossi", the first word is not part of the name, which begins at the next word.
    const isLonger = from + 2 < limit && (token.first || isGiven(tokens[from + 1] as Token));
    if (isLonger && !isGiven(token) && !followsRole && !followsTitle) continue;
    let to = from;
    while (to < limit) {
      // Particles belong to the name if another part of it follows: Ursula von der Leyen.
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
    // A name that continues with a word such as `Valley` is not that of a person: Jordan Valley, Villa Igiea.
    const next = tokens[to];
    const isCut = to < limit && next?.joined && next.capital && tables.notPersons.has(next.key);
    const isAfterCapital =
      token.joined &&
      before?.capital === true &&
      !isGiven(token) &&
      !followsRole &&
      !followsTitle &&
      !before.first &&
      // In "Ad Astana Orsini ha detto", the place is not part of the name.
      !isPlace(search, from - 1);
    const words = to - from;
    if (words < 1 || isCut || (isAfterCapital && taken[from - 1] === 0)) {
      at = Math.max(at, to - 1);
      continue;
    }
    const last = tokens[to - 1] as Token;
    const isAfterPlace = tables.locatives.has(before?.key ?? "") || tables.datives.has(before?.key ?? "");
    const isSpeaker = tokens[to]?.joined === true && tables.speaking.has(tokens[to]?.key ?? "");
    const nextRole = rolesFrom.get(to);
    const precedesRole =
      nextRole?.noun.kind === "person" && cased.slice(last.end, nextRole.phrase.start) === ", ";
    if ((followsRole && (!isBare || words > 1)) || followsTitle)
      add(from, to, followsRole ? "after-office" : "after-title");
    else if (words > 1 && (isGiven(token) || leadingSurnames.has(token.key))) add(from, to, "given-name");
    else if (precedesRole && (words > 1 || !(token.first || isAfterPlace || nextRole.isBare)))
      add(from, to, "before-office");
    else if (words > 1 && precedesPersonalRelative(to)) add(from, to, "before-relative");
    else if (words > 1 && (followsOfficeInClause(from) || followsOfficeAndWord(from)))
      add(from, to, "office-in-clause");
    else if (words > 1 && isBesidePerson(from)) add(from, to, "beside-person");
    else if (words <= mostKnown && names.has(last.key)) {
      from = startOfKnown(to - 1, names.get(last.key) as Whole);
      add(from, to, "surname-again");
    } else if (words === 1 && firstNames.has(last.key) && isSpeaker) add(from, to, "first-name-again");
    else if (words > 1 && isSpeaker && !isAfterPlace && (!token.first || isTwoNames(from, to)))
      add(from, to, "speaks");
    else if (words === 2 && !isAfterPlace && precedesBody(to) && (!token.first || isTwoNames(from, to)))
      add(from, to, "before-body");
    at = Math.max(at, to - 1);
  }
  return unknown;
}
