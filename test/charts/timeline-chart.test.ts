import { describe, expect, test } from "vitest";
import { timelineChart } from "../../src/charts/index.ts";
import { actFamilies } from "../../src/charts/layers/act-family.ts";
import { coloursOf } from "../../src/charts/theme.ts";
import { dataset } from "../../src/data/index.ts";
import { statementActs } from "../../src/model/speech-act.ts";
import type { AttributeGrouping } from "../../src/query/filters/attribute-grouping.ts";
import { groupTimeline } from "../../src/query/group-timeline.ts";
import { type TimelineFilter, timeline } from "../../src/query/timeline.ts";
import { manyStatements } from "../fixtures/many-statements.ts";
import { changed, recordOf, replaced } from "../fixtures/records.ts";
import { small } from "../fixtures/small.ts";
import { render } from "./render.ts";

const rowOf = (spec: ReturnType<typeof timelineChart>, id: string) =>
  spec.data.values.find((row) => row.id === id);

test("every act is in exactly one family", () => {
  const acts = Object.values(actFamilies()).flatMap((family) => family.acts);
  expect([...acts].sort()).toEqual([...statementActs].sort());
});

describe("the rows", () => {
  const spec = timelineChart(small);

  test("have the entry, its date as coded, its act and the statements behind it", () => {
    expect(rowOf(spec, "truce-offer")).toMatchObject({
      lane: "proposals",
      kind: "proposals",
      title: "Offer of a truce",
      date: "2024-04-30",
      when: "30 Apr 2024",
      act: "offer",
      family: "proposes",
      actors: "Ines Gray; Alba; Borea",
      issues: "Truce",
      documents: "An offer of truce; The spring offer",
      statements: "gray-offers-truce",
      style: "day",
      doubt: false,
    });
    expect(rowOf(spec, "spring-meeting")).toMatchObject({
      act: null,
      family: "none",
      statements: "gray-offers-truce",
    });
  });

  test("distinguish a time within bounds from a period, and mark uncertain dates", () => {
    const days = (id: string) => {
      const { from, to, style, doubt } = rowOf(spec, id) ?? {};
      return [from, to, style, doubt];
    };
    expect(days("spring-meeting")).toEqual(["2024-04-29", "2024-05-02", "within", false]);
    expect(days("borea-silent")).toEqual(["2024-04-30", "2024-05-03", "lasting", false]);
    expect(days("spring-election")).toEqual(["2024-05-01", "2024-06-01", "within", true]);
  });

  test("leave nothing out: undated entries are drawn beside the axis and counted", async () => {
    expect(rowOf(spec, "talks-about-talks")).toMatchObject({ from: null, slot: 0, when: "undated" });
    expect(spec.vconcat[1].hconcat[1].title.text).toBe("Undated: 2");
    expect(spec.description).toContain("Undated: 2.");
    expect(spec.data.values.map(({ id }) => id).sort()).toEqual(
      timeline(small)
        .map(({ id }) => id)
        .sort(),
    );
    const { svg } = await render(spec);
    const drawn = [...svg.matchAll(/aria-label="([^"]*)" role="[^"]*" aria-roledescription="point"/g)].map(
      ([, label]) => label,
    );
    for (const { title, when } of spec.data.values) expect(drawn).toContain(`${title}, ${when}`);
    expect(timelineChart(small, { match: "certainly", from: "2024" }).vconcat[1].hconcat.length).toBe(1);
  });
});

describe("an event that is only alleged", () => {
  const election = recordOf(small.events, "spring-election");
  const events = [
    { ...election, id: "reported", title: "Reported", date: "2024-05-01" },
    { ...election, id: "claimed", title: "Claimed", date: "2024-05-01", status: "alleged" as const },
    { ...changed(election, { date: undefined }), id: "rumour", title: "Rumour", status: "alleged" as const },
  ];
  const spec = timelineChart({ ...small, events }, { kinds: ["events"] });

  test("is hollow, with or without a date, and the subtitle explains it", async () => {
    const { svg } = await render(spec);
    const fillOf = (title: string) =>
      new RegExp(`aria-label="${title}, [^"]*"[^>]*aria-roledescription="point"[^>]*fill="([^"]*)"`).exec(
        svg,
      )?.[1];
    expect([fillOf("Claimed"), fillOf("Rumour")]).toEqual(["#ffffff", "#ffffff"]);
    expect(fillOf("Reported")).toBe(coloursOf("light").acts.none);
    expect(spec.title.subtitle.join(" ")).toContain("A hollow event: a party alleges it.");
    expect(timelineChart(small).title.subtitle.join(" ")).not.toContain("alleges");
  });

  test("has its status in the rows, as meetings have", () => {
    expect(rowOf(spec, "claimed")).toMatchObject({ status: "alleged", alleged: true, doubt: false });
    expect(rowOf(timelineChart(small), "spring-meeting")).toMatchObject({ status: "held", alleged: false });
    expect(rowOf(timelineChart(small), "truce-offer")).toMatchObject({ status: null, alleged: false });
  });
});

