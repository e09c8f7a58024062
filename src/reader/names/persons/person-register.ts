import type { Mention } from "../../reading.ts";
import { spanOf } from "../../span-of.ts";
import type { Found, NameSearch } from "../name-search.ts";
import { baseOf } from "../words/base-of.ts";
import { leadingSurnames } from "../words/name-index.ts";
import { plain } from "../words/plain.ts";
import { soundOf } from "../words/sound-of.ts";
import type { Token } from "../words/tokens.ts";

/** A person whose full name the text has given. */
export interface Whole {
  readonly name: string;
  /** The words of the name. */
  readonly keys: ReadonlySet<string>;
}

/** Collects the persons in a text who are not in the gazetteer. */
export interface PersonRegister {
  /** Adds the name of a person. `from` is the index of its first word, and `to` is the index after its last word. */
  readonly add: (from: number, to: number, rule: string) => void;
  /** The persons that were added, by the last word of the name. A surname that comes first is also a key. */
  readonly names: ReadonlyMap<string, Whole>;
  /**
   * The persons that were added and whose names have several words, by the first word of the name. This word is a given
   * name, or a surname that is missing in the list of surnames that come first.
   */
  readonly firstNames: ReadonlyMap<string, Whole>;
  /** The indexes after the names of persons. */
  readonly personsTo: ReadonlySet<number>;
  /** Returns whether a name was added that begins at an index. */
  readonly startsAt: (from: number) => boolean;
  /** Returns the names that were added, in the order of the text. */
  readonly all: () => Found[];
}

/** Returns a register of the persons in a text. `found` contains the names that were found before. */
export function personRegister(
  { text, tokens, tables }: NameSearch,
  found: readonly Found[],
): PersonRegister {
  const keyAt = (at: number): string => (tokens[at] as Token).key;
  const starts = new Set<number>();
  const names = new Map<string, Whole>();
  const firstNames = new Map<string, Whole>();
  /** The indexes after the names of persons. */
  const personsTo = new Set(found.filter(({ mention }) => mention.kind === "person").map(({ to }) => to));
  const unknown: Found[] = [];
  /** For each surname that the text first used alone, the full name that it gave later. */
  const fullNames = new Map<string, string>();

  /**
   * Returns a name with its first word in the nominative, if this word is a given name in the Romanian genitive. For
   * example, returns `Maia Sandu` for `Maiei Sandu`.
   */
  const nominative = (name: string): string => {
    const [first = "", ...others] = name.split(" ");
    const key = plain(first);
    const isGenitive = !tables.givenNames.has(soundOf(key)) && tables.givenNames.has(soundOf(baseOf(key)));
    return isGenitive ? [baseOf(first), ...others].join(" ") : name;
  };

  const add = (from: number, to: number, rule: string): void => {
    const { start, end } = spanOf(tokens, from, to);
    const words = text.slice(start, end).replaceAll("\n", " ");
    const surname = keyAt(to - 1);
    const before = names.get(surname) ?? (to === from + 1 ? firstNames.get(surname) : undefined);
    const keys = new Set<string>();
    for (let at = from; at < to; at += 1) keys.add(keyAt(at));
    personsTo.add(to);
    starts.add(from);
    const isPartOfName =
      before !== undefined && [...keys].every((key) => before.keys.has(key) || before.keys.has(baseOf(key)));
    const name = isPartOfName ? before.name : nominative(words);
    // A headline often has only the surname of a person, and the text gives the full name later.
    if (before !== undefined && !isPartOfName && before.keys.size === 1) fullNames.set(before.name, name);
    if (!isPartOfName) {
      // The second part of a surname with a hyphen is the whole surname of somebody else, if the text named them before.
      // For example, `Rusu` is Ada Rusu and not Ion Miro-Rusu.
      const isSecondPart = to - from > 2 && text.charAt((tokens[to - 1] as Token).start - 1) === "-";
      if (!(isSecondPart && names.has(surname))) names.set(surname, { name, keys });
      // In Chinese, Korean and Vietnamese names, the first word is the surname, as in `Yoon Ji-hoon`.
      if (leadingSurnames.has(keyAt(from))) names.set(keyAt(from), { name, keys });
      else if (to - from > 1) firstNames.set(keyAt(from), { name, keys });
    }
    const mention: Mention = { start, end, rule, candidates: [], name, kind: "person", unknown: true };
    unknown.push({ from, to, mention });
  };

  const withFullName = (each: Found): Found => {
    const name = fullNames.get(each.mention.name ?? "");
    return name === undefined ? each : { ...each, mention: { ...each.mention, name } };
  };

  return {
    add,
    names,
    firstNames,
    personsTo,
    startsAt: (from) => starts.has(from),
    all: () => unknown.map(withFullName).sort((a, b) => a.from - b.from),
  };
}
