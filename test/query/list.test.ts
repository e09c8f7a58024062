import { describe, expect, test } from "vitest";
import type { DemarcheError } from "../../src/errors/demarche-error.ts";
import type { Kind } from "../../src/model/ids.ts";
import { countBy } from "../../src/query/count-by.ts";
import type { Filters } from "../../src/query/filters/filters.ts";
import { list } from "../../src/query/list.ts";
import { issuesOf } from "../fixtures/issues-of.ts";
import { recordOf } from "../fixtures/records.ts";
import { small } from "../fixtures/small.ts";

/**
 * Returns the ids of the records that `list` finds in a copy of the dataset. The copy is needed because the index of a
 * dataset is stored with the dataset.
 */
function ids<K extends Kind>(kind: K, filter?: Filters[K]): readonly string[] {
  return list({ ...small }, kind, filter).map((record) => record.id);
}

describe("order", () => {
  test("is by date for dated kinds, with undated records last, and by id for the others", () => {
    expect(ids("statements")).toEqual(["gray-offers-truce", "borea-doubts"]);
    expect(ids("documents")).toEqual(["wire", "paper"]);
    expect(ids("actors")).toEqual(["alba", "borea", "daily", "ines-gray"]);
  });
});

describe("options and order", () => {
  test("inherited properties of the filter are options", () => {
    expect(ids("statements", Object.create({ speakers: ["borea"], from: "2024", undated: true }))).toEqual([
      "borea-doubts",
    ]);
    expect(() => ids("statements", Object.create({ speakers: ["borae"] }))).toThrow('Did you mean "borea"?');
    expect(() => ids("statements", Object.create({ speekers: ["borea"] }))).toThrow(
      'Did you mean "speakers"?',
    );
  });

  const offer = recordOf(small.statements, "gray-offers-truce");
  const doubts = recordOf(small.statements, "borea-doubts");
  const twice = { ...offer, positions: [...offer.positions, ...offer.positions] };
  const statement = (id: string, date: string) => ({ ...twice, id, date });

  test("a statement with two positions on an issue is listed once", () => {
    const dataset = { ...small, statements: [statement("a", "2024-05-02"), doubts] };
    expect(list(dataset, "statements", { on: ["truce"] }).map(({ id }) => id)).toEqual(["a", "borea-doubts"]);
  });

  test("records with dates of the same days are sorted by id", () => {
    const dates = ["2024-05-02", "2024-05-02~", "2024-05-02", "2024-05-02~"];
    const dataset = { ...small, statements: dates.map((date, i) => statement(`s${(i * 3) % 4}`, date)) };
    expect(list(dataset, "statements").map(({ id }) => id)).toEqual(["s0", "s1", "s2", "s3"]);
    expect(list(dataset, "statements", { match: "certainly", from: "2024" }).map(({ id }) => id)).toEqual([
      "s0",
      "s2",
    ]);
  });
});

