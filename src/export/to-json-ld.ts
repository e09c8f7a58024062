import { type Field, fieldsByShape, type Shape, shapeOfKind } from "../dataset/fields.ts";
import { registryOf } from "../dataset/registry.ts";
import type { Attributes } from "../model/attributes.ts";
import type { Citation } from "../model/citation.ts";
import type { Dataset } from "../model/dataset.ts";
import { type Ids, kinds } from "../model/ids.ts";
import type { Amount } from "../model/political-event.ts";
import { checkOptions } from "../options/check-options.ts";
import { matching } from "../options/matching.ts";
import { amountKey, classesOf, contextOf, jsonLdKey } from "./json-ld/json-ld-terms.ts";
import { pieces } from "./pieces.ts";

/** Options of {@link toJsonLd}. */
export interface ToJsonLdOptions {
  /**
   * The absolute IRI with which the ids of records begin. For example, with `https://example.org/record` the id `alba`
   * becomes `https://example.org/record#alba`. Default: ids begin with the address of the document.
   */
  readonly base?: string | undefined;
}

/** A record in a JSON-LD document. */
export interface JsonLdNode {
  /** A number sign, followed by the id of the record: `#alba`. */
  readonly "@id": string;
  /** The class of the record, or a list of classes. */
  readonly "@type": string | readonly string[];
  /** The fields of the record. Their names are the terms of the context. */
  readonly [term: string]: unknown;
}

/** A dataset as a JSON-LD document. */
export interface JsonLdDocument {
  /** The meaning of each term. */
  readonly "@context": Readonly<Record<string, unknown>>;
  /** The class of the document. */
  readonly "@type": "schema:Dataset";
  /** The coded texts. */
  readonly documents: readonly JsonLdNode[];
  /** Persons and organizations. */
  readonly actors: readonly JsonLdNode[];
  /** Propositions on which actors take positions. */
  readonly issues: readonly JsonLdNode[];
  /** Speech acts. */
  readonly statements: readonly JsonLdNode[];
  /** Proposals with their terms and the responses to them. */
  readonly proposals: readonly JsonLdNode[];
  /** Meetings that were held, scheduled, proposed or cancelled. */
  readonly meetings: readonly JsonLdNode[];
  /** Military installations and presences. */
  readonly bases: readonly JsonLdNode[];
  /** Other dated facts. */
  readonly events: readonly JsonLdNode[];
  /** The metadata of the dataset. */
  readonly [term: string]: unknown;
}

