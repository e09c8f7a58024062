import type { Problem } from "../../../errors/problem.ts";
import type { Dataset } from "../../../model/dataset.ts";
import type { Kind } from "../../../model/ids.ts";
import { type Refused, refusedKey } from "../cells/import-state.ts";
import { Refusal } from "../losses/refusal.ts";
import type { NamedEntity } from "../names/named-entity.ts";
import { type RecordWord, recordKinds } from "../records/record-parts.ts";
import type { PassResult } from "./import-pass.ts";

/**
 * Finds the row, key or name that caused a problem of the dataset, and adds it to `refused`, so that the next pass over
 * the rows refuses it. Returns false if the dataset in `extends` or the metadata caused the problem.
 */
export function attributeToRow(
  { path, message, code, value }: Problem,
  { lists, documents, actors, issues }: PassResult,
  refused: Refused,
  base: Dataset | undefined,
): boolean {
  const [, kind, indexText, ...below] = path.split("/");
  const index = Number(indexText);
  const refusal = new Refusal(undefined, message, { code, value });
  if (kind === "actors" || kind === "issues") {
    const entity = (kind === "actors" ? actors : issues)[index];
    if (entity === undefined) return false;
    if (kind === "actors" && below[0] === "memberships")
      return refuseMembership(entity, Number(below[1]), refusal, refused);
    return refuseNames(kind, entity, refusal, refused);
  }
  const own = index - (base?.[kind as Kind]?.length ?? 0);
  if (!(own >= 0)) return false;
  if (kind === "documents") {
    const document = documents.cited[own];
    if (document === undefined) return false;
    refused.names.set(refusedKey(kind, document.key), refusal);
    return true;
  }
  const word = (Object.keys(recordKinds) as RecordWord[]).find((name) => recordKinds[name] === kind);
  if (word === undefined) return false;
  const { rows, keys } = lists[word];
  const row = rows[own];
  if (row === undefined) return false;
  const key = keys.get(own);
  // If the record has a key, all rows with this key are refused. If only this row were refused, the next row with the
  // key would make the same record again.
  if (key !== undefined) refused.keys.set(refusedKey(recordKinds[word], key), refusal);
  else refused.rows.set(row, refusal);
  return true;
}

function refuseNames(kind: Kind, entity: NamedEntity, refusal: Refusal, { names }: Refused): boolean {
  if (entity.known !== undefined) return false;
  for (const { text } of entity.spellings) names.set(refusedKey(kind, text), refusal);
  return true;
}

function refuseMembership(
  entity: NamedEntity,
  position: number,
  refusal: Refusal,
  refused: Refused,
): boolean {
  const known = (entity.known?.memberships as readonly unknown[] | undefined)?.length ?? 0;
  const membership = [...entity.memberships.values()][position - known];
  if (membership === undefined) return false;
  refused.rows.set(membership.row, refusal);
  return true;
}
