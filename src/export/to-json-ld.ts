import { type Field, fieldsByShape, type Shape, shapeOfKind } from "../dataset/fields.ts";
import { registryOf } from "../dataset/registry.ts";
import type { Citation } from "../model/citation.ts";
import type { Dataset } from "../model/dataset.ts";
import { type Ids, kinds } from "../model/ids.ts";
import type { Amount } from "../model/political-event.ts";
import { checkOptions } from "../options/check-options.ts";
import { matching } from "../options/matching.ts";
import { amountKey, classesOf, contextOf, keyOf } from "./json-ld-terms.ts";

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
  // IRIs of these schemes name no document. Some of them are scripts, which a page that links to a record would run.
  base: /* @__PURE__ */ matching(
    /^(?!(?:javascript|vbscript|data|blob|about):)[a-z][a-z0-9+.-]*:[^\s#<>"{}|\\^`]+$/i,
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
  registryOf(dataset as Dataset);
  checkOptions("toJsonLd", options, rules);
  const { base } = options;
  const fields = fieldsByShape();
  const lists = kinds.map((kind) => [
    kind,
    Object.freeze(
      (dataset[kind] as readonly object[]).map((record) => nodeOf(shapeOfKind[kind], record, fields)),
    ),
  ]);
  return Object.freeze({
    "@context": contextOf(base),
    "@type": "schema:Dataset",
    ...(dataset.metadata === undefined ? {} : valuesOf("DatasetMetadata", dataset.metadata, fields)),
    ...Object.fromEntries(lists),
  }) as JsonLdDocument;
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
