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

test.each([
  ["Kassym-Jomart Tokayev", "Kasym-Zhomart Tokaev"],
  ["Kassym-Jomart Tokayev", "Qasym-Jomart Toqaev"],
  ["Nursultan Nazarbayev", "Nazarbaev, Nursultan"],
  ["Aleksei Alekseev", "Alexey Alexeyev"],
  ["Mikhail Gray", "Mihail Gray"],
  ["Dzhokhar Gray", "Djohar Gray"],
  ["Angela Merkel", "Merkel, Angela"],
])("%s resembles %s", (first, second) => {
  const rows = [first, second, "Kassym Gray", "Angela Tokes"].map((who) => ({ who }));
  const { losses } = mapRows(rows, {
    document: { title: "Notes" },
    actor: { type: "person" },
    statement: { speaker: column("who"), act: "assert" },
  });
  const similar = losses.unmatched.map(({ name, similar: ids }) => [name, ids?.length ?? 0]);
  expect(similar).toEqual([
    [first, 1],
    [second, 1],
  ]);
});

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

  test("of persons resemble each other by the family name alone, and with a mark or an e after a vowel", () => {
    expect(similar(["Macron", "Emmanuel Macron", "Macron, Brigitte", "Merkel"], "person")).toEqual([
      ["Macron", ["emmanuel-macron", "macron-brigitte"]],
      ["Emmanuel Macron", ["macron"]],
      ["Macron, Brigitte", ["macron"]],
    ]);
    expect(similar(["Anna Müller", "Mueller, Anna", "Anna Maler"], "person")).toEqual([
      ["Anna Müller", ["mueller-anna"]],
      ["Mueller, Anna", ["anna-muller"]],
    ]);
  });

  test("resemble each other with and without blanks", () => {
    expect(similar(["Green Peace", "Greenpeace", "Green Party"], "organization")).toEqual([
      ["Green Peace", ["greenpeace"]],
      ["Greenpeace", ["green-peace"]],
    ]);
  });

  test("resemble each other with a title or an initial, and where a cell has several names", () => {
    const of = (...names: readonly string[]) =>
      Object.fromEntries(similar(names, "person") as [string, string[]][]);
    expect(of("Dr. Ada Gray", "Ada Gray", "Foreign Minister Ada Gray", "Bo White")).toEqual({
      "Dr. Ada Gray": ["ada-gray"],
      "Ada Gray": ["dr-ada-gray", "foreign-minister-ada-gray"],
      "Foreign Minister Ada Gray": ["ada-gray"],
    });
    expect(of("A. Gray", "Ada Gray", "Bo Gray")).toEqual({ "A. Gray": ["ada-gray"], "Ada Gray": ["a-gray"] });
    expect(of("Ada Gray; Bo White", "Ada Gray", "Cy Black, Minister", "Cy Black")).toEqual({
      "Ada Gray; Bo White": ["ada-gray"],
      "Cy Black": ["cy-black-minister"],
      "Cy Black, Minister": ["cy-black"],
    });
    expect(
      similar(["Russia/Belarus", "Russia and Alba", "Bosnia and Herzegovina"], "state", bundled),
    ).toEqual([
      ["Russia/Belarus", ["russia", "belarus"]],
      ["Russia and Alba", ["russia"]],
      ["Bosnia and Herzegovina", undefined],
    ]);
  });

  test("that resemble no other are not listed", () => {
    expect(similar(["Ada Gray", "Ada White", "Bo Gray"], "person")).toEqual([]);
  });
});

