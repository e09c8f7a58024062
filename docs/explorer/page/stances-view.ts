import {
  compareStances,
  type Dataset,
  find,
  type HeldStance,
  type StanceCell,
  type StanceComparison,
  type StanceOptions,
  stanceAgreement,
} from "demarche";
import { stanceChart, stanceHeatmap } from "demarche/charts";
import { folded } from "./chart.ts";
import { type Child, h, unseen } from "./element.ts";
import type { Explorer } from "./explorer.ts";
import { documentLegend, nothing, plainTable, recordLink, scrolling } from "./parts.ts";
import { periodOf, selected } from "./state.ts";
import type { ViewResult } from "./view.ts";
import { counted, stanceWords } from "./words.ts";

/**
 * Largest number of columns and of rows. A larger matrix is hard to read. With the filters, users can select other
 * actors and issues.
 */
const [mostActors, mostRows] = [30, 80];

/** Returns the filters of the page as options of `compareStances`, except for `actors` and `on`. */
export function stanceOptions({ state }: Explorer): StanceOptions {
  return { attributeTo: state.attributeTo, ...periodOf(state), documents: selected(state.documents) };
}

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
      scrolling(`Stances by ${singular} and actor`, matrix(explorer, comparison, columns, rows)),
      notes.length === 0 ? null : h("p", { class: "hint" }, notes.join(" ")),
      pictures(explorer, columns, rows),
      agreementTable(explorer, comparison.actors, on),
      documentLegend(explorer),
    ],
    result: comparison.cells.filter((cell) => cell.stance !== "silent"),
  };
}

/**
 * Returns the noun for the rows, in the singular and the plural: "issue" if every row is an issue, else "issue or
 * proposal".
 */
function nounOf(dataset: Dataset, ids: readonly string[]): readonly [singular: string, plural: string] {
  return ids.every((id) => find(dataset, "issues", id) !== undefined)
    ? ["issue", "issues"]
    : ["issue or proposal", "issues or proposals"];
}

/** The actors that are compared, and the number of actors that are left out of the comparison. */
interface ComparedActors {
  /** Ids of the compared actors. If this is undefined, all actors are compared. */
  readonly actors: readonly string[] | undefined;
  /** Number of actors with a stance that are not compared. */
  readonly leftOut: number;
}

/**
 * Returns the actors that the filter selects. If the filter selects no actors, returns the 30 actors with the most
 * acts.
 */
function comparedActors(explorer: Explorer): ComparedActors {
  const { state } = explorer;
  if (state.actors.length > 0) return { actors: state.actors, leftOut: 0 };
  const actors = actorsWithStances(explorer);
  if (actors.length === 0) return { actors: [], leftOut: 0 };
  if (actors.length <= mostActors) return { actors: undefined, leftOut: 0 };
  return { actors: actors.slice(0, mostActors), leftOut: actors.length - mostActors };
}

/** Returns the ids of the actors with a stance. The actors whose stances are expressed by the most acts come first. */
function actorsWithStances({ dataset, state }: Explorer): readonly string[] {
  const { cells } = compareStances(dataset, { attributeTo: state.attributeTo });
  const acts = new Map<string, number>();
  for (const cell of cells) acts.set(cell.actor, (acts.get(cell.actor) ?? 0) + cell.acts.length);
  return [...acts].sort(([, a], [, b]) => b - a).map(([actor]) => actor);
}

/** Returns the number of stances of each actor or of each row. An actor or row with only silent cells has no entry. */
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

/** Returns an element that shows a stance as a sign and a word. */
export function badge(stance: HeldStance): HTMLElement {
  const { mark } = stanceWords[stance];
  return h(
    "span",
    { class: `stance ${stance}` },
    mark === "" ? null : h("span", { class: "glyph", "aria-hidden": "true" }, mark),
    stance,
  );
}

function matrix(
  explorer: Explorer,
  { cells }: StanceComparison,
  actors: readonly string[],
  rows: readonly string[],
): HTMLElement {
  const [noun] = nounOf(explorer.dataset, rows);
  const cellOf = new Map(cells.map((cell) => [`${cell.actor} ${cell.on}`, cell]));
  return h(
    "table",
    { class: "matrix" },
    h("caption", { class: "unseen" }, `The stance of each actor on each ${noun}`),
    h(
      "thead",
      {},
      h(
        "tr",
        {},
        h("th", { scope: "col", class: "corner" }, `${noun[0]?.toUpperCase()}${noun.slice(1)}`),
        actors.map((actor) => h("th", { scope: "col" }, recordLink(explorer, actor))),
      ),
    ),
    h(
      "tbody",
      {},
      rows.map((on) =>
        h(
          "tr",
          {},
          h("th", { scope: "row" }, recordLink(explorer, on)),
          actors.map((actor) => h("td", {}, cell(explorer, cellOf.get(`${actor} ${on}`) as StanceCell))),
        ),
      ),
    ),
  );
}

function cell(explorer: Explorer, { actor, on, stance, acts }: StanceCell): Child {
  // Most cells are silent. They show only a dot, so that the cells with a stance are easy to find.
  if (stance === "silent") return h("span", { class: "stance silent dot" }, unseen("silent"));
  return h(
    "a",
    { class: `stance ${stance}`, href: explorer.link({ cell: [actor, on], record: "" }) },
    h("span", { class: "glyph", "aria-hidden": "true" }, stanceWords[stance].mark),
    stance,
    acts.length > 1 ? h("span", { class: "many" }, ` ${acts.length}`, unseen(" acts")) : unseen(", 1 act"),
  );
}

/** Returns the chart of the matrix or, for a single row, the chart of its stances over time. */
function pictures(explorer: Explorer, actors: readonly string[], on: readonly string[]): Child {
  const { dataset, state } = explorer;
  const [only, ...others] = on;
  if (only !== undefined && others.length === 0) {
    return folded(explorer, {
      summary: "Over time, as a chart",
      label: "Chart of stances over time",
      make: (theme) => stanceChart(dataset, { on: only, actors, attributeTo: state.attributeTo, theme }),
    });
  }
  return folded(explorer, {
    summary: "As a chart",
    label: "Chart of stances",
    make: (theme) => stanceHeatmap(dataset, { ...stanceOptions(explorer), actors, on, theme }),
  });
}

/** Returns a table with the agreement of each pair of actors. Pairs that cannot be compared are left out. */
function agreementTable(
  explorer: Explorer,
  actors: readonly string[],
  on: readonly string[] | undefined,
): Child {
  const most = 50;
  const options = { ...stanceOptions(explorer), actors, on, minJointly: 1, sortBy: "jointly" } as const;
  const compared = stanceAgreement(explorer.dataset, options).slice(0, most);
  if (compared.length === 0) return null;
  const numbers = ["Compared", "Agree", "In part", "Disagree"];
  const table = plainTable("Who agrees with whom", ["Pair", ...numbers], numbers);
  for (const { a, b, jointly, agree, partly, disagree } of compared) {
    table.add([
      [recordLink(explorer, a), " and ", recordLink(explorer, b)],
      jointly,
      agree,
      partly,
      disagree,
    ]);
  }
  return h(
    "section",
    { class: "block", "aria-labelledby": "agreement-title" },
    h("h3", { id: "agreement-title" }, "Who agrees with whom"),
    h(
      "p",
      { class: "hint" },
      "Compared are stances on which neither actor is silent or unclear, unless both rest on the same acts.",
    ),
    table.element,
  );
}
