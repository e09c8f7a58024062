import type { Problem } from "../errors/problem.ts";
import { shown, suggest } from "../errors/suggest.ts";
import type { Dataset } from "../model/dataset.ts";
import { kinds, type RecordKind } from "../model/ids.ts";
import { registryOf } from "./registry.ts";

/** What is wrong with an id that should be one of these kinds; undefined if it is one. `what` begins the message. */
export function idProblem(
  what: string,
  path: string,
  id: unknown,
  wanted: readonly RecordKind[],
  dataset: Dataset,
): Problem | undefined {
  const { byId } = registryOf(dataset);
  const entry = typeof id === "string" ? byId.get(id) : undefined;
  const list = wanted.length > kinds.length ? "the dataset" : wanted.join(" or ");
  if (entry === undefined) {
    const candidates: string[] = [];
    for (const [known, { kind }] of byId) if (wanted.includes(kind)) candidates.push(known);
    const message = `${what}: ${shown(id)} is no id of ${list}. ${suggest(id, candidates, listing(wanted))}`;
    return { code: "unknown-id", path, value: id, message };
  }
  if (wanted.includes(entry.kind)) return undefined;
  const message = `${what}: ${shown(id)} is one of ${entry.kind}, and ${list} are wanted here.`;
  return { code: "wrong-kind", path, value: id, message };
}

/** The call that lists the records of a kind; terms and responses have none of their own. */
function listing([kind, ...others]: readonly RecordKind[]): string | undefined {
  return others.length === 0 && (kinds as readonly unknown[]).includes(kind)
    ? `list(dataset, "${kind}")`
    : undefined;
}
