import fc from "fast-check";
import { expect, test } from "vitest";
import { toTimelineJs } from "../../src/export/to-timeline-js.ts";
import { timeline } from "../../src/query/timeline.ts";
import { hostileDataset } from "../fixtures/hostile-dataset.ts";
import { parseHtml } from "../fixtures/parse-html.ts";

const seen = (text: unknown) =>
  String(text)
    .replace(/\p{Cc}|\p{Cs}|[\u200e\u200f\u202a-\u202e\u2066-\u2069]|\ufffd/gu, " ")
    .replace(/\s+/g, " ")
    .trim();

test("the HTML of a slide has no elements except paragraphs", () => {
  fc.assert(
    fc.property(hostileDataset, (dataset) => {
      const { events, undated, title } = toTimelineJs(dataset);
      const entries = timeline(dataset);
      expect(events.length + undated.length).toBe(entries.length);
      const titles = new Map(entries.map((entry) => [entry.id as string, entry.title]));
      const elements = (html: string) =>
        [...parseHtml(`<main>${html}</main>`).querySelectorAll("main *")].map(({ outerHTML }) =>
          outerHTML.slice(0, 3),
        );
      for (const { text, unique_id: id } of events) {
        expect(elements(text.headline)).toEqual([]);
        const [shown] = parseHtml(`<main>${text.headline}</main>`).querySelectorAll("main");
        expect(seen(shown?.textContent)).toBe(seen(titles.get(id)));
        expect(elements(text.text).filter((element) => element !== "<p>")).toEqual([]);
      }
      expect(elements(title?.text.headline ?? "")).toEqual([]);
    }),
    { numRuns: 15 },
  );
});
