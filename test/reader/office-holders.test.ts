import { describe, expect, test } from "vitest";
import { dataset } from "../../src/data/index.ts";
import type { Dataset } from "../../src/model/dataset.ts";
import { readDrafts } from "../../src/reader/index.ts";

/** Returns the actors of the drafts of a text that was published on a day. */
function actorsIn(language: string, text: string, datePublished: string, record = dataset as Dataset) {
  const document = { title: "A report", language, datePublished, datePublishedBasis: "Made up." };
  const { drafts } = readDrafts(text, { document, extends: record });
  return drafts.flatMap((draft) => {
    if (draft.kind === "meetings") return (draft.participants ?? []).map(({ actor }) => actor);
    return draft.kind === "statements" ? [draft.speaker] : [];
  });
}

/** Returns a copy of the bundled dataset in which all offices of persons have the given dates. */
function withDates(dates: { readonly startDate?: string; readonly endDate?: string }): Dataset {
  const actors = dataset.actors.map((actor) => ({
    ...actor,
    ...("memberships" in actor && {
      memberships: actor.memberships.map((membership) => ({ ...membership, ...dates })),
    }),
  }));
  return { ...dataset, actors } as unknown as Dataset;
}

describe("the dataset names the holder of an office", () => {
  test.each([
    ["it", "Il presidente americano ha detto che il ponte è chiuso.", "President of United States"],
    ["ro", "Președintele american a spus că podul e închis.", "President of United States"],
    ["en", "The American president said that the bridge was closed.", "President of United States"],
  ])("only near the time of its documents (%s: %s)", (language, text, office) => {
    expect(actorsIn(language, text, "2022-03-01")).toEqual(["joe-biden"]);
    expect(actorsIn(language, text, "1999-03-01")).toEqual([office]);
  });

  test("only between the dates of the office", () => {
    const text = "The American president said that the bridge was closed.";
    const record = withDates({ startDate: "1997-01-20", endDate: "2001-01-20" });
    expect(actorsIn("en", text, "1999-03-01", record)).toEqual(["joe-biden"]);
    expect(actorsIn("en", text, "2022-03-01", record)).toEqual(["President of United States"]);
    expect(actorsIn("en", text, "2022-03-01", withDates({ startDate: "2022-05" }))).toEqual([
      "President of United States",
    ]);
  });

  test.each([
    ["it", "È arrivato il presidente americano Ada Miro. Il presidente americano ha detto che piove."],
    ["ro", "A sosit președinta americană Ada Miro. Președinta americană a spus că plouă."],
    ["en", "American President Ada Miro arrived. The American president said that it rained."],
  ])("unless the text names another holder (%s: %s)", (language, text) => {
    expect(actorsIn(language, text, "2022-03-01")).toContain("Ada Miro");
    expect(actorsIn(language, text, "2022-03-01")).not.toContain("joe-biden");
  });
});

test.each([
  ["it", "Il primo ministro Ion Rusu ha detto che piove. Alba riceverà il primo ministro a Londra."],
  ["en", "Prime Minister Ion Rusu said that it rained. Alba would receive the prime minister in London."],
])("the place of a visit is not the state of a head of government (%s: %s)", (language, text) => {
  const document = {
    title: "A report",
    language,
    datePublished: "2023-04-21",
    datePublishedBasis: "Made up.",
  };
  const [draft] = readDrafts(text, { document }).drafts;
  expect(draft).toMatchObject({ speaker: "Ion Rusu" });
  expect(draft).not.toHaveProperty("onBehalfOf");
});
