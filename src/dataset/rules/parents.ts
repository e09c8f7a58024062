import type { Kind } from "../../model/ids.ts";
import { type Fields, objectsOf } from "../unchecked.ts";
import type { RuleContext } from "./rule-context.ts";

/**
 * Reports records that are their own ancestors. If several records form a circle, only the first of them is reported.
 */
export function parentsRule(dataset: Fields, context: RuleContext): void {
  findCircles("actors", "parent", dataset, context);
  findCircles("issues", "broader", dataset, context);
  findCircles("proposals", "parent", dataset, context);
  findCircles("meetings", "parent", dataset, context);
}

function findCircles(kind: Kind, field: "parent" | "broader", dataset: Fields, context: RuleContext): void {
  const byId = new Map(objectsOf(dataset[kind]).map(([index, record]) => [record.id, { index, record }]));
  // The ids that the search has already visited. They are not visited again. If they are in a circle, it has been
  // reported.
  const settled = new Set<unknown>();
  for (const start of byId.keys()) {
    const visited = new Set<unknown>();
    let id: unknown = start;
    while (id !== undefined && !settled.has(id) && !visited.has(id)) {
      visited.add(id);
      id = byId.get(id)?.record[field];
    }
    if (id !== undefined && visited.has(id)) {
      const path = [...visited];
      const circle = path.slice(path.indexOf(id)).flatMap((part) => byId.get(part) ?? []);
      const { index, record } = circle.reduce((first, next) => (next.index < first.index ? next : first));
      const names = [...circle, circle[0]].map((part) => `"${part?.record.id}"`).join(" in ");
      const message = `${field} runs in a circle: ${names}. Take one ${field} out.`;
      const location = { kind, record, proposal: undefined, index, within: -1 };
      context.report({
        code: "cyclic-parent",
        location,
        below: `/${field}`,
        value: record[field],
        message,
      });
    }
    for (const visitedId of visited) settled.add(visitedId);
  }
}
