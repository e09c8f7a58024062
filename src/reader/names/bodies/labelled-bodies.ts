import type { NameSearch } from "../name-search.ts";
import type { FoundRole } from "../offices/find-roles.ts";
import type { Token } from "../words/tokens.ts";
import type { BodyExtents } from "./body-extents.ts";
import type { BodyNames } from "./body-names.ts";

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
 * Returns a function that adds the body or medium whose name begins at or after a word, if a label, an office, a verb
 * or a dateline beside the name shows that it is one. The function returns the index after the name, or 0 if there is
 * none.
 */
export function labelledBodies(
  { cased, tokens, tables, index }: NameSearch,
  rolesTo: ReadonlyMap<number, FoundRole>,
  { isName, isAdjective, skipJoints, endAfterLabel }: BodyExtents,
  names: BodyNames,
): (at: number) => number {
  const { bodies } = tables;

  const addLabelled = (at: number): number => {
    const { key, capital, first } = tokens[at] as Token;
    const isOutlet = bodies.outletLabels.has(key);
    if ((capital && !first) || !(isOutlet || bodies.labels.has(key))) return 0;
    const next = tokens[at + 1];
    const from = next?.joined && isAdjective(next) ? at + 2 : at + 1;
    const to = from < tokens.length ? endAfterLabel(from) : 0;
    if (to === 0) return 0;
    return isOutlet
      ? names.addBody(from, to, "outlet-label", "outlet")
      : names.addBody(from, to, "body-label", "organization");
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
    return to < from + 2 || index.forms.has((tokens[from] as Token).key)
      ? 0
      : names.addBody(from, to, "body-of-office", "organization");
  };

  /** Adds a medium whose name follows a comma and a verb of reporting, such as Romanian `transmite` (`reports`). */
  const addReporting = (at: number): number => {
    const { key, start, joined } = tokens[at] as Token;
    const from = at + 1;
    if (joined || !bodies.reportingVerbs.has(key) || from >= tokens.length) return 0;
    if (cased.slice((tokens[at - 1] as Token | undefined)?.end ?? 0, start) !== ", ") return 0;
    const to = endAfterLabel(from);
    if (to === 0 || !".,;\n".includes(cased[(tokens[to - 1] as Token).end] ?? "")) return 0;
    return names.addBody(from, to, "reporting-medium", "outlet");
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
    return names.addBody(at, to, "dateline", "outlet");
  };

  return (at) => addLabelled(at) || addOfOffice(at) || addReporting(at) || addDateline(at);
}
