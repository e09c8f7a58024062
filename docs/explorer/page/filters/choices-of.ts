import type { Attribution, DateMatch, EncounterLevel } from "demarche";
import { attributeFilter } from "../attributes.ts";
import type { Explorer } from "../explorer.ts";

/** The values of the filters for which one of several values applies. */
export interface Choices {
  readonly match: DateMatch;
  readonly attributeTo: Attribution;
  readonly level: EncounterLevel;
}

/**
 * Returns the values that the user chose, and default values where the user chose none. As in the charts of the library,
 * the default is principals while all actors are shown. If actors are selected, it is both, because a selected minister
 * would otherwise seem to be silent and to meet nobody.
 */
export function choicesOf(explorer: Explorer): Choices {
  const { match, attributeTo, level, actors } = explorer.state;
  const someActors = actors.length > 0 || attributeFilter(explorer, ["actors"]) !== undefined;
  return {
    match,
    attributeTo: attributeTo === "" ? (someActors ? "both" : "principal") : attributeTo,
    level: level === "" ? (someActors ? "both" : "principals") : level,
  };
}
