import { describe, expect, test } from "vitest";
import { fingerprint } from "../../src/coding/fingerprint.ts";
import { uncitedPassages } from "../../src/coding/uncited-passages.ts";
import type { Citation } from "../../src/model/citation.ts";
import type { Dataset } from "../../src/model/dataset.ts";
import { changed, recordOf } from "../fixtures/records.ts";
import { small, texts } from "../fixtures/small.ts";

const bare: Dataset = { ...small, statements: [], meetings: [], proposals: [], bases: [], events: [] };

/** A dataset with one text, which one event cites. */
function cited(text: string, ...sources: readonly Citation[]): Dataset {
  const [wire] = small.documents as [(typeof small.documents)[0]];
  const event = changed(recordOf(small.events, "spring-election"), { sources });
  return { ...bare, actors: [], documents: [{ ...wire, ...fingerprint(text) }], events: [event] };
}
const passagesOf = (text: string, options = {}, ...sources: readonly Citation[]) =>
  uncitedPassages(cited(text, ...sources), "wire", { wire: text }, options).map(({ exact }) => exact);
const span = (start: number, end: number): Citation => ({ document: "wire", start, end });

describe("uncitedPassages", () => {
  test("returns what no record cites, in code points", () => {
    expect(uncitedPassages(small, "wire", texts)).toEqual([{ start: 0, end: 2, exact: "In" }]);
    expect(uncitedPassages(small, "paper", texts)).toEqual([{ start: 0, end: 3, exact: "The" }]);
    // The actor Alba cites its own name. Such a citation does not count, so the name is uncited. A membership of Gray
    // cites the words "envoy Ines Gray", and this citation counts.
    expect(uncitedPassages(bare, "wire", texts)).toEqual([
      { start: 0, end: 7, exact: "In Alba" },
      { start: 27, end: 73, exact: "offered a truce to Borea. Borea did not answer" },
    ]);
  });
  test("blanks and punctuation between citations are no passage, and a line ends one", () => {
    expect(passagesOf("One, two.\nThree", {}, span(0, 3), span(5, 8))).toEqual(["Three"]);
    expect(passagesOf("One.\r\n“Two”\n\nThree.")).toEqual(["One", "Two", "Three"]);
    expect(passagesOf("One two three", {}, span(4, 7))).toEqual(["One", "three"]);
    expect(passagesOf("… — !")).toEqual([]);
  });
  test("a line that was wrapped at a fixed width does not end one", () => {
    const lines = [
      "The ministers of the two states met in the port on Monday, and",
      "Alba said that it would open the border to all who had left",
      "Borea in the spring.",
    ];
    expect(passagesOf(lines.join("\n"))).toEqual([lines.join("\n").slice(0, -1)]);
  });
  test("a citation that only dates, a row and a whole document do not count", () => {
    expect(passagesOf("One", {}, { ...span(0, 3), supports: "date" })).toEqual(["One"]);
    expect(passagesOf("One", {}, { document: "wire", row: 0 }, { document: "wire" })).toEqual(["One"]);
    expect(passagesOf("One", {}, { document: "paper", start: 0, end: 3 })).toEqual(["One"]);
  });
  test("minWords leaves out shorter passages", () => {
    const text = "One two. Three.";
    expect(passagesOf(text, { minWords: 2 }, span(7, 8))).toEqual(["One two"]);
    expect(passagesOf(text, { minWords: 1 }, span(7, 8))).toEqual(["One two", "Three"]);
    expect(() => passagesOf(text, { minWords: 0 })).toThrow("1 or more");
    expect(() => passagesOf(text, { minWord: 1 })).toThrow('Did you mean "minWords"?');
  });
  test.each([
    ["wier", texts, "unknown-id", 'uncitedPassages: there is no document "wier". Did you mean "wire"?'],
    ["wire", {}, "missing-text", 'uncitedPassages: the text of "wire" is missing.'],
    ["wire", { wire: "Another." }, "text-mismatch", 'uncitedPassages: the text of "wire" is not the text'],
  ])("refuses %s with %j", (document, given, code, message) => {
    expect(() => uncitedPassages(small, document, given as never)).toThrow(
      expect.objectContaining({ code, message: expect.stringContaining(message) }),
    );
  });
  test("a document without a digest is refused", () => {
    const [wire, paper] = small.documents as [(typeof small.documents)[0], (typeof small.documents)[0]];
    const { length: _, digest: __, ...plain } = wire;
    expect(() => uncitedPassages({ ...small, documents: [plain, paper] }, "wire", texts)).toThrow(
      'uncitedPassages: "wire" has no digest',
    );
  });
});
