import { h } from "../element.ts";
import type { Explorer } from "../explorer.ts";
import type { State } from "../state.ts";
import { activeFilters } from "./active-filters.ts";

/** Returns the active filters as buttons that remove them. */
export function filterChips(explorer: Explorer): HTMLElement | null {
  const active = activeFilters(explorer);
  if (active.length === 0) return null;
  const all = Object.assign({}, ...active.map(({ without }) => without), {
    kinds: [],
    actors: [],
    on: [],
    attributes: [],
    documents: [],
  }) as Partial<State>;
  return h(
    "ul",
    { class: "chips", "aria-label": "Active filters" },
    active.map(({ label, without }) =>
      h(
        "li",
        {},
        h(
          "button",
          { type: "button", "aria-label": `Remove filter: ${label}`, onclick: () => explorer.go(without) },
          h("span", { class: "text" }, label),
          h("span", { "aria-hidden": "true" }, " ×"),
        ),
      ),
    ),
    h(
      "li",
      {},
      h("button", { type: "button", class: "plain", onclick: () => explorer.go(all) }, "Clear all"),
    ),
  );
}
