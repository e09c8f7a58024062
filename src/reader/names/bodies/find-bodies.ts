import type { Mention } from "../../reading.ts";
import { spanOf } from "../../span-of.ts";
import { byEnd, byStart, type Found, type NameSearch } from "../name-search.ts";
import type { FoundRole } from "../offices/find-roles.ts";
import * as openings from "../words/openings.ts";
import { phraseAt } from "../words/phrases.ts";
import { phraseOf, type Token } from "../words/tokens.ts";
import { acronymAt, isBracketed, isSureAcronym, startOfInitials } from "./acronyms.ts";
import { bodyExtents } from "./body-extents.ts";

/** What a name refers to: an entry of the gazetteer, or a body that no entry lists. */
type Identity = Pick<Mention, "candidates" | "kind" | "name" | "unknown">;

const identityOf = ({ candidates, kind, name, unknown }: Mention): Identity => ({
  candidates,
  kind,
  ...(name !== undefined && { name }),
  ...(unknown && { unknown }),
});

/** Titles of offices that a person has in a body, and not in a state or a place. */
const officesOfBodies: ReadonlySet<string> = /* @__PURE__ */ new Set([
  "Adviser",
  "Director",
  "Leader",
  "Official",
  "Person",
  "Secretary General",
  "Spokesperson",
]);

/**
 * Returns the names of bodies and media that no entry of the gazetteer lists, and the names that the text itself
 * explains in brackets.
 *
 * Capitals alone are no evidence. To be found, a name has to contain a capitalized noun such as `Council`, to follow
 * such a noun in lower case, or to be an acronym. Once a name is found, the same words are found again without further
 * evidence.
 */
