import { compareStances, type Dataset, list, type TimelineFilter, timeline } from "demarche";
import { attributedEntryKinds, attributeFilter, narrowedByAttributes } from "./attributes.ts";
import type { Explorer } from "./explorer.ts";
import { periodOf, selected } from "./state.ts";

/**
 * Returns, for the id of each actor, the number of results in which the actor takes part. All filters apply except the
 * filter of actors. The number is therefore the number of results that users will see if they tick the actor. Actors
 * without a result have no entry.
 */
export function actorCounts(explorer: Explorer): ReadonlyMap<string, number> {
  const counts = new Map<string, number>();
  const narrowed = narrowedByAttributes({ ...explorer, state: { ...explorer.state, actors: [] } });
  if (narrowed === undefined) return counts;
  const { actors: withAttributes } = narrowed.state;
  for (const actors of actorsOfResults(narrowed)) {
    for (const actor of new Set(actors)) {
      // An actor that lacks the ticked attributes would have no results if it was ticked.
      if (withAttributes.length > 0 && !withAttributes.includes(actor)) continue;
      counts.set(actor, (counts.get(actor) ?? 0) + 1);
    }
  }
  return counts;
}

/** Returns the actors of each result of the view. */
function actorsOfResults(explorer: Explorer): readonly (readonly string[])[] {
  const { dataset, state } = explorer;
  const documents = selected(state.documents);
  const attributes = attributeFilter(explorer, attributedEntryKinds);
  const ofTimeline = (kinds: TimelineFilter["kinds"]) =>
    timeline(dataset, { ...periodOf(state), kinds, documents, attributes }).map(({ actors }) => actors);
  switch (state.view) {
    case "timeline":
      return ofTimeline(state.kinds.length === 0 ? undefined : state.kinds);
    case "proposals":
      return ofTimeline(["proposals"]);
    case "meetings":
      return ofTimeline(["meetings"]);
    case "stances":
      return compareStances(dataset, {
        // As soon as an actor is ticked, this is the default of `choicesOf`.
        attributeTo: state.attributeTo || "both",
        on: selected(state.on) ?? issuesOf(dataset),
        ...periodOf(state),
        documents,
      }).cells.flatMap(({ actor, records: acts }) => acts.map(() => [actor]));
    case "bases":
      return list(dataset, "bases", { documents }).map(({ host, operators }) => [host, ...operators]);
    default:
      return [];
  }
}

function issuesOf({ issues }: Dataset): readonly string[] | undefined {
  return selected(issues.map(({ id }) => id));
}
