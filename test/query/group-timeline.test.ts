import { describe, expect, test } from "vitest";
import { groupTimeline } from "../../src/query/group-timeline.ts";
import { timeline } from "../../src/query/timeline.ts";
import { small } from "../fixtures/small.ts";

const entries = timeline(small);

describe("groupTimeline", () => {
  test("by day, each entry once, what no day bounds last", () => {
    expect(
      groupTimeline(entries, { by: "day" }).map(({ key, count, certain }) => [key, count, certain]),
    ).toEqual([
      ["2024-04-29", 1, 0],
      ["2024-04-30", 2, 1],
      ["2024-05-01", 1, 0],
      [null, 2, 0],
    ]);
  });

  test("by week, month and year", () => {
    expect(
      groupTimeline(entries, { by: "week" }).map(({ key, count, certain }) => [key, count, certain]),
    ).toEqual([
      ["2024-W18", 4, 3],
      [null, 2, 0],
    ]);
    expect(
      groupTimeline(entries, { by: "month" }).map(({ key, count, certain }) => [key, count, certain]),
    ).toEqual([
      ["2024-04", 3, 1],
      ["2024-05", 1, 0],
      [null, 2, 0],
    ]);
    expect(groupTimeline(entries, { by: "year" })[0]).toMatchObject({
      key: "2024",
      start: "2024-01-01",
      end: "2024-12-31",
    });
  });

  test("an approximate date lies nowhere for certain", () => {
    const [year] = groupTimeline(timeline(small, { kinds: ["events"] }), { by: "year" });
    expect(year).toMatchObject({ count: 1, certain: 0 });
  });

  test("keeps empty periods between the first and the last on request", () => {
    const two = timeline(small, { kinds: ["meetings", "events"] });
    const days = groupTimeline(two, { by: "day", keepEmpty: true }).map(({ key, count }) => [key, count]);
    expect(days).toEqual([
      ["2024-04-29", 1],
      ["2024-04-30", 0],
      ["2024-05-01", 1],
      [null, 1],
    ]);
    expect(groupTimeline([], { by: "day", keepEmpty: true })).toEqual([]);
  });

  test("by actor, issue and document, each entry in every group that it has", () => {
    const count = (by: "actor" | "issue" | "document") =>
      groupTimeline(entries, { by }).map((group) => [group.key, group.count, group.certain]);
    expect(count("actor")).toEqual([
      ["alba", 4, null],
      ["borea", 5, null],
      ["ines-gray", 3, null],
      [null, 1, null],
    ]);
    expect(count("issue")).toEqual([
      ["peace", 1, null],
      ["truce", 4, null],
      [null, 1, null],
    ]);
    expect(count("document")).toEqual([
      ["paper", 1, null],
      ["wire", 6, null],
    ]);
  });

  test("an entry without a first day stands at its last", () => {
    const entry = {
      ...entries[0],
      date: "[..2024-04-02]",
      earliest: null,
      latest: "2024-04-02",
    } as (typeof entries)[0];
    expect(groupTimeline([entry], { by: "month" })[0]).toMatchObject({
      key: "2024-04",
      count: 1,
      certain: 0,
    });
  });

  test("refuses what does not exist", () => {
    expect(() => groupTimeline(entries, { by: "quarter" } as never)).toThrow(
      'Option by of groupTimeline cannot be "quarter".',
    );
    expect(() => groupTimeline(entries, { by: "day", keep: true } as never)).toThrow(
      'groupTimeline has no option "keep".',
    );
    expect(() => groupTimeline(entries, { by: "actor", keepEmpty: true })).toThrow(
      "true only when grouping by day, week, month or year",
    );
    expect(() => groupTimeline(entries, { by: "day", keepEmpty: 1 } as never)).toThrow("keepEmpty");
    expect(groupTimeline(entries, { by: "actor", keepEmpty: false })).toHaveLength(4);
    expect(() => groupTimeline(entries, undefined as never)).toThrow(
      'groupTimeline needs option by. Write { by: "month" }.',
    );
    for (const wrong of [undefined, small, small.meetings]) {
      expect(() => groupTimeline(wrong as never, { by: "month" })).toThrow(
        "takes the entries that timeline returns",
      );
    }
  });
});

test.each(["day", "week", "month", "year"] as const)(
  "empty %ss end with the calendar of four digits",
  (by) => {
    const events = { ...small.events[0], date: "9999-12-31" } as (typeof small.events)[number];
    const last = timeline({ ...small, events: [events] }, { kinds: ["events"] });
    expect(groupTimeline(last, { by, keepEmpty: true }).map(({ count }) => count)).toEqual([1]);
  },
);