describe("filters", () => {
  test.each<[Kind, object, readonly string[]]>([
    ["documents", { languages: ["fr"] }, ["paper"]],
    ["documents", { publishers: ["daily"] }, ["wire"]],
    ["documents", { from: "2024-06-02" }, ["paper"]],
    ["documents", { from: "2024-06-02", match: "certainly" }, []],
    ["actors", { types: ["state", "person"] }, ["alba", "borea", "ines-gray"]],
    ["actors", { memberOf: ["alba"] }, ["ines-gray"]],
    ["actors", { parents: ["alba"] }, []],
    ["actors", { memberOf: ["borea"] }, []],
    ["actors", { minDocuments: 2 }, ["borea", "ines-gray"]],
    ["actors", { documents: ["paper"], types: ["state"] }, ["borea"]],
    ["issues", { broader: ["peace"] }, ["truce"]],
    ["statements", { speakers: ["borea"] }, ["borea-doubts"]],
    ["statements", { actors: ["borea"] }, ["gray-offers-truce", "borea-doubts"]],
    ["statements", { actors: ["alba"], speakers: ["ines-gray"] }, ["gray-offers-truce"]],
    // The envoy Ines Gray made `gray-offers-truce` on behalf of Alba, so Alba is its principal and not its speaker.
    ["statements", { speakers: ["alba"] }, []],
    ["statements", { principals: ["alba"] }, ["gray-offers-truce"]],
    ["statements", { principals: ["borea"] }, ["borea-doubts"]],
    ["statements", { principals: ["ines-gray"] }, []],
    // A statement fits only if one of its positions fits both `on` and `stances`.
    ["statements", { on: ["truce"], stances: ["unclear"] }, []],
    ["statements", { on: ["truce-offer"], stances: ["unclear"] }, ["borea-doubts"]],
    ["meetings", { places: ["Borea"] }, ["spring-meeting"]],
    ["statements", { addressees: ["borea"] }, ["gray-offers-truce"]],
    ["statements", { targets: ["alba"] }, ["borea-doubts"]],
    ["statements", { acts: ["offer", "warn"] }, ["gray-offers-truce"]],
    ["statements", { reporting: ["attributed"] }, ["borea-doubts"]],
    ["statements", { on: ["truce-offer"] }, ["gray-offers-truce", "borea-doubts"]],
    ["statements", { stances: ["support"] }, ["gray-offers-truce"]],
    ["statements", { about: ["truce-offer"] }, ["gray-offers-truce", "borea-doubts"]],
    ["statements", { minDocuments: 2 }, ["gray-offers-truce"]],
    ["statements", { maxDocuments: 1 }, ["borea-doubts"]],
    // `borea-doubts` is undated, so a filter by period leaves it out unless `undated` is true.
    ["statements", { from: "2024-05-01" }, []],
    ["statements", { from: "2024-05-01", undated: true }, ["borea-doubts"]],
    ["statements", { from: "2024-05-01", match: "certainly", undated: true }, ["borea-doubts"]],
    ["statements", { undated: false }, ["gray-offers-truce", "borea-doubts"]],
    ["statements", { from: "2024-05-01", match: "certainly" }, []],
    ["statements", { to: "2024-04", match: "certainly" }, ["gray-offers-truce"]],
    ["statements", { match: "certainly" }, ["gray-offers-truce", "borea-doubts"]],
    ["proposals", { proposers: ["ines-gray"] }, ["truce-offer"]],
    ["proposals", { addressees: ["alba"] }, []],
    ["proposals", { actors: ["alba"] }, ["truce-offer"]],
    ["proposals", { about: ["truce"] }, ["truce-offer"]],
    ["proposals", { about: ["weapons-rest"] }, ["truce-offer"]],
    ["proposals", { answers: ["unanswered"] }, ["truce-offer"]],
    ["proposals", { answers: ["rejected"] }, []],
    ["meetings", { formats: ["call"] }, ["talks-about-talks"]],
    ["meetings", { status: ["held"] }, ["spring-meeting"]],
    ["meetings", { places: ["Port"] }, ["spring-meeting"]],
    ["meetings", { places: ["borea"] }, ["spring-meeting"]],
    ["meetings", { exclude: { places: ["borea"] } }, ["talks-about-talks"]],
    ["actors", { exclude: { types: ["person"] } }, ["alba", "borea", "daily"]],
    ["statements", { exclude: { on: ["truce-offer"], stances: ["unclear"] } }, ["gray-offers-truce"]],
    // Records that fit the inner `exclude` are kept.
    ["statements", { exclude: { actors: ["borea"], exclude: { speakers: ["borea"] } } }, ["borea-doubts"]],
    ["meetings", { actors: ["alba"] }, ["spring-meeting"]],
    ["meetings", { about: ["truce"] }, ["spring-meeting"]],
    // A citation that supports only the date of the record does not count as a second document.
    ["meetings", { minDocuments: 2 }, ["spring-meeting"]],
    ["meetings", { minDocuments: 0 }, ["spring-meeting", "talks-about-talks"]],
    ["bases", { hosts: ["borea"], operators: ["alba"] }, ["valley-post"]],
    ["bases", { actors: ["alba"] }, ["valley-post"]],
    ["bases", { types: ["missile-defence"] }, []],
    ["bases", { types: ["military"] }, ["valley-post"]],
    // `gray-offers-truce` made the proposal that contains this term, so the statement takes a stance on the term.
    ["statements", { on: ["weapons-rest"] }, ["gray-offers-truce"]],
    ["statements", { on: ["borea-silent"] }, []],
    ["bases", { status: ["operating"], places: ["Valley"] }, ["valley-post"]],
    ["events", { types: ["election"], status: ["done"] }, ["spring-election"]],
    ["events", { targets: ["borea"], actors: ["alba"], about: ["peace"] }, ["spring-election"]],
    ["events", { from: "2024-05", to: "2024-05", match: "certainly" }, []],
    ["events", { places: ["Port"] }, []],
  ])("%s %j", (kind, filter, expected) => {
    expect(ids(kind, filter)).toEqual(expected);
  });
});

