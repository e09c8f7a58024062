import { compareText } from "../dates/compare-edtf.ts";
import type { CompareStancesOptions, StanceCell } from "./stance-comparison.ts";
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
  /** The stance on each matter, in the order of the columns. */
  readonly cells: readonly StanceCell[];
  /** For each matter, whether the stance follows only from positions on terms that are compared as well. */
  readonly fromComparedTerms: readonly boolean[];
}

/**
 * Returns the table of stances. Actors and matters are in the order of the options; if an option is missing, they are
 * sorted by id.
 */
export function stanceRows(
  selected: UtterancesByActor,
  { actors, on }: Pick<CompareStancesOptions, "actors" | "on">,
): StanceRows {
  const rowActors = actors === undefined ? distinctIds([...selected.keys()]) : [...new Set(actors)];
  const matters =
    on === undefined
      ? distinctIds([...selected.values()].flatMap((byMatter) => [...byMatter.keys()]))
      : [...new Set(on)];
  const compared = new Set<string>(matters);
  const rows = rowActors.map((actor): StanceRow => {
    const utterances = matters.map((matter) => selected.get(actor)?.get(matter) ?? []);
    return {
      actor,
      cells: matters.map((matter, i) =>
        Object.freeze({ actor, on: matter, ...summarize(utterances[i] as readonly Utterance[]) }),
      ),
      fromComparedTerms: utterances.map((onMatter) => followsFromTerms(onMatter, compared)),
    };
  });
  return { matters, rows };
}

function followsFromTerms(utterances: readonly Utterance[], compared: ReadonlySet<string>): boolean {
  return (
    utterances.length > 0 &&
    utterances.every(({ terms }) => terms.length > 0 && terms.every((term) => compared.has(term)))
  );
}

/** Returns each id once, sorted. */
export function distinctIds(ids: readonly string[]): readonly string[] {
  return [...new Set(ids)].sort(compareText);
}
