import { compareText } from "../dates/compare-edtf.ts";
import type { CompareStancesOptions, StanceCell } from "./stance-comparison.ts";
import { summarize } from "./stance-summary.ts";
import type { Utterance, UtterancesByActor } from "./utterances.ts";

/** The cells of the actors on the matters. */
export interface StanceRows {
  /** The matters, one for each column. */
  readonly matters: readonly string[];
  /** One row per actor. */
  readonly rows: readonly StanceRow[];
}

/** The cells of one actor. */
export interface StanceRow {
  /** The actor. */
  readonly actor: string;
  /** One cell for each matter. */
  readonly cells: readonly StanceCell[];
  /** For each matter, whether the actor's stance on it only follows from terms that are compared as well. */
  readonly fromComparedTerms: readonly boolean[];
}

/** Returns one row per actor and one cell per matter. Those that the options do not list are in the order of their ids. */
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

/** Returns each id once, in order. */
export function distinctIds(ids: readonly string[]): readonly string[] {
  return [...new Set(ids)].sort(compareText);
}