test("events are selected by their codes, and an unknown code is an error", () => {
  const [event] = small.events;
  const coded = (id: string, ...codes: readonly string[]) =>
    ({
      ...event,
      id,
      codes: codes.map((code) => ({ scheme: "cameo", code })),
    }) as (typeof small.events)[number];
  const dataset = {
    ...small,
    events: [coded("first", "190", "193"), coded("second", "193"), coded("third")],
  };
  const found = (filter: Filters["events"]) => list(dataset, "events", filter).map(({ id }) => id);
  expect(found({ codes: ["190"] })).toEqual(["first"]);
  expect(found({ codes: ["190", "193"] })).toEqual(["first", "second"]);
  expect(found({ exclude: { codes: ["190"] } })).toEqual(["second", "third"]);
  expect(() => found({ codes: ["19"] })).toThrow('Option codes of list of events cannot contain "19".');
  expect(countBy(dataset, "events", { by: "code" }).map(({ code, ids }) => [code, ids])).toEqual([
    ["193", ["first", "second"]],
    ["190", ["first"]],
    [null, ["third"]],
  ]);
});

test("authors and identifiers are matched as a whole, in any scheme", () => {
  const alba = [
    { scheme: "iso3166-1-alpha-3", identifier: "ALB" },
    { scheme: "cow", identifier: "339" },
  ];
  const dataset = {
    ...small,
    actors: small.actors.map((each) => (each.id === "alba" ? { ...each, identifiers: alba } : each)),
    documents: small.documents.map((each) =>
      each.id === "wire"
        ? { ...each, author: "Cy Gray", identifiers: [{ scheme: "doi", identifier: "10.5555/wire" }] }
        : each,
    ),
  };
  const found = (kind: "actors" | "documents", filter: object) =>
    list(dataset as typeof small, kind, filter).map(({ id }) => id);
  expect(found("actors", { identifiers: ["339"] })).toEqual(["alba"]);
  expect(found("actors", { exclude: { identifiers: ["ALB"] } })).toEqual(["borea", "daily", "ines-gray"]);
  expect(found("documents", { authors: ["Cy Gray"] })).toEqual(["wire"]);
  expect(found("documents", { identifiers: ["10.5555/wire"] })).toEqual(["wire"]);
  expect(() => found("documents", { authors: ["Gray"] })).toThrow('cannot contain "Gray"');
  expect(() => found("actors", { identifiers: ["10.5555/wire"] })).toThrow('cannot contain "10.5555/wire"');
  expect(
    countBy(dataset, "actors", { by: "identifier" }).map(({ identifier, ids }) => [identifier, ids]),
  ).toEqual([
    [null, ["borea", "daily", "ines-gray"]],
    ["339", ["alba"]],
    ["ALB", ["alba"]],
  ]);
});

