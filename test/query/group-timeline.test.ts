import { inspect } from "node:util";
import { describe, expect, test } from "vitest";
import { dataset as bundled } from "../../src/data/index.ts";
import type { DemarcheError } from "../../src/errors/demarche-error.ts";
import type { Dataset } from "../../src/model/dataset.ts";
import { countBy } from "../../src/query/count-by.ts";
import type { AttributeGrouping } from "../../src/query/filters/attribute-grouping.ts";
import { type GroupDatasetOptions, groupTimeline } from "../../src/query/group-timeline.ts";
import { timeline } from "../../src/query/timeline.ts";
import { issuesOf } from "../fixtures/issues-of.ts";
import { changed, recordOf, replaced } from "../fixtures/records.ts";
import { small } from "../fixtures/small.ts";

const entries = timeline(small);

describe("groupTimeline", () => {
  test("groups by day, each entry once, and entries without a bounded date last", () => {
    expect(
      groupTimeline(entries, { by: "day" }).map(({ key, count, certain }) => [key, count, certain]),
    ).toEqual([
      ["2024-04-29", 1, 0],
      ["2024-04-30", 2, 1],
      ["2024-05-01", 1, 0],
      [null, 2, 0],
    ]);
  });

  test("groups by week, month and year", () => {
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

  test("an approximate date falls certainly into no period", () => {
    const [year] = groupTimeline(timeline(small, { kinds: ["events"] }), { by: "year" });
    expect(year).toMatchObject({ count: 1, certain: 0 });
  });

  test("includes empty periods between the first and the last on request", () => {
    const withGap = timeline(small, { kinds: ["meetings", "events"] });
    const days = groupTimeline(withGap, { by: "day", keepEmpty: true }).map(({ key, count }) => [key, count]);
    expect(days).toEqual([
      ["2024-04-29", 1],
      ["2024-04-30", 0],
      ["2024-05-01", 1],
      [null, 1],
    ]);
    expect(groupTimeline([], { by: "day", keepEmpty: true })).toEqual([]);
  });

  test("groups by actor, issue and document, each entry in the group of every id that it has", () => {
    const count = (by: "actor" | "issue" | "document") =>
      groupTimeline(entries, { by }).map((group) => [group.key, group.count, group.certain]);
    expect(count("actor")).toEqual([
      ["alba", 5, null],
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
      ["paper", 2, null],
      ["wire", 6, null],
    ]);
  });

  test("an entry certainly falls into a period that its whole date is in", () => {
    const dates = [
      "2024-04",
      "2024-04-10/2024-04-20",
      "2024-04-30/2024-05-01",
      "2024-04-10?",
      "../2024-04-10",
      "2024-04-01/..",
    ];
    const events = dates.map((date, i) => ({
      ...recordOf(small.events, "spring-election"),
      id: `e${i}`,
      date,
    }));
    const all = timeline({ ...small, events }, { kinds: ["events"] });
    const certain = (by: "day" | "month" | "year") =>
      groupTimeline(all, { by }).map(({ key, count, certain: number }) => [key, count, number]);
    expect(certain("month")).toEqual([["2024-04", 6, 2]]);
    expect(certain("year")).toEqual([["2024", 6, 3]]);
    expect(certain("day")).toEqual([
      ["2024-04-01", 2, 0],
      ["2024-04-10", 3, 0],
      ["2024-04-30", 1, 0],
    ]);
  });

  test("entries in any order are in the same periods", () => {
    const reversed = [...timeline(small, { kinds: ["meetings", "events"] })].reverse();
    const days = groupTimeline(reversed, { by: "day", keepEmpty: true }).map(({ key, count }) => [
      key,
      count,
    ]);
    expect(days).toEqual([
      ["2024-04-29", 1],
      ["2024-04-30", 0],
      ["2024-05-01", 1],
      [null, 1],
    ]);
  });

  test("shows groups as a table, of periods with the number of certain entries", () => {
    const linesOf = (by: "month" | "document") =>
      inspect(groupTimeline(entries, { by }))
        .split("\n")
        .map((line) => line.trim().split(/\s+/));
    expect(linesOf("month").slice(0, 3)).toEqual([
      ["month", "count", "certain"],
      ["2024-04", "3", "1"],
      ["2024-05", "1", "0"],
    ]);
    expect(linesOf("document").slice(0, 3)).toEqual([
      ["document", "count"],
      ["paper", "2"],
      ["wire", "6"],
    ]);
  });

  test("an entry without a first possible day is in the period of its last possible day", () => {
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

  test("throws for wrong options, and for a value that is not a timeline", () => {
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
    expect(() => groupTimeline(entries, { by: null } as never)).toThrow(
      "Option by of groupTimeline cannot be null.",
    );
    for (const [wrong, found] of [
      [undefined, "undefined"],
      [{ statements: [] }, "an object"],
      [small.meetings, "an array of something else"],
      [[null], "an array of something else"],
    ] as const) {
      expect(issuesOf(() => groupTimeline(wrong as never, { by: "month" }))).toEqual([
        {
          code: "invalid-shape",
          path: "",
          message: `groupTimeline takes a dataset or the entries that timeline returns, not ${found}.`,
        },
      ]);
    }
  });
});

describe("groupTimeline of a dataset", () => {
  const groups = (options: GroupDatasetOptions) =>
    groupTimeline(small, options).map(({ key, count, certain }) => [key, count, certain]);

  test("groups the timeline that the filter selects", () => {
    expect(groups({ by: "day", kinds: ["meetings", "events"], from: "0001" })).toEqual([
      ["2024-04-29", 1, 0],
      ["2024-05-01", 1, 0],
    ]);
    expect(groups({ by: "actor", exclude: { kinds: ["statements", "proposals", "responses"] } })).toEqual([
      ["alba", 2, null],
      ["borea", 2, null],
      ["ines-gray", 1, null],
      [null, 1, null],
    ]);
  });
  test("groups by attributes of the dataset", () => {
    const actors = small.actors.map((actor) =>
      actor.id === "alba" ? { ...actor, attributes: { side: 1 } } : actor,
    );
    const data = { ...small, actors };
    expect(groupTimeline(data, { by: { attribute: "side" } })).toEqual(
      groupTimeline(timeline(data), { by: { attribute: "side" }, dataset: data }),
    );
  });
  test("has no group outside of the period, and with keepEmpty one for each of its days", () => {
    const days = (from: string, to: string) => groups({ by: "day", from, to, keepEmpty: true });
    expect(days("2024-04-30", "2024-05-02")).toEqual([
      ["2024-04-30", 3, 1],
      ["2024-05-01", 1, 0],
      ["2024-05-02", 0, 0],
    ]);
    expect(days("1990-01-01", "1990-01-02")).toEqual([
      ["1990-01-01", 0, 0],
      ["1990-01-02", 0, 0],
    ]);
    for (const by of ["day", "week", "month", "year"] as const) {
      for (const { start, end, key } of groupTimeline(bundled, {
        by,
        from: "2022-02-01",
        to: "2022-02-28",
      })) {
        expect(`${start} ${end} ${key}` && start !== null && end !== null).toBe(true);
        expect((end as string) >= "2022-02-01" && (start as string) <= "2022-02-28", `${by} ${key}`).toBe(
          true,
        );
      }
    }
  });
  test("counts in the same periods as countBy", () => {
    const period = { from: "2022-01-15", to: "2022-02-10" };
    const grouped = groupTimeline(bundled, { by: "week", kinds: ["meetings"], ...period });
    const counted = countBy(bundled, "meetings", { by: "week", ...period });
    expect(new Map(grouped.map(({ key, count }) => [key, count]))).toEqual(
      new Map(counted.map(({ week, count }) => [week, count])),
    );
  });
  test("has groups only for the ids that the filter lists", () => {
    const keys = (options: GroupDatasetOptions) => groupTimeline(bundled, options).map(({ key }) => key);
    expect(keys({ by: "actor", actors: ["russia", "nato"] })).toEqual(["nato", "russia"]);
    expect(keys({ by: "issue", about: ["nato-enlargement"] })).toEqual(["nato-enlargement"]);
    expect(keys({ by: "document", documents: ["putin-lukashenko-report"] })).toEqual([
      "putin-lukashenko-report",
    ]);
    // A proposal says nothing about the wanted issues.
    const proposal = "russian-security-guarantee-proposals";
    expect(keys({ by: "issue", about: [proposal] }).length).toBeGreaterThan(1);
    expect(keys({ by: "issue", about: [proposal, "nato-enlargement"] }).length).toBeGreaterThan(1);
  });
  test("of the bundled record, by month", () => {
    const found = groupTimeline(bundled, { by: "month", from: "2021-12", to: "2022-02" });
    expect(found.map(({ key, count }) => [key, count])).toEqual([
      ["2021-12", 17],
      ["2022-01", 20],
      ["2022-02", 11],
    ]);
  });
  test("has the options of both, and no dataset beside it", () => {
    expect(() => groups({} as never)).toThrow('groupTimeline needs option by. Write { by: "month" }.');
    expect(() => groups({ by: "month", form: "2024" } as never)).toThrow('Did you mean "from"?');
    expect(() => groups({ by: "month", actors: ["alpa"] })).toThrow('Did you mean "alba"?');
    expect(() => groups({ by: "month", dataset: small } as never)).toThrow(
      'groupTimeline has no option "dataset".',
    );
    expect(() => groups({ by: { attribute: "side" } })).toThrow("side");
    expect(() => groupTimeline(entries, { by: "month", from: "2024" } as never)).toThrow(
      'groupTimeline has no option "from".',
    );
  });
});

test.each(["day", "week", "month", "year"] as const)(
  "filling in empty %ss stops at the end of the year 9999",
  (by) => {
    const events = { ...small.events[0], date: "9999-12-31" } as (typeof small.events)[number];
    const last = timeline({ ...small, events: [events] }, { kinds: ["events"] });
    expect(groupTimeline(last, { by, keepEmpty: true }).map(({ count }) => count)).toEqual([1]);
  },
);

test("too many empty periods are an error that says how many there are", () => {
  const events = ["0000-01-01", "9999-12-31"].map((date, i) => ({ ...small.events[0], id: `e${i}`, date }));
  const ends = timeline({ ...small, events: events as never }, { kinds: ["events"] });
  for (const by of ["day", "week"] as const)
    expect(groupTimeline(ends, { by }).map(({ count }) => count)).toEqual([1, 1]);
  expect(issuesOf(() => groupTimeline(ends, { by: "day", keepEmpty: true }))).toEqual([
    {
      code: "invalid-option",
      path: "/keepEmpty",
      value: true,
      message:
        "Option keepEmpty of groupTimeline would make 3652425 groups by day, from 0000-01-01 to 9999-12-31, and at most 100000 are allowed. Group by a longer period, or give timeline the options from and to.",
    },
  ]);
  expect(() => groupTimeline(ends, { by: "week", keepEmpty: true })).toThrow("521776 groups by week");
  expect(groupTimeline(ends, { by: "year", keepEmpty: true })).toHaveLength(10_000);
  // There are 100,000 days from 1 January 2000 to 15 October 2273.
  const days = ["2000-01-01", "2273-10-15"].map((date, i) => ({ ...small.events[0], id: `e${i}`, date }));
  const most = timeline({ ...small, events: days as never }, { kinds: ["events"] });
  expect(groupTimeline(most, { by: "day", keepEmpty: true })).toHaveLength(100_000);
});

describe("grouping by an attribute", () => {
  const [alba, borea] = [recordOf(small.actors, "alba"), recordOf(small.actors, "borea")];
  const offer = recordOf(small.statements, "gray-offers-truce");
  const parties: Dataset = {
    ...small,
    actors: replaced(
      small.actors,
      changed(alba, { attributes: { party: "green", seats: 12 } }),
      changed(borea, { attributes: { party: "red", seats: 3 } }),
    ),
    statements: replaced(small.statements, changed(offer, { attributes: { party: "own", count: true } })),
  };
  const all = timeline(parties);
  const idsBy = (by: AttributeGrouping) =>
    groupTimeline(all, { by, dataset: parties }).map(({ key, entries }) => [
      key,
      entries.map(({ id }) => id),
    ]);

  test("gives the groups of its values in the records of an entry, and entries without it last", () => {
    const withActor = (id: string) =>
      all.filter(({ actors }) => actors.includes(id)).map((entry) => entry.id);
    const without = all.filter(({ actors }) => !actors.includes("alba") && !actors.includes("borea"));
    // The statement made the proposal, so the entry of the proposal has the attributes of the statement.
    expect(idsBy({ attribute: "party" })).toEqual([
      ["green", withActor("alba")],
      ["own", ["truce-offer"]],
      ["red", withActor("borea")],
      ...(without.length === 0 ? [] : [[null, without.map(({ id }) => id)]]),
    ]);
  });

  test("takes the values of the records that are in the dataset, if an entry is of another one", () => {
    const groups = groupTimeline(all, { by: { attribute: "party" }, dataset: { ...parties, events: [] } });
    const election = all.filter(({ id }) => id === "spring-election");
    expect(
      groups.filter(({ entries: found }) => found.includes(election[0] as never)).map(({ key }) => key),
    ).toEqual(["green", "red"]);
  });

  test("takes only the values of one kind if the grouping has a kind", () => {
    expect(idsBy({ attribute: "party", kind: "statements" })[0]).toEqual(["own", ["truce-offer"]]);
    expect(idsBy({ attribute: "party", kind: "actors" }).map(([key]) => key)).not.toContain("own");
  });

  test("sorts numbers by size, and shows values in a column whose name no attribute can take", () => {
    expect(
      idsBy({ attribute: "seats" })
        .map(([key]) => key)
        .slice(0, 2),
    ).toEqual(["3", "12"]);
    const shown = inspect(groupTimeline(all, { by: { attribute: "count" }, dataset: parties }));
    expect(shown).toContain("value");
    expect(shown).toContain("true");
  });

  test.each<[object, string, string]>([
    [
      { by: { attribute: "party" } },
      "the entries have no attributes. Add the dataset of the timeline",
      "/by",
    ],
    [
      { by: { attribute: "parti" }, dataset: parties },
      'has the attribute "parti". Did you mean "party"?',
      "/by/attribute",
    ],
    [
      { by: { attribute: "parti" }, dataset: parties },
      'none of the documents, actors, issues, statements, meetings and events has the attribute "parti".',
      "/by/attribute",
    ],
    [
      { by: { attribute: "seats", kind: "statements" }, dataset: parties },
      'none of the statements has the attribute "seats".',
      "/by/attribute",
    ],
    [{ by: { attribute: "party", kind: "actor" }, dataset: parties }, 'Did you mean "actors"?', "/by/kind"],
    [{ by: {}, dataset: parties }, 'Write { attribute: "party" }.', "/by/attribute"],
    [{ by: "party", dataset: parties }, 'Option by of groupTimeline cannot be "party".', "/by"],
  ])("refuses %o", (options, message, path) => {
    expect.assertions(2);
    try {
      groupTimeline(all, options as never);
    } catch (error) {
      expect((error as DemarcheError).message).toContain(message);
      expect((error as DemarcheError).issues[0]?.path).toBe(path);
    }
  });
});
