import { describe, expect, test } from "vitest";
import { dataset as bundled } from "../../src/data/index.ts";
import { column } from "../../src/import/column.ts";
import { mapRows } from "../../src/import/map-rows.ts";
import type { ActorDetails } from "../../src/import/shared/mapping/name-details.ts";
import type { RowMapping } from "../../src/import/shared/mapping/row-mapping.ts";
import { parseDataset } from "../../src/schema/index.ts";

const document = { title: "A table" };
const state = { type: "state" } as const;

/** Maps rows with the name of a speaker in the column `who`. */
function mapped<R extends { who: string }>(rows: readonly R[], mapping: Partial<RowMapping<R>> = {}) {
  const result = mapRows(rows, {
    document,
    extends: bundled,
    actor: state,
    statement: { speaker: column("who") as never, act: "assert" },
    ...mapping,
  });
  expect(() => parseDataset(result.dataset)).not.toThrow();
  return result;
}

const withCode = (scheme: string) => (_: string, row: { code: string | number }) => ({
  ...state,
  identifiers: [{ scheme, identifier: row.code }],
});

describe("official names and codes of states", () => {
  test("match the states of the bundled dataset", () => {
    const rows = ["Russian Federation", "United States of America", "Republic of Belarus", "UZ", "KGZ"];
    const { losses } = mapped(rows.map((who) => ({ who })));
    expect(losses.matched.map(({ name, id, because }) => [name, id, because])).toEqual([
      ["Russian Federation", "russia", "other-name"],
      ["United States of America", "united-states", "other-name"],
      ["Republic of Belarus", "belarus", "other-name"],
      ["UZ", "uzbekistan", "identifier"],
      ["KGZ", "kyrgyzstan", "identifier"],
    ]);
  });

  test.each([
    ["cow", 365],
    ["cow", "RUS"],
    ["gwno", "365"],
    ["iso3166-1-alpha-2", "RU"],
    ["iso3166-1-numeric", "643"],
  ])("of the register %s match, and the code is added", (scheme, code) => {
    const { dataset, losses } = mapped([{ who: "Name in a table", code }], { actor: withCode(scheme) });
    expect(losses.matched).toMatchObject([{ id: "russia", because: "identifier" }]);
    expect(dataset.actors.find(({ id }) => id === "russia")?.identifiers).toEqual([
      { scheme: "iso3166-1-alpha-3", identifier: "RUS" },
      { scheme, identifier: String(code) },
    ]);
  });

  test("join names in the rows", () => {
    const rows = ["Türkiye", "Turkey", "Moldova", "Republic of Moldova"].map((who) => ({ who }));
    const { dataset, losses } = mapped(rows, { extends: undefined });
    expect(dataset.actors.map(({ id }) => id)).toEqual(["turkiye", "moldova"]);
    expect(losses.joined.map(({ names, because }) => [...names, because])).toEqual([
      ["Türkiye", "Turkey", "other-name"],
      ["Moldova", "Republic of Moldova", "other-name"],
    ]);
  });

  test("are not read against a code", () => {
    const rows = [
      { who: "Germany", code: 255 },
      { who: "Federal Republic of Germany", code: 260 },
    ];
    expect(mapped(rows, { actor: withCode("cow") }).losses.joined).toEqual([]);
  });

  test("of bare numbers are not read, because registers give one number to several states", () => {
    const { losses } = mapped([{ who: "365" }]);
    expect(losses.unmatched).toEqual([{ kind: "actors", name: "365", id: "365" }]);
  });

  test("that nothing matches are listed", () => {
    const { losses } = mapped([{ who: "Russia" }, { who: "Borea" }, { who: "borea" }]);
    expect(losses.unmatched).toEqual([{ kind: "actors", name: "Borea", id: "borea" }]);
    expect(mapped([{ who: "Borea" }], { extends: undefined }).losses.unmatched).toEqual([]);
  });
});

