import { compareStances, find, type StanceCell, stances } from "demarche";
import { citationList } from "./citations.ts";
import { type Child, h } from "./element.ts";
import type { Explorer } from "./explorer.ts";
import { dateOf, recordLink } from "./parts.ts";
import { badge, stanceOptions } from "./stances-view.ts";
import { counted, stanceWords, titleOf } from "./words.ts";

/** What one actor holds about one matter, and every statement that says so. */
export function cellPanel(explorer: Explorer, actor: string, matter: string): HTMLElement {
  const { dataset } = explorer;
  const { cells } = compareStances(dataset, { ...stanceOptions(explorer), actors: [actor], on: [matter] });
  const cell = cells[0] as StanceCell;
  const proposition = find(dataset, "issues", matter)?.proposition;
  return h(
    "div",
    {},
    h("p", { class: "kind" }, "stance"),
    h(
      "h2",
      { id: "panel-title", tabindex: -1 },
      `${titleOf(dataset, actor)} on: ${titleOf(dataset, matter)}`,
    ),
    proposition === undefined ? null : h("p", { class: "proposition" }, `The proposition: ${proposition}`),
    h("p", {}, badge(cell.stance), ` ${titleOf(dataset, actor)} ${stanceWords[cell.stance].meaning}.`),
    summaryOf(cell),
    h("h3", {}, counted(cell.statements.length, "statement")),
    cell.statements.length === 0 ? h("p", { class: "hint" }, "None, with the filters that are on.") : null,
    h(
      "ol",
      { class: "statements" },
      cell.statements.map((id) => h("li", {}, statement(explorer, id, matter))),
    ),
    h(
      "p",
      { class: "hint" },
      "More on the two: ",
      recordLink(explorer, actor),
      ", ",
      recordLink(explorer, matter),
    ),
  );
}

function summaryOf({ counts, score, reversals, via }: StanceCell): Child {
  const taken = stances.filter((stance) => counts[stance] > 0).map((stance) => `${stance} ${counts[stance]}`);
  if (taken.length === 0) return null;
  const parts = [
    `Taken: ${taken.join(", ")}.`,
    score === null
      ? ""
      : `Mean on the scale from -1 (oppose) to 1 (support): ${Math.round(score * 100) / 100}.`,
    reversals === 0 ? "" : `${counted(reversals, "reversal")}.`,
    via === "term" ? "It follows from what is said of terms of proposals." : "",
    via === "both" ? "A part of it follows from what is said of terms of proposals." : "",
  ];
  return h("p", { class: "hint" }, parts.filter((part) => part !== "").join(" "));
}

function statement(explorer: Explorer, id: string, matter: string): Child {
  const { dataset } = explorer;
  const said = find(dataset, "statements", id);
  if (said === undefined) return null;
  const direct = said.positions.filter(({ on }) => on === matter);
  // Where nothing is said of the matter itself, what is said of terms counts on it.
  const shown =
    direct.length > 0 ? direct : said.positions.filter(({ on }) => find(dataset, "terms", on) !== undefined);
  return [
    h("p", { class: "said" }, dateOf(said.date), " ", recordLink(explorer, id)),
    shown.map(({ on, stance, condition }) =>
      h(
        "p",
        { class: "taken" },
        badge(stance),
        on === matter ? null : [" on the term ", recordLink(explorer, on)],
        condition === undefined ? null : ` If: ${condition}`,
      ),
    ),
    citationList(explorer, said.sources),
  ];
}
