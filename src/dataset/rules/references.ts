import type { Problem } from "../../errors/problem.ts";
import type { Dataset } from "../../model/dataset.ts";
import { eachRecord } from "../each-record.ts";
import { forEachReference, type Link, links } from "../links.ts";
import { idProblem } from "../options.ts";
import { registryOf } from "../registry.ts";

/** Every reference names a record of the dataset, of a kind that can stand in that place. */
export function referencesRule(dataset: Dataset): readonly Problem[] {
  const { byId } = registryOf(dataset);
  const linksByKind = new Map<string, Link[]>();
  for (const link of links()) linksByKind.set(link.from, [...(linksByKind.get(link.from) ?? []), link]);
  const problems: Problem[] = [];
  eachRecord(dataset, ({ kind, record }, pointer) => {
    for (const { path, to } of linksByKind.get(kind) ?? []) {
      forEachReference(record, path, (id, at) => {
        const found = byId.get(id as string);
        if (found !== undefined && to.includes(found.kind)) return;
        const wrong = idProblem(`${kind} "${record.id}": ${path.join(".")}`, pointer + at, id, to, dataset);
        if (wrong !== undefined) problems.push(wrong);
      });
    }
  });
  return problems;
}
