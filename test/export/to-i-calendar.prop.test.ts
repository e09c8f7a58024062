import fc from "fast-check";
import ICAL from "ical.js";
import { expect, test } from "vitest";
import { toICalendar } from "../../src/export/to-i-calendar.ts";
import { timeline } from "../../src/query/timeline.ts";
import { hostileDataset } from "../fixtures/hostile-dataset.ts";

/**
 * Returns a text as it appears in the calendar: U+FFFD replaces control characters and bidirectional formatting
 * characters.
 */
const seen = (text: unknown) =>
  String(text)
    .replace(/\r\n?/g, "\n")
    .replace(/[^\P{Cc}\n\t]|\p{Cs}|[\u200e\u200f\u202a-\u202e\u2066-\u2069]/gu, "\ufffd");

test("a parser reads every entry back, and no text becomes a line", () => {
  fc.assert(
    fc.property(hostileDataset, (dataset) => {
      const text = toICalendar(dataset);
      for (const line of text.split("\r\n")) {
        expect(Buffer.byteLength(line)).toBeLessThanOrEqual(75);
        expect(line).not.toMatch(/[^\P{Cc}\t]/u);
      }
      const calendar = new ICAL.Component(ICAL.parse(text));
      const entries = timeline(dataset);
      const read = calendar.getAllSubcomponents();
      expect(read.map((component) => component.getFirstPropertyValue("uid"))).toEqual(
        entries.map(({ id }) => `${id}@demarche`),
      );
      read.forEach((component, i) => {
        const entry = entries[i] as (typeof entries)[number];
        expect(component.getFirstPropertyValue("summary")).toBe(seen(entry.title));
        const start = entry.earliest ?? entry.latest;
        expect(String(component.getFirstPropertyValue("dtstart"))).toBe(String(start));
      });
    }),
    { numRuns: 60 },
  );
});

test("the time stamp is a day of the calendar, or the option is refused", () => {
  const stamps = fc
    .tuple(fc.integer({ min: 0, max: 9999 }), fc.nat(13), fc.nat(32))
    .map(([year, month, day]) =>
      [year, month, day].map((n, i) => String(n).padStart(i === 0 ? 4 : 2, "0")).join("-"),
    );
  const dataset = { documents: [], actors: [], issues: [], statements: [], proposals: [] };
  fc.assert(
    fc.property(stamps, (stamp) => {
      const time = Date.parse(`${stamp}T00:00:00Z`);
      const exists = !Number.isNaN(time) && new Date(time).toISOString().startsWith(stamp);
      const write = () => toICalendar({ ...dataset, meetings: [], bases: [], events: [] }, {}, { stamp });
      if (exists) expect(write).not.toThrow();
      else expect(write).toThrow("Option stamp of toICalendar");
    }),
    { numRuns: 500 },
  );
});
