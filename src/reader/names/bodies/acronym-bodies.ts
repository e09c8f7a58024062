import type { Mention } from "../../reading.ts";
import type { Found, NameSearch } from "../name-search.ts";
import type { Token } from "../words/tokens.ts";
import { acronymAt, isBracketed, isSureAcronym, startOfInitials } from "./acronyms.ts";
import type { BodyNames, Identity } from "./body-names.ts";

/**
 * Returns a function that adds the acronym at an index to `names`. If the acronym abbreviates the words before it, the
 * function also adds these words as a name. It returns the index after the acronym, or 0 if no acronym was added.
 */
export function acronymBodies(
  { cased, tokens, tables, index, functionWords }: NameSearch,
  knownAt: ReadonlyMap<number, Found>,
  names: BodyNames,
): (at: number) => number {
  /**
   * Adds an acronym in brackets, as in `Levant Water Authority (LWA)`. If the words that it abbreviates are not a known
   * name, adds them as a name as well.
   */
  const addExplained = (at: number): number => {
    const own = knownAt.get(at)?.mention;
    const before = names.all.at(-1)?.to === at ? names.all.at(-1) : ownerAt(at);
    if (before !== undefined && before.mention.kind !== "person") {
      if (own === undefined) return addAcronymOf(at, identityOf(before.mention));
      // If the gazetteer lists only the acronym, the words before it refer to the same actor.
      if (before === names.all.at(-1) && before.mention.unknown) names.replaceLast(identityOf(own));
      return 0;
    }
    const from = startOfInitials(tokens, at, functionWords);
    if (from < 0 || hasKnown(from, at)) {
      return own === undefined && isSureAcronym(tokens[at] as Token)
        ? names.addBody(at, at + 1, "acronym", "organization")
        : 0;
    }
    const identity = own === undefined ? names.unlisted(from, at, "body") : identityOf(own);
    names.remember(from, at, identity);
    names.add(from, at, "explained", identity);
    return own === undefined ? addAcronymOf(at, identity) : 0;
  };

  /**
   * Returns the known name before the acronym at an index. An acronym does not abbreviate the state at the end of a
   * longer name, as in `the Water Office of Alba (WOA)`. Known acronyms of states are in the gazetteer.
   */
  const ownerAt = (at: number): Found | undefined => {
    const before = knownAt.get(at - 1);
    const isState = before?.mention.kind === "state" && knownAt.get(at) === undefined;
    return isState && startOfInitials(tokens, at, functionWords) !== before.from ? undefined : before;
  };

  const addAcronymOf = (at: number, identity: Identity): number => {
    names.remember(at, at + 1, identity);
    return names.add(at, at + 1, "acronym", identity);
  };

  const hasKnown = (from: number, to: number): boolean => {
    for (let at = from; at < to; at += 1) if (knownAt.has(at)) return true;
    return false;
  };

  return (at) => {
    const token = tokens[at] as Token;
    const explained = isBracketed(cased, token) ? addExplained(at) : 0;
    if (explained > 0) return explained;
    if (knownAt.has(at) || !acronymAt(tokens, at) || tables.bodies.otherAcronyms.has(token.key)) return 0;
    return index.forms.has(token.key) ? 0 : names.addBody(at, at + 1, "acronym", "organization");
  };
}

function identityOf({ candidates, kind, name, unknown }: Mention): Identity {
  return {
    candidates,
    kind,
    ...(name !== undefined && { name }),
    ...(unknown && { unknown }),
  };
}