describe("one type for all actors of a table", () => {
  test.each([
    ["Russia", "name"],
    ["Russian Federation", "other-name"],
    ["RUS", "identifier"],
  ] as const)("does not make a person of %s, and the type is a conflict", (who, because) => {
    for (const type of ["person", "organization", "outlet"] as const) {
      const { dataset, losses } = mapped([{ who }], { actor: { type } });
      expect(losses.matched).toEqual([{ kind: "actors", name: who, id: "russia", because }]);
      expect(losses.conflicts).toEqual([
        { kind: "actors", id: "russia", field: "type", values: ["state", type], count: 1, row: 0 },
      ]);
      expect(dataset.actors).toHaveLength(bundled.actors.length);
    }
  });

  test("does not make a state of a known international organization", () => {
    for (const type of ["state", "person"] as const) {
      const who = "North Atlantic Treaty Organization";
      const { losses } = mapped([{ who }], { actor: { type } });
      expect(losses.matched.map(({ id }) => id)).toEqual(["nato"]);
      expect(losses.conflicts).toMatchObject([{ field: "type", values: ["organization", type] }]);
      expect(mapped([{ who: "UN" }, { who }], { actor: { type }, extends: undefined }).losses.joined).toEqual(
        [],
      );
    }
  });

  test("does not make a state of a known person, unless a state has the name", () => {
    const { losses } = mapped([{ who: "Sergey Lavrov" }, { who: "Lavrov" }]);
    expect(losses.matched.map(({ id }) => id)).toEqual(["sergey-lavrov", "sergey-lavrov"]);
    expect(losses.conflicts).toMatchObject([{ field: "type", values: ["person", "state"], count: 2 }]);
    const persons = bundled.actors.map((actor) =>
      actor.id === "sergey-lavrov" ? { ...actor, name: "Jordan" } : actor,
    );
    expect(mapped([{ who: "Jordan" }], { extends: { ...bundled, actors: persons } }).losses.matched).toEqual(
      [],
    );
  });

  test.each(["Washington", "Moscow", "RU", "Russia (band)", "Lavrov, Russia"])(
    "leaves apart a person with a name that a state does not have as its own: %s",
    (who) => {
      const { losses } = mapped([{ who }], { actor: { type: "person" } });
      expect(losses.matched).toEqual([]);
    },
  );

  test("leaves apart a person with the name of a state and a code or a new id of its own", () => {
    const jordan = { id: "jordan", type: "state", name: "Jordan", sources: [{ document: "d" }] } as const;
    const base = { ...bundled, documents: [{ id: "d", title: "D" }], actors: [jordan] };
    const cut = { ...base, statements: [], proposals: [], meetings: [], bases: [], events: [] } as never;
    const ids = (actor: ActorDetails) => {
      const { dataset, losses } = mapped([{ who: "Jordan" }], { extends: cut, actor });
      expect(losses.conflicts).toEqual([]);
      return dataset.statements.map(({ speaker }) => speaker);
    };
    expect(ids({ type: "person", identifiers: [{ scheme: "wikidata", identifier: "Q1" }] })).toEqual([
      "jordan-2",
    ]);
    expect(ids({ type: "person", id: "jordan-the-singer" })).toEqual(["jordan-the-singer"]);
    expect(ids({ type: "state", id: "jordan-river" })).toEqual(["jordan-river"]);
  });

  test("decides between a person and a state of the same name", () => {
    const [person] = bundled.actors.filter(({ id }) => id === "sergey-lavrov");
    const actors = bundled.actors.map((actor) => (actor === person ? { ...actor, name: "Russia" } : actor));
    const base = { ...bundled, actors };
    const matched = (type: ActorDetails["type"]) =>
      mapped([{ who: "Russia" }], { extends: base, actor: { type } });
    expect(matched("person").losses.matched).toMatchObject([{ id: "sergey-lavrov" }]);
    expect(matched("state").losses.matched).toMatchObject([{ id: "russia" }]);
    expect(matched("organization").losses.matched).toMatchObject([{ id: "russia" }]);
  });
});

