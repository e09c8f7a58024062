import { basesView } from "../bases-view.ts";
import { h } from "../element.ts";
import type { Explorer } from "../explorer.ts";
import { meetingsView } from "../meetings-view.ts";
import { nothing } from "../parts.ts";
import { proposalsView } from "../proposals-view.ts";
import { searchView } from "../search-view.ts";
import { sourcesView } from "../sources-view.ts";
import { stancesView } from "../stances-view.ts";
import type { View } from "../state.ts";
import { timelineView } from "../timeline-view.ts";
import type { ViewResult } from "../view.ts";

const viewers: Readonly<Record<View, (explorer: Explorer) => ViewResult>> = {
  timeline: timelineView,
  stances: stancesView,
  proposals: proposalsView,
  meetings: meetingsView,
  bases: basesView,
  sources: sourcesView,
  search: searchView,
};

const navigation: readonly (readonly [View, string])[] = [
  ["timeline", "Timeline"],
  ["stances", "Stances"],
  ["proposals", "Proposals"],
  ["meetings", "Meetings"],
  ["bases", "Bases"],
  ["sources", "Documents"],
];

/** Returns the links to the views. */
export function viewLinks({ state, link }: Explorer): readonly HTMLElement[] {
  return navigation.map(([view, label]) =>
    h(
      "a",
      {
        href: link({ view, words: "", record: "", cell: [] }),
        "aria-current": state.view === view ? "page" : undefined,
      },
      label,
    ),
  );
}

/**
 * Returns the content of the current view. `narrowed` has only the actors with the ticked attributes. It is undefined
 * if there are no such actors.
 */
export function currentView(explorer: Explorer, narrowed: Explorer | undefined): ViewResult {
  const { view } = explorer.state;
  if (narrowed !== undefined) return viewers[view](narrowed);
  const title = navigation.find(([name]) => name === view)?.[1] ?? "";
  return { title, count: "Nothing", content: [nothing(explorer, "entry")] };
}
