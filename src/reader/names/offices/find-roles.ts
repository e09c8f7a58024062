import { once } from "../../../collections/once.ts";
import { spanOf } from "../../span-of.ts";
import type { RolePhrase } from "../../stages.ts";
import { byEnd, byStart, conjunctions, type Found, type NameSearch } from "../name-search.ts";
import * as openings from "../words/openings.ts";
import { phraseAt } from "../words/phrases.ts";
import type { Token } from "../words/tokens.ts";
import type { RoleNoun } from "../words/word-tables.ts";
import { phraseOfName } from "../words/words-of-name.ts";
import { extendLeft } from "./extend-left.ts";
import { type JoinedAdjective, joinedAdjectives } from "./joined-adjectives.ts";
import { officeNames, seats } from "./office-names.ts";
import { ownerAt } from "./owners.ts";
import { isSecretaryOf, type Parsed } from "./parsed-role.ts";
import { roleParser } from "./role-parser.ts";

/** A phrase for an office, with the indexes of its words from `from` up to, but not including, `to`. */
export interface FoundRole {
  readonly from: number;
  readonly to: number;
  /** The index after the noun. The noun can have several words, such as `secretary general`. */
  readonly nounTo: number;
  readonly noun: RoleNoun;
  readonly department?: string;
  /**
   * The state or organization that the office belongs to. It is the key in the tables of names, such as `RUS`, or else
   * an id or an English name.
   */
  readonly owner?: string;
  /**
   * Whether the phrase is only a noun such as `leader`, which can mean anybody. Such a phrase counts only beside a
   * name.
   */
  readonly isBare: boolean;
  /** Whether the holder of the office works for the holder of another office, as in `adviser of the president`. */
  readonly isInferior: boolean;
  readonly phrase: RolePhrase;
}

/** The result of {@link findRoles}. */
export interface Roles {
  readonly roles: readonly FoundRole[];
  /**
   * The phrases for ministries and similar bodies whose state the text mentions. Unlike other phrases for offices, they
   * are mentions and have a name, such as `Ministry of Foreign Affairs of Russia`.
   */
  readonly ministries: readonly Found[];
}

/** Titles of bodies whose phrases are mentions if the text says which state the body belongs to. */
const named: ReadonlySet<string> = /* @__PURE__ */ new Set(["Ministry", "Embassy", "General Staff"]);

/** Titles of nouns for several persons who represent a state or organization, as in `Russian officials`. */
const delegates: ReadonlySet<string> = /* @__PURE__ */ new Set(["Officials", "Diplomacy"]);

/** Titles of offices and bodies that only states have. */
const ofState: ReadonlySet<string> = /* @__PURE__ */ new Set([
  "Prime Minister",
  "Chancellor",
  "Foreign Minister",
  "Secretary of State",
  "Minister",
  "Deputy Minister",
  "Ministry",
  "Government",
]);

/** Whether a phrase, or a phrase within it, is for an office or a body that only states have. */
function isOfState(parsed: Parsed): boolean {
  const { noun, inner } = parsed;
  return ofState.has(noun.title) || isSecretaryOf(parsed) || (inner !== undefined && isOfState(inner));
}

/** Whether a phrase for an office says that its holder no longer or not yet has it, as `the former premier` does. */
function hasFormer({ tokens, tables }: NameSearch, from: number, to: number): boolean {
  const start = tokens[from]?.joined ? Math.max(0, from - 1) : from;
  return tokens.slice(start, to).some(({ key }) => tables.formers.has(key));
}

/** Whether a group belongs to several states, as in `the ministers of Italy and France`. */
function isOfSeveral(
  search: NameSearch,
  foundFrom: ReadonlyMap<number, Found>,
  { noun, to }: Parsed,
): boolean {
  const { tokens, tables } = search;
  if (noun.kind !== "group" || !conjunctions.has(tokens[to]?.key ?? "")) return false;
  let next = to + 1;
  while (tables.genitives.has(tokens[next]?.key ?? "") && next < to + 3) next += 1;
  const owner = tokens[next]?.joined ? ownerAt(search, foundFrom, next) : undefined;
  // In `the ministers of Italy and France's president`, the second state belongs to the president.
  return owner !== undefined && tokens[owner.to]?.key !== "s";
}

