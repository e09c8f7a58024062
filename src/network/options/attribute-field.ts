import { attributeOf } from "../../dataset/attribute-of.ts";
import { registryOf } from "../../dataset/registry.ts";
import { problem } from "../../errors/demarche-error.ts";
import { shown, suggest } from "../../errors/suggest.ts";
import type { Attributes } from "../../model/attributes.ts";
import type { Dataset } from "../../model/dataset.ts";
import type { AttributedKind } from "../../query/filters/attribute-rule.ts";

/**
 * Some fields of a coded row contain the id of a record with attributes. The key is such a field, the value is the kind
 * of the record.
 */
const kindOfField = {
  statement: "statements",
  speaker: "actors",
  principal: "actors",
  actor: "actors",
  issue: "issues",
  document: "documents",
  publisher: "actors",
} as const satisfies Record<string, AttributedKind>;

/**
 * The name of an attribute as a field of a coded row. `attributes.topic` is the attribute `topic` of the statement. For
 * an attribute of another record, the name begins with the field that contains the id of this record:
 * `speaker.attributes.party`.
 */
export type AttributeField =
  | `attributes.${string}`
  | `${"speaker" | "principal" | "actor" | "issue" | "document" | "publisher"}.attributes.${string}`;

const owners = /* @__PURE__ */ Object.keys(kindOfField) as readonly (keyof typeof kindOfField)[];

/** Returns the text before the name of an attribute, such as `speaker.attributes.`. */
function prefixOf(owner: keyof typeof kindOfField): string {
  return owner === "statement" ? "attributes." : `${owner}.attributes.`;
}

/** The value of an attribute. Null if there is no record, or if the record lacks the attribute. */
export type AttributeValue = string | number | boolean | null;

/** An attribute of a record whose id is in a field of coded rows. */
export interface FieldAttribute {
  /** The field of the row that contains the id of the record. */
  readonly owner: keyof typeof kindOfField;
  /** The name of the attribute. */
  readonly name: string;
}

/**
 * Returns the attribute to which a name such as `speaker.attributes.party` refers. Returns undefined for the names of
 * other fields.
 */
export function attributeOfField(field: string): FieldAttribute | undefined {
  const owner = owners.find((candidate) => field.startsWith(prefixOf(candidate)));
  const name = field.slice(owner === undefined ? 0 : prefixOf(owner).length);
  return owner === undefined || name === "" ? undefined : { owner, name };
}

/** Returns whether a field contains an attribute of the speakers or principals of acts. */
export function isActorAttribute(field: string): boolean {
  const owner = attributeOfField(field)?.owner;
  return owner === "speaker" || owner === "principal" || owner === "actor";
}

/** Returns the value of an attribute of the record with the given id. */
export function attributeValue(
  dataset: Dataset,
  { owner, name }: FieldAttribute,
  id: string | null,
): AttributeValue {
  const entry = id === null ? undefined : registryOf(dataset).byId.get(id);
  // The field `issue` can contain the id of an issue, a proposal, a term or a response. Only issues have attributes.
  if (entry?.kind !== kindOfField[owner]) return null;
  return attributeOf(entry.record, name) ?? null;
}

/** Returns whether any record of a dataset has an attribute with a given value. `text` is the value as text. */
export function isAttributeValue(dataset: Dataset, { owner, name }: FieldAttribute, text: string): boolean {
  return recordsOf(dataset, owner).some((record) => {
    const value = attributeOf(record, name);
    return value !== undefined && String(value) === text;
  });
}

/** Returns whether a name has the form of an attribute, even if the part before `attributes.` is misspelt. */
export function looksLikeAttribute(field: string): boolean {
  return /(^|\.)attributes\./.test(field);
}

/** Throws if `field` is not the name of an attribute that a record of the dataset has. */
export function checkAttributeField(dataset: Dataset, field: string, option: string, path: string): void {
  const attribute = attributeOfField(field);
  const known = attributeFieldsOf(dataset);
  if (known.has(field)) return;
  const message =
    attribute === undefined
      ? `${shown(field)} is not the name of an attribute.`
      : `none of the ${kindOfField[attribute.owner]} has the attribute ${shown(attribute.name)}.`;
  const cure = suggest(field, known, "describe(dataset).attributes");
  throw problem("invalid-option", path, `Option ${option}: ${message} ${cure}`, field);
}

/** Returns the fields that coded rows can have for the attributes of a dataset, such as `speaker.attributes.party`. */
function attributeFieldsOf(dataset: Dataset): ReadonlySet<string> {
  return new Set(
    owners.flatMap((owner) =>
      recordsOf(dataset, owner).flatMap(({ attributes = {} }) =>
        Object.keys(attributes).map((name) => `${prefixOf(owner)}${name}`),
      ),
    ),
  );
}

function recordsOf(
  dataset: Dataset,
  owner: FieldAttribute["owner"],
): readonly { readonly attributes?: Attributes }[] {
  return dataset[kindOfField[owner]];
}
