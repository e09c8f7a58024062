import { describe, expect, test } from "vitest";
import { dataset as bundled } from "../../src/data/index.ts";
import { toTimelineJs } from "../../src/export/to-timeline-js.ts";
import type { Dataset } from "../../src/model/dataset.ts";
import { timeline } from "../../src/query/timeline.ts";
import { recordOf } from "../fixtures/records.ts";
import { small } from "../fixtures/small.ts";

const dated = (date: string): Dataset => ({
  ...small,
  meetings: [{ ...recordOf(small.meetings, "spring-meeting"), date }],
});
const only = (dataset: Dataset) => toTimelineJs(dataset, { kinds: ["meetings"] }).events[0];

test("a slide has the title, the status, the actors and the documents of a record", () => {
  expect(only(small)).toEqual({
    start_date: { year: 2024, month: 4, day: 29 },
    end_date: { year: 2024, month: 5, day: 1 },
    display_date: "between 29 Apr 2024 and 1 May 2024",
    text: {
      headline: "Spring meeting",
      text: "<p>held</p><p>Ines Gray, Alba, Borea</p><p>Reported by: An offer of truce; The spring offer</p>",
    },
    group: "meetings",
    unique_id: "spring-meeting",
    autolink: false,
  });
});

describe("days", () => {
  test.each<[string, object, object | undefined]>([
    ["2024-04-30", { year: 2024, month: 4, day: 30 }, undefined],
    ["2024-02", { year: 2024, month: 2, day: 1 }, { year: 2024, month: 2, day: 29 }],
    ["2024-04-30/..", { year: 2024, month: 4, day: 30 }, undefined],
    ["[..2024-04-30]", { year: 2024, month: 4, day: 30 }, undefined],
    ["0099-01-02", { year: 99, month: 1, day: 2 }, undefined],
  ])("%s", (date, start, end) => {
    expect(only(dated(date))?.start_date).toEqual(start);
    expect(only(dated(date))?.end_date).toEqual(end);
  });
});

test("slides and undated entries are the whole timeline, and the opening slide has the number of entries that are not shown", () => {
  const made = toTimelineJs(bundled);
  expect([...made.events.map((event) => event.unique_id), ...made.undated].sort()).toEqual(
    timeline(bundled)
      .map(({ id }) => id)
      .sort(),
  );
  expect(made.title?.text.text).toBe(`<p>Undated entries, not shown: ${made.undated.length}.</p>`);
  expect(made.title?.text.headline).toBe(bundled.metadata?.title);
});

test("there is no opening slide without a title and without undated entries", () => {
  const { metadata: _, ...without } = small;
  expect(toTimelineJs(without, { kinds: ["events"] })).not.toHaveProperty("title");
  expect(toTimelineJs(without).title?.text.headline).toBe("");
});

test("a summary that the title does not contain is shown", () => {
  expect(toTimelineJs(small, { kinds: ["events"] }).events[0]?.text.text).toContain(
    "<p>An election was held.</p>",
  );
});

test("an unknown option is refused", () => {
  expect(() => toTimelineJs(small, { kind: ["events"] } as never)).toThrow('Did you mean "kinds"?');
});

test("a slide has the date as the text gives it, the doubts, and links to documents on the web", () => {
  const [wire, paper] = small.documents as [Dataset["documents"][0], Dataset["documents"][0]];
  const doubts = [{ field: "participants", reason: "<b>Two</b> Grays." }];
  const meeting = { ...recordOf(small.meetings, "spring-meeting"), dateTold: "Wednesday", doubts };
  const made = only({
    ...small,
    documents: [
      { ...wire, author: "Vera & Co", url: 'https://example.org/?a="1"' },
      { ...paper, url: "javascript://%0aalert(1)" },
    ],
    meetings: [meeting],
  });
  expect(made?.text.text).toBe(
    "<p>held</p><p>Ines Gray, Alba, Borea</p><p>Date in the text: Wednesday</p>" +
      "<p>In doubt: participants (&lt;b&gt;Two&lt;/b&gt; Grays.)</p>" +
      '<p>Reported by: <a href="https://example.org/?a=&quot;1&quot;">An offer of truce</a> (Vera &amp; Co); The spring offer</p>',
  );
});
