import { problem } from "../../errors/demarche-error.ts";
import { shown, suggest } from "../../errors/suggest.ts";
import type { TextCodes } from "../parts/code-texts.ts";

/** The function and the option to which an id was passed. Error messages name them. */
export interface NamedId {
  /** The name of the function that was called, such as `stanceTable`. */
  readonly caller: string;
  /** What the id identifies. */
  readonly what: "actor" | "matter";
  /** The JSON Pointer to the id in the options. */
  readonly path: string;
}

/**
 * Returns the code of an id: its index in the sorted list of ids. Throws if the columns do not contain the id.
 * Otherwise, a misspelt id would give an empty result.
 */
export function codeOf(codes: TextCodes, id: string, named: NamedId): number {
  return codes.codeOf.get(id) ?? refuse(codes, id, named);
}

/**
 * Returns the codes of the ids in a list (their indexes in the sorted list of all ids), in the order of the list and
 * without repetitions. Throws for an empty list.
 */
export function codesOf(codes: TextCodes, ids: readonly string[], named: NamedId): readonly number[] {
  const { caller, path } = named;
  if (!Array.isArray(ids)) {
    const cure = typeof ids === "string" ? ` Write [${shown(ids)}].` : "";
    const message = `Option ${path.slice(1)} of ${caller} has to be an array, not ${shown(ids)}.${cure}`;
    throw problem("invalid-option", path, message, ids);
  }
  if (ids.length === 0) {
    const message = `Option ${path.slice(1)} of ${caller} is an empty array. Leave it out for all.`;
    throw problem("invalid-option", path, message, ids);
  }
  const found = new Set<number>();
  for (let i = 0; i < ids.length; i++) {
    const id = ids[i] as string;
    found.add(codes.codeOf.get(id) ?? refuse(codes, id, { ...named, path: `${path}/${i}` }));
  }
  return [...found];
}

function refuse({ texts }: TextCodes, id: string, { caller, what, path }: NamedId): never {
  const message = `${caller}: no statement has the ${what} ${shown(id)}. ${suggest(id, texts, `columns.${what}s`)}`;
  throw problem("unknown-id", path, message, id);
}
