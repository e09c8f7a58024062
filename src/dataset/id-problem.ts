import type { Problem, ProblemCode } from "../errors/problem.ts";
import { shown, suggest } from "../errors/suggest.ts";
import type { Dataset } from "../model/dataset.ts";
import { kinds, type RecordKind } from "../model/ids.ts";
import { registryOf } from "./registry.ts";

/** Where the id comes from. */
interface CheckedValue {
  /** Name of the function or option that got the id. The message begins with this name. */
  readonly name: string;
  /** JSON Pointer to the id. Empty if the id itself is an argument of the function. */
  readonly path: string;
}

/** Returns a problem if `id` is not the id of a record of the wanted kinds, and undefined otherwise. */
export function idProblem(
  id: unknown,
  wanted: readonly RecordKind[],
  dataset: Dataset,
  { name, path }: CheckedValue,
): Problem | undefined {
  const { byId } = registryOf(dataset);
  const entry = typeof id === "string" ? byId.get(id) : undefined;
  const list = wanted.length > kinds.length ? "the dataset" : wanted.join(" or ");
  const problem = (code: ProblemCode, reason: string) => {
    return { code, path, value: id, message: `${name}: ${shown(id)} is ${reason}` };
  };
  if (entry !== undefined) {
    if (wanted.includes(entry.kind)) return undefined;
    return problem("wrong-kind", `an id of ${entry.kind}. Give an id of ${list}.`);
  }
  const candidates: string[] = [];
  for (const [known, { kind }] of byId) if (wanted.includes(kind)) candidates.push(known);
  // The message suggests a call of the query `list` only if one kind is wanted and `list` can return this kind: it
  // returns neither terms nor responses.
  const call = (kinds as readonly string[]).includes(list) ? `list(dataset, "${list}")` : undefined;
  const cure = Array.isArray(id) ? "Give an id without brackets." : suggest(id, candidates, call);
  return problem("unknown-id", `no id of ${list}. ${cure}`);
}
