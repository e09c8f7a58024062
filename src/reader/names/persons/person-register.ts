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

/** The persons whom the gazetteer does not list, as they are found in a text. */
export interface PersonRegister {
  /** Adds the name of a person, as indexes of words. */
  readonly add: (from: number, to: number, rule: string) => void;
  /** The persons. The keys are the last words of their names, and surnames that come first. */
  readonly names: ReadonlyMap<string, Whole>;
  /** The persons whose names have several words. The key is the first word of the name. */
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
  /** The persons found so far. The key is the last word of the name. If the surname comes first, it is a key, too. */
  const names = new Map<string, Whole>();
  /**
   * The persons found so far whose names have several words. The key is the first word of the name. It can be a surname
   * that is missing in the list of surnames that come first.
   */
  const firstNames = new Map<string, Whole>();
  /** The indexes after the names of persons. */
  const personsTo = new Set(found.filter(({ mention }) => mention.kind === "person").map(({ to }) => to));
  const unknown: Found[] = [];
  /** The full names of persons whom the text first mentions with only a surname. The key is this surname. */
  const fullNames = new Map<string, string>();

  /** Replaces the Romanian genitive of the first word of a name: returns `Maia Sandu` for `Maiei Sandu`. */
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
    // A headline often has only the surname of a person whose full name the text gives later.
    if (before !== undefined && !isPartOfName && before.keys.size === 1) fullNames.set(before.name, name);
    if (!isPartOfName) {
      names.set(surname, { name, keys });
      // In Chinese, Korean and Vietnamese names the first word is the surname: Yoon Ji-hoon.
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
