import fc from "fast-check";
import { expect, test } from "vitest";
import { compareEdtf } from "../../src/dates/compare-edtf.ts";
import { toJsonFeed } from "../../src/export/to-json-feed.ts";
import { timeline } from "../../src/query/timeline.ts";
import { arbitraryDataset, linkedDataset } from "../fixtures/arbitrary-dataset.ts";
import { hostileDataset } from "../fixtures/hostile-dataset.ts";

test("a feed has the entries of the timeline, and its texts have no character that disguises them", () => {
  fc.assert(
    fc.property(
      fc.oneof(hostileDataset, arbitraryDataset, linkedDataset),
      fc.integer({ min: 1, max: 9 }),
      (dataset, limit) => {
        const { items } = toJsonFeed(dataset, {}, { title: "Feed" });
        const entries = timeline(dataset);
        expect(items.map(({ _demarche }) => _demarche.record).sort()).toEqual(
          entries.map(({ id }) => id).sort(),
        );
        expect(new Set(items.map(({ id }) => id)).size).toBe(items.length);
        const dates = items.map(({ _demarche }) => _demarche.date);
        const dated = dates.filter((date) => date !== null);
        expect(dates.slice(0, dated.length)).toEqual(dated);
        for (const { _demarche, date_published: published, title, content_text: content } of items) {
          const entry = entries.find(({ id }) => id === _demarche.record);
          const isOneDay = entry?.certain === true && entry.earliest === entry.latest;
          expect(published).toBe(isOneDay ? `${entry.earliest}T00:00:00Z` : undefined);
          expect(`${title}${content}`).not.toMatch(/[^\P{Cc}\s]|[\u200e\u200f\u202a-\u202e\u2066-\u2069]/u);
          expect(content).not.toBe("");
        }
        expect(toJsonFeed(dataset, {}, { title: "Feed", limit }).items).toEqual(items.slice(0, limit));
      },
    ),
    { numRuns: 100 },
  );
});

test("items with known days are in descending order", () => {
  fc.assert(
    fc.property(arbitraryDataset, (dataset) => {
      const { items } = toJsonFeed(
        dataset,
        { kinds: ["statements", "events"], from: "0001" },
        { title: "Feed" },
      );
      const dates = items.map(({ _demarche }) => _demarche.date);
      expect(dates).toEqual(dates.toSorted((a, b) => compareEdtf(b, a)));
    }),
    { numRuns: 100 },
  );
});
