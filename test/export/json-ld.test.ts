import jsonld from "jsonld";
import { describe, expect, test } from "vitest";
import { dataset as bundled } from "../../src/data/index.ts";
import { DemarcheError } from "../../src/errors/demarche-error.ts";
import { fromJsonLd } from "../../src/export/from-json-ld.ts";
import { toJsonLd } from "../../src/export/to-json-ld.ts";
import { recordOf } from "../fixtures/records.ts";
import { small } from "../fixtures/small.ts";

const base = "https://example.org/record";
/** Any JSON value. Its type is `any`, so that the tests can make invalid documents. */
type Loose = ReturnType<typeof JSON.parse>;
const plain = (value: unknown): Loose => JSON.parse(JSON.stringify(value));
const documentLoader = (url: string): never => {
  throw new Error(`No document has to be loaded, but ${url} was requested.`);
};
interface Expanded {
  readonly [iri: string]: readonly Expanded[];
}
const expand = async (document: object) =>
  (await jsonld.expand(plain(document), { documentLoader, safe: true })) as unknown as [Expanded];
const schema = (name: string) => `https://schema.org/${name}`;
const own = (name: string) => `https://www.npmjs.com/package/demarche#${name}`;

describe("the document", () => {
  test("uses the terms of the standards", async () => {
    const [whole] = await expand(toJsonLd(small, { base }));
    const kind = (name: string) => whole[own(name)] as readonly Expanded[];
    const [, , , gray] = kind("actors");
    expect(gray).toMatchObject({
      "@id": `${base}#ines-gray`,
      "@type": [schema("Person"), "http://www.w3.org/ns/person#Person"],
      [schema("name")]: [{ "@value": "Ines Gray" }],
      "http://www.w3.org/ns/org#hasMembership": [
        {
          "@type": ["http://www.w3.org/ns/org#Membership"],
          "http://www.w3.org/ns/org#organization": [{ "@id": `${base}#alba` }],
          [schema("roleName")]: [{ "@value": "envoy" }],
        },
      ],
    });
    const [, doubts] = kind("statements");
    expect(doubts).toMatchObject({
      "@type": [own("Statement")],
      [schema("agent")]: [{ "@id": `${base}#borea` }],
      "https://www.w3.org/ns/activitystreams#inReplyTo": [{ "@id": `${base}#truce-offer` }],
      "http://www.w3.org/ns/prov#wasDerivedFrom": [
        {
          "@type": ["http://www.w3.org/ns/oa#SpecificResource"],
          "http://www.w3.org/ns/oa#hasSource": [{ "@id": `${base}#wire` }],
          "http://www.w3.org/ns/oa#hasSelector": [
            {
              "@type": ["http://www.w3.org/ns/oa#TextPositionSelector"],
              "http://www.w3.org/ns/oa#start": [
                { "@value": 53, "@type": "http://www.w3.org/2001/XMLSchema#nonNegativeInteger" },
              ],
              "http://www.w3.org/ns/oa#end": [{ "@value": 73 }],
            },
          ],
          "http://www.w3.org/ns/prov#wasAttributedTo": [{ "@id": `${base}#daily` }],
        },
      ],
    });
    const [spring] = kind("meetings");
    expect(spring).toMatchObject({
      "@type": [schema("Event"), own("Meeting")],
      "http://purl.org/dc/terms/date": [
        { "@value": "[2024-04-29..2024-05-01]", "@type": "http://id.loc.gov/datatypes/edtf/EDTF" },
      ],
      [schema("location")]: [
        {
          [schema("geo")]: [
            { [schema("longitude")]: [{ "@value": 12.5 }], [schema("latitude")]: [{ "@value": 41.9 }] },
          ],
        },
      ],
    });
    const [election] = kind("events");
    expect(election?.[own("amount")]).toEqual([
      {
        "@type": [schema("QuantitativeValue")],
        [schema("minValue")]: [{ "@value": 3 }],
        [schema("unitText")]: [{ "@value": "seats" }],
      },
    ]);
  });

  test("has the terms of schema.org for authors, addresses, identifiers, attributes and codes", async () => {
    const statement = recordOf(small.statements, "gray-offers-truce");
    const event = recordOf(small.events, "spring-election");
    const document = toJsonLd(
      {
        ...small,
        documents: [
          {
            ...recordOf(small.documents, "wire"),
            author: "Vera Quill",
            url: "https://example.org/wire",
            identifiers: [{ scheme: "doi", identifier: "10.1000/182" }],
            attributes: { section: "World", pages: 2 },
          },
        ],
        statements: [{ ...statement, jointlyWith: ["borea"] }],
        events: [{ ...event, codes: [{ scheme: "cameo", code: "190" }] }],
      },
      { base },
    );
    const [whole] = await expand(document);
    const first = (kind: string) => (whole[own(kind)] as readonly Expanded[])[0];
    const property = (name: string, value: string | number, key = "name") => ({
      "@type": [schema("PropertyValue")],
      [schema(key)]: [{ "@value": name }],
      [schema("value")]: [{ "@value": value }],
    });
    expect(first("documents")).toMatchObject({
      [schema("author")]: [{ "@value": "Vera Quill" }],
      [schema("url")]: [
        { "@value": "https://example.org/wire", "@type": "http://www.w3.org/2001/XMLSchema#anyURI" },
      ],
      [schema("identifier")]: [property("doi", "10.1000/182", "propertyID")],
      [schema("additionalProperty")]: [property("section", "World"), property("pages", 2)],
    });
    expect(first("statements")?.[own("jointlyWith")]).toEqual([{ "@id": `${base}#borea` }]);
    expect(first("events")?.[own("codes")]).toEqual([
      {
        "@type": [schema("CategoryCode")],
        [schema("inCodeSet")]: [{ "@value": "cameo" }],
        [schema("codeValue")]: [{ "@value": "190" }],
      },
    ]);
    expect(fromJsonLd(plain(document)).documents[0]).toMatchObject({ url: "https://example.org/wire" });
  });

  test("with a base, has no relative IRI in the graph and loses no record", async () => {
    const quads = (await jsonld.toRDF(plain(toJsonLd(bundled, { base })), { documentLoader })) as {
      readonly subject: { readonly value: string };
    }[];
    const subjects = new Set(quads.map(({ subject }) => subject.value));
    for (const { id } of [...bundled.actors, ...bundled.statements, ...bundled.events]) {
      expect(subjects).toContain(`${base}#${id}`);
    }
  });

  test("has a context with the terms of the standards and the types of values", () => {
    const { "@context": context } = toJsonLd(small);
    expect(context).toMatchObject({
      speaker: { "@id": "schema:agent", "@type": "@id" },
      addressees: { "@id": "schema:recipient", "@type": "@id", "@container": "@set" },
      terms: { "@container": "@set" },
      answeredTerms: { "@type": "@id", "@container": "@set" },
      date: { "@id": "dcterms:date", "@type": "edtf:EDTF" },
      documents: { "@container": "@set" },
      actors: { "@container": "@set" },
    });
  });

  test("is frozen and deterministic", () => {
    expect(Object.isFrozen(toJsonLd(small).actors)).toBe(true);
    expect(JSON.stringify(toJsonLd(small))).toBe(JSON.stringify(toJsonLd(small)));
  });

  test.each([
    [
      { base: "record" },
      'has to be an absolute IRI without a fragment ("https://example.org/record"), not "record"',
    ],
    [{ base: "https://example.org/#a" }, "without a fragment"],
    [{ base: "javascript:alert(1)" }, 'not "javascript:alert(1)"'],
    [{ base: "DATA:text/html,x" }, 'not "DATA:text/html,x"'],
    [{ base: 1 }, "not 1"],
    [{ bse: base }, 'toJsonLd has no option "bse". Did you mean "base"?'],
    [null, "are an object, not null"],
  ])("refuses %j", (options, message) => {
    expect(() => toJsonLd(small, options as never)).toThrow(message);
  });
  test("refuses a value that is not a dataset", () => {
    expect(() => toJsonLd({} as never)).toThrow("The first argument has to be a dataset");
  });
});

