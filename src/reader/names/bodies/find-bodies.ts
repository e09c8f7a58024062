import { byEnd, byStart, type Found, type NameSearch } from "../name-search.ts";
import type { FoundRole } from "../offices/find-roles.ts";
import * as openings from "../words/openings.ts";
import { soundOf } from "../words/sound-of.ts";
import type { Token } from "../words/tokens.ts";
import { acronymBodies } from "./acronym-bodies.ts";
import { bodyExtents } from "./body-extents.ts";
import { BodyNames } from "./body-names.ts";
import { labelledBodies } from "./labelled-bodies.ts";

/**
 * Returns the names of bodies and media that are not in the gazetteer, and names whose acronym follows in brackets.
 *
 * A capital alone is not enough evidence. A name is found if it contains a capitalized noun such as `Council`, if it
 * follows a lower-case noun such as `company`, or if it is an acronym. The same name is then found again without
 * further evidence.
 */
export function findBodies(
  search: NameSearch,
  known: readonly Found[],
  roles: readonly FoundRole[],
): Found[] {
  const { tokens, tables } = search;
  const { bodies } = tables;
  const knownFrom = byStart(known);
  const knownAt = new Map<number, Found>();
  for (const each of known) for (let at = each.from; at < each.to; at += 1) knownAt.set(at, each);
  const extents = bodyExtents(search, knownAt);
  const { isName, endAfterNoun, aroundNoun } = extents;
  const rolesTo = byEnd(roles);
  const inOffice = new Uint8Array(tokens.length);
  for (const { nounTo, noun, from } of roles) if (noun.kind === "person") inOffice.fill(1, from, nounTo);
  const names = new BodyNames(search);
  const addLabelled = labelledBodies(search, rolesTo, extents, names);
  const addAcronym = acronymBodies(search, knownAt, names);

  /**
   * Contains 1 for each of the two words after a noun for a member of parliament, as for `della Lega` in Italian `il
   * deputato della Lega` (`the deputy of the League`), and 0 for all other words.
   */
  const ofDeputy = new Uint8Array(tokens.length + 2);
  for (const { nounTo, noun } of roles)
    if (noun.title === "Member of Parliament") ofDeputy.fill(1, nounTo, nounTo + 2);

  /**
   * Returns the end of the name of a body without a given name and a surname at its end. For example, the body is only
   * `Lega` in Italian `il deputato della Lega Ada Miro` (`the deputy of the League, Ada Miro`).
   */
  const beforePerson = (from: number, to: number): number => {
    const isGiven = to > from + 2 && tables.givenNames.has(soundOf((tokens[to - 2] as Token).key));
    return isGiven ? to - 2 : to;
  };

  /**
   * Adds the name at an index if it contains a noun for a body, as in `Constitutional Court` and `Levant Water
   * Authority`.
   */
  const addNamed = (at: number): number => {
    const { key, capital } = tokens[at] as Token;
    // A noun in the phrase of an office does not begin the name of a body, such as `Council` in `the president of the
    // Council Giorgia Salani`.
    if (!capital || inOffice[at] === 1) return 0;
    const isOutlet = bodies.outletNouns.has(key);
    const isFirstNoun = isName(at) && (isOutlet || (bodies.nouns.has(key) && !bodies.nounsEndNames));
    const span = isFirstNoun
      ? { from: at, to: endAfterNoun(at) }
      : bodies.nounsEndNames
        ? aroundNoun(at)
        : undefined;
    if (span === undefined || span.to === 0) return 0;
    const { from } = span;
    const to = isFirstNoun && ofDeputy[from] === 1 ? beforePerson(from, span.to) : span.to;
    if (to === from + 1) return 0;
    const whole = knownFrom.get(from);
    if (whole !== undefined && whole.to >= to) return 0;
    return names.addBody(from, to, "body-noun", isOutlet ? "outlet" : "body");
  };

  for (let at = 0; at < tokens.length; ) {
    const whole = knownFrom.get(at);
    const { capital, opens } = tokens[at] as Token;
    if (whole === undefined && !capital && (opens & openings.label) === 0 && !rolesTo.has(at)) {
      at += 1;
      continue;
    }
    const next =
      whole === undefined
        ? names.addAgain(at) || addNamed(at) || addAcronym(at) || addLabelled(at)
        : addNamed(at) || addAcronym(at) || whole.to;
    at = next > at ? next : at + 1;
  }
  return names.all;
}
