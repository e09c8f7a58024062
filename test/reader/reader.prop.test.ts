import fc from "fast-check";
import { expect, test } from "vitest";
import { settleDrafts } from "../../src/coding/index.ts";
import { dataset } from "../../src/data/index.ts";
import { parseEdtf } from "../../src/index.ts";
import type { Dataset } from "../../src/model/dataset.ts";
import {
  draftsOf,
  gazetteerOf,
  joinGazetteers,
  readDocument,
  worldGazetteer,
} from "../../src/reader/index.ts";
import { safeParseDataset } from "../../src/schema/index.ts";

/**
 * Words, marks and letters from which random texts are made. They are chosen so that these texts reach many rules.
 */
const pieces = [
  ..."«»“”„\"'’‘().,;:-–…!?% \n",
  ..."aAşţéîâß😀İ1257",
  "\u0301",
  "\u00ad",
  "\r\n",
  "\ud800",
  "''",
  " ha detto ",
  " che ",
  " a declarat ",
  " că ",
  " said ",
  " that ",
  " Secondo ",
  " Potrivit ",
  " Putin ",
  " Russia ",
  " Mosca ",
  " ministrul de Externe ",
  " il ministro degli Esteri russo ",
  " ieri ",
  " luni ",
  " mai ",
  " May ",
  " 5 ",
  " 31 ",
  " 2014 ",
  " 29 februarie 2023 ",
  " dal ",
  " al ",
  " trei ",
  " zile ",
  " în urmă ",
  " lo stesso giorno ",
  " anno scorso ",
  " anii '90 ",
  " va ",
  " si terrà ",
  ". ",
  "\n\n",
];
const text = fc.array(fc.constantFrom(...pieces), { maxLength: 60 }).map((parts) => parts.join(""));
const language = fc.constantFrom("it", "ro", "en");

function spansOf(value: unknown): { readonly start: number; readonly end: number }[] {
  if (typeof value !== "object" || value === null) return [];
  const own = "start" in value && "end" in value ? [value as { start: number; end: number }] : [];
  return [...own, ...Object.values(value).flatMap(spansOf)];
}

test("every span is within the text and not blank", () => {
  fc.assert(
    fc.property(text, language, (raw, code) => {
      const points = [...raw];
      for (const { start, end } of spansOf(readDocument(raw, { language: code, published: "2022-02-18" }))) {
        expect(start).toBeGreaterThanOrEqual(0);
        expect(end).toBeLessThanOrEqual(points.length);
        expect(points.slice(start, end).join("").trim()).not.toBe("");
      }
    }),
    { numRuns: 200 },
  );
});

test("every date can be parsed, and quotations do not overlap in part", () => {
  fc.assert(
    fc.property(text, language, (raw, code) => {
      const { dates, quotations } = readDocument(raw, { language: code, published: "2022-02-18" });
      for (const { edtf } of dates) parseEdtf(edtf);
      for (const a of quotations) {
        for (const b of quotations) {
          const apart = a.end <= b.start || b.end <= a.start;
          const nested = (a.start <= b.start && b.end <= a.end) || (b.start <= a.start && a.end <= b.end);
          expect(apart || nested).toBe(true);
        }
      }
    }),
    { numRuns: 200 },
  );
});

test("every draft is in exactly one of settled and unsettled, and the dataset is valid", () => {
  const record = dataset as Dataset;
  const gazetteer = joinGazetteers(worldGazetteer, gazetteerOf(record));
  let settledCount = 0;
  fc.assert(
    fc.property(text, language, fc.boolean(), (raw, code, isExtended) => {
      const whole = `Lavrov: ${raw}`;
      const extended = isExtended ? { extends: record } : {};
      const drafts = draftsOf(
        readDocument(whole, { language: code, published: "2022-02-18", gazetteer }),
        extended,
      );
      const result = settleDrafts(whole, drafts, {
        document: { title: "A report", language: code },
        ...extended,
      });
      settledCount += result.settled.length;
      const paths = [...result.settled, ...result.unsettled].map(({ path }) => path);
      const ofDrafts = paths.filter((path) => path.startsWith("/drafts/"));
      expect(ofDrafts.sort()).toEqual(drafts.drafts.map((_, i) => `/drafts/${i}`).sort());
      expect(safeParseDataset(result.dataset).success).toBe(true);
    }),
    { numRuns: 80 },
  );
  expect(settledCount).toBeGreaterThan(20);
});
