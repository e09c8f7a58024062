import { expect, test } from "vitest";
import { fromAnnotations, fromPopolo, fromVotes } from "../../src/import/index.ts";

test("an attribute of fromVotes that no row has is an error in every layout", () => {
  const long = [{ bill: "1", member: "Ada Bo", vote: "yes", party: "Reds" }];
  const wide = [{ member: "Ada Bo", b1: "yes", party: "Reds" }];
  const message = 'Option attributes of fromVotes: no row has a column "prty". Did you mean "party"?';
  expect(() => fromVotes(long, { attributes: ["prty" as "party"] })).toThrow(message);
  expect(() => fromVotes(wide, { layout: "voters", attributes: ["prty" as "party"] })).toThrow(message);
  const rare: Record<string, string>[] = [
    ...Array.from({ length: 150 }, () => ({ bill: "1", member: "Ada Bo", vote: "yes" })),
  ];
  rare.push({ bill: "2", member: "Ada Bo", vote: "yes", party: "Reds" });
  expect(() => fromVotes(rare, { attributes: ["party"] })).not.toThrow();
});

test("an unknown field of a brat file is an error", () => {
  const file = { ann: "T1\tPerson 0 6\tAda Bo", txt: "Ada Bo", title: "Debate" };
  expect(() => fromAnnotations(file)).toThrow(
    'fromAnnotations: a brat file has no field "txt". Did you mean "text"?',
  );
});

test("a misspelt list of a Popolo file is named", () => {
  const list = [{ id: "a", name: "Ada Bo" }];
  expect(() => fromPopolo({ person: list })).toThrow(
    'fromPopolo: "person" is not a list of Popolo. Did you mean "persons"?',
  );
  const { losses } = fromPopolo({ persons: list, organization: [{ id: "o", name: "Diet" }], meta: [1] });
  expect(losses.dropped.map(({ table, reason }) => [table, reason])).toContainEqual([
    "organization",
    'not a list of Popolo. Did you mean "organizations"?',
  ]);
  expect(fromPopolo({}).dataset.actors).toEqual([]);
});

test("a misspelt key of types and acts of fromPopolo is an error, and a key of another file is not", () => {
  const file = {
    organizations: [{ id: "o", name: "Reds", classification: "Party" }],
    persons: [{ id: "a", name: "Ada Bo" }],
    speeches: [{ id: "s", creator_id: "a", type: "question", title: "On tolls" }],
  };
  expect(() => fromPopolo(file, { types: { prty: "group" } })).toThrow(
    'fromPopolo: types: no classification in the file is "prty". Did you mean "Party"?',
  );
  expect(() => fromPopolo(file, { types: { party: "group" } })).toThrow('Did you mean "Party"?');
  expect(() => fromPopolo(file, { acts: { quesion: "appeal" } })).toThrow('Did you mean "question"?');
  expect(() => fromPopolo(file, { types: { Party: "group", commission: "body" } })).not.toThrow();
});

test("a stance is never suggested by its spelling, but a key of the option is", () => {
  const ann = "T1\tStatement 0 6\tAda Bo\nE1\tStatement:T1 speaker:T1 on:T1\nA1\tstance E1 pos\n";
  const read = (stances?: Record<string, "support">) =>
    fromAnnotations(
      { ann, text: "Ada Bo" },
      {
        actor: { type: "person" },
        defaults: { act: "assert" },
        ...(stances === undefined ? {} : { stances }),
      },
    ).losses.refused.map(({ message }) => message);
  expect(read()[0]).toContain('stance cannot be "pos". Use one of "support", "conditional", "neutral"');
  expect(read({ poss: "support" })[0]).toContain(
    'stance cannot be "pos". The option stances has "poss". Correct one of the two',
  );
  expect(read()[0]).not.toContain("Did you mean");
});