describe("errors", () => {
  test.each<[string, object, string, string]>([
    [
      "statements",
      { speakers: [] },
      "invalid-option",
      "Option speakers of list of statements is an empty array. Leave it out for all.",
    ],
    [
      "statements",
      { speeker: [] },
      "unknown-option",
      'list of statements has no option "speeker". Did you mean "speakers"?',
    ],
    ["bases", { from: "2022" }, "unknown-option", 'list of bases has no option "from".'],
    ["issues", { minDocuments: 1 }, "unknown-option", 'list of issues has no option "minDocuments".'],
    ["statements", { constructor: [] }, "unknown-option", 'list of statements has no option "constructor".'],
    [
      "statements",
      { speakers: ["boreaa"] },
      "unknown-id",
      'Option speakers of list of statements: "boreaa" is no id of actors. Did you mean "borea"?',
    ],
    [
      "statements",
      { speakers: ["wire"] },
      "wrong-kind",
      '"wire" is an id of documents. Give an id of actors.',
    ],
    [
      "statements",
      { speakers: "borea" },
      "invalid-option",
      'Option speakers of list of statements has to be an array, not "borea". Write ["borea"].',
    ],
    [
      "statements",
      { acts: ["sings"] },
      "invalid-option",
      'Option acts of list of statements cannot contain "sings".',
    ],
    ["statements", { from: "May" }, "invalid-date", '"May" is no date'],
    [
      "statements",
      { match: "posibly" },
      "invalid-option",
      'Option match of list of statements cannot be "posibly". Did you mean "possibly"?',
    ],
    ["statements", { minDocuments: -1 }, "invalid-option", "has to be a whole number of 0 or more, not -1."],
    [
      "statements",
      { minDocuments: "2" },
      "invalid-option",
      'has to be a whole number of 0 or more, not "2".',
    ],
    ["meetings", { places: ["Prt"] }, "invalid-option", 'cannot contain "Prt". Did you mean "Port"?'],
    ["documents", { languages: ["de"] }, "invalid-option", 'cannot contain "de".'],
    [
      "statements",
      [] as object,
      "invalid-option",
      "The options of list of statements are an object, not an array of 0.",
    ],
  ])("%s %j", (kind, filter, code, message) => {
    const run = () => list(small, kind as never, filter as never);
    expect(run).toThrow(message);
    try {
      run();
    } catch (error) {
      expect((error as DemarcheError).code).toBe(code);
    }
  });

  test.each([["2022~"], ["[2022..2023]"], ["2022/2023"], ["202X"]])(
    "%s cannot be the start of a period",
    (from) => {
      expect(() => list(small, "events", { from })).toThrow(
        'is no end of a period. Write "2022-02-04", "2022-02" or "2022".',
      );
    },
  );

  test("throws for a period that ends before it begins", () => {
    const run = () => list(small, "events", { from: "2023", to: "2022-06" });
    expect(run).toThrow('The period of list of events ends before it begins: from "2023" to "2022-06".');
  });

  test("throws for a value that is not a dataset", () => {
    for (const wrong of [undefined, null, {}, { dataset: small }, "dataset"]) {
      expect(() => list(wrong as never, "actors")).toThrow("The first argument has to be a dataset");
    }
  });

  test("if there are too many ids to list, the message names the call that lists them", () => {
    const alba = recordOf(small.actors, "alba");
    const many = { ...small, actors: Array.from({ length: 30 }, (_, i) => ({ ...alba, id: `actor-${i}` })) };
    expect(() => list(many, "statements", { speakers: ["zzzzzzzzz" as never] })).toThrow(
      '"zzzzzzzzz" is no id of actors. There are 30; list(dataset, "actors") has them.',
    );
    expect(() => list(many, "statements", { about: ["zzzzzzzzz" as never] })).toThrow("such as");
  });
  test.each<[Kind, object, string]>([
    ["actors", { types: ["x"] }, 'cannot contain "x".'],
    ["statements", { acts: ["x"] }, 'cannot contain "x".'],
    ["statements", { reporting: ["x"] }, 'cannot contain "x".'],
    ["statements", { stances: ["x"] }, 'cannot contain "x".'],
    ["proposals", { answers: ["x"] }, 'cannot contain "x".'],
    ["meetings", { formats: ["x"] }, 'cannot contain "x".'],
    ["meetings", { status: ["x"] }, 'cannot contain "x".'],
    ["bases", { types: ["x"] }, 'cannot contain "x".'],
    ["bases", { status: ["x"] }, 'cannot contain "x".'],
    ["events", { types: ["x"] }, 'cannot contain "x".'],
    ["events", { status: ["x"] }, 'cannot contain "x".'],
  ])("an unknown value of an option of %s is named: %j", (kind, filter, message) => {
    expect(() => list(small, kind, filter as never)).toThrow(message);
  });

  test("an unknown language or place is answered with those of the dataset in sorted order", () => {
    const [wire, paper] = small.documents as [(typeof small.documents)[0], (typeof small.documents)[0]];
    const { language: _, ...unknown } = wire;
    const documents = [{ ...unknown, id: "letter" }, paper, wire];
    expect(() => list({ ...small, documents }, "documents", { languages: ["zulu"] })).toThrow(
      'Option languages of list of documents cannot contain "zulu". Use one of "en", "fr".',
    );
    // The message suggests whole names and states first, and then parts of names.
    const [meeting] = small.meetings as [(typeof small.meetings)[0]];
    const meetings = [
      { ...meeting, place: { name: "West Hall" } },
      { ...meeting, id: "second", place: { name: "Port", country: "borea" } },
    ];
    expect(() =>
      list({ ...small, meetings, bases: [], events: [] }, "meetings", { places: ["Zanzibar"] }),
    ).toThrow('cannot contain "Zanzibar". Use one of "Borea", "Port", "West Hall", "borea", "Hall", "West".');
  });

  test("a place in a state that is not in the dataset is found by the id of the state", () => {
    const [meeting] = small.meetings as [(typeof small.meetings)[0]];
    const data = { ...small, meetings: [{ ...meeting, place: { name: "Cape", country: "nowhere" } }] };
    expect(list(data, "meetings", { places: ["nowhere"] }).map(({ id }) => id)).toEqual(["spring-meeting"]);
    expect(list(data, "meetings", { places: ["Cape"] })).toHaveLength(1);
  });

  test.each<[unknown, readonly string[]]>([
    [null, ["Option exclude of list of actors has to be an object, not null. Write { exclude: { … } }."]],
    ["", ['Option exclude of list of actors has to be an object, not "". Write { exclude: { … } }.']],
    [
      { types: [] },
      ["Option types of option exclude of list of actors is an empty array. Leave it out for all."],
    ],
    [{ types: undefined }, ["Option exclude of list of actors has no condition. Leave it out."]],
  ])("exclude: %j is refused once", (exclude, messages) => {
    expect(issuesOf(() => list(small, "actors", { exclude } as never)).map(({ message }) => message)).toEqual(
      messages,
    );
  });

  test.each([{ undated: true }, { match: "certainly" }, { undated: false, match: "possibly" }])(
    "exclude: %j is refused, because it sets no condition",
    (exclude) => {
      expect(issuesOf(() => list(small, "statements", { exclude } as never))).toMatchObject([
        { path: "/exclude", message: expect.stringContaining("has no condition") },
      ]);
    },
  );

  test("throws if minDocuments is greater than maxDocuments", () => {
    expect(() => list(small, "statements", { minDocuments: 2, maxDocuments: 1 })).toThrow(
      "list of statements: minDocuments 2 is greater than maxDocuments 1. Swap them.",
    );
    expect(list(small, "statements", { minDocuments: 1, maxDocuments: 1 })).toHaveLength(1);
  });
  test("throws for an unknown kind", () => {
    expect(() => list(small, "terms" as never)).toThrow('list: there is no kind "terms".');
  });

  test("all problems are reported at once, each with its pointer", () => {
    try {
      list(small, "statements", { speakers: ["alba", "nobody"], a: 1, "b/~": 2 } as never);
      expect.unreachable();
    } catch (error) {
      expect((error as DemarcheError).issues.map(({ path }) => path)).toEqual([
        "/speakers/1",
        "/a",
        "/b~1~0",
      ]);
    }
  });
});

