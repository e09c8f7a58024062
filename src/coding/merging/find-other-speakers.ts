import { registryOf } from "../../dataset/registry.ts";
import type { Problem } from "../../errors/problem.ts";
import type { Dataset } from "../../model/dataset.ts";

/**
 * Reports statements of two datasets that have the same id and different speakers. They are two statements, so one of
 * them would be lost if they were merged. Such ids come from two imports, because each import numbers the rows of its
 * table.
 */
export function findOtherSpeakers(first: Dataset, second: Dataset): readonly Problem[] {
  const speakers = new Map<string, string>(first.statements.map(({ id, speaker }) => [id, speaker]));
  const registries = [first, second].map((dataset) => registryOf(dataset).byId);
  const isTaken = (id: string) => registries.some((byId) => byId.has(id));
  return second.statements.flatMap(({ id, speaker }): readonly Problem[] => {
    const known = speakers.get(id);
    if (known === undefined || known === speaker) return [];
    let number = 2;
    while (isTaken(`${id}-${number}`)) number += 1;
    const message = `mergeDatasets: statements "${id}": the speaker is "${known}" in the first dataset and "${speaker}" in the second, so these are two statements. Give the second another id with renameIds(second, { "${id}": "${id}-${number}" }). If both ids are one actor, call renameIds(second, { "${speaker}": "${known}" }).`;
    return [{ code: "conflicting-record", path: `/statements/${id}/speaker`, value: speaker, message }];
  });
}
