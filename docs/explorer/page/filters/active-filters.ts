import type { TimelineKind } from "demarche";
import { activeAttributes, attributeInWords } from "../attributes.ts";
import type { Explorer } from "../explorer.ts";
import { initialState, type State } from "../state.ts";
import { kindWords, plain, titleOf } from "../words.ts";
import { fieldsOf } from "./filter.ts";

/** An active filter: its label, and the change of the state that removes it. */
export interface ActiveFilter {
  readonly label: string;
  readonly without: Partial<State>;
}

/** Returns the active filters of the view. */
export function activeFilters(explorer: Explorer): readonly ActiveFilter[] {
  const { state, dataset } = explorer;
  const fields = fieldsOf[state.view];
  const found: ActiveFilter[] = [];
  if (fields.includes("period")) {
    if (state.from !== "") found.push({ label: `From ${state.from}`, without: { from: "" } });
    if (state.to !== "") found.push({ label: `To ${state.to}`, without: { to: "" } });
    if (state.match !== initialState.match)
      found.push({
        label: state.match === "coded" ? "As coded in the period" : "Certainly in the period",
        without: { match: initialState.match },
      });
    if (state.undated !== initialState.undated)
      found.push({ label: "Also undated", without: { undated: initialState.undated } });
  }
  for (const name of ["kinds", "actors", "on", "documents"] as const) {
    if (!fields.includes(name)) continue;
    const values: readonly string[] = state[name];
    for (const value of values) {
      const label =
        name === "kinds" ? `${plain(kindWords[value as TimelineKind])}s` : titleOf(dataset, value);
      found.push({ label, without: { [name]: values.filter((kept) => kept !== value) } });
    }
  }
  for (const key of activeAttributes(explorer)) {
    const attributes = state.attributes.filter((kept) => kept !== key);
    found.push({ label: attributeInWords(dataset, key), without: { attributes } });
  }
  return found;
}
