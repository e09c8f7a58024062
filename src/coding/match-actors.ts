import { addToGroup } from "../collections/add-to-group.ts";
import { checkIsDataset } from "../dataset/registry.ts";
import type { Actor } from "../model/actor.ts";
import type { Dataset } from "../model/dataset.ts";
import type { Ids } from "../model/ids.ts";
import { foldText } from "../query/words/fold-text.ts";
import { organizationOfName } from "./names/organization-names.ts";
import { stateOfName } from "./states/states.ts";
import { type StateEvidence, statesOfCodes, statesOfNames } from "./states/states-of-actor.ts";

/** The reasons for which {@link matchActors} proposes a pair, the strongest first. */
export const actorMatchReasons = ["identifier", "id", "name", "other-name"] as const;

/** One of {@link actorMatchReasons}. */
export type ActorMatchReason = (typeof actorMatchReasons)[number];

/** Two actors, one of each dataset, that are probably the same actor. */
export interface ActorMatch<out A extends Ids = Ids, out B extends Ids = Ids> {
  /** Id of the actor in the first dataset. */
  readonly first: A["actors"];
  /** Id of the actor in the second dataset. */
  readonly second: B["actors"];
  /** The strongest reason for the match. */
  readonly because: ActorMatchReason;
  /**
   * What both actors have in common: an identifier with its scheme, an id, or a name. Names are spelled as in the first
   * dataset.
   */
  readonly evidence: string;
  /**
   * Whether the pair should be checked by hand. It is true in three cases: another pair with one of these actors has the
   * same reason, another pair with the first actor has a stronger reason, or one actor is a person and the other is a
   * state.
   */
  readonly ambiguous: boolean;
}

/**
 * Proposes which actors of two datasets are the same. Two actors match if they share an identifier, an id, a name, or
 * any other spelling. An identifier is the strongest of these reasons, and each pair is listed only with its strongest
 * reason.
 *
 * Spellings are compared without regard to case, diacritics and apostrophes. Actors of different types do not match by
 * name, because a state and its government can share a name. There is one exception: a person with the name of a state
 * matches the state, because some tables give all actors the same type. Such a pair is `ambiguous`.
 *
 * The codes of one state in different registers count as the same identifier: ISO 3166-1 (`iso3166-1-alpha-2`,
 * `iso3166-1-alpha-3`, `iso3166-1-numeric`), Correlates of War (`cow`), and Gleditsch and Ward (`gwno`). The official
 * and customary English names of a state count as other spellings, so "Russian Federation" matches Russia. The
 * abbreviation and the official English name of an international organization count as other spellings as well, so
 * "North Atlantic Treaty Organization" matches NATO.
 *
 * If an actor of the second dataset is matched for a stronger reason, it is not proposed again for a weaker reason. An
 * actor of the first dataset can be proposed again, because the second dataset can have this actor twice, under two
 * spellings. {@link renameIds} with `merge` then makes one record of the two. If nothing matches, the result is an
 * empty array.
 *
 * The result is in the order of the first dataset. To merge the datasets, pass the pairs that are right to
 * {@link renameIds} first.
 *
 * @throws {@link index!DemarcheError} if one of the arguments is not a dataset.
 *
 * @example
 * ```ts
 * import { defineDataset, fingerprint, matchActors, mergeDatasets, renameIds } from "demarche/coding";
 * import { dataset } from "demarche/data";
 *
 * const mine = defineDataset({
 *   documents: [
 *     { id: "my-text", title: "A text", language: "en", datePublished: "2024", datePublishedBasis: "Printed on it.", ...fingerprint("Russia") },
 *   ],
 *   actors: [{ id: "rus", type: "state", name: "Russia", sources: [{ document: "my-text", start: 0, end: 6 }] }],
 * });
 * const matches = matchActors(dataset, mine);
 * matches; // => [{ first: "russia", second: "rus", because: "name", evidence: "Russia", ambiguous: false }]
 *
 * const ids = Object.fromEntries(matches.map(({ first, second }) => [second, first]));
 * const joined = mergeDatasets(dataset, renameIds(mine, ids));
 * joined.actors.find(({ id }) => id === "russia")?.sources.at(-1)?.document; // => "my-text"
 * ```
 */