describe("names that differ in a letter", () => {
  const { issues } = bundled;
  const labels = (topics: readonly string[], base?: Dataset) => {
    const { losses, dataset } = mapRows(
      topics.map((topic) => ({ topic })),
      {
        document: { title: "A table" },
        actor: { type: "state" },
        statement: {
          speaker: "Russia",
          act: "assert",
          positions: [{ on: column("topic"), stance: "support" }],
        },
        ...(base === undefined ? {} : { extends: base }),
      },
    );
    expect(losses.added?.issues).toEqual(
      base === undefined ? undefined : dataset.issues.slice(base.issues.length).map(({ id }) => id),
    );
    return losses.unmatched.filter(({ kind }) => kind === "issues").map((each) => [each.name, each.similar]);
  };

  test("are listed for the issues of the extended dataset, and so are issues that resemble none", () => {
    const { id, label } = issues.find((issue) => issue.id === "nato-enlargement") as (typeof issues)[number];
    const misspelt = label.replace("enl", "eln");
    expect(misspelt).not.toBe(label);
    expect(labels([label, misspelt, "Harbour of Alba"], bundled)).toEqual([
      [misspelt, [id]],
      ["Harbour of Alba", undefined],
    ]);
  });

  test.each([
    ["Harbour fees", "Harbor fees", true],
    ["Toll on grain", "Tolls on grain", false],
    ["Tariff on grain", "Tariffs on grain", true],
    ["Sea-port of Alba", "Seaport of Alba", true],
    ["Port of Alba", "Alba port", true],
    ["Sanctions", "Snactions", true],
    ["Sanctions", "Sanction", true],
    ["Article 15 of the treaty", "Article 16 of the treaty", false],
    ["Resolution R1", "Resolution R2", false],
    ["Import ban", "Export ban", false],
    ["Toll", "Tool", false],
    ["Trade", "Peace", false],
  ])("%s and %s: %s", (first, second, isSimilar) => {
    expect(labels([first, second]).map(([name]) => name)).toEqual(isSimilar ? [first, second] : []);
  });

  test("are listed for actors, but not if they are the names of two states", () => {
    expect(similar(["Uzbekisten"], "state", bundled)).toEqual([["Uzbekisten", ["uzbekistan"]]]);
    expect(similar(["Angela Merkel", "Angela Merckel"], "person")).toHaveLength(2);
    expect(similar(["Austria", "Austrai", "Austral"], "state")).toEqual([
      ["Austrai", ["austria", "austral"]],
      ["Austral", ["austrai"]],
    ]);
    expect(similar(["Slovakia", "Slovenia", "Iran", "Iraq"], "state")).toEqual([]);
  });

  test("are not listed for a series of more than a hundred labels", () => {
    const series = (size: number) =>
      Array.from(
        { length: size },
        (_, i) =>
          `Toll of ${"abcdef"[i % 6]}${"abcdef"[Math.floor(i / 6) % 6]}${"abcdef"[Math.floor(i / 36)]}tia`,
      );
    expect(labels(series(20))).toHaveLength(20);
    expect(labels(series(150))).toEqual([]);
  });

  test("are found in a long list", () => {
    const words = Array.from({ length: 4000 }, (_, i) => `Motion of member ${i} on the budget`);
    expect(labels([...words, "Harbours of Alba", "Harbour of Alba"])).toEqual([
      ["Harbours of Alba", ["harbour-of-alba"]],
      ["Harbour of Alba", ["harbours-of-alba"]],
    ]);
  });
});

test.each(["UN General Assembly", "United Nations General Assembly", "General Assembly"])(
  "%s resembles the General Assembly of the bundled dataset, or is the same",
  (body) => {
    const rows = [{ rcid: 1, ccode: 365, country: "Russia", vote: 1 }];
    const { losses } = fromVotes(rows, { body, extends: bundled });
    const [found] = losses.unmatched.filter(({ kind }) => kind === "actors");
    if (found === undefined) expect(losses.matched.map(({ id }) => id)).toContain("un-general-assembly");
    else expect(found.similar).toContain("un-general-assembly");
  },
);

test("a person with another name of a state, and a name with a code, have the record in similar", () => {
  expect(similar(["Vladimir Putin (RUSGOV)"], "body", bundled)).toEqual([
    ["Vladimir Putin (RUSGOV)", ["putin-administration", "vladimir-putin"]],
  ]);
});

test("a cell with several names in which persons have initials or only family names is similar to each of them", () => {
  const similarTo = (last: string) => {
    const rows = [...["Ada Bora", "Cyd Dina", "Angela Merkel"], last].map((who) => ({ who }));
    const { losses } = mapRows(rows, {
      document: { title: "Diary" },
      actor: { type: "person" },
      meeting: { format: "talks", participants: column("who") },
    });
    return losses.unmatched.find(({ name }) => name === last)?.similar?.toSorted();
  };
  for (const name of [
    "A. Bora & C. Dina",
    "Bora/Dina",
    "Bora and Dina",
    "Dina, Bora",
    "C. Dina; Dr. Ada Bora",
  ])
    expect(similarTo(name)).toEqual(["ada-bora", "cyd-dina"]);
  expect(similarTo("A. Bora; E. Fani")).toEqual(["ada-bora"]);
  expect(similarTo("Merkel, Anna")).toBeUndefined();
  expect(similarTo("Merkel, Angela")).toEqual(["angela-merkel"]);
});