export function findBodies(
  search: NameSearch,
  known: readonly Found[],
  roles: readonly FoundRole[],
): Found[] {
  const { cased, text, tokens, tables, index, functionWords } = search;
  const { bodies } = tables;
  const knownFrom = byStart(known);
  const knownAt = new Map<number, Found>();
  for (const each of known) for (let at = each.from; at < each.to; at += 1) knownAt.set(at, each);
  const { isName, isAdjective, skipJoints, endAfterNoun, aroundNoun, endAfterLabel } = bodyExtents(
    search,
    knownAt,
  );
  const keyAt = (at: number): string => (tokens[at] as Token).key;
  const rolesTo = byEnd(roles);
  const inOffice = new Uint8Array(tokens.length);
  for (const { nounTo, noun, from } of roles) if (noun.kind === "person") inOffice.fill(1, from, nounTo);
  const found: Found[] = [];
  /** For each name found earlier in the text, the actor that it refers to. The key is the words of the name. */
  const identities = new Map<string, Identity>();
  const longest = new Map<string, number>();

  const remember = (from: number, to: number, identity: Identity): void => {
    for (const phrase of [phraseOf(tokens, from, to), ...tables.inflectPhrase(phraseOf(tokens, from, to))]) {
      const first = phrase.split(" ", 1)[0] as string;
      identities.set(phrase, identity);
      longest.set(first, Math.max(longest.get(first) ?? 0, to - from));
    }
  };

  const add = (from: number, to: number, rule: string, identity: Identity): number => {
    found.push({ from, to, mention: { ...spanOf(tokens, from, to), rule, ...identity } });
    return to;
  };

  const addBody = (from: number, to: number, rule: string, kind: Mention["kind"]): number => {
    const identity = unknownBody(from, to, kind);
    remember(from, to, identity);
    return add(from, to, rule, identity);
  };

  const unknownBody = (from: number, to: number, kind: Mention["kind"]): Identity => {
    const { start, end } = spanOf(tokens, from, to);
    return { candidates: [], name: text.slice(start, end).replaceAll("\n", " "), kind, unknown: true };
  };

  const addLabelled = (at: number): number => {
    const { key, capital, first } = tokens[at] as Token;
    const isOutlet = bodies.outletLabels.has(key);
    if ((capital && !first) || !(isOutlet || bodies.labels.has(key))) return 0;
    const next = tokens[at + 1];
    const from = next?.joined && isAdjective(next) ? at + 2 : at + 1;
    const to = from < tokens.length ? endAfterLabel(from) : 0;
    if (to === 0) return 0;
    return isOutlet
      ? addBody(from, to, "outlet-label", "outlet")
      : addBody(from, to, "body-label", "organization");
  };

  /** Adds a medium whose name follows a comma and a verb of reporting, such as Romanian `transmite` (`reports`). */
  const addReporting = (at: number): number => {
    const { key, start, joined } = tokens[at] as Token;
    const from = at + 1;
    if (joined || !bodies.reportingVerbs.has(key) || from >= tokens.length) return 0;
    if (cased.slice((tokens[at - 1] as Token | undefined)?.end ?? 0, start) !== ", ") return 0;
    const to = endAfterLabel(from);
    if (to === 0 || !".,;\n".includes(cased[(tokens[to - 1] as Token).end] ?? "")) return 0;
    return addBody(from, to, "reporting-medium", "outlet");
  };

  /**
   * Adds the body whose name follows an office that bodies have and states do not have, as in `the director of Chatham
   * House`.
   */
  const addOfOffice = (at: number): number => {
    const role = rolesTo.get(at);
    if (role === undefined || !officesOfBodies.has(role.noun.title) || role.owner !== undefined) return 0;
    const from = skipJoints(at);
    const to = from > at && from < tokens.length ? endAfterLabel(from) : 0;
    // A single word is often a place, so it is not read as a body: "il comandante di Belbek".
    return to < from + 2 || index.forms.has(keyAt(from))
      ? 0
      : addBody(from, to, "body-of-office", "organization");
  };

  /** Adds the medium in brackets after the place and the day of a report: `OSLO, March 19 (Nordic Wire) -`. */
  const addDateline = (at: number): number => {
    const { start } = tokens[at] as Token;
    if (cased.slice(start - 2, start) !== " (" || !isName(at)) return 0;
    let to = at + 1;
    while (tokens[to]?.joined && isName(to)) to += 1;
    const { end } = tokens[to - 1] as Token;
    const after = cased.slice(end, end + 3);
    if (!/^\) ?[-–—]/u.test(after)) return 0;
    return addBody(at, to, "dateline", "outlet");
  };

  /** Adds a name that contains a noun of bodies, such as `Corte costituzionale` or `Levant Water Authority`. */
  const addNamed = (at: number): number => {
    const { key, capital } = tokens[at] as Token;
    // In `il presidente del Consiglio Giorgia Salani`, the noun is part of the office.
    if (!capital || inOffice[at] === 1) return 0;
    const isOutlet = bodies.outletNouns.has(key);
    const isFirstNoun = isName(at) && (isOutlet || (bodies.nouns.has(key) && !bodies.nounsEndNames));
    const span = isFirstNoun
      ? { from: at, to: endAfterNoun(at) }
      : bodies.nounsEndNames
        ? aroundNoun(at)
        : undefined;
    if (span === undefined || span.to === 0) return 0;
    const { from, to } = span;
    const whole = knownFrom.get(from);
    if (whole !== undefined && whole.to >= to) return 0;
    return addBody(from, to, "body-noun", isOutlet ? "outlet" : "body");
  };

  /** Adds a name that the text has used before. */
  const addAgain = (at: number): number => {
    if (!(tokens[at] as Token).capital) return 0;
    const again = phraseAt(tokens, { values: identities, longest }, at);
    return again === undefined ? 0 : add(at, again.to, "body-again", again.value);
  };

  /**
   * Adds an acronym in brackets that abbreviates the words before it. If these words are not a known name, adds them
   * as a name, too.
   */
  const addExplained = (at: number): number => {
    const own = knownAt.get(at)?.mention;
    const before = found.at(-1)?.to === at ? found.at(-1) : knownAt.get(at - 1);
    if (before !== undefined && before.mention.kind !== "person") {
      if (own === undefined) return addAcronymOf(at, identityOf(before.mention));
      // The gazetteer lists only the acronym, so the words before it refer to the same actor.
      if (before === found.at(-1) && before.mention.unknown) replaceLast(identityOf(own));
      return 0;
    }
    const from = startOfInitials(tokens, at, functionWords);
    if (from < 0 || hasKnown(from, at)) {
      return own === undefined && isSureAcronym(tokens[at] as Token)
        ? addBody(at, at + 1, "acronym", "organization")
        : 0;
    }
    const identity = own === undefined ? unknownBody(from, at, "body") : identityOf(own);
    remember(from, at, identity);
    add(from, at, "explained", identity);
    return own === undefined ? addAcronymOf(at, identity) : 0;
  };

  const addAcronymOf = (at: number, identity: Identity): number => {
    remember(at, at + 1, identity);
    return add(at, at + 1, "acronym", identity);
  };

  /** Changes what the last name refers to. */
  const replaceLast = (identity: Identity): void => {
    const { from, to, mention } = found.pop() as Found;
    remember(from, to, identity);
    add(from, to, mention.rule, identity);
  };

  const addAcronym = (at: number): number => {
    const token = tokens[at] as Token;
    const explained = isBracketed(cased, token) ? addExplained(at) : 0;
    if (explained > 0) return explained;
    if (knownAt.has(at) || !acronymAt(tokens, at) || bodies.otherAcronyms.has(token.key)) return 0;
    return index.forms.has(token.key) ? 0 : addBody(at, at + 1, "acronym", "organization");
  };

  const hasKnown = (from: number, to: number): boolean => {
    for (let at = from; at < to; at += 1) if (knownAt.has(at)) return true;
    return false;
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
        ? addAgain(at) ||
          addNamed(at) ||
          addAcronym(at) ||
          addLabelled(at) ||
          addOfOffice(at) ||
          addReporting(at) ||
          addDateline(at)
        : addNamed(at) || addAcronym(at) || whole.to;
    at = next > at ? next : at + 1;
  }
  return found;
}
