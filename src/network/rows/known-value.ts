import { registryOf } from "../../dataset/registry.ts";
import type { RecordKind } from "../../model/ids.ts";
import { reportings } from "../../model/reporting.ts";
import { statementActs } from "../../model/speech-act.ts";
import { stances } from "../../model/stance.ts";
import type { StanceSource } from "../../query/stances/act-stances.ts";
import type { CodedRow } from "../coded-rows.ts";
import { attributeOfField, isAttributeValue } from "../options/attribute-field.ts";
import type { NetworkRow } from "./network-row.ts";
import { recallOrigin } from "./rows-origin.ts";

const actors: readonly RecordKind[] = ["actors"];
const matters: readonly RecordKind[] = ["issues", "proposals", "terms", "responses"];
const documents: readonly RecordKind[] = ["documents"];

/** For each field that contains ids, the kinds of record to which the ids can refer. */
const kindsOfField: Partial<Record<keyof CodedRow, readonly RecordKind[]>> = {
  record: ["statements", "proposals", "responses"],
  statement: ["statements"],
  document: documents,
  actor: actors,
  speaker: actors,
  principal: actors,
  publisher: actors,
  issue: matters,
};

/** For each field whose values the model declares, such as `stance`, these values. */
const valuesOfField: Partial<Record<keyof CodedRow, readonly string[]>> = {
  kind: matters,
  via: ["position", "term", "proposal", "response"] satisfies readonly StanceSource[],
  stance: stances,
  act: statementActs,
  reporting: reportings,
};

/**
 * Returns whether a field could contain a value, even if none of the rows contains it. This is so if the value is an id
 * of the dataset, a declared value such as a stance, or the value of an attribute of a record. The result is false for
 * rows that do not come from a dataset.
 */
export function isKnownValue(rows: readonly NetworkRow[], field: string, value: string): boolean {
  const origin = recallOrigin(rows);
  if (origin === undefined) return false;
  const attribute = attributeOfField(field);
  if (attribute !== undefined) return isAttributeValue(origin.dataset, attribute, value);
  const name = field as keyof CodedRow;
  const entry = registryOf(origin.dataset).byId.get(value);
  const isId = entry !== undefined && (kindsOfField[name]?.includes(entry.kind) ?? false);
  return isId || (valuesOfField[name]?.includes(value) ?? false);
}
