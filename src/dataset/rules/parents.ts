import type { Kind } from "../../model/ids.ts";
import { type Members, objectsOf } from "../unchecked.ts";
import type { RuleContext } from "./rule-context.ts";

/** Nothing is, by way of its parents, a part of itself. A circle is told once, at the first of its records. */
export function parentsRule(dataset: Members, context: RuleContext): void {
  circles("actors", "parent", dataset, context);
  circles("issues", "broader", dataset, context);
  circles("proposals", "parent", dataset, context);
  circles("meetings", "parent", dataset, context);
}

function circles(kind: Kind, field: "parent" | "broader", dataset: Members, context: RuleContext): void {
  const places = new Map(objectsOf(dataset[kind]).map((place) => [place[1].id, place]));
  // What leads to a root, or into a circle that has been told, need not be walked again.
  const settled = new Set<unknown>();
  for (const start of places.keys()) {
    const walked = new Set<unknown>();
    let at: unknown = start;
    while (at !== undefined && !settled.has(at) && !walked.has(at)) {
      walked.add(at);
      at = places.get(at)?.[1][field];
    }
    if (at !== undefined && walked.has(at)) {
      const path = [...walked];
      const circle = path.slice(path.indexOf(at)).map((id) => places.get(id) as readonly [number, Members]);
      const [index, record] = circle.reduce((first, one) => (one[0] < first[0] ? one : first));
      const names = [...circle, circle[0]].map((one) => `"${one?.[1].id}"`).join(" in ");
      const message = `${kind} "${record.id}": ${field} runs in a circle: ${names}. Take one ${field} out.`;
      const place = { kind, record, proposal: undefined, index, within: -1 };
      context.report("cyclic-parent", place, `/${field}`, message, record[field]);
    }
    for (const id of walked) settled.add(id);
  }
}
