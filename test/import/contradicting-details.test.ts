import { describe, expect, test } from "vitest";
import { dataset as bundled } from "../../src/data/index.ts";
import { column } from "../../src/import/column.ts";
import { fromDna } from "../../src/import/from-dna.ts";
import { fromEvents } from "../../src/import/from-events.ts";
import { fromPopolo } from "../../src/import/from-popolo.ts";
import { fromVotes } from "../../src/import/from-votes.ts";
import { mapRows } from "../../src/import/map-rows.ts";
import type { KeyConflict } from "../../src/import/shared/losses/key-conflict.ts";
import type { ActorDetails } from "../../src/import/shared/mapping/name-details.ts";
import type { RowMapping } from "../../src/import/shared/mapping/row-mapping.ts";
import { parseDataset } from "../../src/schema/index.ts";

const shortly = (conflicts: readonly KeyConflict[]) =>
  conflicts.map(({ id, field, values, count, row }) => [id, field, ...values, count, row]);

function spoken<R extends { who: string }>(
  rows: readonly R[],
  actor: (name: string, row: R) => object,
  mapping: Partial<RowMapping<R>> = {},
) {
  const result = mapRows(rows, {
    document: { title: "A table" },
    actor: actor as (name: string, row: R) => ActorDetails,
    statement: { speaker: column("who") as never, act: "assert" },
    ...mapping,
  });
  expect(() => parseDataset(result.dataset)).not.toThrow();
  return result;
}

describe("later rows that name the same actor", () => {
  test("have contradicting codes, types, attributes and parents in the conflicts", () => {
    const rows = [
      { who: "Gray", type: "person", party: "Red", code: "1", parent: "Alba" },
      { who: "Gray", type: "group", party: "Blue", code: "2", parent: "Borea" },
      { who: "Gray", type: "group", party: "Blue", code: "2", parent: "Borea" },
      { who: "Gray", type: "person", party: "Red", code: "1", parent: "Alba" },
    ];
    const { dataset, losses } = spoken(rows, (name, row) =>
      name === "Gray"
        ? {
            type: row.type,
            parent: row.parent,
            attributes: { party: row.party },
            identifiers: [{ scheme: "register", identifier: row.code }],
          }
        : { type: "state" },
    );
    expect(shortly(losses.conflicts)).toEqual([
      ["gray", "type", "person", "group", 2, 1],
      ["gray", "parent", "Alba", "Borea", 2, 1],
      ["gray", "identifiers.register", "1", "2", 2, 1],
      ["gray", "attributes.party", "Red", "Blue", 2, 1],
    ]);
    expect(dataset.actors[0]).toMatchObject({ type: "person", parent: "alba", attributes: { party: "Red" } });
  });

  test("are counted by row, also if they spell the name in another way or have it several times", () => {
    const rows = ["Gray", "GRAY", "GRAY", "GRAY", "Gray"].map((who, i) => ({
      who,
      party: i > 0 && i < 4 ? "Blue" : "Red",
    }));
    const actor = (_: string, { party }: (typeof rows)[0]) => ({ type: "person", attributes: { party } });
    const statement = { speaker: column("who"), act: "assert", targets: [column("who")] } as never;
    expect(shortly(spoken(rows, actor, { statement }).losses.conflicts)).toEqual([
      ["gray", "attributes.party", "Red", "Blue", 3, 1],
    ]);
    const known = rows.map(() => ({ who: "United States", code: "840" }));
    const { losses } = spoken(known, () => ({ type: "person" }), { extends: bundled });
    expect(shortly(losses.conflicts)).toEqual([["united-states", "type", "state", "person", 5, 0]]);
  });

  test("fill gaps of the first row", () => {
    const rows = [
      { who: "Gray", party: "", code: "" },
      { who: "Gray", party: "Blue", code: "2" },
    ];
    const { dataset, losses } = spoken(rows, (_, row) => ({
      type: "person",
      attributes: { party: row.party },
      identifiers: [{ scheme: "register", identifier: row.code }],
    }));
    expect(losses.conflicts).toEqual([]);
    expect(dataset.actors[0]).toMatchObject({
      attributes: { party: "Blue" },
      identifiers: [{ scheme: "register", identifier: "2" }],
    });
  });

  test("do not count where the row is refused", () => {
    const rows = [
      { who: "Gray", party: "Red", act: "assert" },
      { who: "Gray", party: "Blue", act: "sing" },
    ];
    const { losses } = spoken(rows, (_, { party }) => ({ type: "person", attributes: { party } }), {
      statement: { speaker: column("who"), act: column("act") as never },
    });
    expect(losses.conflicts).toEqual([]);
  });

  test("name the record that their code means", () => {
    const rows = [
      { who: "Alba", code: "1" },
      { who: "Borea", code: "2" },
      { who: "Alba", code: "2" },
    ];
    const { dataset, losses } = spoken(rows, (_, { code }) => ({
      type: "state",
      identifiers: [{ scheme: "register", identifier: code }],
    }));
    expect(dataset.statements.map(({ speaker }) => speaker)).toEqual(["alba", "borea", "borea"]);
    expect(shortly(losses.conflicts)).toEqual([["borea", "name", "Borea", "Alba", 1, 2]]);
    expect(dataset.actors.map(({ otherNames }) => otherNames)).toEqual([undefined, undefined]);
  });
});

