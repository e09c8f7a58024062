import { type Field, fieldsByShape, type Shape, shapeOfKind } from "../dataset/fields.ts";
import { registryOf } from "../dataset/registry.ts";
import type { Citation } from "../model/citation.ts";
import type { Dataset } from "../model/dataset.ts";
import { type Ids, kinds } from "../model/ids.ts";
import type { Amount } from "../model/political-event.ts";
import { checkOptions } from "../options/check-options.ts";
import { matching } from "../options/matching.ts";
import { classesOf, contextOf, keyOf } from "./json-ld-terms.ts";

/** Options of {@link toJsonLd}. */
export interface ToJsonLdOptions {
  /** The absolute IRI that the ids are told from: `https://example.org/record` makes `https://example.org/record#alba`. Absent: wherever the document lies. */
  readonly base?: string | undefined;
}

/** A record in a JSON-LD document. */
export interface JsonLdNode {
  /** Its id, behind a number sign. */
  readonly "@id": string;
  /** Its class or classes. */
  readonly "@type": string | readonly string[];
  /** Its members, by the names of the context. */
  readonly [member: string]: unknown;
}

/** A JSON-LD document that holds a dataset. */
export interface JsonLdDocument {
  /** What each member means. */
  readonly "@context": Readonly<Record<string, unknown>>;
  /** The class of the whole. */
  readonly "@type": "schema:Dataset";
  /** The coded texts. */
  readonly documents: readonly JsonLdNode[];
  /** Persons and collectives. */
  readonly actors: readonly JsonLdNode[];
  /** Propositions to be for or against. */
  readonly issues: readonly JsonLdNode[];
  /** Speech acts. */
  readonly statements: readonly JsonLdNode[];
  /** Proposals with their terms and the responses to them. */
  readonly proposals: readonly JsonLdNode[];
  /** Meetings held, planned and asked for. */
  readonly meetings: readonly JsonLdNode[];
  /** Military installations and presences. */
  readonly bases: readonly JsonLdNode[];
  /** Other dated facts. */
  readonly events: readonly JsonLdNode[];
  /** The metadata. */
  readonly [member: string]: unknown;
}

const rules = {
  base: /* @__PURE__ */ matching(
    /^[a-z][a-z0-9+.-]*:[^\s#<>"{}|\\^`]+$/i,
    'an absolute IRI without a fragment ("https://example.org/record")',
  ),
};

/**
 * A dataset as one JSON-LD 1.1 document, with its context in it. `fromJsonLd` reads it back without loss.
 *
 * Terms are taken from standards where these have one. Actors are persons and organizations of Popolo and schema.org,
 * with their other names, memberships and identifiers; a citation is a `SpecificResource` of the Web Annotation model
 * with a `TextPositionSelector`, and a record `wasDerivedFrom` it (PROV); texts, events, places and amounts are those
 * of schema.org, issues are concepts of SKOS. Dates are EDTF by their datatype. The rest is our own vocabulary.
 *
 * Each record has its id as a fragment (`#alba`). Without `base` that is under the file's own address, and a processor
 * that knows no address drops it.
 *
 * @throws {@link index!DemarcheError} for an unknown option, or a base that is no absolute IRI.
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
  const members = fieldsByShape();
  const lists = kinds.map((kind) => [
    kind,
    Object.freeze((dataset[kind] as readonly object[]).map((one) => nodeOf(shapeOfKind[kind], one, members))),
  ]);
  return Object.freeze({
    "@context": contextOf(base),
    "@type": "schema:Dataset",
    ...(dataset.metadata === undefined ? {} : valuesOf("DatasetMetadata", dataset.metadata, members)),
    ...Object.fromEntries(lists),
  }) as JsonLdDocument;
}

type MembersByShape = Readonly<Record<Shape, readonly Field[]>>;

/** An object of the model as a node. */
function nodeOf(shape: Shape, object: object, members: MembersByShape): object {
  const { id } = object as { readonly id?: string };
  const types = classesOf(shape, object);
  return Object.freeze({
    ...(id === undefined ? {} : { "@id": `#${id}` }),
    "@type": types.length === 1 ? types[0] : Object.freeze(types),
    ...valuesOf(shape, object, members),
  });
}

function valuesOf(shape: Shape, object: object, members: MembersByShape): object {
  const values: Record<string, unknown> = {};
  for (const member of members[shape]) {
    const value = (object as Readonly<Record<string, unknown>>)[member.name];
    if (value === undefined || member.type === "id") continue;
    const one = (item: unknown): unknown =>
      member.shape !== undefined
        ? nodeOf(member.shape, item as object, members)
        : member.type === "ref"
          ? `#${item}`
          : member.type === "coordinates"
            ? geoOf(item as readonly [number, number])
            : item;
    values[keyOf(shape, member.name)] = member.list
      ? Object.freeze((value as readonly unknown[]).map(one))
      : one(value);
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

/** What schema.org calls the number of a quantity that is a bound of it. */
export function amountKey(bound: Amount["bound"]): string {
  return bound === "at-least" ? "minValue" : bound === "at-most" ? "maxValue" : "value";
}

function geoOf([longitude, latitude]: readonly [number, number]): object {
  return Object.freeze({ "@type": "schema:GeoCoordinates", longitude, latitude });
}
