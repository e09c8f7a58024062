import { describe, expect, test } from "vitest";
import { quotations } from "../../src/coding/quotations.ts";
import { quote } from "../../src/coding/quote.ts";
import { changed, recordOf, replaced } from "../fixtures/records.ts";
import { small, texts } from "../fixtures/small.ts";

describe("quotations", () => {
  test("has the words of every citation of a record, in the order of the citations", () => {
    expect(quotations(small, "gray-offers-truce", texts)).toEqual([
      { document: "wire", start: 9, end: 51, exact: "envoy Ines Gray 🕊 offered a truce to Borea" },
      {
        document: "paper",
        start: 4,
        end: 54,
        says: { date: "2024" },
        exact: "Alban envoy Gray made Borea an offer in the spring",
      },
    ]);
  });
  test("quotes what quote quotes, for every kind of record with citations", () => {
    const { actors, statements, proposals, meetings, bases, events } = small;
    const nested = proposals.flatMap(({ terms, responses }) => [...terms, ...responses]);
    for (const { id, sources } of [actors, statements, proposals, meetings, bases, events, nested].flat())
      expect(quotations(small, id, texts).map(({ exact }) => exact)).toEqual(
        sources.map((citation) => quote(small, citation, texts)),
      );
  });
  test("a citation that only dates the record is marked", () => {
    expect(quotations(small, "talks-about-talks", texts).map(({ supports }) => supports)).toEqual([
      undefined,
      "date",
    ]);
  });
  test("a document without its text, a row and a whole document have null", () => {
    const { paper: _, ...wire } = texts;
    expect(quotations(small, "gray-offers-truce", wire).map(({ exact }) => typeof exact)).toEqual([
      "string",
      "object",
    ]);
    const post = changed(recordOf(small.bases, "valley-post"), {
      sources: [{ document: "wire", row: 1 }, { document: "wire" }],
    });
    expect(quotations({ ...small, bases: replaced(small.bases, post) }, "valley-post", texts)).toEqual([
      { document: "wire", row: 1, exact: null },
      { document: "wire", exact: null },
    ]);
  });
  test.each([
    ["gray-ofers-truce", texts, "unknown-id", 'Did you mean "gray-offers-truce"?'],
    ["wire", texts, "wrong-kind", "wire"],
    [
      "alba",
      { wier: texts.wire },
      "unknown-id",
      'texts has a text of "wier", which is no document. Did you mean "wire"?',
    ],
    ["alba", { wire: `${texts.wire}\n` }, "text-mismatch", "quote: the text"],
    ["alba", undefined, "invalid-option", "texts have to be an object, not undefined"],
  ] as const)("refuses %s with %j", (id, given, code, message) => {
    expect(() => quotations(small, id, given as never)).toThrow(
      expect.objectContaining({ code, message: expect.stringContaining(message) }),
    );
  });
  test("is frozen", () => {
    const found = quotations(small, "alba", texts);
    expect([Object.isFrozen(found), Object.isFrozen(found[0])]).toEqual([true, true]);
  });
});
