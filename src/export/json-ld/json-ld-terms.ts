import { type Field, fieldsByShape, type Shape, shapeOfKind } from "../../dataset/fields.ts";
import { kinds } from "../../model/ids.ts";
import type { Amount } from "../../model/political-event.ts";

/** The namespace of the terms that no standard defines. */
const vocabulary = "https://www.npmjs.com/package/demarche#";

const prefixes = {
  as: "https://www.w3.org/ns/activitystreams#",
  dcterms: "http://purl.org/dc/terms/",
  edtf: "http://id.loc.gov/datatypes/edtf/",
  oa: "http://www.w3.org/ns/oa#",
  opengov: "http://www.w3.org/ns/opengov#",
  org: "http://www.w3.org/ns/org#",
  person: "http://www.w3.org/ns/person#",
  prov: "http://www.w3.org/ns/prov#",
  schema: "https://schema.org/",
  skos: "http://www.w3.org/2004/02/skos/core#",
  xsd: "http://www.w3.org/2001/XMLSchema#",
} as const;

/**
 * The key is a field of the model, the value is the term of a standard. If the field has a different name in the
 * document, this name is before the term. For example, the value of `language` is `inLanguage schema:inLanguage`. If no
 * standard has a term for the field, the value is only the name. Fields with different names in the document never have
 * the same term, because a processor that compacts the document could not tell them apart.
 */
const standard: Readonly<Record<string, string>> = {
  title: "dcterms:title",
  name: "schema:name",
  date: "dcterms:date",
  version: "schema:version",
  license: "schema:license",
  summary: "schema:description",
  note: "skos:note",
  about: "schema:about",
  sources: "prov:wasDerivedFrom",
  publisher: "schema:publisher",
  language: "inLanguage schema:inLanguage",
  datePublished: "schema:datePublished",
  author: "schema:author",
  url: "schema:url",
  label: "skos:prefLabel",
  broader: "skos:broader",
  otherNames: "opengov:otherName",
  "OtherName.documents": "usedIn",
  "Actor.parent": "subOrganizationOf org:subOrganizationOf",
  parent: "isPartOf dcterms:isPartOf",
  memberships: "org:hasMembership",
  organization: "org:organization",
  role: "schema:roleName",
  startDate: "schema:startDate",
  endDate: "schema:endDate",
  identifiers: "schema:identifier",
  scheme: "propertyID schema:propertyID",
  identifier: "value schema:value",
  "EventCode.scheme": "inCodeSet schema:inCodeSet",
  "EventCode.code": "codeValue schema:codeValue",
  attributes: "schema:additionalProperty",
  value: "schema:value",
  unit: "unitText schema:unitText",
  type: "classification",
  speaker: "schema:agent",
  addressees: "schema:recipient",
  proposers: "schema:creator",
  onBehalfOf: "opengov:onBehalfOf",
  inReplyTo: "as:inReplyTo",
  "ProposalResponse.terms": "answeredTerms",
  "PoliticalEvent.actors": "agents schema:participant",
  place: "schema:location",
  coordinates: "geo schema:geo",
  document: "source oa:hasSource",
  via: "prov:wasAttributedTo",
};

/**
 * The key is an interface of the model, the value lists the classes of its nodes. Nodes of an interface that is not a
 * key have one class, with the name of the interface. The classes of `Actor` are in `classesOf`, because they depend on
 * the type of actor. A class without a prefix belongs to the vocabulary of this package.
 */
const classes: Readonly<Partial<Record<Shape, readonly string[]>>> = {
  SourceDocument: ["schema:CreativeWork"],
  Membership: ["org:Membership"],
  Identifier: ["schema:PropertyValue"],
  Issue: ["skos:Concept"],
  Meeting: ["schema:Event", "Meeting"],
  PoliticalEvent: ["schema:Event", "PoliticalEvent"],
  Base: ["schema:Place", "Base"],
  Place: ["schema:Place"],
  Amount: ["schema:QuantitativeValue"],
  EventCode: ["schema:CategoryCode"],
  Citation: ["oa:SpecificResource"],
};

/** Returns the classes of a record. An actor has the classes of a person or an organization in Popolo and schema.org. */
export function classesOf(shape: Shape, record: object): readonly string[] {
  if (shape !== "Actor") return classes[shape] ?? [shape];
  return (record as { readonly type?: unknown }).type === "person"
    ? ["schema:Person", "person:Person"]
    : ["schema:Organization", "org:Organization"];
}

/**
 * Returns the name that a field of the model has in the document (`key`), and the IRI of its term. The IRI is undefined
 * if no standard has a term for the field.
 */
function termOf(shape: Shape, field: string): { readonly key: string; readonly iri: string | undefined } {
  const written = standard[`${shape}.${field}`] ?? standard[field] ?? field;
  const [key = field, iri] =
    written.includes(":") && !written.includes(" ") ? [field, written] : written.split(" ");
  return { key, iri };
}

/** Returns the name that a field of the model has in the document. */
export function jsonLdKey(shape: Shape, field: string): string {
  return termOf(shape, field).key;
}

/**
 * Returns the property of schema.org that contains the value of an amount. The property depends on whether the value is
 * exact, a minimum or a maximum.
 */
export function amountKey(bound: Amount["bound"]): string {
  return bound === "at-least" ? "minValue" : bound === "at-most" ? "maxValue" : "value";
}

/**
 * Returns the context of a document. For a field with the term of a standard, it contains the IRI of the term. For a
 * field whose values are not plain texts or numbers, it contains the type of the values.
 */
export function contextOf(base: string | undefined): Readonly<Record<string, unknown>> {
  const terms: Record<string, unknown> = {};
  const add = (
    key: string,
    iri: string | undefined,
    { type, list, shape }: Pick<Field, "type" | "list" | "shape">,
  ) => {
    const read =
      type === "ref"
        ? "@id"
        : type === "edtf"
          ? "edtf:EDTF"
          : key === "start" || key === "end" || key === "row"
            ? "xsd:nonNegativeInteger"
            : // The type "@id" would let processors shorten an address relative to the base of the document.
              key === "url"
              ? "xsd:anyURI"
              : undefined;
    const term = {
      ...(iri === undefined ? {} : { "@id": iri }),
      ...(read === undefined || shape !== undefined ? {} : { "@type": read }),
      ...(list || type === "attributes" ? { "@container": "@set" } : {}),
    };
    // A field without an entry in the context is still defined: its IRI begins with the `@vocab` of the context.
    if (Object.keys(term).length > 0) terms[key] = term;
  };
  const fields = fieldsByShape();
  for (const kind of kinds) add(kind, undefined, { type: "object", list: true, shape: shapeOfKind[kind] });
  for (const shape of Object.keys(fields) as Shape[]) {
    for (const field of fields[shape]) {
      const { key, iri } = termOf(shape, field.name);
      if (shape === "Citation" && (key === "start" || key === "end")) add(key, `oa:${key}`, field);
      else if (field.type !== "id") add(key, iri, field);
    }
  }
  return Object.freeze({
    "@version": 1.1,
    ...(base === undefined ? {} : { "@base": base }),
    "@vocab": vocabulary,
    ...prefixes,
    selector: "oa:hasSelector",
    minValue: "schema:minValue",
    maxValue: "schema:maxValue",
    longitude: "schema:longitude",
    latitude: "schema:latitude",
    ...terms,
  });
}
