import type { Problem } from "../../errors/problem.ts";
import type { Dataset } from "../../model/dataset.ts";

/** Nothing is, by way of its parents, a part of itself. */
export function parentsRule(dataset: Dataset): readonly Problem[] {
  return [
    ...cycles("actors", "parent", dataset.actors),
    ...cycles("issues", "broader", dataset.issues),
    ...cycles("proposals", "parent", dataset.proposals),
    ...cycles("meetings", "parent", dataset.meetings),
  ];
}

type Child = { readonly id: string; readonly parent?: string; readonly broader?: string };

function cycles(kind: string, field: "parent" | "broader", records: readonly Child[]): readonly Problem[] {
  const parents = new Map(records.map((record) => [record.id, record[field]]));
  // What leads to a root, or into a cycle that has been told, need not be walked again.
  const settled = new Set<string>();
  const problems: Problem[] = [];
  records.forEach((record, i) => {
    const path: string[] = [];
    const walked = new Set<string>();
    let at: string | undefined = record.id;
    while (at !== undefined && !settled.has(at) && !walked.has(at)) {
      walked.add(at);
      path.push(at);
      at = parents.get(at);
    }
    if (at !== undefined && walked.has(at)) {
      const cycle = [...path.slice(path.indexOf(at)), at].map((id) => `"${id}"`).join(" in ");
      const message = `${kind} "${record.id}": ${field} runs in a circle: ${cycle}. Take one ${field} out.`;
      problems.push({ code: "cyclic-parent", path: `/${kind}/${i}/${field}`, value: record[field], message });
    }
    for (const id of path) settled.add(id);
  });
  return problems;
}
