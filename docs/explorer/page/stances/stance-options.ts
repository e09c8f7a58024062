import type { StanceOptions } from "demarche";
import type { Explorer } from "../explorer.ts";
import { choicesOf } from "../filters/choices-of.ts";
import { periodOf, selected } from "../state.ts";

/** Returns the filters of the page as options of `compareStances`, except for `actors` and `on`. */
export function stanceOptions(explorer: Explorer): StanceOptions {
  const { state } = explorer;
  return {
    attributeTo: choicesOf(explorer).attributeTo,
    ...periodOf(state),
    documents: selected(state.documents),
  };
}
