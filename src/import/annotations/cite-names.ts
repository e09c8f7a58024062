import { getOrAdd } from "../../collections/get-or-add.ts";
import type { Citation } from "../../model/citation.ts";
import type { Dataset } from "../../model/dataset.ts";
import type { StatementRow } from "./statements.ts";

/**
 * The fields of a statement whose values are actors. In each field, the actors are in the same order as their names in
 * the annotation.
 */
const actorFields = ["speaker", "jointlyWith", "onBehalfOf", "addressees", "targets"] as const;

/**
 * Corrects the citations of actors. `importRows` makes every actor cite the first words of the annotation, which are
 * the words of the trigger for an event of brat. If the name of an actor is annotated separately, the actor has to cite
 * the words of the name instead.
 */
export function citeNames(
  dataset: Dataset,
  base: Dataset,
  rows: readonly { readonly row: StatementRow; readonly id: string }[],
): Dataset {
  const statements = new Map(dataset.statements.map((statement) => [statement.id as string, statement]));
  const replacements = new Map<string, Map<string, readonly Citation[]>>();
  for (const { row, id } of rows) {
    const [first] = row.spans;
    const statement = statements.get(id);
    if (first === undefined || statement === undefined) continue;
    for (const field of actorFields) {
      const actors = [statement[field] ?? []].flat() as readonly string[];
      (row.fields[field] ?? []).forEach((name, i) => {
        const spans = row.spansOfNames.get(name) ?? [];
        const actor = actors[i];
        if (actor === undefined || spans.length === 0) return;
        const own = getOrAdd(replacements, actor, () => new Map<string, readonly Citation[]>());
        const key = keyOf({ document: row.document, ...first });
        getOrAdd(own, key, () => spans.map((span) => ({ document: row.document, ...span })));
      });
    }
  }
  if (replacements.size === 0) return dataset;
  const given = new Map(base.actors.map(({ id, sources }) => [id as string, new Set(sources.map(keyOf))]));
  const actors = dataset.actors.map((actor) => {
    const own = replacements.get(actor.id);
    if (own === undefined) return actor;
    const kept = given.get(actor.id);
    const sources = new Map<string, Citation>();
    for (const citation of actor.sources) {
      const key = keyOf(citation);
      const cited = kept?.has(key) === true ? undefined : own.get(key);
      for (const each of cited ?? [citation]) sources.set(keyOf(each), each);
    }
    return Object.freeze({ ...actor, sources: Object.freeze([...sources.values()]) });
  });
  return Object.freeze({ ...dataset, actors: Object.freeze(actors) }) as Dataset;
}

function keyOf({ document, start, end, row }: Citation): string {
  return JSON.stringify([document, start, end, row]);
}
