import { expect, test } from "vitest";
import { encounterChart } from "../../src/charts/index.ts";
import { dataset } from "../../src/data/index.ts";
import { encounters } from "../../src/query/encounters.ts";
import { manyStatements } from "../fixtures/many-statements.ts";
import { small } from "../fixtures/small.ts";
import { render } from "./render.ts";

const scales = (spec: ReturnType<typeof encounterChart>) => {
  const { x, y } = spec.vconcat[1].layer.at(-1).encoding;
  return { columns: x.scale.domain, rows: y.scale.domain };
};

/**
 * The small dataset with only one meeting. If a meeting has parts, encounters are counted only in the parts. So the
 * parts of this meeting are removed.
 */
const spring = { ...small, meetings: small.meetings.filter(({ id }) => id === "spring-meeting") };

test("every pair has two rows, with its meetings and the statements made there", () => {
  const { values } = encounterChart(spring, { level: "participants" }).data;
  expect(values.map(({ a, b, count }) => [a, b, count])).toEqual([
    ["borea", "ines-gray", 1],
    ["ines-gray", "borea", 1],
  ]);
  expect(values[0]).toMatchObject({
    aName: "Borea",
    bName: "Ines Gray",
    held: "spring-meeting",
    heldTitles: "Spring meeting",
    proposed: "",
    first: "between 29 Apr 2024 and 1 May 2024",
    documents: "An offer of truce; The spring offer",
    statements: "gray-offers-truce",
  });
});

test("the chart starts with principals, and has one cell for a pair that is at both levels", () => {
  const cells = (level?: "both") => encounterChart(dataset, { level }).data.values;
  const ofPair = (values: ReturnType<typeof cells>) =>
    values.filter(({ a, b }) => a === "russia" && b === "united-states");
  expect(cells().some(({ a }) => a === "antony-blinken")).toBe(false);
  const pair = encounters(dataset, { level: "principals" }).find(
    ({ a, b }) => a === "russia" && b === "united-states",
  );
  expect(ofPair(cells())).toMatchObject([{ count: pair?.count, held: pair?.held.join("; ") }]);
  // Two states that take part in talks without a representative meet both as participants and as principals. Such talks
  // are counted only once.
  expect(ofPair(cells("both"))).toEqual(ofPair(cells()));
  expect(cells("both").some(({ a }) => a === "antony-blinken")).toBe(true);
});

test("a pair at both levels has its meetings in the order of their dates, and its rank by all of them", () => {
  const [meeting] = spring.meetings as [(typeof spring.meetings)[number]];
  const met = (id: string, date: string, ...participants: (typeof meeting)["participants"]) => ({
    ...meeting,
    id,
    title: id,
    date,
    participants,
  });
  const meetings = [
    met("apart", "2024-05-01", { actor: "alba" }, { actor: "borea" }),
    // Borea and The Daily meet twice. In June, Gray takes part on behalf of Borea. In July, Borea takes part on behalf
    // of Alba.
    met("later", "2024-07-01", { actor: "borea", onBehalfOf: "alba" }, { actor: "daily" }),
    met("earlier", "2024-06-01", { actor: "ines-gray", onBehalfOf: "borea" }, { actor: "daily" }),
  ];
  const spec = encounterChart({ ...spring, meetings }, { level: "both" });
  const pair = spec.data.values.find(({ a, b }) => a === "borea" && b === "daily");
  expect(pair).toMatchObject({ count: 2, held: "earlier; later", heldTitles: "earlier; later" });
  expect(spec.description).toContain("Most often: Borea and The Daily (2), ");
});

test("counts are those of the query; the option actors selects the rows, and an actor without meetings keeps a row", () => {
  const actors = ["antony-blinken", "dmitry-peskov"] as const;
  const spec = encounterChart(dataset, { actors, level: "participants" });
  const pairs = encounters(dataset, { actors, level: "participants" });
  expect(spec.data.values.map(({ count }) => count)).toEqual(pairs.map(({ count }) => count));
  expect(new Set(spec.data.values.map(({ a }) => a))).toEqual(new Set(["antony-blinken"]));
  expect(scales(spec).rows).toEqual(actors);
  expect(scales(spec).columns).not.toContain("antony-blinken");
});

test("for each actor that is named, the chart counts the pairs of encounters, also for a minister", () => {
  expect(encounterChart(dataset, { actors: ["antony-blinken"] }).data.values).toHaveLength(6);
  for (const { id } of dataset.actors) {
    const others = encounters(dataset, { actors: [id] }).map(({ a, b }) => (a === id ? b : a));
    const drawn = encounterChart(dataset, { actors: [id] }).data.values.map(({ b }) => b);
    expect([...drawn].sort()).toEqual([...new Set(others)].sort());
  }
});

test("actors with the most meetings come first, in rows and columns", () => {
  const spec = encounterChart(dataset);
  const { rows, columns } = scales(spec);
  expect(rows).toEqual(columns);
  const met = (id: string) =>
    spec.data.values.filter(({ a }) => a === id).reduce((sum, { count }) => sum + Number(count), 0);
  expect(rows.map(met)).toEqual(rows.map(met).sort((a: number, b: number) => b - a));
});

test("a pair that met has a disc with a number, a pair with planned meetings only has a ring without one", async () => {
  const spec = encounterChart(manyStatements(500));
  const held = spec.data.values.filter(({ count }) => Number(count) > 0);
  const planned = spec.data.values.filter(({ count }) => count === 0);
  expect(Math.min(held.length, planned.length)).toBeGreaterThan(10);
  expect(planned.every(({ label }) => label === "")).toBe(true);
  const { svg } = await render(spec);
  // There is one mark for each row of data, and the legend has two marks.
  expect(svg.match(/aria-roledescription="(point|circle)"/g)?.length).toBe(spec.data.values.length + 2);
  expect(spec.description).toMatch(
    /^Who met whom\. A matrix of meetings: 14 pairs met, and 72 more were to meet\. Most often: /,
  );
});

test("a chart without encounters says so", () => {
  expect(encounterChart(small, { formats: ["summit"] })).toMatchObject({
    description: "Who met whom. A matrix of meetings: 0 pairs met.",
    title: { subtitle: ["Nothing found."] },
  });
});

test.each([
  [
    { level: "principal" },
    /^Option level of encounterChart cannot be "principal"\. Did you mean "principals"\?$/,
  ],
  [{ format: ["talks"] }, /^encounterChart has no option "format"\. Did you mean "formats"\?$/],
])("refuses a misspelt option or value: %o", (options, message) => {
  expect(() => encounterChart(small, options as object)).toThrow(message);
});
