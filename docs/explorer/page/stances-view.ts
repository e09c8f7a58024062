import {
  type CompareStancesOptions,
  compareStances,
  type Dataset,
  type HeldStance,
  type StanceCell,
  type StanceComparison,
} from "demarche";
import { stanceChart, stanceHeatmap } from "demarche/charts";
import { folded } from "./chart.ts";
import { type Child, h, unseen } from "./element.ts";
import type { Explorer } from "./explorer.ts";
import { documentLegend, nothing, plainTable, recordLink, scrolling } from "./parts.ts";
import type { ViewResult } from "./view.ts";
import { counted, stanceWords } from "./words.ts";

/** A matrix of more columns or rows is no longer looked at; filters choose others. */
const mostActors = 30;
const mostMatters = 80;

/** What the filters ask of the stances, without the matters. */
export function stanceOptions({ state }: Explorer): CompareStancesOptions {
  const { from, to, match, documents, attributeTo } = state;
  const period = from !== "" || to !== "" || match === "certainly";
  return {
    attributeTo,
    ...(period ? { from: from || undefined, to: to || undefined, match } : {}),
    ...(documents.length === 0 ? {} : { documents }),
  };
}

/** Who holds what, as a matrix whose cells open the statements behind them. */
export function stancesView(explorer: Explorer): ViewResult {
  const { dataset, state } = explorer;
  const issues = dataset.issues.map(({ id }) => id);
  const on = state.on.length > 0 ? state.on : issues.length > 0 ? issues : undefined;
  const { actors, left } = whom(explorer);
  const title = "Stances";
  if (actors !== undefined && actors.length === 0) {
    return { title, count: "No stances", content: [nothing(explorer, "stance")] };
  }
  const comparison = compareStances(dataset, { ...stanceOptions(explorer), actors, on });
  const spokenOn = stancesBy(comparison, "on");
  const spoken = comparison.matters.filter((matter) => spokenOn.has(matter));
  // What was asked for is shown in the order asked for, and although nobody spoke on it; of everything, what was spoken
  // on, the most first.
  const rows = (state.on.length > 0 ? comparison.matters : mostFirst(spoken, spokenOn)).slice(0, mostMatters);
  const columns =
    state.actors.length > 0
      ? comparison.actors
      : mostFirst(comparison.actors, stancesBy(comparison, "actor"));
  const cells = comparison.cells.filter(({ stance }) => stance !== "silent").length;
  const count = `${counted(cells, "stance")} of ${counted(comparison.actors.length, "actor")} on ${counted(spoken.length, "matter")}`;
  if (comparison.actors.length === 0 || rows.length === 0) {
    return { title, count, content: [nothing(explorer, "stance")] };
  }
  const unspoken = comparison.matters.length - spoken.length;
  const notes = [
    left > 0 ? `${counted(left, "actor")} who spoke less are left out; choose them among the filters.` : "",
    state.on.length === 0 && unspoken > 0
      ? `${counted(unspoken, "issue")} on which none of these said anything ${unspoken === 1 ? "is" : "are"} left out.`
      : "",
    spoken.length > mostMatters ? `The first ${mostMatters} of ${spoken.length} matters are shown.` : "",
  ].filter((note) => note !== "");
  return {
    title,
    count,
    content: [
      legend(),
      scrolling("Stances, matters by actors", matrix(explorer, comparison, columns, rows)),
      notes.length === 0 ? null : h("p", { class: "hint" }, notes.join(" ")),
      pictures(explorer, columns, rows),
      agreementTable(explorer, comparison),
      documentLegend(explorer),
    ],
  };
}

/** Whom to compare: those who were asked for; else everybody who took a position, and of very many those who did most. */
function whom(explorer: Explorer): { readonly actors: readonly string[] | undefined; readonly left: number } {
  const { dataset, state } = explorer;
  if (state.actors.length > 0) return { actors: state.actors, left: 0 };
  const spoke = positionsByActor(dataset, state.attributeTo === "principal");
  if (spoke.length === 0) return { actors: [], left: 0 };
  if (spoke.length <= mostActors) return { actors: undefined, left: 0 };
  return { actors: spoke.slice(0, mostActors), left: spoke.length - mostActors };
}