describe("reading", () => {
  test("the bundled record is restored", () => {
    expect(fromJsonLd(plain(toJsonLd(bundled)))).toStrictEqual(bundled);
  });
  test("ids with a base are read too", () => {
    const document = plain(toJsonLd(small));
    document.statements[0].speaker = `${base}#ines-gray`;
    expect(fromJsonLd(document).statements[0]?.speaker).toBe("ines-gray");
  });

  test.each<[string, unknown, string]>([
    [
      "a graph",
      { "@context": "https://schema.org", "@graph": [{ "@id": "x" }] },
      "has no array of documents, actors",
    ],
    ["a dataset in plain JSON", bundled, 'is not of the type "schema:Dataset"'],
    ["an event", { "@type": "schema:Event", events: [{ name: "x" }] }, "has no array of documents, actors"],
  ])("%s is one problem", (_, document, reason) => {
    try {
      fromJsonLd(document);
      expect.unreachable();
    } catch (error) {
      const { issues, message } = error as DemarcheError;
      expect(issues).toHaveLength(1);
      expect(message).toContain(`fromJsonLd: the document ${reason}`);
      expect(message).toContain("Pass a document that toJsonLd wrote");
    }
  });

  const broken = (change: (document: Loose) => void) => () => {
    const document = plain(toJsonLd(small));
    change(document);
    return fromJsonLd(document);
  };
  const wrong: readonly (readonly [string, (document: Loose) => void, string])[] = [
    [
      "/statements/0/act",
      (d) => {
        d.statements[0].act = "ofer";
      },
      'cannot be "ofer". Did you mean "offer"?',
    ],
    [
      "/statements/0/speaker",
      (d) => {
        d.statements[0].speaker = "ines-gray";
      },
      "an id after a number sign",
    ],
    [
      "/statements/0/summary",
      (d) => {
        delete d.statements[0].summary;
      },
      "is missing.",
    ],
    [
      "/statements/0/sumary",
      (d) => {
        d.statements[0].sumary = "x";
      },
      'is not a field of Statement. Did you mean "summary"?',
    ],
    [
      "/statements/0/positions",
      (d) => {
        d.statements[0].positions = {};
      },
      "has to be an array, not an object.",
    ],
    [
      "/actors/0/name",
      (d) => {
        d.actors[0].name = 1;
      },
      "has to be a text, not 1.",
    ],
    [
      "/actors/0",
      (d) => {
        d.actors[0] = "alba";
      },
      'has to be an object, not "alba".',
    ],
    [
      "/bases/0/nameAttested",
      (d) => {
        d.bases[0].nameAttested = "no";
      },
      'has to be true or false, not "no".',
    ],
    [
      "/documents/0/length",
      (d) => {
        d.documents[0].length = 1.5;
      },
      "has to be a whole number, not 1.5.",
    ],
    [
      "/statements/0/sources/0/start",
      (d) => {
        delete d.statements[0].sources[0].selector.start;
      },
      "is missing.",
    ],
    [
      "/statements/0/sources/0/selector",
      (d) => {
        d.statements[0].sources[0].selector = 4;
      },
      "has to be an object",
    ],
    [
      "/events/0/amount/value",
      (d) => {
        delete d.events[0].amount.minValue;
      },
      "is missing.",
    ],
    [
      "/version",
      (d) => {
        delete d.version;
      },
      "is missing.",
    ],
    [
      "/speeches",
      (d) => {
        d.speeches = [];
      },
      "is not a field of a dataset.",
    ],
    [
      "",
      (d) => {
        delete d.bases;
      },
      "has no array of bases. Pass a document that toJsonLd wrote.",
    ],
  ];
  test.each(wrong)("%s", (path, change, message) => {
    try {
      broken(change)();
    } catch (error) {
      expect(error).toBeInstanceOf(DemarcheError);
      const { code, issues } = error as DemarcheError;
      expect(code).toBe("invalid-shape");
      expect(issues.map((issue) => issue.path)).toContain(path);
      expect((error as DemarcheError).message).toContain(message);
      return;
    }
    expect.fail("nothing was thrown");
  });
  test("coordinates are numbers", () => {
    expect(
      broken((d) => {
        d.meetings[0].place.geo.latitude = "41";
      }),
    ).toThrow('/meetings/0/place/geo/latitude has to be a number, not "41".');
  });
  test.each([null, 1, "x", []])("%j is refused", (document) => {
    expect(() => fromJsonLd(document)).toThrow("the document has to be an object");
  });
  test("an inherited property is not a field", () => {
    expect(() => fromJsonLd(Object.create(plain(toJsonLd(small))))).toThrow("has no array of documents");
  });
});
