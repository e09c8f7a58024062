import { describe, expect, test } from "vitest";
import { stanceHeatmap } from "../../src/charts/index.ts";
import { dataset } from "../../src/data/index.ts";
import { compareStances } from "../../src/query/compare-stances.ts";
import { small } from "../fixtures/small.ts";
import { render } from "./render.ts";

const [offer, doubt] = small.statements as [(typeof small.statements)[0], (typeof small.statements)[0]];
/** A dataset in which Gray supports peace in one statement and opposes it in another. Borea is neutral on peace. */
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
  test("are those of the comparison by principals, with the acts behind them", () => {
    const { cells } = compareStances(dataset, { attributeTo: "principal" });
    const { values } = stanceHeatmap(dataset).data;
    expect(values.map(({ actor, on, stance, acts }) => [actor, on, stance, acts])).toEqual(
      cells.map(({ actor, on, stance, records: acts }) => [actor, on, stance, acts.join("; ")]),
    );
    expect(stanceHeatmap(dataset, { attributeTo: "principal" })).toEqual(stanceHeatmap(dataset));
  });

  test("are those of compareStances for each actor that is named, also for a minister", () => {
    const on = ["us-russia-dialogue"] as const;
    const { values } = stanceHeatmap(dataset, { actors: ["antony-blinken"], on }).data;
    expect(values.map(({ stance }) => stance)).toEqual(["support"]);
    for (const { id } of dataset.actors) {
      const { cells } = compareStances(dataset, { actors: [id] });
      const drawn = stanceHeatmap(dataset, { actors: [id] }).data.values;
      expect(drawn.map(({ on, stance }) => [on, stance])).toEqual(
        cells.map(({ on, stance }) => [on, stance]),
      );
    }
  });

  test("name the actor, the issue, the documents and the dates", () => {
    expect(
      stanceHeatmap(small).data.values.find(({ actor, on }) => actor === "alba" && on === "truce"),
    ).toEqual({
      actor: "alba",
      name: "Alba",
      on: "truce",
      onName: "Truce",
      stance: "support",
      label: "support",
      sign: "+",
      counts: "1 support",
      score: 1,
      first: "30 Apr 2024",
      last: "30 Apr 2024",
      documents: "The spring offer; An offer of truce",
      acts: "gray-offers-truce",
    });
  });

  test("differ where actors are silent, neutral, mixed and unclear, in sign and in what is drawn", async () => {
    const spec = stanceHeatmap(divided, {
      actors: ["ines-gray", "borea", "alba"],
      attributeTo: "speaker",
    });
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
    // A mixed cell has two halves without a gradual transition between them.
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

/** Returns the fills of the drawn cells. Each key contains an actor and an issue or proposal. */
function fillsOf(scene: unknown): ReadonlyMap<string, unknown> {
  const fills = new Map<string, unknown>();
  const walk = (item: unknown): void => {
    const { items, marktype } = item as { readonly items?: readonly unknown[]; readonly marktype?: string };
    for (const inner of items ?? []) {
      const { datum, fill } = inner as { readonly datum?: Record<string, string>; readonly fill?: unknown };
      if (marktype === "rect" && datum?.on !== undefined) fills.set(`${datum.actor} ${datum.on}`, fill);
      walk(inner);
    }
  };
  walk(scene);
  return fills;
}

test("the options actors and on set the order; without them, rows and columns with most stances come first", () => {
  const scales = (spec: ReturnType<typeof stanceHeatmap>) => {
    const { x, y } = spec.vconcat[1].layer.at(-1).encoding;
    return [x.scale.domain, y.scale.domain];
  };
  expect(scales(stanceHeatmap(small, { actors: ["borea", "alba"], on: ["truce-offer", "peace"] }))).toEqual([
    ["borea", "alba"],
    ["truce-offer", "peace"],
  ]);
  expect(scales(stanceHeatmap(small))).toEqual([
    ["alba", "borea"],
    ["truce", "truce-offer", "weapons-rest"],
  ]);
});

test("the legend has every stance in words, whether it occurs or not", () => {
  const [legend] = stanceHeatmap(small).vconcat;
  expect(legend.data.values.map(({ label }: { readonly label: string }) => label)).toEqual([
    "support",
    "conditional support",
    "neutral: takes no side",
    "oppose",
    "mixed: for and against",
    "unclear: side not evident",
    "silent: no statement",
  ]);
});

test("the alternative text counts the cells", () => {
  expect(stanceHeatmap(divided, { attributeTo: "principal" }).description).toBe(
    "Stances by actor. A heat map of stances, 2 actors by 2 issues, 1 proposal and 1 term. Cells: 3 support, 1 conditional, 1 neutral, 1 mixed, 1 unclear and 1 silent.",
  );
  expect(stanceHeatmap(small, { from: "1990", to: "1990", match: "certainly" })).toMatchObject({
    description: "Stances by actor. A heat map without cells.",
    title: { subtitle: ["Nothing found."] },
    vconcat: [],
  });
});

test.each([
  [{ rollUp: { to: "alba" } }, /^stanceHeatmap has no option "rollUp"\./],
  [{ on: ["trce"] }, /^Option on of stanceHeatmap: "trce" is no id of .* Did you mean "truce"\?$/],
  [{ actors: [] }, /^Option actors of stanceHeatmap is an empty array\./],
])("refuses an unknown option, id or empty list: %o", (options, message) => {
  expect(() => stanceHeatmap(small, options as object)).toThrow(message);
});