describe("lanes by attribute", () => {
  const data = {
    ...small,
    actors: replaced(
      small.actors,
      changed(recordOf(small.actors, "alba"), { attributes: { party: "green" } }),
      changed(recordOf(small.actors, "borea"), { attributes: { party: "red" } }),
    ),
    events: small.events.map((event) => ({ ...event, attributes: { party: "red", seats: 12 } })),
  };
  const lanesBy = (by: AttributeGrouping, filter: TimelineFilter = {}) => {
    const { values } = timelineChart(data, { ...filter, by }).data;
    const lanes = [...new Set(values.map(({ lane }) => lane))];
    return lanes.map((lane) => [lane, values.filter((row) => row.lane === lane).map(({ id }) => id)]);
  };

  test("are the groups of the timeline, the largest first and entries without it last", () => {
    for (const by of [{ attribute: "party" }, { attribute: "party", kind: "events" }] as const) {
      const groups = groupTimeline(timeline(data), { by, dataset: data });
      const expected = groups.map(({ key, entries }) => [
        key ?? "no party recorded",
        entries.map(({ id }) => id).sort(),
      ]);
      const lanes = lanesBy(by).map(([lane, ids]) => [lane, [...(ids as string[])].sort()]);
      expect([...lanes].sort()).toEqual([...expected].sort());
      expect(lanes.at(-1)?.[0]).toBe("no party recorded");
    }
  });

  test("are those of the filter, unless the lanes are of another kind", () => {
    const filter = { attributes: { party: ["red"] } };
    expect(lanesBy({ attribute: "party" }, filter)).toEqual([["red", ["spring-election"]]]);
    expect(lanesBy({ attribute: "party", kind: "events" }, filter)).toEqual([["red", ["spring-election"]]]);
    expect(
      lanesBy({ attribute: "party", kind: "actors" }, filter)
        .map(([lane]) => lane)
        .sort(),
    ).toEqual(["green", "red"]);
  });

  test("are named in the title, the subtitle and the description", () => {
    const spec = timelineChart(data, { by: { attribute: "party", kind: "actors" } });
    expect(spec.title.text).toEqual(["What happened, by party"]);
    expect(spec.title.subtitle).toContain("An entry is in the lane of each party of its actors.");
    expect(spec.description).toContain("Lanes by party: green (5), red (5) and");
  });

  test("of an unknown attribute are refused in the name of the chart", () => {
    expect(() => timelineChart(data, { by: { attribute: "parti" } })).toThrow(
      'Option by of timelineChart: none of the documents, actors, issues, statements, meetings and events has the attribute "parti". Did you mean "party"?',
    );
    expect(() => timelineChart(data, { by: { attribute: "seats", kind: "actors" } })).toThrow(
      "none of the actors has",
    );
  });
});

