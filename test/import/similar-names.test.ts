import { describe, expect, test } from "vitest";
import { dataset as bundled } from "../../src/data/index.ts";
import { column } from "../../src/import/column.ts";
import { fromVotes } from "../../src/import/from-votes.ts";
import { mapRows } from "../../src/import/map-rows.ts";
import type { ActorType } from "../../src/model/actor.ts";
import type { Dataset } from "../../src/model/dataset.ts";

function similar(names: readonly string[], type: ActorType, base?: Dataset) {
  const { losses } = mapRows(
    names.map((who) => ({ who })),
    {
      document: { title: "A table" },
      actor: { type },
      statement: { speaker: column("who"), act: "assert" },
      ...(base === undefined ? {} : { extends: base }),
    },
  );
  return losses.unmatched.map((each) => [each.name, each.similar]);
}

describe("names within one file", () => {
  test("resemble each other with the family name first, or in another transliteration", () => {
    expect(similar(["Angela Merkel", "Merkel, Angela", "Ada Gray"], "person")).toEqual([
      ["Angela Merkel", ["merkel-angela"]],
      ["Merkel, Angela", ["angela-merkel"]],
    ]);
    expect(
      similar(["Sergei Gray", "Sergey Gray", "Sergei Ivanovich Gray", "Sergei Petrovich Gray"], "person"),
    ).toEqual([
      ["Sergei Gray", ["sergey-gray", "sergei-ivanovich-gray", "sergei-petrovich-gray"]],
      ["Sergey Gray", ["sergei-gray", "sergei-ivanovich-gray", "sergei-petrovich-gray"]],
      ["Sergei Ivanovich Gray", ["sergei-gray", "sergey-gray"]],
      ["Sergei Petrovich Gray", ["sergei-gray", "sergey-gray"]],
    ]);
  });

  test("resemble each other with and without blanks", () => {
    expect(similar(["Green Peace", "Greenpeace", "Green Party"], "organization")).toEqual([
      ["Green Peace", ["greenpeace"]],
      ["Greenpeace", ["green-peace"]],
    ]);
  });

  test("that resemble no other are not listed", () => {
    expect(similar(["Ada Gray", "Ada White", "Bo Gray"], "person")).toEqual([]);
  });
});

test.each(["UN General Assembly", "United Nations General Assembly", "General Assembly"])(
  "%s resembles the General Assembly of the bundled dataset, or is the same",
  (body) => {
    const rows = [{ rcid: 1, ccode: 365, country: "Russia", vote: 1 }];
    const { losses } = fromVotes(rows, { body, extends: bundled });
    const [found] = losses.unmatched;
    if (found === undefined) expect(losses.matched.map(({ id }) => id)).toContain("un-general-assembly");
    else expect(found.similar).toContain("un-general-assembly");
  },
);

test("a person with another name of a state, and a name with a code, have the record in similar", () => {
  expect(similar(["Vladimir Putin (RUSGOV)"], "body", bundled)).toEqual([
    ["Vladimir Putin (RUSGOV)", ["putin-administration", "vladimir-putin"]],
  ]);
});
