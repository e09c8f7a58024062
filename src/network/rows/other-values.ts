import { registryOf } from "../../dataset/registry.ts";
import type { Citation } from "../../model/citation.ts";
import type { Dataset } from "../../model/dataset.ts";
import type { SourceDocument } from "../../model/source-document.ts";
import type { Utterance } from "../../query/stances/utterances.ts";
import { attributeOfField, attributeValue } from "../options/attribute-field.ts";
import type { EffectiveOptions } from "../options/effective-options.ts";
import type { NetworkRow } from "./network-row.ts";
import { actorRoleOf, rowActors } from "./row-actors.ts";
import { citationsOfUtterance } from "./row-citations.ts";
import { recallOrigin } from "./rows-origin.ts";

/** A value of a field. Undefined or null if the field is empty. */
type FieldValue = string | number | boolean | null | undefined;

/**
 * Returns a function that gives all values of a field for a row of a dataset. A row itself has only one of the actors
 * that performed the act, and only the first of the documents that attest the stance. Returns undefined for fields that
 * do not depend on the actor or the document, and if the rows do not come from a dataset.
 */
export function otherValues(
  rows: readonly NetworkRow[],
  field: string,
  options: Pick<EffectiveOptions, "rows" | "columns" | "qualifier">,
): ((row: number) => readonly FieldValue[]) | undefined {
  const origin = recallOrigin(rows);
  if (origin === undefined) return undefined;
  const { dataset } = origin;
  const role = actorRoleOf(field);
  const attribute = attributeOfField(field);
  if (role !== undefined) {
    const valueIn = (actor: string) =>
      attribute === undefined ? actor : attributeValue(dataset, attribute, actor);
    return (row) => rowActors(origin, row, role)?.map(valueIn) ?? [];
  }
  const { rows: first, columns, qualifier } = options;
  // If a variable of the network contains documents, each row belongs only to the document in its field `document`.
  if (!isOfCitation(field) || [first, columns, qualifier].some((each) => isOfCitation(each ?? "")))
    return undefined;
  return (row) =>
    citationsOfUtterance(origin.utterances[row] as Utterance).map((cited) => valueIn(dataset, field, cited));
}

/** The fields of a coded row that are read from the citation of the stance and from the cited document. */
const citationFields: readonly string[] = ["document", "start", "end", "row", "publisher", "language"];

/**
 * Returns whether the value of a field depends on which document is cited. The field can be an attribute, such as
 * `document.attributes.section`.
 */
function isOfCitation(field: string): boolean {
  return citationFields.includes(attributeOfField(field)?.owner ?? field);
}

function valueIn(dataset: Dataset, field: string, cited: Citation): FieldValue {
  const document = registryOf(dataset).byId.get(cited.document)?.record as SourceDocument | undefined;
  const values: Readonly<Record<string, FieldValue>> = {
    document: cited.document,
    start: cited.start,
    end: cited.end,
    row: cited.row,
    publisher: document?.publisher,
    language: document?.language,
  };
  const attribute = attributeOfField(field);
  if (attribute === undefined) return values[field];
  return attributeValue(dataset, attribute, (values[attribute.owner] as string | undefined) ?? null);
}
