import type { Mention, Span } from "../reading.ts";
import type { RolePhrase } from "../stages.ts";
import { conjunctions, type Found, type NameSearch } from "./find-known.ts";
import { phraseOf, type Token } from "./tokens.ts";
import type { Phrases, RoleNoun } from "./word-tables.ts";
import { wordsOfName } from "./words-of-name.ts";

/** A phrase of an office with the indexes of its words, from `from` up to, but not including, `to`. */
export interface FoundRole {
  readonly from: number;
  readonly to: number;
  readonly noun: RoleNoun;
  readonly department?: string;
  /**
   * The state or the other actor whose office it is: the key of a state, or the id or the English name of another
   * actor.
   */
  readonly owner?: string;
  /** Whether the phrase is only a weak noun such as `leader`, which means somebody only beside a name. */
  readonly isBare: boolean;
  readonly phrase: RolePhrase;
}

/** The result of {@link findRoles}. */
export interface Roles {
  readonly roles: readonly FoundRole[];
  /**
   * The ministries whose state the text names. They have a name of their own, such as
   * `Ministry of Foreign Affairs of Russia`, and are mentions.
   */
  readonly ministries: readonly Found[];
}

/** The state that each seat of a government belongs to. */
const seats: Readonly<Record<string, string>> = {
  kremlin: "RUS",
  "white-house": "USA",
  "us-department-of-defense": "USA",
  "us-department-of-state": "USA",
  "presidency-of-romania": "ROU",
  elysee: "FRA",
  "downing-street": "GBR",
};

/** Titles of bodies that are mentions if the text says which state they belong to. */
const named: ReadonlySet<string> = /* @__PURE__ */ new Set(["Ministry", "Embassy", "General Staff"]);

/** Titles of the offices and bodies that a state has in another state. */
const abroad: ReadonlySet<string> = /* @__PURE__ */ new Set(["Embassy", "Ambassador", "Envoy"]);

const ministryNames: Readonly<Record<string, string>> = {
  Foreign: "Foreign Affairs",
  Interior: "the Interior",
};

/** A phrase has at most this number of parts after its noun and of words before it. */
const mostParts = 6;
/** How many phrases can be within one another, as in `the spokesman of the minister of defence`. */
const mostDepth = 3;

interface Parsed {
  to: number;
  noun: RoleNoun;
  department?: string;
  owner?: string;
  /** The key of the state or organization to which an ambassador is sent. */
  place?: string;
  inner?: Parsed;
  from: number;
}

/** Returns the end and the value of the longest phrase of a table that begins at a word. */
export function phraseAt<Value>(
  tokens: readonly Token[],
  { values, longest }: Phrases<Value>,
  from: number,
): { to: number; value: Value } | undefined {
  const length = longest.get(tokens[from]?.key ?? "") ?? 0;
  let phrase = "";
  let best: { to: number; value: Value } | undefined;
  for (let to = from + 1; to <= from + length && to <= tokens.length; to += 1) {
    const token = tokens[to - 1] as Token;
    if (to > from + 1 && !token.joined) break;
    phrase = to === from + 1 ? token.key : `${phrase} ${token.key}`;
    const value = values.get(phrase);
    if (value !== undefined) best = { to, value };
  }
  return best;
}

