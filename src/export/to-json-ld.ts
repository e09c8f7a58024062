import { type Field, fieldsByShape, type Shape, shapeOfKind } from "../dataset/fields.ts";
import { registryOf } from "../dataset/registry.ts";
import type { Citation } from "../model/citation.ts";
import type { Dataset } from "../model/dataset.ts";
import { type Ids, kinds } from "../model/ids.ts";
import type { Amount } from "../model/political-event.ts";
import { checkOptions } from "../options/check-options.ts";
import { matching } from "../options/matching.ts";
import { amountKey, classesOf, contextOf, keyOf } from "./json-ld-terms.ts";
import { pieces } from "./pieces.ts";

/** Options of {@link toJsonLd}. */
export interface ToJsonLdOptions {
  /**
   * The absolute IRI to which ids are fragments: `https://example.org/record` gives `https://example.org/record#alba`.
   * Default: the address of the document.
   */
  readonly base?: string | undefined;
}

/** A record in a JSON-LD document. */
export interface JsonLdNode {
  /** Its id as a fragment: after a number sign. */
  readonly "@id": string;
  /** Its class or classes. */
  readonly "@type": string | readonly string[];
  /** Its fields by the terms of the context. */
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
  base: /* @__PURE__ */ matching(
    /^[a-z][a-z0-9+.-]*:[^\s#<>"{}|\\^`]+$/i,
    'an absolute IRI without a fragment ("https://example.org/record")',
  ),
};

/**
 * Returns a dataset as one JSON-LD 1.1 document that contains its context. {@link fromJsonLd} reads it without loss.
 *
 * Terms are those of standards where a standard has one. Actors are persons and organizations of Popolo and schema.org,
 * with their other names, memberships and identifiers. A citation is a `SpecificResource` of the Web Annotation model with
 * a `TextPositionSelector`, and a record `wasDerivedFrom` it (PROV). Texts, events, places and amounts are those of
 * schema.org, and issues are concepts of SKOS. Dates have the datatype of EDTF. All other terms are of the vocabulary of
 * this package.
 *
 * The id of a record is a fragment (`#alba`). Without `base` it is relative to the address of the document, and a processor
 * that does not know the address drops the record from the graph.
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
  const fields = fieldsByShape();
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
 * Returns the JSON text of {@link toJsonLd} in pieces of about 64 kB: joined, they are `JSON.stringify(toJsonLd(dataset))`.
 * Only one piece is in memory at a time, so a dataset can be written whose document is longer than a text can be. The
 * dataset and the options are checked at once.
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
  const fields = fieldsByShape();
  // The text ends with a brace, which comes after the lists instead.
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
  return {
    "@context": contextOf(base),
    "@type": "schema:Dataset",
    ...(metadata === undefined ? {} : valuesOf("DatasetMetadata", metadata, fields)),
  };
}

type FieldsByShape = Readonly<Record<Shape, readonly Field[]>>;

/** Returns an object of the model as a node. */
function nodeOf(shape: Shape, object: object, fields: FieldsByShape): object {
  const { id } = object as { readonly id?: string };
  const types = classesOf(shape, object);
  return Object.freeze({
    ...(id === undefined ? {} : { "@id": `#${id}` }),
    "@type": types.length === 1 ? types[0] : Object.freeze(types),
    ...valuesOf(shape, object, fields),
  });
}

function valuesOf(shape: Shape, object: object, fields: FieldsByShape): object {
  const values: Record<string, unknown> = {};
  for (const field of fields[shape]) {
    const value = (object as Readonly<Record<string, unknown>>)[field.name];
    if (value === undefined || field.type === "id") continue;
    const itemOf = (item: unknown): unknown =>
      field.shape !== undefined
        ? nodeOf(field.shape, item as object, fields)
        : field.type === "ref"
          ? `#${item}`
          : field.type === "coordinates"
            ? geoOf(item as readonly [number, number])
            : item;
    values[keyOf(shape, field.name)] = field.list
      ? Object.freeze((value as readonly unknown[]).map(itemOf))
      : itemOf(value);
  }
  if (shape === "Citation") {
    const { start, end } = object as Citation;
    const { start: _start, end: _end, source, ...others } = values;
    const selector = Object.freeze({ "@type": "oa:TextPositionSelector", start, end });
    return { source, selector, ...others };
  }
  if (shape === "Amount") {
    const { value, unit, bound } = object as Amount;
    return { [amountKey(bound)]: value, unitText: unit };
  }
  return values;
}

function geoOf([longitude, latitude]: readonly [number, number]): object {
  return Object.freeze({ "@type": "schema:GeoCoordinates", longitude, latitude });
}
