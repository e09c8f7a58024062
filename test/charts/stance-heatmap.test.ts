import { describe, expect, test } from "vitest";
import { stanceHeatmap } from "../../src/charts/index.ts";
import { dataset } from "../../src/data/index.ts";
import { compareStances } from "../../src/query/compare-stances.ts";
import { small } from "../fixtures/small.ts";
import { render } from "./render.ts";

const [offer, doubt] = small.statements as [(typeof small.statements)[0], (typeof small.statements)[0]];
/** Gray is for peace and against it, Borea is neutral on it. */
const divided = {
  ...small,
  statements: [
    offer,
    doubt,
    { ...offer, id: "gray-for-peace", positions: [{ on: "peace", stance: "support" as const }] },
    { ...offer, id: "gray-against-peace", positions: [{ on: "peace", stance: "oppose" as const }] },
    { ...doubt, id: "borea-on-peace", positions: [{ on: "peace", stance: "neutral" as const }] },
  ],
};

describe("the cells", () => {
  test("are those of the comparison, with the statements behind them", () => {
    const { cells } = compareStances(dataset, { attributeTo: "principal" });
    const { values } = stanceHeatmap(dataset, { attributeTo: "principal" }).data;
    expect(values.map(({ actor, on, stance, statements }) => [actor, on, stance, statements])).toEqual(
      cells.map(({ actor, on, stance, statements }) => [actor, on, stance, statements.join("; ")]),
    );
  });

  test("name the actor, the matter, the documents and the dates", () => {
    expect(
      stanceHeatmap(small).data.values.find(({ actor, on }) => actor === "ines-gray" && on === "truce"),
    ).toEqual({
      actor: "ines-gray",
      name: "Ines Gray",
      on: "truce",
      matter: "Truce",
      stance: "support",
      words: "support",
      sign: "+",
      counts: "1 support",
      score: 1,
      first: "30 Apr 2024",
      last: "30 Apr 2024",
      documents: "An offer of truce; The spring offer",
      statements: "gray-offers-truce",
    });
  });

  test("differ where actors are silent, neutral, mixed and unclear, in sign and in what is drawn", async () => {
    const spec = stanceHeatmap(divided, { actors: ["ines-gray", "borea", "alba"] });
    const signs = new Map(spec.data.values.map(({ stance, sign }) => [stance, sign]));
    expect(Object.fromEntries(signs)).toEqual({
      support: "+",
      conditional: "if",
      neutral: "0",
      mixed: "\u00b1",
      unclear: "?",
      silent: "",
    });
    const { view, messages } = await render(spec);
    expect(messages).toEqual([]);
    const fills = fillsOf((view.scenegraph() as unknown as { readonly root: unknown }).root);
    const cell = (actor: string, on: string) => fills.get(`${actor} ${on}`);
    expect(cell("alba", "peace")).toBe("#ffffff");
    expect(cell("borea", "peace")).toBe("#6b7280");
    // Two halves with a hard edge between.
    expect(cell("ines-gray", "peace")).toMatchObject({
      stops: [
        { offset: 0, color: "#1a66ab" },
        { offset: 0.5, color: "#1a66ab" },
        { offset: 0.5, color: "#b8430a" },
        { offset: 1, color: "#b8430a" },
      ],
    });
    expect(cell("borea", "truce-offer")).toBe("#f7e08c");
  });
});

/** What the cells are filled with, by actor and matter, as Vega drew them. */
function fillsOf(scene: unknown): ReadonlyMap<string, unknown> {
  const fills = new Map<string, unknown>();
  const walk = (item: unknown): void => {
    const { items, marktype } = item as { readonly items?: readonly unknown[]; readonly marktype?: string };
    for (const one of items ?? []) {
      const { datum, fill } = one as { readonly datum?: Record<string, string>; readonly fill?: unknown };
      if (marktype === "rect" && datum?.on !== undefined) fills.set(`${datum.actor} ${datum.on}`, fill);
      walk(one);
    }
  };
  walk(scene);
  return fills;
}

test("what was asked for keeps its order; the rest begins with what most was said of", () => {
  const scales = (spec: ReturnType<typeof stanceHeatmap>) => {
    const { x, y } = spec.vconcat[1].layer.at(-1).encoding;
    return [x.scale.domain, y.scale.domain];
  };
  expect(scales(stanceHeatmap(small, { actors: ["borea", "alba"], on: ["truce-offer", "peace"] }))).toEqual([
    ["borea", "alba"],
    ["truce-offer", "peace"],
  ]);
  expect(scales(stanceHeatmap(small))).toEqual([
    ["borea", "ines-gray"],
    ["truce", "truce-offer"],
  ]);
});

test("the legend says every stance in words, whether it occurs or not", () => {
  const [legend] = stanceHeatmap(small).vconcat;
  expect(legend.data.values.map(({ words }: { readonly words: string }) => words)).toEqual([
    "support",
    "conditional: support if",
    "neutral: takes no side",
    "oppose",
    "mixed: for and against",
    "unclear: side not to be told",
    "silent: said nothing",
  ]);
});

test("the alternative text counts the cells", () => {
  expect(stanceHeatmap(divided, { attributeTo: "principal" }).description).toBe(
    "Who holds what. A heat map of stances, 2 actors by 3 matters. Cells: support 1, conditional 1, neutral 1, mixed 1, unclear 1 and silent 1.",
  );
  expect(stanceHeatmap(small, { from: "1990", to: "1990", match: "certainly" })).toMatchObject({
    description: "Who holds what. A heat map of stances, 0 actors by 0 matters. No cells.",
    title: { subtitle: ["Nothing found."] },
    vconcat: [],
  });
});

test.each([
  [{ rollUp: { to: "alba" } }, /^stanceHeatmap has no option "rollUp"\./],
  [{ on: ["trce"] }, /^Option on of stanceHeatmap: "trce" is no id of .* Did you mean "truce"\?$/],
  [{ actors: [] }, /^Option actors of stanceHeatmap names nothing\./],
])("a slip in the options is told: %o", (options, message) => {
  expect(() => stanceHeatmap(small, options as object)).toThrow(message);
});