/** Titles of persons who work for a body. */
const ofBody: ReadonlySet<string> = /* @__PURE__ */ new Set([
  "Spokesperson",
  "Official",
  "Adviser",
  "Leader",
  "Director",
  "Envoy",
]);

/** Whether an office belongs to the body before it, as in `ministry's spokeswoman` and `ministry spokeswoman`. */
function belongsTo(
  { tokens, tables }: NameSearch,
  { from, parsed }: { readonly from: number; readonly parsed: Parsed },
  body: FoundRole,
): boolean {
  if (body.to === from - 1) return tokens[body.to]?.key === "s";
  const isJoined = body.to === from && tokens[from]?.joined === true && tables.bodies.nounsEndNames;
  return isJoined && body.noun.kind === "body" && parsed.owner === undefined && ofBody.has(parsed.noun.title);
}

/**
 * Whether a word such as English `official` or Italian `ufficiale` is an adjective and not a person, as in `official
 * visit` and `visita ufficiale`.
 */
function isAdjective({ tokens, tables, functionWords }: NameSearch, at: number): boolean {
  const { key = "", joined } = tokens[at] ?? {};
  const after = tokens[at + 1];
  if (after?.joined && tables.officialThings.has(after.key)) return true;
  const before = tokens[at - 1];
  if (!key.startsWith("ufficial") || !joined || before === undefined || before.capital) return false;
  const others = [functionWords, tables.determiners, tables.genitives, tables.qualifiers, tables.adjectives];
  return !others.some((words) => words.has(before.key));
}

/** The number of letters that the plural of a noun for an office has in common with the singular. */
const commonLetters = 5;

/** Returns a function that returns the title of the office that a plural noun such as `ministers` means. */
function singularTitles({ tables }: NameSearch): (plural: string) => string | undefined {
  const titles = once(() => {
    const byStart = new Map<string, string>();
    for (const [noun, { kind, title }] of tables.nouns.values)
      if (kind === "person" && !noun.includes(" ")) byStart.set(noun.slice(0, commonLetters), title);
    return byStart;
  });
  return (plural) => titles().get(plural.slice(0, commonLetters));
}

/**
 * Returns the phrases that refer to an actor by an office or a body, such as `the Russian minister of foreign affairs`.
 */
