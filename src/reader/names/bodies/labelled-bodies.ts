import type { NameSearch } from "../name-search.ts";
import type { FoundRole } from "../offices/find-roles.ts";
import type { Token } from "../words/tokens.ts";
import type { BodyExtents } from "./body-extents.ts";
import type { BodyNames } from "./body-names.ts";

/** Titles of offices in bodies such as companies, after which the name of such a body can follow. */
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
 * Returns a function that adds the name of a body or medium if words beside it show what it is. These words are a noun
 * such as `company`, an office, a verb of reporting, or the place and day at the start of a report. The argument of the
 * function is the index at which these words or the name begin. It returns the index after the name, or 0 if no name
 * was added.
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

  /** Adds the body whose name follows one of {@link officesOfBodies}, as in `the director of Chatham House`. */
  const addOfOffice = (at: number): number => {
    const role = rolesTo.get(at);
    if (role === undefined || !officesOfBodies.has(role.noun.title) || role.owner !== undefined) return 0;
    const from = skipJoints(at);
    const to = from > at && from < tokens.length ? endAfterLabel(from) : 0;
    // A single word is often the name of a place, as in `the commander of Belbek`, so it is not read as a body.
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

  /** Adds the medium in brackets after the place and the day of a report, as in `OSLO, March 19 (Nordic Wire) -`. */
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
