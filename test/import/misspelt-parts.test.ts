import { describe, expect, test } from "vitest";
import { column, mapRows } from "../../src/import/index.ts";
import { DemarcheError } from "../../src/index.ts";

const rows = [{ issue: "Toll", stance: "support", who: "Alba", of: "Borea" }];
type Row = (typeof rows)[0];
const shared = { document: { title: "Table" }, actor: { type: "state" } } as const;
const statement = { speaker: "Alba", act: "assert" } as const;
const meeting = { format: "talks" } as const;
const proposal = { title: "Toll", proposers: "Alba" } as const;
const refusedOf = (mapping: object) =>
  mapRows(rows, { ...shared, ...mapping } as never).losses.refused.map(({ message }) => message);
const errorOf = (mapping: object) => {
  try {
    refusedOf(mapping);
  } catch (error) {
    if (error instanceof DemarcheError) return error.message;
    throw error;
  }
  return undefined;
};

describe("a misspelt field of an object that a function returns is refused", () => {
  test("in positions", () => {
    const positions = ({ issue, stance }: Row) => [{ on: issue, stanse: stance }];
    expect(refusedOf({ statement: { ...statement, positions } })).toEqual([
      'row 0 (the first): statement.positions has no field "stanse". Did you mean "stance"?',
    ]);
    const more = ({ issue, stance }: Row) => [{ on: issue, stance, conditions: "x" }];
    expect(refusedOf({ statement: { ...statement, positions: more } })[0]).toContain('no field "conditions"');
  });

  test("in participants", () => {
    const participants = ({ who, of }: Row) => [{ actor: who, onBehalf: of }];
    expect(refusedOf({ meeting: { ...meeting, participants } })).toEqual([
      'row 0 (the first): meeting.participants has no field "onBehalf". Did you mean "onBehalfOf"?',
    ]);
  });
});

test("an item that a function returns has to be an object, and absent items are left out", () => {
  const positions = ({ issue }: Row) => [issue];
  expect(refusedOf({ statement: { ...statement, positions } })).toEqual([
    'row 0 (the first): statement.positions has to be an object, not "Toll". Write { on: "…", stance: "support" }.',
  ]);
  expect(refusedOf({ statement: { ...statement, positions: () => [null, undefined] } })).toEqual([]);
  const participants = ({ who, of }: Row) => [[who, of]];
  expect(refusedOf({ meeting: { ...meeting, participants } })[0]).toContain("not an array of 2");
  expect(refusedOf({ proposal: { ...proposal, terms: () => ["Pay."] } })).toEqual([
    'row 0 (the first): proposal.terms has to be an object, not "Pay.". Write { summary: "…" }.',
  ]);
  expect(refusedOf({ proposal: { ...proposal, responses: () => ["Borea"] } })[0]).toContain("{ by:");
  expect(refusedOf({ statement: { ...statement, doubts: () => ["date"] } })[0]).toContain("{ field:");
});

test("a misspelt field of an object in the mapping is an error of the call", () => {
  const parts: readonly (readonly [object, string])[] = [
    [
      { statement: { ...statement, positions: [{ on: column("issue"), stanse: column("stance") }] } },
      'statement.positions.0 of mapRows has no field "stanse". Did you mean "stance"?',
    ],
    [
      { statement: { ...statement, positions: [column("issue")] } },
      'statement.positions.0 of mapRows has to be an object, not column("issue"). Write { on: "…", stance: "support" }.',
    ],
    [
      { statement: { ...statement, about: [{ isue: column("issue") }] } },
      'statement.about.0 of mapRows has no field "isue". Did you mean "issue"?',
    ],
    [
      { meeting: { ...meeting, participants: [{ actor: column("who"), onBehalf: column("of") }] } },
      'meeting.participants.0 of mapRows has no field "onBehalf". Did you mean "onBehalfOf"?',
    ],
    [
      { meeting: { ...meeting, participants: [{ actr: "Alba" }] } },
      'meeting.participants.0 of mapRows has no field "actr". Did you mean "actor"?',
    ],
    [
      { meeting: { ...meeting, place: { nme: "Port" } } },
      'meeting.place of mapRows has no field "nme". Did you mean "name"?',
    ],
    [
      { event: { type: "aid", amount: { value: 1, unt: "EUR" } } },
      'event.amount of mapRows has no field "unt". Did you mean "unit"?',
    ],
    [
      { event: { type: "aid", codes: [{ scheme: "cameo", cod: "01" }] } },
      'event.codes.0 of mapRows has no field "cod". Did you mean "code"?',
    ],
  ];
  for (const [mapping, message] of parts) expect(errorOf(mapping)).toBe(`Option ${message}`);
});