export function findRoles(search: NameSearch, found: readonly Found[]): Roles {
  const { tokens, tables, index, world } = search;
  const foundFrom = byStart(found);
  const { titleOf, nameOf, organizationOf, officeOf } = officeNames(search, found);
  const foundTo = byEnd(found);
  const parse = roleParser(search, foundFrom);
  const singular = singularTitles(search);
  const roles: FoundRole[] = [];
  const ministries: Found[] = [];

  const addMinistry = (parsed: Parsed, from: number): void => {
    const { noun, department, owner } = parsed;
    if (!named.has(noun.title) || owner === undefined) return;
    if ((noun.title === "Ministry" && department === undefined) || !world.englishNames.has(owner)) return;
    const composed = nameOf(parsed) as string;
    // In `Peru's embassy`, the state is already a mention, so the whole phrase does not become one.
    if (noun.title === "Embassy" && from < parsed.from && foundFrom.has(from)) return;
    const entry =
      department === undefined
        ? index.forms.get(phraseOfName(composed))?.[0]?.entry
        : index.ministries.get(`${department}/${owner}`);
    const name = entry?.name ?? composed;
    ministries.push({
      from,
      to: parsed.to,
      mention: {
        ...spanOf(tokens, from, parsed.to),
        rule: "ministry",
        candidates: entry === undefined ? [] : [entry.id],
        name,
        kind: entry?.kind ?? "body",
        ...(entry === undefined && { unknown: true as const }),
      },
    });
  };

  /**
   * Adds a phrase for the delegation or the officials of another state, if the text has only an adjective for it. For
   * example, Iran has only an adjective in `the Iranian and Russian officials`.
   */
  const addDelegates = (noun: RoleNoun, { at, owner }: JoinedAdjective): void => {
    const represents = organizationOf(owner);
    if (represents === undefined) return;
    const { start, end } = tokens[at] as Token;
    const name = `${noun.title} of ${represents.name}`;
    const phrase = { start, end, head: { start, end }, kind: noun.kind, name, represents };
    roles.push({ from: at, to: at + 1, nounTo: at, noun, isBare: false, isInferior: false, owner, phrase });
  };

  for (let at = 0; at < tokens.length; at += 1) {
    if (((tokens[at] as Token).opens & openings.office) === 0) continue;
    const parsed = parse(at);
    if (parsed === undefined || (parsed.noun.title === "Official" && isAdjective(search, at))) continue;
    const nounEnd = phraseAt(tokens, tables.nouns, at)?.to ?? at + 1;
    let from = extendLeft(search, foundTo, parsed);
    const isBare =
      parsed.owner === undefined && parsed.department === undefined && parsed.inner === undefined;
    for (let inner: Parsed | undefined = parsed; inner !== undefined; inner = inner.inner) {
      // The grammatical article is not part of the name of a ministry.
      const start = inner === parsed && tables.determiners.has((tokens[from] as Token).key) ? from + 1 : from;
      addMinistry(inner, inner === parsed ? start : inner.from);
    }
    const previous = roles.at(-1);
    let owning: FoundRole | undefined;
    if (previous !== undefined && from < previous.to) {
      // In `deputy foreign minister`, `deputy` is part of the office and does not mean a member of parliament.
      if (previous.from >= from && previous.noun.title === "Member of Parliament") roles.pop();
      else from = Math.max(from, previous.to);
    } else if (previous !== undefined && belongsTo(search, { from, parsed }, previous)) {
      // In `the Russian Foreign Ministry's spokeswoman`, the phrase for the ministry is part of the phrase for the
      // office, and the office gets the state of the ministry.
      owning = roles.pop();
      from = previous.from;
      if (previous.owner !== undefined) parsed.owner ??= previous.owner;
    }
    const { start, end } = spanOf(tokens, from, parsed.to);
    const body = owning?.phrase.name;
    // A counterpart has the same office as the person named before, as in `minister Sala and her Russian
    // counterpart`.
    const other =
      parsed.noun.title === "Counterpart" ? roles.findLast(({ phrase }) => phrase.office) : undefined;
    if (other !== undefined && parsed.owner !== undefined) {
      parsed.noun = other.noun;
      if (other.department !== undefined) parsed.department = other.department;
    }
    const isFormer = hasFormer(search, from, parsed.to);
    const named = body === undefined ? nameOf(parsed) : `${titleOf(parsed)} of ${body}`;
    const name = isFormer || isOfSeveral(search, foundFrom, parsed) ? undefined : named;
    const office = isFormer ? undefined : officeOf(parsed, from, other?.phrase.office);
    const each = parsed.noun.title === "Officials" ? singular((tokens[at] as Token).key) : undefined;
    const represents = delegates.has(parsed.noun.title) ? organizationOf(parsed.owner) : undefined;
    const joined = represents === undefined ? {} : joinedAdjectives(search, { from, to: parsed.to });
    if (joined.before !== undefined) addDelegates(parsed.noun, joined.before);
    roles.push({
      from,
      to: parsed.to,
      nounTo: nounEnd,
      noun: parsed.noun,
      isBare: parsed.noun.weak && isBare && owning === undefined,
      isInferior: parsed.inner?.noun.kind === "person",
      ...(parsed.department !== undefined && { department: parsed.department }),
      ...(parsed.owner !== undefined && { owner: seats[parsed.owner] ?? parsed.owner }),
      phrase: {
        start,
        end,
        head: spanOf(tokens, at, nounEnd),
        kind: parsed.noun.kind,
        ...(name !== undefined && { name }),
        ...(office !== undefined && { office }),
        ...(isOfState(parsed) && { isOfState: true }),
        ...(represents !== undefined && { represents }),
        ...(each !== undefined && { each: each.toLowerCase() }),
      },
    });
    if (joined.after !== undefined) addDelegates(parsed.noun, joined.after);
    at = (roles.at(-1) as FoundRole).to - 1;
  }
  return { roles, ministries };
}
