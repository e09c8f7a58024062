import type { StanceOptions } from "demarche";
import type { Explorer } from "../explorer.ts";
import { periodOf, selected } from "../state.ts";

/** Returns the filters of the page as options of `compareStances`, except for `actors` and `on`. */
export function stanceOptions({ state }: Explorer): StanceOptions {
  return { attributeTo: state.attributeTo, ...periodOf(state), documents: selected(state.documents) };
}