function positionsByActor({ statements }: Dataset, forPrincipals: boolean): readonly string[] {
  const positions = new Map<string, number>();
  for (const { speaker, onBehalfOf, positions: taken } of statements) {
    if (taken.length === 0) continue;
    const actor = forPrincipals ? (onBehalfOf ?? speaker) : speaker;
    positions.set(actor, (positions.get(actor) ?? 0) + taken.length);
  }
  return [...positions].sort(([, a], [, b]) => b - a).map(([actor]) => actor);
}

/** How many stances there are of each actor, or on each matter; of silence alone, no entry. */
function stancesBy({ cells }: StanceComparison, side: "actor" | "on"): ReadonlyMap<string, number> {
  const counts = new Map<string, number>();
  for (const cell of cells)
    if (cell.stance !== "silent") counts.set(cell[side], (counts.get(cell[side]) ?? 0) + 1);
  return counts;
}

function mostFirst(ids: readonly string[], counts: ReadonlyMap<string, number>): readonly string[] {
  return ids.toSorted((a, b) => (counts.get(b) ?? 0) - (counts.get(a) ?? 0));
}

/** What each look of a cell means, in words. */
function legend(): HTMLElement {
  return h(
    "dl",
    { class: "stance-legend", "aria-label": "What the cells mean" },
    (Object.keys(stanceWords) as HeldStance[]).map((stance) =>
      h("div", {}, h("dt", {}, badge(stance)), h("dd", {}, stanceWords[stance].meaning)),
    ),
  );
}

/** A stance as a mark and a word. */
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
  const cellOf = new Map(cells.map((cell) => [`${cell.actor} ${cell.on}`, cell]));
  return h(
    "table",
    { class: "matrix" },
    h("caption", { class: "unseen" }, "What each actor holds about each matter"),
    h(
      "thead",
      {},
      h(
        "tr",
        {},
        h("th", { scope: "col", class: "corner" }, "Matter"),
        actors.map((actor) => h("th", { scope: "col" }, recordLink(explorer, actor))),
      ),
    ),
    h(
      "tbody",
      {},
      rows.map((matter) =>
        h(
          "tr",
          {},
          h("th", { scope: "row" }, recordLink(explorer, matter)),
          actors.map((actor) => h("td", {}, cell(explorer, cellOf.get(`${actor} ${matter}`) as StanceCell))),
        ),
      ),
    ),
  );
}

function cell(explorer: Explorer, { actor, on, stance, statements }: StanceCell): Child {
  if (stance === "silent") return h("span", { class: "stance silent" }, "silent");
  return h(
    "a",
    { class: `stance ${stance}`, href: explorer.link({ cell: [actor, on], record: "" }) },
    h("span", { class: "glyph", "aria-hidden": "true" }, stanceWords[stance].mark),
    stance,
    statements.length > 1
      ? h("span", { class: "many" }, ` ${statements.length}`, unseen(" statements"))
      : unseen(", 1 statement"),
  );
}

/** The matrix at a glance; of a single matter, the stances as they followed each other. */
function pictures(explorer: Explorer, actors: readonly string[], on: readonly string[]): Child {
  const { dataset, state } = explorer;
  const [only, ...others] = on;
  if (only !== undefined && others.length === 0) {
    return folded(explorer, "Over time, as a chart", "Chart of stances over time", (theme) =>
      stanceChart(dataset, { on: only, actors, attributeTo: state.attributeTo, theme }),
    );
  }
  return folded(explorer, "At a glance, as a chart", "Chart of stances", (theme) =>
    stanceHeatmap(dataset, { ...stanceOptions(explorer), actors, on, theme }),
  );
}

/** How far each pair agrees, where there is anything to compare. */
function agreementTable(explorer: Explorer, { agreement }: StanceComparison): Child {
  const most = 50;
  const compared = agreement
    .filter(({ jointly }) => jointly > 0)
    .toSorted((x, y) => y.jointly - x.jointly)
    .slice(0, most);
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
      "Only matters on which both took a side that can be told are compared; silence and what is unclear are not.",
    ),
    table.element,
  );
}