const rules = {
  // The expression excludes schemes that do not identify a document. With some of them, such as `javascript:`, a click
  // on the link to a record would run a script.
  base: /* @__PURE__ */ matching(
    /^(?!(?:javascript|vbscript|data|blob|about):)[a-z][a-z0-9+.-]*:[^\s#<>"{}|\\^`]+$/i,
    'an absolute IRI without a fragment ("https://example.org/record")',
  ),
};

/**
 * Returns a dataset as one JSON-LD 1.1 document that contains its context. {@link fromJsonLd} reads it without loss.
 *
 * Fields and classes have the terms of these standards:
 * - Actors, with their other names, memberships and identifiers, are persons and organizations of Popolo and
 *   schema.org.
 * - A citation is a `SpecificResource` of the Web Annotation model with a `TextPositionSelector`. The record refers to
 *   it by `wasDerivedFrom` of PROV.
 * - Attributes and identifiers are `PropertyValue` nodes of schema.org, and codes of events are `CategoryCode` nodes.
 * - Documents, events, places and amounts have terms of schema.org.
 * - Issues are concepts of SKOS. Dates have the datatype of EDTF.
 *
 * All other terms, such as those of rows and doubts, belong to the vocabulary of this package.
 *
 * The id of a record is a fragment (`#alba`). Without the option `base`, it is relative to the address of the document.
 * A JSON-LD processor that does not know this address leaves the records out of the graph.
 *
 * @throws {@link index!DemarcheError} for an unknown option, and for a base that is not an absolute IRI.
 *
 * @example
 * ```ts
 * import { dataset } from "demarche/data";
 * import { toJsonLd } from "demarche/export";
 *
 * const { "@context": context, actors } = toJsonLd(dataset, { base: "https://example.org/record" });
 * context.speaker; // => { "@id": "schema:agent", "@type": "@id" }
 * const lavrov = actors.find((actor) => actor["@id"] === "#sergey-lavrov");
 * lavrov?.["@type"]; // => ["schema:Person", "person:Person"]
 * lavrov?.name; // => "Sergey Lavrov"
 * ```
 */
export function toJsonLd<I extends Ids>(dataset: Dataset<I>, options: ToJsonLdOptions = {}): JsonLdDocument {
  checkCall("toJsonLd", dataset as Dataset, options);
  const fields = writtenFields();
  const lists = kinds.map((kind) => [
    kind,
    Object.freeze(
      (dataset[kind] as readonly object[]).map((record) => nodeOf(shapeOfKind[kind], record, fields)),
    ),
  ]);
  return Object.freeze({
    ...headOf(dataset as Dataset, options, fields),
    ...Object.fromEntries(lists),
  }) as JsonLdDocument;
}

/**
 * Returns the JSON text of {@link toJsonLd} in pieces of about 64 kB. The joined pieces are equal to
 * `JSON.stringify(toJsonLd(dataset))`. Only one piece is in memory at a time, so the document can be longer than the
 * longest possible string. The call checks the dataset and the options before it returns.
 *
 * @throws {@link index!DemarcheError} for an unknown option, and for a base that is not an absolute IRI.
 *
 * @example
 * ```ts
 * import { dataset } from "demarche/data";
 * import { toJsonLd, toJsonLdPieces } from "demarche/export";
 *
 * [...toJsonLdPieces(dataset)].join("") === JSON.stringify(toJsonLd(dataset)); // => true
 * ```
 */
export function toJsonLdPieces<I extends Ids>(
  dataset: Dataset<I>,
  options: ToJsonLdOptions = {},
): Iterable<string> {
  checkCall("toJsonLdPieces", dataset as Dataset, options);
  return pieces(() => jsonTexts(dataset as Dataset, options));
}

/** Yields the JSON text of the document, record by record. */
function* jsonTexts(dataset: Dataset, options: ToJsonLdOptions): Iterable<string> {
  const fields = writtenFields();
  // `slice` removes the closing brace, because the lists of records follow. The brace is written after them.
  yield JSON.stringify(headOf(dataset, options, fields)).slice(0, -1);
  for (const kind of kinds) {
    yield `,${JSON.stringify(kind)}:[`;
    let separator = "";
    for (const record of dataset[kind]) {
      yield separator + JSON.stringify(nodeOf(shapeOfKind[kind], record, fields));
      separator = ",";
    }
    yield "]";
  }
  yield "}";
}

function checkCall(caller: string, dataset: Dataset, options: ToJsonLdOptions): void {
  registryOf(dataset);
  checkOptions(caller, options, rules);
}

/** Returns the document without its lists of records. */
function headOf({ metadata }: Dataset, { base }: ToJsonLdOptions, fields: FieldsByShape): object {
  const head = { "@context": contextOf(base), "@type": "schema:Dataset" };
  if (metadata !== undefined) addValues(head, "DatasetMetadata", metadata, fields);
  return head;
}

/** The fields of each interface of the model. Each field has a `key`, which is its name in the document. */
type FieldsByShape = Readonly<Record<Shape, readonly WrittenField[]>>;

interface WrittenField extends Field {
  /** The name of the field in the document. */
  readonly key: string;
}

/**
 * Returns the fields of each interface of the model with their names in the JSON-LD output. The names are looked up
 * once for each field instead of once for each value, because there are many more values than fields.
 */
function writtenFields(): FieldsByShape {
  const shapes = Object.entries(fieldsByShape()) as [Shape, readonly Field[]][];
  return Object.fromEntries(
    shapes.map(([shape, fields]) => [
      shape,
      fields.map((field) => ({ ...field, key: jsonLdKey(shape, field.name) })),
    ]),
  ) as Record<string, readonly WrittenField[]> as FieldsByShape;
}

/** Returns an object of the model as a node of the JSON-LD document. */
function nodeOf(shape: Shape, object: object, fields: FieldsByShape): object {
  const { id } = object as { readonly id?: string };
  const types = classesOf(shape, object);
  const node: Record<string, unknown> = id === undefined ? {} : { "@id": `#${id}` };
  node["@type"] = types.length === 1 ? types[0] : Object.freeze(types);
  if (shape === "Citation") addCitation(node, object as Citation, fields);
  else if (shape === "Amount") addAmount(node, object as Amount);
  else addValues(node, shape, object, fields);
  return Object.freeze(node);
}

/** Adds the values of an object to a node, except its id. */
function addValues(node: Record<string, unknown>, shape: Shape, object: object, fields: FieldsByShape): void {
  for (const field of fields[shape]) {
    const value = (object as Readonly<Record<string, unknown>>)[field.name];
    if (value === undefined || field.type === "id") continue;
    node[field.key] = field.list
      ? Object.freeze((value as readonly unknown[]).map((item) => writtenValue(item, field, fields)))
      : writtenValue(value, field, fields);
  }
}

/** Converts a value of a field to the form of the document. If the field is a list, the value is one of its items. */
function writtenValue(value: unknown, { shape, type }: WrittenField, fields: FieldsByShape): unknown {
  if (shape !== undefined) return nodeOf(shape, value as object, fields);
  if (type === "ref") return `#${value}`;
  if (type === "attributes") return propertiesOf(value as Attributes);
  return type === "coordinates" ? geoOf(value as readonly [number, number]) : value;
}

function addCitation(node: Record<string, unknown>, citation: Citation, fields: FieldsByShape): void {
  const values: Record<string, unknown> = {};
  addValues(values, "Citation", citation, fields);
  const { start, end, row, source, ...others } = values;
  Object.assign(node, { source }, selectorOf({ start, end, row }), others);
}

/**
 * Returns an object with the selector of a citation. The object is empty if the citation cites the document as a whole.
 */
function selectorOf({ start, end, row }: Readonly<Record<"start" | "end" | "row", unknown>>): object {
  if (row !== undefined) return { selector: Object.freeze({ "@type": "RowSelector", row }) };
  if (start === undefined) return {};
  return { selector: Object.freeze({ "@type": "oa:TextPositionSelector", start, end }) };
}

function propertiesOf(attributes: Attributes): readonly object[] {
  return Object.freeze(
    Object.entries(attributes).map(([name, value]) =>
      Object.freeze({ "@type": "schema:PropertyValue", name, value }),
    ),
  );
}

function addAmount(node: Record<string, unknown>, { value, unit, bound }: Amount): void {
  node[amountKey(bound)] = value;
  node.unitText = unit;
}

function geoOf([longitude, latitude]: readonly [number, number]): object {
  return Object.freeze({ "@type": "schema:GeoCoordinates", longitude, latitude });
}