test.each<[Kind, boolean, boolean]>([
  ["documents", true, true],
  ["actors", false, true],
  ["issues", false, true],
  ["statements", true, true],
  ["proposals", true, false],
  ["meetings", true, true],
  ["bases", false, false],
  ["events", true, true],
])("%s can be selected by a period (%s) and by attributes (%s)", (kind, dated, attributed) => {
  const period = issuesOf(() => list(small, kind, { undated: true } as never));
  expect(period.map(({ code }) => code)).toEqual(dated ? [] : ["unknown-option"]);
  // No record of the small dataset has an attribute.
  const attributes = issuesOf(() => list(small, kind, { attributes: { seats: [1] } } as never));
  expect(attributes.map(({ code }) => code)).toEqual([attributed ? "invalid-option" : "unknown-option"]);
});

test("an option that is undefined has no effect", () => {
  expect(list(small, "statements", { speakers: undefined } as never)).toHaveLength(2);
});

test("stances count only on the matters of the same call, also if another call came before", () => {
  const data = { ...small };
  const found = (on: string) =>
    list(data, "statements", { on: [on], stances: ["unclear"] }).map(({ id }) => id);
  expect(found("truce")).toEqual([]);
  expect(found("truce-offer")).toEqual(["borea-doubts"]);
  expect(found("truce")).toEqual([]);
  expect(list(data, "statements", { stances: ["unclear"] }).map(({ id }) => id)).toEqual(["borea-doubts"]);
});

