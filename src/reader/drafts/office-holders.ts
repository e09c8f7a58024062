import { addToGroup } from "../../collections/add-to-group.ts";
import type { Actor } from "../../model/actor.ts";
import type { Day } from "../../model/edtf.ts";
import type { Speaker } from "../reading.ts";

/**
 * Returns a function that finds the actor of a dataset for an office without a name, as in `the Russian president
 * said`. It returns undefined if no actor or more than one actor has this office.
 */
export function officeHolders(
  known: readonly Actor[],
  published: Day | undefined,
): (speaker: Speaker) => string | undefined {
  const names = new Map(known.map(({ id, name }) => [id as string, name] as const));
  const holders = new Map<string, string[]>();
  for (const { id, type, memberships = [] } of known) {
    if (type !== "person") continue;
    for (const { organization, role, endDate } of memberships) {
      if (endDate !== undefined && published !== undefined && endDate < published) continue;
      addToGroup(holders, officeKey(`${role} of ${names.get(organization) ?? organization}`), id);
    }
  }
  return ({ name, candidates }) => {
    if (name === undefined || candidates.length > 0) return undefined;
    const [id, ...others] = new Set(holders.get(officeKey(name)));
    return others.length === 0 ? id : undefined;
  };
}

/** Returns the words of an office in one order, so that `minister of foreign affairs` equals `foreign minister`. */
function officeKey(office: string): string {
  const words = office
    .toLowerCase()
    .replace(/spokes(?:wo)?man/, "spokesperson")
    .split(/[^\p{L}]+/u)
    .filter((word) => !["of", "the", "for", "affairs"].includes(word));
  return words.sort().join(" ");
}