describe("votes", () => {
  const russia = (ccode: number, rcid: number) => ({ rcid, ccode, country: "Russia", vote: 1 });

  test("of one name with two codes are a conflict", () => {
    const { losses } = fromVotes([russia(2, 1), russia(365, 2)]);
    expect(shortly(losses.conflicts)).toEqual([["russia", "identifiers.cow", "2", "365", 1, 1]]);
  });

  test("with the code of the United States and the name of Russia do not rename the United States", () => {
    const { dataset, losses } = fromVotes([russia(2, 1), russia(365, 1)], { extends: bundled });
    expect(losses.matched.map(({ name, id }) => [name, id])).toEqual([
      ["Russia", "united-states"],
      ["Russia", "russia"],
    ]);
    expect(shortly(losses.conflicts)).toEqual([["united-states", "name", "United States", "Russia", 1, 0]]);
    const names = dataset.actors.find(({ id }) => id === "united-states")?.otherNames;
    expect(names).toEqual(bundled.actors.find(({ id }) => id === "united-states")?.otherNames);
    expect(dataset.statements.slice(-2).map(({ speaker }) => speaker)).toEqual(["united-states", "russia"]);
  });

  test("of a member who changed the party are a conflict", () => {
    const rows = [
      { bill: "1", member: "Gray", vote: "yes", party: "Red" },
      { bill: "2", member: "Gray", vote: "no", party: "Blue" },
    ];
    const { losses } = fromVotes(rows, {
      actor: (_, { party }) => ({ type: "person", attributes: { party } }),
    });
    expect(shortly(losses.conflicts)).toEqual([["gray", "attributes.party", "Red", "Blue", 1, 1]]);
  });
});

test("ICEWS rows that make one name a state and a group are a conflict", () => {
  const row = {
    "Event Date": "2024-05-02",
    "Source Name": "Alba",
    "Source Sectors": "",
    "Source Country": "Alba",
    "Event Text": "Make statement",
    "CAMEO Code": "010",
    "Target Name": "Russia",
    "Target Sectors": "",
  };
  const rows = [
    { ...row, "Target Country": "Russian Federation" },
    { ...row, "Target Country": "Novorossiya" },
  ];
  expect(shortly(fromEvents(rows, { scheme: "icews" }).losses.conflicts)).toEqual([
    ["russian-federation", "type", "state", "group", 1, 1],
  ]);
  // The rows do not give a type. The importer only guessed `group`, so another type in the record is no conflict.
  expect(fromEvents(rows, { scheme: "icews", extends: bundled }).losses.conflicts).toEqual([]);
  const actor = () => ({ type: "group" }) as const;
  const given = fromEvents(rows, { scheme: "icews", extends: bundled, actor }).losses.conflicts;
  expect(given.map(({ id, field }) => [id, field])).toContainEqual(["russia", "type"]);
});

describe("a name in letters and the code of another state", () => {
  const iso = (identifier: string) => () => ({
    type: "state",
    identifiers: [{ scheme: "iso3166-1-alpha-3", identifier }],
  });
  const conflictsOf = (who: string, code: string) =>
    shortly(spoken([{ who }], iso(code), { extends: bundled }).losses.conflicts);

  test("are a conflict", () => {
    expect(conflictsOf("RUS", "USA")).toEqual([["united-states", "name", "United States", "RUS", 1, 0]]);
    expect(conflictsOf("RU", "USA")).toEqual([["united-states", "name", "United States", "RU", 1, 0]]);
  });

  // In ISO 3166-1, UK is reserved, KZK does not exist, and KZ and KAZ are Kazakhstan.
  test.each([
    ["USA", "USA"],
    ["US", "USA"],
    ["KZK", "KAZ"],
    ["RUS", "RUS"],
    ["UK", "GBR"],
  ])("%s and %s are none", (who, code) => {
    expect(conflictsOf(who, code)).toEqual([]);
  });
});

describe("types in the dataset that is extended", () => {
  test("a person does not match another name of a state, such as that of its capital", () => {
    const { losses } = spoken([{ who: "Moscow" }], () => ({ type: "person" }), { extends: bundled });
    expect(losses.matched).toEqual([]);
    expect(losses.unmatched.map(({ id }) => id)).toEqual(["moscow"]);
  });

  test("another type than that of the record is a conflict", () => {
    const { losses } = spoken([{ who: "NATO" }], () => ({ type: "state" }), { extends: bundled });
    expect(losses.matched.map(({ id }) => id)).toEqual(["nato"]);
    expect(shortly(losses.conflicts)).toEqual([["nato", "type", "organization", "state", 1, 0]]);
  });
});

describe("a type that the rows do not contain", () => {
  const types = (conflicts: readonly KeyConflict[]) => conflicts.filter(({ field }) => field === "type");

  test("does not contradict the actors of a Popolo file", () => {
    const { losses } = fromPopolo({
      persons: [{ id: "p1", name: "Ada Bo" }],
      organizations: [
        { id: "o1", name: "Diet", classification: "legislature" },
        { id: "o2", name: "Harbour Party" },
      ],
      memberships: [{ person_id: "p1", organization_id: "o1", on_behalf_of_id: "o2" }],
      vote_events: [
        { id: "v1", motion_text: "Toll Act", votes: [{ voter_name: "harbour party", option: "yes" }] },
      ],
    });
    expect([losses.conflicts, losses.refused]).toEqual([[], []]);
  });

  test("does not contradict the actors of an extended dataset in votes and in DNA", () => {
    const rows = [
      { bill: "12", member: "NATO", vote: "yes" },
      { bill: "12", member: "A. Gray", vote: "yes" },
    ];
    const votes = fromVotes(rows, { extends: bundled });
    expect(votes.losses.matched.map(({ id }) => id)).toEqual(["nato"]);
    expect(types(votes.losses.conflicts)).toEqual([]);
    expect(types(fromVotes(rows, { extends: bundled, voterType: "person" }).losses.conflicts)).toHaveLength(
      1,
    );
    const statement = { document_id: 1, document_title: "Debate", organization: "Russia", concept: "A toll" };
    expect(types(fromDna([statement], { extends: bundled }).losses.conflicts)).toEqual([]);
  });
});
