import fc from "fast-check";
import ICAL from "ical.js";
import { expect, test } from "vitest";
import { toICalendar } from "../../src/export/to-i-calendar.ts";
import { timeline } from "../../src/query/timeline.ts";
import { hostileDataset } from "../fixtures/hostile-dataset.ts";

/** What is left of a text, whatever became of what steers. */
const seen = (text: unknown) =>
  String(text)
    .replace(/\r\n?/g, "\n")
    .replace(/[^\P{Cc}\n\t]|\p{Cs}|[\u200e\u200f\u202a-\u202e\u2066-\u2069]/gu, "\ufffd");

test("a parser reads every entry back, and nothing of a text becomes a line", () => {
  fc.assert(
    fc.property(hostileDataset, (dataset) => {
      const text = toICalendar(dataset);
      for (const line of text.split("\r\n")) {
        expect(Buffer.byteLength(line)).toBeLessThanOrEqual(75);
        expect(line).not.toMatch(/[^\P{Cc}\t]/u);
      }
      const calendar = new ICAL.Component(ICAL.parse(text));
      const entries = timeline(dataset);
      const told = calendar.getAllSubcomponents();
      expect(told.map((one) => one.getFirstPropertyValue("uid"))).toEqual(
        entries.map(({ id }) => `${id}@demarche`),
      );
      told.forEach((one, i) => {
        const entry = entries[i] as (typeof entries)[number];
        expect(one.getFirstPropertyValue("summary")).toBe(seen(entry.title));
        const start = entry.earliest ?? entry.latest;
        expect(String(one.getFirstPropertyValue("dtstart"))).toBe(String(start));
      });
    }),
    { numRuns: 60 },
  );
});
