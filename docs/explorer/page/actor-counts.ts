import { compareStances, type Dataset, list, type TimelineFilter, timeline } from "demarche";
import type { Explorer } from "./explorer.ts";
import { periodOf, selected } from "./state.ts";

/**
 * Returns the number of results of the view in which each actor takes part, by the id of the actor. All filters apply
 * except for the filter of actors, so that the number shows what ticking an actor would find. Actors without a result
 * have no entry.
 */
export function actorCounts(explorer: Explorer): ReadonlyMap<string, number> {
  const counts = new Map<string, number>();
  for (const actors of actorsOfResults(explorer))
    for (const actor of new Set(actors)) counts.set(actor, (counts.get(actor) ?? 0) + 1);
  return counts;
}

/** Returns the actors of each result of the view. */
function actorsOfResults({ dataset, state }: Explorer): readonly (readonly string[])[] {
  const documents = selected(state.documents);
  const ofTimeline = (kinds: TimelineFilter["kinds"]) =>
    timeline(dataset, { ...periodOf(state), kinds, documents }).map(({ actors }) => actors);
  switch (state.view) {
    case "timeline":
      return ofTimeline(state.kinds.length === 0 ? undefined : state.kinds);
    case "proposals":
      return ofTimeline(["proposals"]);
    case "meetings":
      return ofTimeline(["meetings"]);
    case "stances":
      return compareStances(dataset, {
        attributeTo: state.attributeTo,
        on: selected(state.on) ?? issuesOf(dataset),
        ...periodOf(state),
        documents,
      }).cells.flatMap(({ actor, acts }) => acts.map(() => [actor]));
    case "bases":
      return list(dataset, "bases", { documents }).map(({ host, operators }) => [host, ...operators]);
    default:
      return [];
  }
}

function issuesOf({ issues }: Dataset): readonly string[] | undefined {
  return selected(issues.map(({ id }) => id));
}
