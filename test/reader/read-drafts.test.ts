import { describe, expect, test } from "vitest";
import { settleDrafts } from "../../src/coding/index.ts";
import { dataset } from "../../src/data/index.ts";
import type { Dataset } from "../../src/model/dataset.ts";
import {
  draftsOf,
  gazetteerOf,
  joinGazetteers,
  readDocument,
  readDrafts,
  worldGazetteer,
} from "../../src/reader/index.ts";

const record = dataset as Dataset;
const text =
  "Lavrov ha detto ieri che la Russia vuole la pace. Ada Miro, ministra degli Esteri, ha smentito.";
const document = { title: "A report", language: "it", datePublishedBasis: "Printed on it." };
const dated = { ...document, datePublished: "2022-02-18" };

describe("readDrafts", () => {
  test("returns the drafts of a reading with the actors of the world and of the dataset", () => {
    const gazetteer = joinGazetteers(worldGazetteer, gazetteerOf(record));
    const reading = readDocument(text, { language: "it", published: "2022-02-18", gazetteer });
    expect(readDrafts(text, { document: dated, extends: record })).toEqual(
      draftsOf(reading, { extends: record }),
    );
    const alone = readDocument(text, { language: "it", published: "2022-02-18" });
    expect(readDrafts(text, { document: dated })).toEqual(draftsOf(alone));
  });

  test("takes the document from the dataset, and the language without the region", () => {
    const { dataset: coded } = settleDrafts(text, { drafts: [] }, { document: dated, extends: record });
    const read = readDrafts(text, { document: dated, extends: record });
    expect(readDrafts(text, { document: "a-report", extends: coded })).toEqual(read);
    expect(readDrafts(text, { document: { ...dated, language: "it-CH" }, extends: record })).toEqual(read);
  });

  test("resolves relative dates only if the text was published on one day", () => {
    const datesOf = (datePublished: string) =>
      readDrafts(text, { document: { ...document, datePublished } }).drafts.map(
        (draft) => "date" in draft && draft.resolved,
      );
    expect(datesOf("2022-02-18~")[0]).toBe("2022-02-17");
    expect(datesOf("2022-02")).not.toContain("2022-01-31");
  });

  test("refuses a language that is clearly not that of the text", () => {
    const long = Array.from({ length: 6 }, () => text).join(" ");
    const read = (language: string, words = long) =>
      readDrafts(words, { document: { ...document, language } });
    expect(() => read("en")).toThrow(
      /the language of the document is "en", but the text seems to be in "it": it has \d+ function words/,
    );
    expect(() => read("ro")).toThrow("Correct the language of the document.");
    expect(read("it").drafts.length).toBeGreaterThan(0);
    // This text is too short for its language to be recognized, so it does not contradict the given language.
    expect(() => read("en", "Lavrov ha detto che no.")).not.toThrow();
  });

  test.each<[string, object, string]>([
    ["no document", {}, "readDrafts needs option document"],
    ["an unknown option", { document, published: "2022" }, 'has no option "published"'],
    ["an unknown document", { document: "report", extends: record }, 'there is no document "report"'],
    ["a document without a dataset", { document: "report" }, "Pass the dataset that has it as extends."],
    ["another language", { document: { ...document, language: "fr" } }, "language"],
    ["an invalid date", { document: { ...document, datePublished: "18.2.2022" } }, "18.2.2022"],
  ])("refuses %s", (_, options, message) => {
    expect(() => readDrafts(text, options as never)).toThrow(message);
  });
});
