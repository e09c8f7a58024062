import { expect, test } from "vitest";
import { stanceChart } from "../../src/charts/index.ts";
import { dataset } from "../../src/data/index.ts";
import type { Stance } from "../../src/model/stance.ts";
import { stanceTrajectory } from "../../src/query/stance-trajectory.ts";
import { manyStatements } from "../fixtures/many-statements.ts";
import { small } from "../fixtures/small.ts";
import { render } from "./render.ts";

const [offer] = small.statements as [(typeof small.statements)[0]];
const statementOf = (id: string, stance: Stance, date?: string) => {
  const { date: _, ...rest } = offer;
  return { ...rest, id, ...(date === undefined ? {} : { date }), positions: [{ on: "peace", stance }] };
};
/** Gray's statements about peace: first support, then neutral, then opposition. The fourth is unclear and undated. */
const turning = {
  ...small,
  proposals: [],
  statements: [
    statementOf("first", "support", "2024-01-01"),
    statementOf("second", "neutral", "2024-02~"),
    statementOf("third", "oppose", "2024-03-01"),
    statementOf("never", "unclear"),
  ],
};

test("the rows are the steps of the trajectory, in order", () => {
  const on = "us-written-reply";
  const { steps } = stanceTrajectory(dataset, { actor: "russia", on, attributeTo: "principal" });
  const { values } = stanceChart(dataset, { on, actors: ["russia"], attributeTo: "principal" }).data;
  expect(values.map(({ acts, stance, date, reversal, via }) => [acts, stance, date, reversal, via])).toEqual(
    steps.map(({ record: act, stance, date, reversal, via }) => [act, stance, date, reversal, via]),
  );
});

test("takes every option of the trajectory", () => {
  const on = "nato-enlargement";
  const rowsOf = (options: object) => stanceChart(dataset, { on, ...options }).data.values;
  const actorsOf = (options: object) => new Set(rowsOf(options).map(({ actor }) => actor));
  expect(actorsOf({})).not.toContain("nato");
  expect(actorsOf({ relatedIssues: "broader" })).toContain("nato");
  const question = { on, actor: "russia", attributeTo: "principal" } as const;
  for (const options of [
    { documents: ["blinken-calls-kuleba-report"] },
    { exclude: { documents: ["blinken-calls-kuleba-report"] } },
    { relatedIssues: "broader" },
  ] as const) {
    const { steps } = stanceTrajectory(dataset, { ...question, ...options });
    const rows = rowsOf({ actors: ["russia"], attributeTo: "principal", ...options });
    expect(rows.map(({ acts }) => acts)).toEqual(steps.map(({ record }) => record));
  }
});

test("a reversal has a ring, a doubtful date is hollow, an undated statement reaches from edge to edge", async () => {
  const spec = stanceChart(turning, { on: "peace", attributeTo: "speaker" });
  expect(spec.description).toBe(
    "Stances on: Peace. The stances of 1 actor over time in 4 acts: dated from 1 Jan 2024 to 1 Mar 2024, 1 undated, 1 reversal. Ines Gray: support, neutral, oppose and unclear.",
  );
  expect(spec.title.subtitle.slice(0, 2)).toEqual([
    "There should be peace.",
    "4 acts, 1 undated (a bar from edge to edge). 1 reversal (a second ring).",
  ]);
  const [first, second, third, never] = spec.data.values;
  expect(first).toMatchObject({ style: "day", at: "2024-01-01T12", sign: "+", name: "Ines Gray" });
  expect(second).toMatchObject({ style: "within", at: "2024-02-01T12", doubt: true });
  expect(third).toMatchObject({ reversal: true, style: "day" });
  expect(never).toMatchObject({ from: "2023-12-31", to: "2024-03-03", before: true, after: true, sign: "?" });
  const { svg } = await render(spec);
  expect(svg.match(/aria-label="[^"]*, 1 Mar 2024" [^>]*aria-roledescription="point"/g)?.length).toBe(2);
});

test("the tooltip has the condition of a stance, and an empty text without one", async () => {
  const [first, ...others] = turning.statements;
  const positions = [{ on: "peace", stance: "support", condition: "Alba leaves the valley." }] as const;
  const spec = stanceChart(
    { ...turning, statements: [{ ...(first as typeof offer), positions }, ...others] },
    { on: "peace", attributeTo: "speaker" },
  );
  expect(spec.data.values.map(({ condition }) => condition)).toEqual([
    "Alba leaves the valley.",
    null,
    null,
    null,
  ]);
  const text = JSON.stringify(spec);
  expect(text).toContain('{"field":"conditionShown","title":"Condition","type":"nominal"}');
  expect((await render(spec)).svg).not.toContain("null");
});

test("lines lead from a stance to the next different one, and never to an undated step", () => {
  const spec = stanceChart(turning, { on: "peace" });
  const line = spec.vconcat[0].layer.find(({ mark }: { mark?: { type: string } }) => mark?.type === "line");
  expect(line.data.values.map(({ at, row }: { at: string; row: number }) => [at, row])).toEqual([
    ["2024-01-01T12", 0],
    ["2024-02-01T12", 2],
    ["2024-02-01T12", 2],
    ["2024-03-01T12", 3],
  ]);
});

test("every actor has a lane for each stance, and a silent actor of the option actors has a lane for silence", () => {
  const spec = stanceChart(small, { on: "truce", actors: ["borea", "daily"] });
  const [names, lanes] = spec.vconcat[0].layer
    .filter(({ mark }: { mark?: { type: string } }) => mark?.type === "text")
    .map(({ data }: { data: { values: readonly object[] } }) => data.values);
  expect(names.map(({ label }: { label: string }) => label)).toEqual(["Borea", "The Daily"]);
  expect(lanes.map(({ row, label }: { row: number; label: string }) => `${row} ${label}`)).toEqual([
    "0 support",
    "1 conditional",
    "2 neutral",
    "3 oppose",
    "4 silent",
  ]);
  expect(spec.description).toMatch(/Borea: conditional\. The Daily: silent\.$/);
});

test("the default actors are exactly the principals with a stance", () => {
  const { values } = stanceChart(small, { on: "truce" }).data;
  expect([...new Set(values.map(({ actor }) => actor))]).toEqual(["alba", "borea"]);
  expect(stanceChart(small, { on: "peace" }).data.values).toEqual([]);
});

test("marks do not overlap and the alternative text stays short with 500 statements", () => {
  const spec = stanceChart(manyStatements(500), { on: "issue-0" });
  const bars = spec.data.values.map(({ row, from, to }) => ({ row, from: String(from), to: String(to) }));
  for (const row of new Set(bars.map((bar) => bar.row))) {
    const own = bars.filter((bar) => bar.row === row).sort((a, b) => (a.from < b.from ? -1 : 1));
    own.slice(1).forEach(({ from }, i) => {
      expect(from >= (own[i]?.to as string)).toBe(true);
    });
  }
  expect(spec.description.length).toBeLessThan(1200);
});

test.each([
  [{}, /^stanceChart needs option on\.$/],
  [{ on: "truce", actor: "borea" }, /^stanceChart has no option "actor"\. Did you mean "actors"\?$/],
  [{ on: "truce", actors: [] }, /^Option actors of stanceChart is an empty array\. Leave it out for all\.$/],
  [{ on: "truce", attributeTo: "speakers" }, /^Option attributeTo of stanceChart cannot be "speakers"\./],
])("refuses a missing or misspelt option or value: %o", (options, message) => {
  expect(() => stanceChart(small, options as { on: string })).toThrow(message);
});
