import { spanOf } from "../span-of.ts";
import type { Named, Names, Outlet } from "../stages.ts";
import { wordsOf } from "../words.ts";
import { findBodies } from "./bodies/find-bodies.ts";
import { findKnown } from "./find-known.ts";
import { isSource, type NameSearch } from "./name-search.ts";
import { findRoles } from "./offices/find-roles.ts";
import { withLikelyStates } from "./offices/likely-states.ts";
import { stateAdjectives } from "./offices/state-adjectives.ts";
import { withHolders } from "./offices/with-holders.ts";
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
  const mentions = found.map(({ mention }) => mention);
  const states = stateAdjectives(search);
  const phrases = withHolders(search, {
    roles,
    found,
    quotations: scan.quotations.filter(({ depth }) => depth === 0),
  });
  return {
    mentions,
    roles: withLikelyStates(phrases, { search, scan, mentions, places, states }),
    outlets: findOutlets(search),
    places,
    states,
  };
}