test("actors are selected by the state or organization that they are part of", () => {
  const ministry = { ...recordOf(small.actors, "daily"), id: "ministry", parent: "alba" };
  const data = { ...small, actors: [...small.actors, ministry] };
  expect(list(data, "actors", { parents: ["alba"] }).map(({ id }) => id)).toEqual(["ministry"]);
});

test("the result is frozen, and its records are those of the dataset", () => {
  const actors = list(small, "actors");
  expect(Object.isFrozen(actors)).toBe(true);
  expect(actors[0]).toBe(small.actors[0]);
});

test("a place is found by its name and by consecutive words of a part of it", () => {
  const [meeting] = small.meetings;
  const meetings = [
    { ...meeting, id: "vienna", place: { name: "OSCE headquarters, Vienna" } },
    { ...meeting, id: "hall", place: { name: "Great Hall  of the People, Beijing" } },
  ] as unknown as typeof small.meetings;
  const data = { ...small, meetings };
  const found = (place: string) => list(data, "meetings", { places: [place] }).map(({ id }) => id);
  for (const place of ["Vienna", "OSCE headquarters", "OSCE", "OSCE headquarters, Vienna"])
    expect(found(place)).toEqual(["vienna"]);
  for (const place of ["Hall of the People", "Beijing"]) expect(found(place)).toEqual(["hall"]);
  for (const place of ["Vien", "headquarters, Vienna", "headquarters Vienna", "OSCE Vienna", ""])
    expect(() => found(place), place).toThrow("cannot contain");
  expect(() => found("Viena")).toThrow('cannot contain "Viena". Did you mean "Vienna"?');
});
