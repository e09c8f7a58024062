import { compareStances, type HeldStance, type StanceComparison } from "demarche";
import { stanceChart, stanceHeatmap } from "demarche/charts";
import { folded } from "./chart.ts";
import { type Child, h } from "./element.ts";
import type { Explorer } from "./explorer.ts";
import { choicesOf } from "./filters/choices-of.ts";
import { documentLegend, nothing, scrolling } from "./parts.ts";
import { agreementTable } from "./stances/agreement-table.ts";
import { badge } from "./stances/badge.ts";
import { comparedActors } from "./stances/compared-actors.ts";
import { nounOf } from "./stances/noun-of.ts";
import { stanceMatrix } from "./stances/stance-matrix.ts";
import { stanceOptions } from "./stances/stance-options.ts";
import type { ViewResult } from "./view.ts";
import { counted, stanceWords } from "./words.ts";

/** The largest number of rows. A larger matrix is hard to read. With the filters, users can select other issues. */
const mostRows = 80;

/** Returns the matrix of stances. A click on a cell opens the statements from which its stance is computed. */
export function stancesView(explorer: Explorer): ViewResult {
  const { dataset, state } = explorer;
  const issues = dataset.issues.map(({ id }) => id);
  const on = state.on.length > 0 ? state.on : issues.length > 0 ? issues : undefined;
  const { actors, leftOut } = comparedActors(explorer);
  const title = "Stances";
  if (actors !== undefined && actors.length === 0) {
    return { title, count: "No stances", content: [nothing(explorer, "stance")] };
  }
  const comparison = compareStances(dataset, { ...stanceOptions(explorer), actors, on });
  const stancesOn = stancesBy(comparison, "on");
  const addressed = comparison.matters.filter((id) => stancesOn.has(id));
  // With a filter, the selected rows are shown in the order of the filter, including rows without a stance. Without a
  // filter, only rows with a stance are shown, and rows with more stances come first.
  const rows = (state.on.length > 0 ? comparison.matters : mostFirst(addressed, stancesOn)).slice(
    0,
    mostRows,
  );
  const [singular, plural] = nounOf(dataset, comparison.matters);
  const columns =
    state.actors.length > 0
      ? comparison.actors
      : mostFirst(comparison.actors, stancesBy(comparison, "actor"));
  const cells = comparison.cells.filter(({ stance }) => stance !== "silent").length;
  const count = `${counted(cells, "stance")} of ${counted(comparison.actors.length, "actor")} on ${counted(addressed.length, singular, plural)}`;
  if (comparison.actors.length === 0 || rows.length === 0) {
    return { title, count, content: [nothing(explorer, "stance")] };
  }
  const unaddressed = comparison.matters.length - addressed.length;
  const notes = [
    leftOut > 0
      ? `Not shown: ${counted(leftOut, "actor")} with fewer stances; select them in the filters.`
      : "",
    state.on.length === 0 && unaddressed > 0
      ? `Not shown: ${counted(unaddressed, singular, plural)} without a stance of these actors.`
      : "",
    addressed.length > mostRows
      ? `Only the first ${mostRows} of ${addressed.length} ${plural} are shown.`
      : "",
  ].filter((note) => note !== "");
  return {
    title,
    count,
    content: [
      legend(),
      scrolling(`Stances by ${singular} and actor`, stanceMatrix(explorer, comparison, columns, rows)),
      notes.length === 0 ? null : h("p", { class: "hint" }, notes.join(" ")),
      pictures(explorer, columns, rows),
      agreementTable(explorer, comparison.actors, on),
      documentLegend(explorer),
    ],
    result: comparison.cells.filter((cell) => cell.stance !== "silent"),
  };
}

/**
 * Returns the number of cells with a stance, for each actor or for each row. Actors and rows without a stance have no
 * entry.
 */
function stancesBy({ cells }: StanceComparison, side: "actor" | "on"): ReadonlyMap<string, number> {
  const counts = new Map<string, number>();
  for (const cell of cells)
    if (cell.stance !== "silent") counts.set(cell[side], (counts.get(cell[side]) ?? 0) + 1);
  return counts;
}

function mostFirst(ids: readonly string[], counts: ReadonlyMap<string, number>): readonly string[] {
  return ids.toSorted((a, b) => (counts.get(b) ?? 0) - (counts.get(a) ?? 0));
}

/** Returns the legend of the cells. On a narrow page it is folded, because it would fill the first screen. */
function legend(): HTMLElement {
  return h(
    "details",
    { class: "foldable", open: matchMedia("(min-width: 40rem)").matches },
    h("summary", {}, "What the cells mean"),
    h(
      "dl",
      { class: "stance-legend" },
      (Object.keys(stanceWords) as HeldStance[]).map((stance) =>
        h("div", {}, h("dt", {}, badge(stance)), h("dd", {}, stanceWords[stance].meaning)),
      ),
    ),
  );
}

/** Returns the chart of the matrix or, for a single row, the chart of its stances over time. */
function pictures(explorer: Explorer, actors: readonly string[], on: readonly string[]): Child {
  const { dataset } = explorer;
  const { attributeTo } = choicesOf(explorer);
  const [only, ...others] = on;
  if (only !== undefined && others.length === 0) {
    return folded(explorer, {
      summary: "Over time, as a chart",
      label: "Chart of stances over time",
      make: (theme) => stanceChart(dataset, { on: only, actors, attributeTo, theme }),
    });
  }
  return folded(explorer, {
    summary: "As a chart",
    label: "Chart of stances",
    make: (theme) => stanceHeatmap(dataset, { ...stanceOptions(explorer), actors, on, theme }),
  });
}
