import { describe, expect, test } from "vitest";
import { fromPopolo } from "../../src/import/index.ts";

const persons = [
  { id: "a", name: "Ann" },
  { id: "b", name: "Bob" },
];
const vote = (voter: string, option: string) => ({ voter_id: voter, option });
const votesOf = ({ dataset }: ReturnType<typeof fromPopolo>) =>
  dataset.statements.map(({ speaker, summary }) => `${speaker}: ${summary}`);
const refusedOf = ({ losses }: ReturnType<typeof fromPopolo>) => losses.refused.map(({ message }) => message);

describe("two vote events with the same id and different subjects", () => {
  test("are not united: the second is refused with its votes", () => {
    const result = fromPopolo({
      persons,
      vote_events: [
        { id: "v1", motion_text: "A", votes: [vote("a", "yes")] },
        { id: "v1", motion_text: "B", votes: [vote("b", "no")] },
      ],
    });
    expect(result.dataset.events.map(({ title, attributes }) => [title, attributes])).toEqual([
      ["Vote: A", { yes: 1, no: 0, abstain: 0, absent: 0 }],
    ]);
    expect(votesOf(result)).toEqual(["ann: Votes yes: A"]);
    expect(refusedOf(result)).toEqual([
      'vote_events row 1 (the 2nd), column "motion_text": cannot be "B", because the vote event "v1" in row 0 (the first) has "A". Give two vote events two ids, or correct the row.',
      'votes row 1 (the 2nd), in vote_events row 1 (the 2nd), column "vote_event_id": the vote event "v1" that contains it was refused. Give it another id than the vote event in row 0 (the first).',
    ]);
    expect(result.losses.rows).toMatchObject({ read: 6, mapped: 4, refused: 2 });
  });

  test("are distinguished by their motions, and by their bills", () => {
    const motions = [
      { id: "m1", text: "A" },
      { id: "m2", text: "B" },
    ];
    const byMotion = fromPopolo({
      persons,
      motions,
      vote_events: [
        { id: "v1", motion_id: "m1", votes: [vote("a", "yes")] },
        { id: "v1", motion_id: "m2", votes: [vote("b", "no")] },
      ],
    });
    expect(votesOf(byMotion)).toEqual(["ann: Votes yes: A"]);
    expect(refusedOf(byMotion)[0]).toContain(
      'column "motion_id": cannot be "m2", because the vote event "v1"',
    );
    const byBill = fromPopolo({
      vote_events: [
        { id: "v1", motion_text: "Passage", bill_identifier: "HB 1" },
        { id: "v1", motion_text: "Passage", bill_identifier: "HB 2" },
      ],
    });
    expect(refusedOf(byBill)).toHaveLength(1);
  });

  test("make a vote that names the id ambiguous", () => {
    const result = fromPopolo({
      persons,
      vote_events: [
        { id: "v1", motion_text: "A", votes: [vote("a", "yes")] },
        { id: "v1", motion_text: "B" },
      ],
      votes: [{ vote_event_id: "v1", ...vote("b", "no") }],
    });
    expect(votesOf(result)).toEqual(["ann: Votes yes: A"]);
    expect(refusedOf(result)[1]).toBe(
      'votes row 1 (the 2nd), column "vote_event_id": "v1" is the id of two different vote events, in row 0 (the first) and in row 1 (the 2nd). Give them two ids.',
    );
  });

  test("a repeated vote event that lacks the text, or writes it otherwise, is the same", () => {
    const result = fromPopolo({
      persons,
      vote_events: [
        { id: "v1", motion_text: "The  Act", votes: [vote("a", "yes")] },
        { id: "v1", votes: [vote("b", "no")] },
        { id: "v1", motion_text: "the act" },
      ],
    });
    expect(votesOf(result)).toEqual(["ann: Votes yes: The  Act", "bob: Votes no: The  Act"]);
    expect(result.losses.refused).toEqual([]);
  });
});

describe("two motions with the same id and different texts", () => {
  test("are not united: the second is refused with the votes within it", () => {
    for (const creator of [{}, { creator_id: "a" }]) {
      const result = fromPopolo({
        persons,
        motions: [
          { id: "m1", text: "A", ...creator, vote_events: [{ id: "v1", votes: [vote("a", "yes")] }] },
          { id: "m1", text: "B", ...creator, vote_events: [{ id: "v1", votes: [vote("b", "no")] }] },
        ],
      });
      expect(votesOf(result)).toEqual(["ann: Votes yes: A"]);
      expect(result.losses.refused.map(({ table, row, value }) => [table, row, value])).toEqual([
        ["motions", 1, "B"],
        ["vote_events", 1, "m1"],
        ["votes", 1, "v1"],
      ]);
    }
  });

  test("make a vote event that names the id ambiguous", () => {
    const result = fromPopolo({
      persons,
      motions: [
        { id: "m1", text: "A" },
        { id: "m1", text: "B" },
      ],
      vote_events: [{ id: "v1", motion_id: "m1", votes: [vote("a", "yes")] }],
    });
    expect(result.dataset.events).toEqual([]);
    expect(refusedOf(result)[1]).toContain('"m1" is the id of two different motions, in row 0 (the first)');
  });
});