describe("lanes", () => {
  test("by actor and issue are the groups of the timeline, the largest first", () => {
    for (const by of ["actor", "issue"] as const) {
      const spec = timelineChart(dataset, { by });
      const groups = groupTimeline(timeline(dataset), { by });
      expect(spec.data.values.length).toBe(groups.reduce((sum, { count }) => sum + count, 0));
      const lanes = [...new Set(spec.data.values.map(({ lane }) => lane))];
      expect(lanes.length).toBe(groups.length);
      const counts = lanes.map((lane) => spec.data.values.filter((row) => row.lane === lane).length);
      const named = counts.slice(0, groups.at(-1)?.key === null ? -1 : undefined);
      expect(named).toEqual([...named].sort((a, b) => b - a));
      if (groups.at(-1)?.key === null) expect(lanes.at(-1)).toBe(`no ${by} recorded`);
    }
  });

  test("are those of the filter", () => {
    const lanes = (spec: ReturnType<typeof timelineChart>) => [
      ...new Set(spec.data.values.map(({ lane }) => lane)),
    ];
    expect(lanes(timelineChart(small, { by: "actor", actors: ["borea"] }))).toEqual(["Borea"]);
    expect(lanes(timelineChart(small, { by: "issue", about: ["truce"] }))).toEqual(["Truce"]);
    // If the filter `about` contains a record that is not an issue, every issue of the selected entries has a lane.
    expect(lanes(timelineChart(small, { by: "issue", about: ["truce-offer"] }))).toContain("Truce");
  });

  test("with the same name are distinguished by their ids", () => {
    const twins = { ...small, actors: small.actors.map((actor) => ({ ...actor, name: "Twin" })) };
    const spec = timelineChart(twins, { by: "actor" });
    expect([...new Set(spec.data.values.map(({ lane }) => lane))].sort()).toEqual([
      "Twin (alba)",
      "Twin (borea)",
      "Twin (ines-gray)",
      "no actor recorded",
    ]);
  });

  test("never let marks or labels overlap, even with 500 statements", () => {
    for (const by of ["kind", "actor"] as const) {
      const spec = timelineChart(manyStatements(500), { by });
      const view = spec.vconcat[1].hconcat[0];
      const [from, to] = JSON.parse(view.layer[2].layer[0].encoding.x.scale.domain.expr);
      const x = (day: unknown) => ((Date.parse(String(day)) - from) / (to - from)) * view.width;
      const ends = new Map<unknown, number>();
      const dated = spec.data.values
        .filter((row) => row.from !== null)
        .sort((a, b) => x(a.from) - x(b.from) || Number(a.row) - Number(b.row));
      for (const row of dated) {
        // A mark extends 5 pixels to either side of its bar.
        expect(x(row.from) - 5).toBeGreaterThanOrEqual(ends.get(row.row) ?? Number.NEGATIVE_INFINITY);
        ends.set(row.row, Math.max(x(row.to), x(row.from)) + 5);
      }
      const labels: readonly { readonly row: number; readonly label: string }[] = view.layer[1].data.values;
      expect(new Set(labels.map(({ row }) => row)).size).toBe(labels.length);
      expect(Math.max(...labels.map(({ label }) => label.length))).toBeLessThanOrEqual(30);
      const slots = spec.data.values
        .filter((row) => row.from === null)
        .map(({ row, slot }) => `${row} ${slot}`);
      expect(new Set(slots).size).toBe(slots.length);
    }
  });
});

describe("the axis", () => {
  const domain = (spec: ReturnType<typeof timelineChart>) =>
    JSON.parse(spec.vconcat[1].hconcat[0].layer[2].layer[0].encoding.x.scale.domain.expr).map(
      (milliseconds: number) => new Date(milliseconds).toISOString().slice(0, 10),
    );

  test("shows the period of the filter, and bars that continue beyond it have arrows", () => {
    const spec = timelineChart(small, { from: "2024-04-30", to: "2024-04-30" });
    expect(domain(spec)).toEqual(["2024-04-30", "2024-05-01"]);
    expect(rowOf(spec, "spring-meeting")).toMatchObject({
      from: "2024-04-30",
      to: "2024-05-01",
      before: true,
      after: true,
      earliest: "2024-04-29",
      latest: "2024-05-01",
    });
    expect(rowOf(spec, "truce-offer")).toMatchObject({ before: false, after: false });
  });

  test("shows all known days and some space where the filter has no period", () => {
    expect(domain(timelineChart(small))).toEqual(["2024-04-28", "2024-06-02"]);
  });

  test("has bars from its edges where a date has no bound", () => {
    const row = rowOf(timelineChart(dataset), "blinken-kuleba-call");
    expect(row).toMatchObject({ date: "[..2022-02-04]", earliest: null, before: true, after: false });
  });
});

test("a chart without entries, or without dated entries, says so", () => {
  expect(timelineChart(small, { from: "1990", to: "1990", match: "certainly" })).toMatchObject({
    description: "What happened, by kind. A timeline without entries.",
    title: { subtitle: ["Nothing found."] },
    data: { values: [] },
  });
  const undated = timelineChart(small, { from: "1990", to: "1990", undated: true });
  expect(undated.description).toContain(
    "2 entries: 1 statement and 1 meeting. No entry has a date. Undated: 2.",
  );
});

test("dates at the ends of the calendar of EDTF are drawn", async () => {
  const offer = recordOf(small.statements, "gray-offers-truce");
  const long = { ...small, statements: [{ ...offer, date: "0000/9999" }] };
  const spec = timelineChart(long, { kinds: ["statements"] });
  expect(spec.data.values[0]).toMatchObject({ from: "0000-01-01", style: "within" });
  const { messages, svg } = await render(spec);
  expect(messages).toEqual([]);
  expect(svg).not.toContain("NaN");
});
