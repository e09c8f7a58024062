import { groupBy } from "../../collections/group-by.ts";
import { memoize } from "../../collections/memo.ts";
import type { Registry } from "../../dataset/registry.ts";
import type { Issue } from "../../model/issue.ts";
import { opposite } from "./act-stances.ts";
import type { Attribution } from "./stance-act.ts";
import type { RelatedIssueMode } from "./stance-comparison.ts";
import {
  compareUtterances,
  type Utterance,
  type UtterancesByActor,
  utterances,
  utterancesByActor,
} from "./utterances.ts";

/** The options that determine which stances are returned. */
interface RelatedOptions {
  readonly attributeTo?: Attribution | undefined;
  readonly relatedIssues?: RelatedIssueMode | undefined;
}

/**
 * Returns the stances that all actors take by all acts, sorted by date, as `utterances` does. If the option
 * `relatedIssues` selects related issues, each stance on an issue also counts on those.
 */
export function relatedUtterances(
  registry: Registry,
  { attributeTo = "both", relatedIssues = "separate" }: RelatedOptions,
): readonly Utterance[] {
  if (relatedIssues === "separate") return utterances(registry, attributeTo);
  return followed(registry, `${attributeTo} ${relatedIssues}`);
}

/**
 * Returns the stances of {@link relatedUtterances} in nested maps: first by actor, then by the id of the matter that
 * the stance is on.
 */
export function relatedUtterancesByActor(
  registry: Registry,
  { attributeTo = "both", relatedIssues = "separate" }: RelatedOptions,
): UtterancesByActor {
  if (relatedIssues === "separate") return utterancesByActor(registry, attributeTo);
  return byActorAndMatter(registry, `${attributeTo} ${relatedIssues}`);
}

type Key = `${Attribution} ${RelatedIssueMode}`;

const byActorAndMatter = /* @__PURE__ */ memoize((registry: Registry, key: Key): UtterancesByActor => {
  const byActor = groupBy(followed(registry, key), ({ actor }) => actor);
  return new Map(
    [...byActor].map(([actor, itsUtterances]) => [actor, groupBy(itsUtterances, ({ on }) => on)]),
  );
});

const followed = /* @__PURE__ */ memoize((registry: Registry, key: Key): readonly Utterance[] => {
  const [attributeTo, mode] = key.split(" ") as [Attribution, RelatedIssueMode];
  const all = utterances(registry, attributeTo);
  const byAct = groupBy(all, ({ act, actor }) => `${act.key} ${actor}`);
  const derived = [...byAct.values()].flatMap((taken) => stancesOnRelated(taken, mode, registry));
  return derived.length === 0 ? all : [...all, ...derived].sort(compareUtterances);
});

/**
 * Returns the stances on related issues that follow from the stances in `taken`. `taken` contains all stances that one
 * actor takes by one act.
 */
function stancesOnRelated(
  taken: readonly Utterance[],
  mode: RelatedIssueMode,
  registry: Registry,
): readonly Utterance[] {
  const isTaken = (issue: string) => taken.some(({ on }) => on === issue);
  const found = new Map<string, Utterance>();
  const add = (from: Utterance, issue: Issue, isInverted: boolean) => {
    const stance = isInverted ? opposite(from.stance) : from.stance;
    const known = found.get(issue.id);
    const next: Utterance = { ...from, on: issue.id, stance, via: "issue", from: [from] };
    if (known === undefined) found.set(issue.id, next);
    else found.set(issue.id, combined(known, next));
  };
  for (const utterance of taken) {
    for (const [i, issue] of pathFrom(utterance.on, mode, isTaken, registry).entries()) {
      if (i > 0) add(utterance, issue, false);
      if (mode === "broader") continue;
      for (const contrary of contrariesOf(registry, issue.id)) {
        // An inverted stance is not passed on to the broader issue of the contrary issue. For example, if A is a part
        // of B, an act that supports the contrary of A opposes A. It is not known whether the act opposes B.
        if (!isTaken(contrary.id)) add(utterance, contrary, true);
      }
    }
  }
  return [...found.values()];
}

/**
 * Combines two stances that follow from the same act and are on the same issue. If they differ, the result is
 * `unclear`.
 */
function combined(a: Utterance, b: Utterance): Utterance {
  return {
    ...a,
    stance: a.stance === b.stance ? a.stance : "unclear",
    terms: [...new Set([...a.terms, ...b.terms])],
    whole: a.whole === b.whole ? a.whole : undefined,
    from: [...new Set([...a.from, ...b.from])],
  };
}

/**
 * Returns an issue, followed by its broader issue, the broader issue of that issue, and so on. If the act itself takes
 * a stance on a broader issue, the list ends before this issue. In the mode `"opposing"`, the list contains only the
 * issue itself. If `id` is not the id of an issue, the list is empty.
 */
function pathFrom(
  id: string,
  mode: RelatedIssueMode,
  isTaken: (issue: string) => boolean,
  { byId }: Registry,
): readonly Issue[] {
  const path: Issue[] = [];
  let entry = byId.get(id);
  while (entry?.kind === "issues" && !path.includes(entry.record as Issue)) {
    const issue = entry.record as Issue;
    if (path.length > 0 && isTaken(issue.id)) break;
    path.push(issue);
    if (mode === "opposing" || issue.broader === undefined) break;
    entry = byId.get(issue.broader);
  }
  return path;
}

/**
 * Returns the issues that are contrary to an issue. Two issues are contrary if at least one of them has the id of the
 * other in its field `opposes`.
 */
export function contrariesOf(registry: Registry, issue: string): readonly Issue[] {
  return contraries(registry).get(issue) ?? [];
}

const contraries = /* @__PURE__ */ memoize((registry: Registry): ReadonlyMap<string, readonly Issue[]> => {
  const found = new Map<string, Set<Issue>>();
  const add = (issue: string, contrary: Issue) => {
    found.set(issue, (found.get(issue) ?? new Set()).add(contrary));
  };
  for (const { kind, record } of registry.byId.values()) {
    const { id, opposes } = record as Issue;
    if (kind !== "issues" || opposes === undefined) continue;
    const opposed = registry.byId.get(opposes)?.record as Issue | undefined;
    if (opposed === undefined) continue;
    add(id, opposed);
    add(opposes, record as Issue);
  }
  return new Map([...found].map(([issue, itsContraries]) => [issue, [...itsContraries]]));
});
