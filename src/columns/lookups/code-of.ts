import { problem } from "../../errors/demarche-error.ts";
import { shown, suggest } from "../../errors/suggest.ts";
import type { TextCodes } from "../parts/code-texts.ts";
import type { ColumnParts } from "../parts/column-parts.ts";
import { type ColumnsQuery, refuseOptions } from "./columns-query.ts";

/**
 * Returns the code of an id that is an argument of `caller`: its index in the sorted list of ids. Throws if the columns
 * do not contain the id. Otherwise, a misspelt id would give an empty result.
 */
export function codeOf(codes: TextCodes, id: string, caller: string, kind: "actor" | "matter"): number {
  const code = codes.codeOf.get(id);
  if (code !== undefined) return code;
  const message = `${caller}: no statement has the ${kind} ${shown(id)}. ${suggest(id, codes.texts, `columns.${kind}s`)}`;
  throw problem("unknown-id", "", message, id);
}

/**
 * Returns the codes of the ids in an option (their indexes in the sorted list of all ids), in the order of the list and
 * without repetitions. Throws if the option is not a list of known ids, or if the list is empty.
 */
export function codesOf(
  codes: TextCodes,
  ids: readonly string[],
  { query, options, parts }: QueryCall,
): readonly number[] {
  if (!Array.isArray(ids) || ids.length === 0) refuseOptions(query, options, parts);
  const found = new Set<number>();
  for (const id of ids) found.add(codes.codeOf.get(id) ?? refuseOptions(query, options, parts));
  return [...found];
}

/** A call of a query, whose options are checked completely if a lookup fails. */
interface QueryCall {
  readonly query: ColumnsQuery;
  readonly options: object;
  readonly parts: ColumnParts;
}
