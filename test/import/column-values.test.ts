import { describe, expect, test } from "vitest";
import { column } from "../../src/import/column.ts";
import { fromVotes } from "../../src/import/from-votes.ts";
import { mapRows } from "../../src/import/map-rows.ts";

const shared = { document: { title: "A table" }, actor: { type: "state" } } as const;

describe("values of a column", () => {
  const acts = (options: { readonly otherwise?: "deny" } = {}) => {
    const rows = ["says", "accuse", " Demand", "sings"].map((verb) => ({ verb }));
    const act = column("verb", { values: { says: "assert", demand: "propose" }, ...options });
    return mapRows(rows, { ...shared, statement: { speaker: "Alba", act } });
  };

  test("are added to the values of the model, and replace those that they name", () => {
    const { dataset, losses } = acts();
    expect(dataset.statements.map(({ act }) => act)).toEqual(["assert", "accuse", "propose"]);
    expect(losses.unknownValues.map(({ value }) => value)).toEqual(["sings"]);
    expect(acts({ otherwise: "deny" }).dataset.statements.map(({ act }) => act)).toEqual([
      "assert",
      "accuse",
      "propose",
      "deny",
    ]);
  });

  test("are all in the message about another word", () => {
    const rows = [{ state: "maybe" }];
    const status = column("state", { values: { yes: "held", planned: "scheduled", proposed: "proposed" } });
    const { losses } = mapRows(rows, { ...shared, meeting: { format: "talks", status } });
    expect(losses.refused[0]?.message).toBe(
      'row 0 (the first), column "state": meeting.status cannot be "maybe". Its values are "yes", "planned", "proposed" and those of the model: "scheduled", "held", "cancelled". Add the value to values, or give otherwise.',
    );
  });

  test("are not added to the values of votes", () => {
    const rows = [{ bill: "1", member: "Gray", vote: "support" }];
    expect(fromVotes(rows).losses.rows.refused).toBe(1);
  });
});

describe("the value of an empty cell", () => {
  const rows = ["", "call", "gathering"].map((form) => ({ form, page: 1 }));

  test("is given by empty, with and without values, and is counted", () => {
    for (const values of [undefined, { gathering: "summit" } as const]) {
      const format = column("form", { values, empty: "talks" });
      const { dataset, losses } = mapRows(rows, { ...shared, meeting: { format: format as never } });
      expect(dataset.meetings.map((meeting) => meeting.format)).toEqual(
        values === undefined ? ["talks", "call"] : ["talks", "call", "summit"],
      );
      expect(losses.defaultedFields).toEqual([
        { field: "meeting.format", column: "form", value: "talks", count: 1, row: 0 },
      ]);
    }
  });

  test("is not that of otherwise, and the message names the option", () => {
    const format = column("form", { values: { call: "call" }, otherwise: "summit" });
    const { losses } = mapRows(rows, { ...shared, meeting: { format } });
    expect(losses.refused.map(({ message }) => message)).toEqual([
      'row 0 (the first), column "form": meeting.format is missing. Give the form of the meeting, or leave such rows out with when. If an empty cell has a meaning, give column("form", { empty: … }).',
    ]);
  });
});

test("an importer without the option when does not name it in its cures", () => {
  const { losses } = fromVotes([{ bill: "1", member: "", vote: "yes" }]);
  expect(losses.refused[0]?.message).toBe(
    'row 0 (the first), column "member": statement.speaker is missing. Give the actor, or leave such rows out with when.',
  );
});

describe("a cell with several values", () => {
  const rows = [{ who: "Alba; Borea" }, { who: "Alba & Corva" }, { who: "Alba(and)Gray.;Ferro" }];
  const namesOf = (split: string | readonly string[]) =>
    mapRows(rows, {
      document: { title: "Diary" },
      actor: { type: "state" },
      meeting: { format: "talks", participants: column("who", { split }) },
    }).dataset.actors.map(({ name }) => name);

  test("can mix separators, which are texts and not patterns", () => {
    expect(namesOf([";", "&", "(and)", ".;"])).toEqual(["Alba", "Borea", "Corva", "Gray", "Ferro"]);
    expect(namesOf([";"])).toEqual(namesOf(";"));
  });

  test("cannot be split by a pattern or by nothing, and the message names the way out", () => {
    for (const split of [/;|&/, [], "", [";", ""], 3])
      expect(() => column("who", { split: split as never })).toThrow(
        'Write ";", or [";", "&"] for a column with both.',
      );
    expect(() => column("who", { split: /;|&/ as never })).toThrow("not /;|&/.");
  });
});
