import type { Mention, Span } from "../reading.ts";
import { spanOf } from "../span-of.ts";
import type { Named, Names, Outlet, RolePhrase } from "../stages.ts";
import { wordsOf } from "../words.ts";
import { findBodies } from "./bodies/find-bodies.ts";
import { findKnown } from "./find-known.ts";
import { byEnd, byStart, conjunctions, type Found, isSource, type NameSearch } from "./name-search.ts";
import { type FoundRole, findRoles } from "./offices/find-roles.ts";
import { stateAdjectives } from "./offices/state-adjectives.ts";
import { findUnknown } from "./persons/find-unknown.ts";
import { nameIndex } from "./words/name-index.ts";
import * as openings from "./words/openings.ts";
import { phraseAt } from "./words/phrases.ts";
import { plain } from "./words/plain.ts";
import { type Token, tokensOf } from "./words/tokens.ts";
import { wordTables } from "./words/word-tables.ts";

/** Returns the names of media in a text. */
function findOutlets(search: NameSearch): Outlet[] {
  const { tokens, tables } = search;
  const outlets: Outlet[] = [];
  for (let at = 0; at < tokens.length; at += 1) {
    const token = tokens[at] as Token;
    if ((token.opens & openings.outlet) === 0 && !token.site) continue;
    const outlet = phraseAt(tokens, tables.outlets, at);
    if (outlet === undefined) {
      const { start, end, site } = token;
      if (site) outlets.push({ start, end, name: search.text.slice(start, end) });
      continue;
    }
    // The first word of a name can be a common noun in lower case, such as `agency` in `agency Anadolu`. Then, the
    // last word needs a capital.
    if (!token.capital && !token.site && !tokens[outlet.to - 1]?.capital) continue;
    // At the beginning of a sentence, a short name such as `Sana` can be an ordinary word and not the name of a
    // medium.
    if (outlet.to === at + 1 && token.key.length < 4 && !token.capitals && token.first) continue;
    if (!outlet.value.isWeak || isSource(search, at, outlet.to)) {
      const { start, end } = spanOf(tokens, at, outlet.to);
      outlets.push({ start, end, name: outlet.value.name });
    }
    at = outlet.to - 1;
  }
  return outlets;
}

/**
 * Returns the phrases for offices, each with the holder of the office if the text names this person. The name is either
 * beside the phrase, as in `the Russian minister Ivan Sala`, or beside an earlier phrase for the same office.
 */
