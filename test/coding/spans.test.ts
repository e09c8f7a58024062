import { expect, test } from "vitest";
import { checkDataset } from "../../src/coding/check-dataset.ts";
import { coderAgreement } from "../../src/coding/coder-agreement.ts";
import { quote } from "../../src/coding/quote.ts";
import { verifySources } from "../../src/coding/verify-sources.ts";
import { isSpan } from "../../src/dataset/is-span.ts";
import { changed, recordOf, replaced } from "../fixtures/records.ts";
import { small, texts } from "../fixtures/small.ts";

const offer = recordOf(small.statements, "gray-offers-truce");
const withTable = {
  ...small,
  documents: [...small.documents, { id: "votes", title: "Roll calls" }],
  statements: replaced(small.statements, changed(offer, { sources: [{ document: "votes", row: 2 }] })),
};

test("a citation of a row or of a whole document is no span", () => {
  expect(isSpan({ document: "wire", start: 0, end: 2 })).toBe(true);
  expect([{ document: "votes", row: 2 }, { document: "votes" }].map(isSpan)).toEqual([false, false]);
});

test("quote says what a citation without characters is of", () => {
  expect(() => quote(withTable, { document: "votes", row: 2 }, texts)).toThrow(
    'quote: the citation is of row 2 of "votes", so it has no words to quote. Pass only citations with start and end',
  );
  expect(() => quote(withTable, { document: "votes" }, texts)).toThrow('of the document "votes" as a whole');
  expect(() => quote(withTable, { document: "votes", start: 0, end: 2 }, texts)).toThrow(
    'quote: "votes" has no digest',
  );
});

test("verifySources needs no text of a document without a digest, and refuses one", () => {
  expect(verifySources(withTable, texts)).toEqual([]);
  const [found, ...others] = verifySources(withTable, { ...texts, votes: "a,b" });
  expect(found).toMatchObject({ code: "text-mismatch", path: `/documents/${small.documents.length}` });
  expect(found?.message).toContain('Document "votes" has no digest');
  expect(others).toEqual([]);
});

test("coderAgreement lists the records that it leaves out because they cite no characters", () => {
  const { onlyFirst, onlySecond, withoutSpan } = coderAgreement(withTable, withTable);
  expect([onlyFirst, onlySecond, withoutSpan]).toEqual([[], [], ["gray-offers-truce"]]);
});

test("a citation of a whole text is a warning, and one of a document without a text is not", () => {
  const warnings = (document: string) =>
    checkDataset({
      ...withTable,
      statements: replaced(small.statements, changed(offer, { sources: [{ document }] })),
    }).warnings.filter(({ code }) => code === "whole-document");
  expect(warnings("votes")).toEqual([]);
  expect(warnings("wire")).toHaveLength(1);
});