/** Returns the phrases that mean an actor by its office or its kind, such as `il ministro degli Esteri russo`. */
export function findRoles(search: NameSearch, found: readonly Found[]): Roles {
  const { tokens, tables, index, world } = search;
  const foundFrom = new Map(found.map((each) => [each.from, each]));
  const foundTo = new Map(found.map((each) => [each.to, each]));
  const roles: FoundRole[] = [];
  const ministries: Found[] = [];

  const ownerOfMention = (mention: Mention): string | undefined => {
    if (mention.kind === "person") return undefined;
    const id = mention.candidates[0];
    if (mention.name === undefined) return undefined;
    return world.keys.get(mention.name) ?? id;
  };

  /**
   * Returns the end of the name of an actor that begins at a word, and the key of the actor. The actor need not be in
   * the gazetteer, and the name of a capital means its state.
   */
  const ownerAt = (at: number): { to: number; owner: string } | undefined => {
    const mention = foundFrom.get(at);
    if (mention !== undefined) {
      const owner = ownerOfMention(mention.mention);
      return owner === undefined ? undefined : { to: mention.to, owner };
    }
    const token = tokens[at];
    if (!token?.capital) return undefined;
    const owner = phraseAt(tokens, tables.owners, at);
    return owner === undefined ? undefined : { to: owner.to, owner: owner.value };
  };

  const isLocative = (at: number): boolean =>
    tables.locatives.has(tokens[at]?.key ?? "") || tables.datives.has(tokens[at]?.key ?? "");

  const skipGenitive = (at: number): number => {
    let to = at;
    while (
      to < at + 3 &&
      tokens[to]?.joined &&
      (tables.genitives.has((tokens[to] as Token).key) || isLocative(to))
    )
      to += 1;
    if (to > at && tokens[to]?.joined && tables.determiners.has((tokens[to] as Token).key)) to += 1;
    return to;
  };

  const parse = (from: number, depth: number): Parsed | undefined => {
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
        continue;
      }
      const direct = phraseAt(tokens, tables.departments, at);
      if (direct !== undefined && parsed.department === undefined && token.capital) {
        parsed.department = direct.value;
        parsed.to = direct.to;
        continue;
      }
      // "ministrul Afacerilor Externe și Integrării Europene"
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
        if (direct !== undefined && parsed.department === undefined) {
          parsed.department = direct.value;
          parsed.to = direct.to;
          continue;
        }
        // The genitive of Romanian has no preposition: "președintele României".
        const owner = parsed.owner === undefined ? ownerAt(at) : undefined;
        if (owner !== undefined) {
          parsed.owner = owner.owner;
          parsed.to = owner.to;
        } else if (isQualifier) parsed.to = at + 1;
        else break;
        continue;
      }
      if (!tokens[next]?.joined) break;
      const owner = ownerAt(next);
      if (owner !== undefined) {
        // In "l'ambasciatore russo a Roma" and "the embassy in Rome", the name says where the office is, and not
        // whose it is.
        const isPlace = parsed.owner !== undefined || (abroad.has(parsed.noun.title) && isLocative(at));
        if (!isPlace) parsed.owner = owner.owner;
        else if (parsed.place !== undefined) break;
        else parsed.place = owner.owner;
        parsed.to = owner.to;
        continue;
      }
      const department = phraseAt(tokens, tables.departments, next);
      if (department !== undefined && parsed.department === undefined) {
        parsed.department = department.value;
        parsed.to = department.to;
        continue;
      }
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

  /**
   * Adds the words before the noun: "the Russian foreign", "Israel's prime". Returns the index of the first of them.
   */
  const extendLeft = (parsed: Parsed): number => {
    let from = parsed.from;
    for (let part = 0; part < mostParts; part += 1) {
      const token = tokens[from];
      const before = tokens[from - 1];
      if (!token?.joined || before === undefined) break;
      const known = foundTo.get(from);
      if (known !== undefined) {
        const owner = parsed.owner === undefined ? ownerOfMention(known.mention) : undefined;
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
      else if (tables.qualifiers.has(before.key)) from -= 1;
      else if (tables.determiners.has(before.key)) {
        from -= 1;
        break;
      } else break;
    }
    return from;
  };

  const titleOf = ({ noun, department }: Parsed): string =>
    department === undefined || noun.title.startsWith(department)
      ? noun.title
      : `${department} ${noun.title}`;

  const nameOf = (parsed: Parsed): string | undefined => {
    const owner = parsed.owner === undefined ? undefined : ownerName(parsed.owner);
    if (parsed.noun.title === "Ministry" && parsed.department !== undefined && owner !== undefined) {
      return `Ministry of ${ministryNames[parsed.department] ?? parsed.department} of ${owner}`;
    }
    if (parsed.noun.title === "Embassy" && owner !== undefined && parsed.place !== undefined) {
      return `Embassy of ${owner} in ${ownerName(parsed.place)}`;
    }
    const inner = parsed.inner === undefined ? undefined : (nameOf(parsed.inner) ?? undefined);
    const body = inner ?? owner;
    return body === undefined ? undefined : `${titleOf(parsed)} of ${body}`;
  };

  const ownerName = (owner: string): string =>
    index.byKey.get(owner)?.name ?? world.englishNames.get(owner) ?? owner;

  const addMinistry = (parsed: Parsed, from: number): void => {
    const { noun, department, owner } = parsed;
    if (!named.has(noun.title) || owner === undefined) return;
    if ((noun.title === "Ministry" && department === undefined) || !world.englishNames.has(owner)) return;
    const composed = nameOf(parsed) as string;
    // In "Peru's embassy", the state is a mention of its own, so that the phrase is not a name.
    if (noun.title === "Embassy" && from < parsed.from && foundFrom.has(from)) return;
    const entry =
      department === undefined
        ? index.forms.get(phraseOf(wordsOfName(composed)))?.[0]?.entry
        : index.ministries.get(`${department}/${owner}`);
    const span = { start: (tokens[from] as Token).start, end: (tokens[parsed.to - 1] as Token).end };
    const name = entry?.name ?? composed;
    ministries.push({
      from,
      to: parsed.to,
      mention: {
        ...span,
        rule: "ministry",
        candidates: entry === undefined ? [] : [entry.id],
        name,
        kind: entry?.kind ?? "body",
        ...(entry === undefined && { unknown: true as const }),
      },
    });
  };

  for (let at = 0; at < tokens.length; at += 1) {
    const parsed = parse(at, 0);
    if (parsed === undefined) continue;
    const nounEnd = phraseAt(tokens, tables.nouns, at)?.to ?? at + 1;
    let from = extendLeft(parsed);
    const isBare =
      parsed.owner === undefined && parsed.department === undefined && parsed.inner === undefined;
    for (let inner: Parsed | undefined = parsed; inner !== undefined; inner = inner.inner) {
      // The article is not part of the name of a ministry.
      const start = inner === parsed && tables.determiners.has((tokens[from] as Token).key) ? from + 1 : from;
      addMinistry(inner, inner === parsed ? start : inner.from);
    }
    const previous = roles.at(-1);
    if (previous !== undefined && from < previous.to) from = Math.max(from, previous.to);
    const head: Span = { start: (tokens[at] as Token).start, end: (tokens[nounEnd - 1] as Token).end };
    const name = nameOf(parsed);
    roles.push({
      from,
      to: parsed.to,
      noun: parsed.noun,
      isBare: parsed.noun.weak && isBare,
      ...(parsed.department !== undefined && { department: parsed.department }),
      ...(parsed.owner !== undefined && { owner: seats[parsed.owner] ?? parsed.owner }),
      phrase: {
        start: (tokens[from] as Token).start,
        end: (tokens[parsed.to - 1] as Token).end,
        head,
        kind: parsed.noun.kind,
        ...(name !== undefined && { name }),
      },
    });
    at = parsed.to - 1;
  }
  return { roles, ministries };
}