describe("codes and attributes of names", () => {
  type Row = { who: string; code: number; party?: string };
  const actor = (_: string, { code, party }: Row): ActorDetails => ({
    ...state,
    identifiers: [{ scheme: "cow", identifier: code }],
    attributes: { party: party as string },
  });

  test("are united with those of the extended dataset", () => {
    const { dataset, losses } = mapped<Row>([{ who: "russia", code: 365, party: "Blue" }], { actor });
    expect(dataset.actors.find(({ id }) => id === "russia")).toMatchObject({ attributes: { party: "Blue" } });
    expect(losses.conflicts).toEqual([]);
  });

  test("that contradict are listed as conflicts", () => {
    const rows = [
      { who: "Borea", code: 160, party: "Blue" },
      { who: "BOREA", code: 359, party: "Red" },
      { who: "Russia", code: 359 },
    ];
    const { dataset, losses } = mapped<Row>(rows, { actor });
    expect(dataset.actors.find(({ id }) => id === "borea")).toMatchObject({
      attributes: { party: "Blue" },
      identifiers: [{ scheme: "cow", identifier: "160" }],
    });
    expect(losses.conflicts).toEqual([
      { kind: "actors", id: "borea", field: "identifiers.cow", values: ["160", "359"], count: 1, row: 1 },
      { kind: "actors", id: "borea", field: "attributes.party", values: ["Blue", "Red"], count: 1, row: 1 },
      {
        kind: "actors",
        id: "russia",
        field: "identifiers.cow",
        values: ["iso3166-1-alpha-3 RUS", "359"],
        count: 1,
        row: 2,
      },
    ]);
  });

  test("of issues are added to the issue of the extended dataset", () => {
    const first = bundled.issues[0];
    const { dataset } = mapped([{ who: "Russia" }], {
      issue: () => ({ attributes: { topic: 7 } }),
      statement: {
        speaker: column("who"),
        act: "vote",
        positions: [{ on: first?.id as string, stance: "support" }],
      },
    });
    expect(dataset.issues[0]).toEqual({ ...first, attributes: { topic: 7 } });
    expect(dataset.issues[1]).toBe(bundled.issues[1]);
  });

  test("of a document of the extended dataset are added to it", () => {
    const first = bundled.documents[0];
    const { dataset, losses } = mapped([{ who: "Russia", wave: 3 }], {
      document: { id: first?.id as string, attributes: ["wave"] },
    });
    expect(dataset.documents[0]).toEqual({ ...first, attributes: { ...first?.attributes, wave: 3 } });
    expect(dataset.documents).toHaveLength(bundled.documents.length);
    const again = mapped([{ who: "Russia", wave: 4 }], {
      extends: dataset,
      document: { id: first?.id as string, attributes: ["wave"] },
    });
    expect(again.dataset.documents[0]?.attributes?.wave).toBe(3);
    expect(again.losses.conflicts).toMatchObject([
      { kind: "documents", field: "attributes.wave", values: [3, 4] },
    ]);
    expect(losses.conflicts).toEqual([]);
  });

  test("that are no codes or attributes refuse the row", () => {
    const { losses } = mapped([{ who: "Russia", code: -2 }], { actor: withCode("cow") });
    expect(losses.refused[0]?.message).toContain(
      'names "Russia", for which actor gives "-2", which is no code of cow. Write the number of the state',
    );
    const wrong = () => ({ ...state, attributes: { party: ["Blue"] as never } });
    expect(mapped([{ who: "Russia" }], { actor: wrong }).losses.refused[0]?.message).toContain(
      'gives the attribute "party" as',
    );
  });
});

describe("names of organizations, bodies and persons", () => {
  const typed = (type: ActorDetails["type"]) => ({ actor: { type } });

  test("an official name of an international organization matches its abbreviation", () => {
    const rows = ["North Atlantic Treaty Organization", "the United Nations Organisation"].map((who) => ({
      who,
    }));
    const { losses } = mapped(rows, typed("organization"));
    expect(losses.matched.map(({ id, because }) => [id, because])).toEqual([
      ["nato", "other-name"],
      ["united-nations", "other-name"],
    ]);
    const groups = mapped(rows, typed("group"));
    expect(groups.losses.matched).toEqual([]);
    expect(groups.losses.unmatched[0]?.similar).toEqual(["nato"]);
  });

  test("a body with another name of a state is not the state", () => {
    expect(mapped([{ who: "Washington" }], typed("body")).losses.matched).toEqual([]);
    const { losses } = mapped([{ who: "Washington" }]);
    expect(losses.matched).toMatchObject([{ id: "united-states", because: "other-name" }]);
    const body = mapped([{ who: "Kremlin" }], typed("body"));
    expect(body.losses.matched).toMatchObject([{ id: "kremlin" }]);
  });

  test.each([
    ["General Assembly", "body", ["un-general-assembly"]],
    ["Main Committee of the United Nations General Assembly", "body", ["un-general-assembly"]],
    ["Sergey Viktorovich Lavrov", "person", ["sergey-lavrov"]],
    ["Sergey Petrov", "person", undefined],
    ["Sergey", "person", undefined],
    ["Assembly", "body", undefined],
    ["Nordic Association of Trade Offices", "organization", ["nato"]],
    ["Sergey Viktorovich Lavrov", "group", undefined],
  ] as const)(
    "a name that resembles others is unmatched with a suggestion: %s (%s)",
    (who, type, similar) => {
      const { losses } = mapped([{ who }], typed(type));
      expect(losses.matched).toEqual([]);
      expect(losses.unmatched[0]?.similar).toEqual(similar);
    },
  );
});
