import { type Field, fieldsByShape, type Shape, shapeOfKind } from "../dataset/fields.ts";
import { kinds } from "../model/ids.ts";

/** Where our own terms live: what no standard has a word for. */
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

/** Terms of standards, by the member of the model; where the name is another in the document, that name before a blank. */
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

/** The classes of each interface; of an actor, see {@link classesOf}. Those without a prefix are our own. */
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
  Citation: ["oa:SpecificResource"],
};

/** The classes of a record: a person or an organization as Popolo and schema.org have them, an event, our own. */
export function classesOf(shape: Shape, record: object): readonly string[] {
  if (shape !== "Actor") return classes[shape] ?? [shape];
  return (record as { readonly type?: unknown }).type === "person"
    ? ["schema:Person", "person:Person"]
    : ["schema:Organization", "org:Organization"];
}

/** What a member is called in the document, and its IRI where a standard has one. */
function termOf(shape: Shape, member: string): { readonly key: string; readonly iri: string | undefined } {
  const written = standard[`${shape}.${member}`] ?? standard[member] ?? member;
  const [key = member, iri] =
    written.includes(":") && !written.includes(" ") ? [member, written] : written.split(" ");
  return { key, iri };
}

/** What a member is called in the document. */
export function keyOf(shape: Shape, member: string): string {
  return termOf(shape, member).key;
}

/** The context of a document: the IRI of every member, and how its values are read. */
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
          : key === "start" || key === "end"
            ? "xsd:nonNegativeInteger"
            : undefined;
    const term = {
      ...(iri === undefined ? {} : { "@id": iri }),
      ...(read === undefined || shape !== undefined ? {} : { "@type": read }),
      ...(list ? { "@container": "@set" } : {}),
    };
    // What has neither is read by the vocabulary alone.
    if (Object.keys(term).length > 0) terms[key] = term;
  };
  const members = fieldsByShape();
  for (const kind of kinds) add(kind, undefined, { type: "object", list: true, shape: shapeOfKind[kind] });
  for (const shape of Object.keys(members) as Shape[]) {
    for (const member of members[shape]) {
      const { key, iri } = termOf(shape, member.name);
      if (shape === "Citation" && (key === "start" || key === "end")) add(key, `oa:${key}`, member);
      else if (member.type !== "id") add(key, iri, member);
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