export function matchActors<A extends Ids, B extends Ids>(
  first: Dataset<A>,
  second: Dataset<B>,
): readonly ActorMatch<A, B>[] {
  checkIsDataset(first, "The first dataset of matchActors");
  checkIsDataset(second, "The second dataset of matchActors");
  const matched = { first: new Set<string>(), second: new Set<string>() };
  const matches: ActorMatch[] = [];
  for (const because of actorMatchReasons) {
    const keysOf = keys[because];
    const byKey = new Map<string, Actor[]>();
    for (const actor of second.actors)
      if (!matched.second.has(actor.id)) for (const { key } of keysOf(actor)) addToGroup(byKey, key, actor);
    const found = new Map<
      string,
      { first: string; second: string; evidence: string; isOfOtherType: boolean }
    >();
    for (const actor of first.actors) {
      for (const { key, text } of keysOf(actor)) {
        for (const other of byKey.get(key) ?? []) {
          const pair = `${actor.id} ${other.id}`;
          const isOfOtherType = because === "other-name" && actor.type !== other.type;
          if (!found.has(pair))
            found.set(pair, { first: actor.id, second: other.id, evidence: text, isOfOtherType });
        }
      }
    }
    const counts = { first: countsOf(found.values(), "first"), second: countsOf(found.values(), "second") };
    for (const pair of found.values()) {
      // If the actor of the first dataset already has a match, the pair means that the second dataset has this actor
      // twice.
      const isFurther = matched.first.has(pair.first);
      const ambiguous =
        isFurther ||
        pair.isOfOtherType ||
        (counts.first.get(pair.first) ?? 0) > 1 ||
        (counts.second.get(pair.second) ?? 0) > 1;
      matches.push(
        Object.freeze({
          first: pair.first,
          second: pair.second,
          because,
          evidence: pair.evidence,
          ambiguous,
        }),
      );
    }
    for (const pair of found.values()) {
      matched.first.add(pair.first);
      matched.second.add(pair.second);
    }
  }
  const order = new Map(first.actors.map(({ id }, i) => [id as string, i]));
  return Object.freeze(
    matches.sort((a, b) => (order.get(a.first) ?? 0) - (order.get(b.first) ?? 0)),
  ) as never;
}

/**
 * A text by which actors are matched, such as a name. Two actors match if their `key` is the same. The result shows
 * `text` as evidence.
 */
interface MatchKey {
  readonly key: string;
  readonly text: string;
}

const keys: Readonly<Record<ActorMatchReason, (actor: Actor) => readonly MatchKey[]>> = {
  identifier: (actor) => [
    ...(actor.identifiers ?? []).map(({ scheme, identifier }) => {
      const text = `${scheme} ${identifier}`;
      return { key: text, text };
    }),
    ...statesOfCodes(actor).map(keyOfState),
  ],
  id: ({ id }) => [{ key: id, text: id }],
  name: (actor) => [spelling(actor, actor.name)],
  "other-name": (actor) => [
    ...[actor.name, ...(actor.otherNames ?? []).map(({ name }) => name)].map((name) => spelling(actor, name)),
    ...statesOfNames(actor).map(keyOfState),
    ...stateOfPerson(actor),
    ...organizationsOfNames(actor),
  ],
};

/** Returns the keys of the international organizations whose abbreviation or official name is a name of the actor. */
function organizationsOfNames({ type, name, otherNames = [] }: Actor): readonly MatchKey[] {
  if (type !== "organization") return [];
  return [name, ...otherNames.map((other) => other.name)].flatMap((text) => {
    const organization = organizationOfName(text);
    return organization === undefined ? [] : [{ key: `international ${organization}`, text }];
  });
}

/** Returns the key of the state whose official or customary name a person has. */
function stateOfPerson({ type, name, identifiers }: Actor): readonly MatchKey[] {
  if (type !== "person" || identifiers !== undefined || name.includes("(")) return [];
  const state = stateOfName(name);
  return state === undefined ? [] : [keyOfState({ state, text: name })];
}

function keyOfState({ state, text }: StateEvidence): MatchKey {
  return { key: `state ${state}`, text };
}

function spelling({ type }: Actor, name: string): MatchKey {
  return { key: `${type} ${foldText(name)}`, text: name };
}

function countsOf<K extends string>(
  pairs: Iterable<Readonly<Record<K, string>>>,
  side: K,
): ReadonlyMap<string, number> {
  const counts = new Map<string, number>();
  for (const pair of pairs) counts.set(pair[side], (counts.get(pair[side]) ?? 0) + 1);
  return counts;
}
