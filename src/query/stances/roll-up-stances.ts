import { groupBy } from "../../collections/group-by.ts";
import type { Registry } from "../../dataset/registry.ts";
import { fallsWithin } from "../../dates/falls-within.ts";
import type { DateMatch } from "../../dates/period.ts";
import type { Actor } from "../../model/actor.ts";
import type { CompareStancesOptions, RolledUpStance, RollUpOptions } from "./stance-comparison.ts";
import { relate } from "./stance-relation.ts";
import { distinctIds } from "./stance-rows.ts";
import { summarize } from "./stance-summary.ts";
import type { Utterance } from "./utterances.ts";

/**
 * Returns two stances for each issue, proposal, term or response: the stance of an organization, and the common stance
 * of its members.
 */
export function rollUpStances(
  utterances: readonly Utterance[],
  { to: organization }: RollUpOptions,
  { on, match = "possibly" }: Pick<CompareStancesOptions, "on" | "match">,
  registry: Registry,
): readonly RolledUpStance[] {
  // An act counts for the organization if the organization performed it, or if another actor performed it on behalf of
  // the organization. Such an act does not count for the members, even if it is attributed to a member.
  const isOwn = ({ actor, act }: Utterance) =>
    actor === organization || act.record.onBehalfOf === organization;
  const ownUtterances = utterances.filter(isOwn);
  const ownActs = new Set(ownUtterances.map(({ act }) => act.key));
  const isOfMember = membershipTest(organization, match, registry);
  const own = groupBy(ownUtterances, getMatter);
  const members = groupBy(
    utterances.filter((utterance) => !ownActs.has(utterance.act.key) && isOfMember(utterance)),
    getMatter,
  );
  const matters = on === undefined ? distinctIds([...own.keys(), ...members.keys()]) : [...new Set(on)];
  return matters.map((matter) => rolledUpStance(matter, own.get(matter) ?? [], members.get(matter) ?? []));
}

function getMatter({ on }: Utterance): string {
  return on;
}

function rolledUpStance(
  on: string,
  own: readonly Utterance[],
  ofMembers: readonly Utterance[],
): RolledUpStance {
  const [ownSummary, memberSummary] = [summarize(eachActOnce(own)), summarize(eachActOnce(ofMembers))];
  return Object.freeze({
    on,
    own: Object.freeze(ownSummary),
    members: Object.freeze(memberSummary),
    voices: Object.freeze(distinctIds(ofMembers.map(({ actor }) => actor))),
    relation: relate(ownSummary.stance, memberSummary.stance),
  });
}

/**
 * Returns only one utterance (the stance of one actor in one act) for each act. An act that is attributed to several
 * actors has one utterance for each of them. If a statement made a proposal or a response, the utterance of the
 * statement is kept.
 */
function eachActOnce(utterances: readonly Utterance[]): readonly Utterance[] {
  const byAct = new Map<string, Utterance>();
  for (const utterance of utterances) {
    const { key, kind } = utterance.act;
    const known = byAct.get(key)?.act.kind;
    if (known === undefined || (known !== "statements" && kind === "statements")) byAct.set(key, utterance);
  }
  return [...byAct.values()];
}

/**
 * Returns a function that tests whether the actor of a stance was a member of the organization on the date of the act.
 */
function membershipTest(
  organization: string,
  match: DateMatch,
  { byId, readDate }: Registry,
): (utterance: Utterance) => boolean {
  return ({ actor, act }) => {
    const { memberships = [] } = (byId.get(actor)?.record ?? {}) as Partial<Actor>;
    return memberships.some(
      (membership) =>
        membership.organization === organization &&
        fallsWithin(act.read, {
          start: membership.startDate === undefined ? undefined : readDate(membership.startDate),
          end: membership.endDate === undefined ? undefined : readDate(membership.endDate),
          match,
        }),
    );
  };
}
