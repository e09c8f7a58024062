import { addToGroup } from "../../collections/add-to-group.ts";
import { parseEdtf } from "../../dates/parse-edtf.ts";
import type { Actor } from "../../model/actor.ts";
import type { Day, Edtf } from "../../model/edtf.ts";
import type { Mention, OfficeMention, Speaker } from "../reading.ts";

/**
 * The largest number of parents that are followed from a body to its state. Without a limit, the search would not end
 * if bodies are parents of each other.
 */
const mostParents = 8;

/**
 * Returns a function that returns the principal of an actor of a dataset. A person speaks for the state or organization
 * of the first office that did not end before the publication. A body speaks for its state. A membership with the role
 * `member` is not an office.
 */
export function principalsOf(
  known: readonly Actor[],
  published: Day | undefined,
): (id: string) => { readonly actor: string; readonly role?: string } | undefined {
  const byId = new Map(known.map((actor) => [actor.id as string, actor] as const));
  const stateOf = (id: string | undefined): string | undefined => {
    let actor = id === undefined ? undefined : byId.get(id);
    for (let i = 0; i < mostParents && actor?.type === "body"; i += 1) {
      actor = actor.parent === undefined ? undefined : byId.get(actor.parent);
    }
    return actor?.type === "state" ? actor.id : undefined;
  };
  return (id) => {
    const actor = byId.get(id);
    if (actor?.type === "body") {
      const state = stateOf(id);
      return state === undefined ? undefined : { actor: state };
    }
    if (actor?.type !== "person") return undefined;
    for (const { organization, role, endDate } of actor.memberships ?? []) {
      if (role === "member" || hasEnded(endDate, published)) continue;
      const principal =
        byId.get(organization)?.type === "organization" ? organization : stateOf(organization);
      if (principal !== undefined) return { actor: principal, role };
    }
    return undefined;
  };
}

/**
 * Returns a function that returns the offices of a speaker. These are the offices that the text mentions together with
 * the name of the speaker. If there are none, the function returns the office in the words for the speaker, as in `the
 * minister said`.
 */
export function officesBySpeaker(
  offices: readonly OfficeMention[],
): (speaker: Speaker) => readonly OfficeMention[] {
  const keyOf = ({ candidates, name = "" }: Mention | Speaker): string => `${candidates.join(" ")}/${name}`;
  const ofHolder = new Map<string, OfficeMention[]>();
  for (const office of offices) if (office.holder) addToGroup(ofHolder, keyOf(office.holder), office);
  return (speaker) => {
    const named = ofHolder.get(keyOf(speaker)) ?? [];
    const { antecedent, span = antecedent } = speaker;
    if (named.length > 0 || span === undefined) return named;
    const { start: from, end: to } = antecedent ?? span;
    return offices.filter(({ start, end, holder }) => !holder && start < to && from < end).slice(0, 1);
  };
}

/** Returns whether an office had ended before the publication on every day that its end can mean. */
function hasEnded(endDate: Edtf | undefined, published: Day | undefined): boolean {
  const last = endDate === undefined ? null : parseEdtf(endDate).end.latest;
  return last !== null && published !== undefined && last < published;
}