function withHolders(
  { cased, tokens, tables }: NameSearch,
  {
    roles,
    found,
    quotations,
  }: { roles: readonly FoundRole[]; found: readonly Found[]; quotations: readonly Span[] },
): RolePhrase[] {
  let next = 0;
  const isQuoted = (at: number): boolean => {
    while (next < quotations.length && (quotations[next] as Span).end <= at) next += 1;
    return next < quotations.length && (quotations[next] as Span).start <= at;
  };
  const foundFrom = byStart(found);
  const foundTo = byEnd(found);
  const rolesTo = byEnd(roles);
  const holders = new Map<string, Mention>();
  const domestic = new Set<string>();
  const besideOf = ({ from, to, phrase, isInferior }: FoundRole): Mention | undefined => {
    const after = foundFrom.get(to)?.mention;
    const before = foundTo.get(from)?.mention;
    const isAfter = after?.kind === "person" && /^,? $/.test(cased.slice(phrase.end, after.start));
    const isBefore = before?.kind === "person" && cased.slice(before.end, phrase.start) === ", ";
    // In `Sala, adviser of the president Ivan Orsini`, the name after the phrase belongs to the president and not to
    // the adviser.
    if (isAfter && !(isInferior && isBefore)) return after;
    return isBefore ? before : undefined;
  };
  /**
   * Whether a conjunction joins a person without an office to an office. In `Ada Miro and the Polish premier Ion Rusu`,
   * Ada Miro can be a premier as well, so a later `the premier` can mean either of them.
   */
  const hasPeer = ({ from }: FoundRole): boolean => {
    const peer = conjunctions.has(tokens[from - 1]?.key ?? "") ? foundTo.get(from - 1) : undefined;
    return peer?.mention.kind === "person" && !rolesTo.has(peer.from);
  };
  return roles
    .filter((role) => !role.isBare || (role.noun.title === "Counterpart" && besideOf(role)))
    .map((role) => {
      const { to, noun, department, owner, phrase } = role;
      if (noun.kind !== "person") return phrase;
      const beside = besideOf(role);
      const title = `${department ?? ""} ${noun.title}`;
      // The holder is stored under several keys: with and without the department, and with and without the state. A
      // later phrase such as `the Russian minister` then means the last Russian minister whom the text named.
      const keys = [
        `${title}/${owner ?? ""}`,
        ...(department === undefined ? [] : [`${noun.title}/${owner ?? ""}`]),
      ];
      keys.push(`${title}/`, `${noun.title}/`);
      if (owner !== undefined && ["President", "Prime Minister", "Chancellor"].includes(noun.title))
        keys.push(`Leader/${owner}`);
      const own = department === undefined ? `${noun.title}/${owner ?? ""}` : (keys[0] as string);
      // A person who is named in a quotation does not replace a holder whom the text named before.
      const quoted = isQuoted(phrase.start);
      if (beside !== undefined) {
        for (const key of keys) {
          // `isOwn` is false if the phrase names a state and the key has none. With such a key, a later phrase such
          // as `the minister` means this person. However, this person does not replace a person whom the text named
          // with the office and without a state.
          const isOwn = owner === undefined || !key.endsWith("/");
          if (isOwn) domestic.add(key);
          if ((isOwn || !(domestic.has(key) || hasPeer(role))) && (!quoted || !holders.has(key)))
            holders.set(key, beside);
        }
      }
      if (beside === undefined && tables.indefinites.has((tokens[role.from] as Token).key))
        return { ...phrase, isNew: true };
      const holder = beside ?? holders.get(own) ?? holders.get(keys[0] as string);
      // If another capitalized word follows the phrase, as in `minister Sala`, the holder is Sala and not a minister
      // named earlier. This is also true if no rule recognizes the name `Sala`.
      const next = tokens[to];
      const otherName = next?.capital && next.joined && !foundFrom.has(to) && !next.capitals;
      if (
        otherName &&
        holder &&
        !cased.slice(holder.start, holder.end).includes(cased.slice(next.start, next.end))
      )
        return phrase;
      return holder === undefined ? phrase : { ...phrase, holder };
    });
}

/**
 * Returns the names of actors in a text, the phrases that refer to actors by their offices, the names of media, the
 * names of capitals, and the states to which adjectives refer.
 */
export function findMentions({ folded, scan, lexicon, gazetteer, world }: Named): Names {
  const { cased, nfc } = folded;
  // The first word of a sentence, a quotation or a paragraph always has a capital, so its capital does not show a
  // name.
  const starts = [
    ...scan.sentences.map(({ start }) => start),
    ...scan.quotations.map(({ start }) => start),
    ...scan.paragraphs.map(({ start }) => start),
  ].sort((a, b) => a - b);
  const tables = wordTables(world, lexicon);
  const index = nameIndex(gazetteer, lexicon, world);
  const tokens = tokensOf({ text: nfc, cased, starts, openings: openings.openingsOf(tables, index) });
  const search: NameSearch = {
    cased,
    text: nfc,
    tokens,
    functionWords: new Set(wordsOf(lexicon.functionWords).map(plain)),
    tables,
    index,
    world,
  };
  const { known, places } = findKnown(search);
  const { roles, ministries } = findRoles(search, known);
  // A state in the name of its ministry, as in `Ministry of Defence of Alba`, is not a separate mention.
  const covered = new Uint8Array(tokens.length);
  for (const { from, to } of ministries) covered.fill(1, from, to);
  const listed = [...known.filter(({ from }) => covered[from] === 0), ...ministries].sort(
    (a, b) => a.from - b.from,
  );
  const bodies = findBodies(search, listed, roles);
  // If the name of a body begins with the name of another actor, this actor is not a separate mention, such as the
  // United Nations in `the United Nations Observer Force`.
  for (const { from, to } of bodies) covered.fill(1, from, to);
  const isMinistry = new Set(ministries);
  const named = [...listed.filter((each) => isMinistry.has(each) || covered[each.from] === 0), ...bodies];
  const found = [...named, ...findUnknown(search, named, roles)].sort((a, b) => a.from - b.from);
  return {
    mentions: found.map(({ mention }) => mention),
    roles: withHolders(search, {
      roles,
      found,
      quotations: scan.quotations.filter(({ depth }) => depth === 0),
    }),
    outlets: findOutlets(search),
    places,
    states: stateAdjectives(search),
  };
}
