import { compareText } from "../../dates/compare-edtf.ts";
import type { StanceCell, StanceOptions } from "./stance-comparison.ts";
import { summarize } from "./stance-summary.ts";
import type { Utterance, UtterancesByActor } from "./utterances.ts";

/** The stances that are compared, as a table with one row per actor and one column per matter. */
export interface StanceRows {
  /** The ids of the matters, in the order of the columns. */
  readonly matters: readonly string[];
  /** The rows of the actors. */
  readonly rows: readonly StanceRow[];
}

/** The stances of one actor. */
export interface StanceRow {
  /** The id of the actor. */
  readonly actor: string;
  /** The stance on each matter, in the order of the columns. A cell that is not selected is undefined. */
  readonly cells: readonly (StanceCell | undefined)[];
}

/** Returns the stance of each compared actor on each compared matter, as a table. */
export function stanceRows(selected: UtterancesByActor, options: StanceOptions): StanceRows {
  const { actors, matters } = comparedIds(selected, options);
  const isSeparate = (options.relatedIssues ?? "separate") === "separate";
  const rows = actors.map((actor): StanceRow => {
    const byMatter = selected.get(actor);
    const cells = matters.map((on) => {
      const utterances = byMatter?.get(on) ?? noUtterances;
      const cell = { actor, on, ...summarize(utterances) };
      return Object.freeze(
        isSeparate ? cell : { ...cell, fromIssues: Object.freeze(fromIssues(utterances)) },
      );
    });
    return { actor, cells };
  });
  return { matters, rows };
}

const noUtterances: readonly Utterance[] = [];

/**
 * Returns the ids of the issues on which the acts took their stances, if these are other issues, related to the issue
 * of the utterances. For most utterances, the list is empty.
 */
function fromIssues(utterances: readonly Utterance[]): readonly string[] {
  return distinctIds(utterances.flatMap(({ from }) => from.map(({ on }) => on)));
}

/**
 * Returns the actors and the matters that are compared. They are the values of the options `actors` and `on`, in the
 * same order. If an option is missing, the actors or matters of the selected utterances are returned instead, sorted by
 * id.
 */
export function comparedIds(
  selected: UtterancesByActor,
  { actors, on }: Pick<StanceOptions, "actors" | "on">,
): { readonly actors: readonly string[]; readonly matters: readonly string[] } {
  const selectedMatters = () => {
    const met = new Set<string>();
    for (const byMatter of selected.values()) for (const matter of byMatter.keys()) met.add(matter);
    return met;
  };
  return {
    actors: actors === undefined ? distinctIds(selected.keys()) : [...new Set(actors)],
    matters: on === undefined ? distinctIds(selectedMatters()) : [...new Set(on)],
  };
}

/** Returns the ids in sorted order, without duplicates. */
export function distinctIds(ids: Iterable<string>): readonly string[] {
  return [...new Set(ids)].sort(compareText);
}
